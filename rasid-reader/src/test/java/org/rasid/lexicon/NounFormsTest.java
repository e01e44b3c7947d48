package org.rasid.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One test for each ending. */
class NounFormsTest {
    @Test
    void dual() {
        assertThat(number(GrammaticalNumber.DUAL, "بلد")).containsExactly("بلدان", "بلدا", "بلدين", "بلدي");
        assertThat(number(GrammaticalNumber.DUAL, "دولة")).containsExactly("دولتان", "دولتا", "دولتين", "دولتي");
        assertThat(number(GrammaticalNumber.DUAL, "مستوى")).contains("مستويان", "مستويين");
        assertThat(number(GrammaticalNumber.DUAL, "قاضٍ")).contains("قاضيان", "قاضيين");
        assertThat(number(GrammaticalNumber.DUAL, "صحراء")).contains("صحراوان");
        assertThat(number(GrammaticalNumber.DUAL, "لقاء")).contains("لقاءان", "لقاءين");
        assertThat(number(GrammaticalNumber.DUAL, "جزء")).contains("جزءان", "جزأين");
        assertThat(number(GrammaticalNumber.DUAL, "شيء"))
                .contains("شيئان", "شيئين")
                .doesNotContain("شيأين");
        assertThat(number(GrammaticalNumber.DUAL, "مبدأ")).contains("مبدآن", "مبدأين");
    }

    @Test
    void dualOfMasculineInConstruct() {
        assertThat(find("رئيس", "رئيسا"))
                .anyMatch(f -> f.number() == GrammaticalNumber.DUAL && f.state() == State.CONSTRUCT);
    }

    @Test
    void soundMasculinePlural() {
        assertThat(paired("مسؤول")).contains("مسؤولون", "مسؤولين", "مسؤولو", "مسؤولي");
        assertThat(paired("محامٍ")).contains("محامون", "محامين");
        assertThat(paired("لاجئ")).contains("لاجئون", "لاجئين", "لاجئات");
        assertThat(paired("مستدعى")).contains("مستدعون", "مستدعين", "مستدعاة");
        assertThat(paired("بناء")).contains("بناؤون", "بنائين");
    }

    @Test
    void soundFemininePlural() {
        assertThat(paired("ناشط")).contains("ناشطات");
        assertThat(SoundPlural.feminineOf("مباراة")).isEqualTo("مباريات");
        assertThat(SoundPlural.feminineOf("تحدٍ")).isEqualTo("تحديات");
        assertThat(SoundPlural.feminineOf("ملجأ")).isEqualTo("ملجآت");
    }

    @Test
    void taMarbutaOpensBeforePronoun() {
        assertThat(find("وزارة", "وزارت")).allMatch(f -> f.state() == State.BEFORE_SUFFIX);
        assertThat(find("وزارة", "وزارة")).allMatch(f -> f.state() == State.UNSUFFIXED);
    }

    @Test
    void accusativeTakesAlif() {
        assertThat(find("اتصال", "اتصالا")).anyMatch(f -> f.state() == State.INDEFINITE);
        assertThat(find("جزء", "جزءا")).anyMatch(f -> f.state() == State.INDEFINITE);
        assertThat(find("شيء", "شيئا")).anyMatch(f -> f.state() == State.INDEFINITE);
        assertThat(find("قاضٍ", "قاضيا")).anyMatch(f -> f.state() == State.INDEFINITE);
    }

    @Test
    void noAlifAfterHamzaOrInDiptotes() {
        assertThat(forms("سماء", List.of(), NounGender.FEMININE)).noneMatch(f -> f.state() == State.INDEFINITE);
        assertThat(texts(NounForms.of("أكبر", List.of(), NounGender.COMMON)))
                .filteredOn(f -> f.equals("أكبرا"))
                .hasSize(1); // the dual's construct alone
        assertThat(plurals("مصدر", "مصادر")).doesNotContain("مصادرا");
        assertThat(plurals("وزير", "وزراء")).doesNotContain("وزراءا");
        assertThat(plurals("خبر", "أخبار")).contains("أخبارا");
        assertThat(plurals("وقت", "أوقات")).contains("أوقاتا");
        assertThat(plurals("سنة", "سنوات")).doesNotContain("سنواتا");
    }

