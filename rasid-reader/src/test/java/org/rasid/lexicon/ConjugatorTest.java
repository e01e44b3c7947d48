package org.rasid.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One test for each class and each ending that alters; whole paradigms are in {@link ParadigmTest}. */
class ConjugatorTest {
    @Test
    void pluralLosesItsAlifBeforePronoun() {
        assertThat(beforeSuffix("كتب", "يكتب")).contains("كتبو");
        assertThat(alone("كتب", "يكتب")).contains("كتبوا").doesNotContain("كتبو");
    }

    @Test
    void defectivePastTakesAlifBeforePronoun() {
        assertThat(beforeSuffix("رمى", "يرمي")).contains("رما");
        assertThat(beforeSuffix("التقى", "يلتقي")).contains("التقا");
        assertThat(written("دعا", "يدعو", "دعا").host()).isEqualTo(Host.EITHER);
    }

    @Test
    void defectivePresentTakesAlifBeforePronoun() {
        assertThat(beforeSuffix("تلقّى", "يتلقّى")).contains("يتلقا", "نتلقا");
    }

    @Test
    void youPluralTakesWawBeforePronoun() {
        assertThat(beforeSuffix("رأى", "يرى")).contains("رأيتمو");
    }

    @Test
    void finalHamzaChangesItsSeatBeforePronoun() {
        assertThat(beforeSuffix("قرأ", "يقرأ")).contains("يقرؤ");
        assertThat(beforeSuffix("أنشأ", "ينشئ")).doesNotContain("ينشئ");
        assertThat(written("أنشأ", "ينشئ", "ينشئ").host()).isEqualTo(Host.EITHER);
        assertThat(beforeSuffix("شاء", "يشاء")).contains("يشاؤ");
    }

    @Test
    void jussiveOfHollowIsShort() {
        assertThat(written("قال", "يقول", "يقل").jussiveOnly()).isTrue();
        assertThat(written("أراد", "يريد", "ترد").jussiveOnly()).isTrue();
    }

    @Test
    void jussiveOfDefectiveDropsItsVowel() {
        assertThat(written("دعا", "يدعو", "يدع").jussiveOnly()).isTrue();
        assertThat(written("جرى", "يجري", "يجر").jussiveOnly()).isTrue();
        assertThat(written("رأى", "يرى", "ير").jussiveOnly()).isTrue();
    }

    @Test
    void subjunctiveDropsNun() {
        assertThat(written("كتب", "يكتب", "يكتبوا").jussiveOnly()).isTrue();
        assertThat(written("كتب", "يكتب", "تكتبي").jussiveOnly()).isTrue();
        assertThat(written("كتب", "يكتب", "يكتبون").jussiveOnly()).isFalse();
    }

    @Test
    void jussiveOfDoubledIsAsTheIndicative() {
        assertThat(Conjugator.forms("شنّ", "يشنّ"))
                .filteredOn(f -> f.form().equals("يشن"))
                .noneMatch(VerbForm::jussiveOnly);
    }

    @Test
    void seatOfHamzaHasItsVariants() {
        assertThat(alone("قرأ", "يقرأ")).contains("قرؤوا", "قرأوا", "قرءوا", "يقرؤون", "يقرأون");
        assertThat(alone("جاء", "يجيء")).contains("جاؤوا", "جاءوا");
    }

    @Test
    void firstPersonJoinsTwoHamzas() {
        assertThat(alone("أخذ", "يأخذ")).contains("آخذ").doesNotContain("أأخذ");
        assertThat(alone("آمن", "يؤمن")).contains("أومن", "أؤمن");
        assertThat(alone("أكّد", "يؤكّد")).contains("أؤكد");
    }

    @Test
    void passiveOfHollow() {
        assertThat(passive("قال", "يقول")).contains("قيل", "يقال");
        assertThat(passive("اختار", "يختار")).contains("اختير", "يختار");
        assertThat(passive("أدان", "يدين")).contains("أدين", "يدان");
        assertThat(passive("استعاد", "يستعيد")).contains("استعيد", "يستعاد");
    }

    @Test
    void passiveOfLongA() {
        assertThat(passive("شاهد", "يشاهد")).contains("شوهد", "شوهدت", "يشاهد");
        assertThat(passive("تبادل", "يتبادل")).contains("تبودل");
        assertThat(passive("فاجأ", "يفاجئ")).contains("فوجئ", "فوجئوا", "يفاجأ");
    }