    @Test
    void finalHamzaBeforePronoun() {
        assertThat(plurals("وزير", "وزراء")).contains("وزراء", "وزراؤ", "وزرائ");
        assertThat(find("مبدأ", "مبدئ")).allMatch(f -> f.grammaticalCase() == Case.OBLIQUE);
        assertThat(find("جزء", "جزؤ")).allMatch(f -> f.grammaticalCase() == Case.NOMINATIVE);
        assertThat(find("تباطؤ", "تباطئ")).isNotEmpty();
    }

    @Test
    void alifMaqsuraBeforePronoun() {
        assertThat(find("مستوى", "مستوا")).allMatch(f -> f.state() == State.BEFORE_SUFFIX);
        assertThat(plurals("قتيل", "قتلى")).contains("قتلى", "قتلا");
    }

    @Test
    void defective() {
        assertThat(find("محامٍ", "محام")).allMatch(f -> f.state() == State.INDEFINITE);
        assertThat(plurals("مبنى", "مبانٍ")).contains("مبان", "مباني").doesNotContain("مبانيا");
        assertThat(paired("ناءٍ")).contains("ناء", "نائي", "نائية");
    }

    @Test
    void nisba() {
        assertThat(texts(NounForms.of("تركي", List.of("أتراك"), NounGender.PAIRED)))
                .contains("تركي", "تركية", "أتراك", "تركيون", "تركيين", "تركيان", "تركيتان", "تركيتين", "تركيات");
    }

    @Test
    void brokenPluralsInUnAreNoSoundPlurals() {
        assertThat(SoundPlural.isMasculine("سجون", "سجن")).isFalse();
        assertThat(SoundPlural.isMasculine("شؤون", "شأن")).isFalse();
        assertThat(SoundPlural.isMasculine("سنون", "سنة")).isTrue();
        assertThat(SoundPlural.isMasculine("مسؤولون", "مسؤول")).isTrue();
        assertThat(SoundPlural.isMasculine("بنون", "ابن")).isTrue();
    }

    @Test
    void theFiveNouns() {
        assertThat(find("أب", "أبو")).allMatch(f -> f.state() == State.CONSTRUCT);
        assertThat(texts(NounForms.of("ذو", List.of(), NounGender.COMMON))).contains("ذو", "ذا", "ذي", "ذات", "ذوي");
    }

    @Test
    void verbalNouns() {
        assertThat(texts(NounForms.ofVerbalNoun("هجوم/هجمات"))).contains("هجوم", "هجوما", "هجمات");
        assertThat(texts(NounForms.ofVerbalNoun("اتّصال"))).contains("اتصال", "اتصالات", "اتصالين");
        assertThat(texts(NounForms.ofVerbalNoun("قتل"))).doesNotContain("قتلات");
        assertThat(texts(NounForms.ofVerbalNoun("تحدٍّ"))).contains("تحد", "تحدي", "تحديا", "تحديات");
    }

    @Test
    void genderIsReadFromItsCode() {
        assertThat(NounGender.parse("", "دولة")).isEqualTo(NounGender.FEMININE);
        assertThat(NounGender.parse("m+f", "وزير")).isEqualTo(NounGender.PAIRED);
        assertThatThrownBy(() -> NounGender.parse("x", "وزير")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<NounForm> forms(String lemma, List<String> plurals, NounGender gender) {
        return NounForms.of(lemma, plurals, gender);
    }

    private static List<NounForm> find(String lemma, String form) {
        List<NounForm> found = Stream.of(NounForms.of(lemma, List.of(), NounGender.parse("", lemma)))
                .flatMap(List::stream)
                .filter(f -> f.form().equals(form))
                .toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    private static List<String> number(GrammaticalNumber number, String lemma) {
        return NounForms.of(lemma, List.of(), NounGender.parse("", lemma)).stream()
                .filter(f -> f.number() == number)
                .map(NounForm::form)
                .toList();
    }

    private static List<String> paired(String lemma) {
        return texts(NounForms.of(lemma, List.of(), NounGender.PAIRED));
    }

    private static List<String> plurals(String lemma, String plural) {
        return NounForms.of(lemma, List.of(plural), NounGender.parse("", lemma)).stream()
                .filter(f -> f.number() == GrammaticalNumber.PLURAL)
                .map(NounForm::form)
                .toList();
    }

    private static List<String> texts(List<NounForm> forms) {
        return forms.stream().map(NounForm::form).toList();
    }
}