    @Test
    void passiveOfDefective() {
        assertThat(passive("توفّى", "يتوفّى")).contains("توفي", "توفيت", "توفوا", "يتوفى");
        assertThat(passive("دعا", "يدعو")).contains("دعي", "دعيت", "يدعى");
    }

    @Test
    void passiveOfAssimilatedKeepsWaw() {
        assertThat(passive("وجد", "يجد")).contains("وجد", "يوجد");
        assertThat(passive("وضع", "يضع")).contains("يوضع");
    }

    @Test
    void passiveOfMedialHamza() {
        assertThat(passive("سأل", "يسأل")).contains("سئل", "سئلت", "يسأل");
    }

    @Test
    void seventhFormHasNoPassive() {
        assertThat(passive("انسحب", "ينسحب")).isEmpty();
    }

    @Test
    void formsAreToldApart() {
        assertThat(form("استمع", "يستمع")).isEqualTo(DerivedForm.VIII);
        assertThat(form("استعاد", "يستعيد")).isEqualTo(DerivedForm.X);
        assertThat(form("انتهى", "ينتهي")).isEqualTo(DerivedForm.VIII);
        assertThat(form("انهار", "ينهار")).isEqualTo(DerivedForm.VII);
        assertThat(form("آخذ", "يؤاخذ")).isEqualTo(DerivedForm.III);
        assertThat(form("آمن", "يؤمن")).isEqualTo(DerivedForm.IV);
        assertThat(form("أكّد", "يؤكّد")).isEqualTo(DerivedForm.II);
        assertThat(form("أخذ", "يأخذ")).isEqualTo(DerivedForm.I);
        assertThat(form("تآمر", "يتآمر")).isEqualTo(DerivedForm.VI);
        assertThat(form("تمركز", "يتمركز")).isEqualTo(DerivedForm.QII);
        assertThat(form("سيطر", "يسيطر")).isEqualTo(DerivedForm.QI);
        assertThat(form("اطمأنّ", "يطمئنّ")).isEqualTo(DerivedForm.QIV);
        assertThat(form("احمرّ", "يحمرّ")).isEqualTo(DerivedForm.IX);
        assertThat(form("اشتدّ", "يشتدّ")).isEqualTo(DerivedForm.VIII);
    }

    @Test
    void infixOfTheEighthFormIsAssimilated() {
        assertThat(alone("اضطرّ", "يضطرّ")).contains("اضطررت", "يضطر", "يضطرون");
        assertThat(alone("اصطحب", "يصطحب")).contains("اصطحب", "يصطحبون");
        assertThat(alone("اتّهم", "يتّهم")).contains("اتهم", "يتهمون");
        assertThat(alone("ازدهر", "يزدهر")).contains("ازدهرت", "تزدهر");
        assertThat(alone("ائتلف", "يأتلف")).contains("ائتلفوا", "يأتلف", "آتلف");
    }

    @Test
    void firstRadicalYa() {
        assertThat(alone("أيقن", "يوقن")).contains("أيقنت", "يوقنون");
        assertThat(alone("يئس", "ييأس")).contains("يئسوا", "ييأس");
    }

    @Test
    void wordsThatAreNoVerbAreRefused() {
        assertThatThrownBy(() -> Conjugator.forms("كتب", "كتاب")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Conjugator.forms("", "يكتب")).isInstanceOf(IllegalArgumentException.class);
    }

    private static DerivedForm form(String past, String present) {
        return VerbPattern.of(past, present).form();
    }

    private static VerbForm written(String past, String present, String form) {
        return Conjugator.forms(past, present).stream()
                .filter(f -> f.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> alone(String past, String present) {
        return Conjugator.forms(past, present).stream()
                .filter(f -> !f.passive() && f.host() != Host.BEFORE_SUFFIX)
                .map(VerbForm::form)
                .toList();
    }

    private static List<String> beforeSuffix(String past, String present) {
        return Conjugator.forms(past, present).stream()
                .filter(f -> f.host() == Host.BEFORE_SUFFIX)
                .map(VerbForm::form)
                .toList();
    }

    private static List<String> passive(String past, String present) {
        return Conjugator.forms(past, present).stream()
                .filter(VerbForm::passive)
                .map(VerbForm::form)
                .toList();
    }
}
