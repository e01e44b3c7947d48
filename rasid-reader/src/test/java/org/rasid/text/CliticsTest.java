package org.rasid.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One test for each clitic and for each doubt about one. */
class CliticsTest {
    private final TextReader reader = new TextReader(Handful.common(), Furniture.NONE);

    private void splits(String word, String segments) {
        assertThat(String.join("+", best(word).segments(word))).isEqualTo(segments);
    }

    private Analysis best(String word) {
        return reader.read(word, false).tokens().get(0).best();
    }

    @Test
    void wa() {
        splits("وبيان", "و+بيان");
        splits("وقال", "و+قال");
    }

    @Test
    void fa() {
        splits("فقال", "ف+قال");
    }

    @Test
    void bi() {
        splits("ببيان", "ب+بيان");
    }

    @Test
    void li() {
        splits("لكتاب", "ل+كتاب");
    }

    @Test
    void ka() {
        splits("كوزير", "ك+وزير");
    }

    @Test
    void futureSin() {
        splits("سيعلن", "س+يعلن");
        splits("وسيكتب", "و+س+يكتب");
    }

    @Test
    void futureSinBeforeAVerbOfAnUnknownRoot() {
        splits("سيستغرقان", "س+يستغرقان");
    }

    @Test
    void noFutureSinBeforeANounOrAPast() {
        splits("سكتب", "سكتب");
        splits("سيمون", "سيمون");
    }

    @Test
    void article() {
        splits("البيان", "ال+بيان");
    }

    @Test
    void articleAfterLam() {
        splits("للكرملين", "ل+ال+كرملين");
        splits("وللبلد", "و+ل+ال+بلد");
    }

    @Test
    void articleAfterLamBeforeLam() {
        splits("للغة", "ل+ال+لغة");
        splits("للجنة", "ل+ال+لجنة");
    }

    @Test
    void articleOfAName() {
        assertThat(best("بالعراق").base()).isEqualTo("العراق");
        splits("بالعراق", "ب+ال+عراق");
    }

    @Test
    void threeBeforeAStem() {
        splits("وبالاتصالات", "و+ب+ال+اتصالات");
    }

    @Test
    void ha() {
        splits("نشرها", "نشر+ها");
        splits("بيانها", "بيان+ها");
    }

    @Test
    void hu() {
        splits("بيانه", "بيان+ه");
        splits("شهده", "شهد+ه");
    }

    @Test
    void humAndHuma() {
        splits("كتابهم", "كتاب+هم");
        splits("كتابهما", "كتاب+هما");
    }

    @Test
    void na() {
        splits("كتابنا", "كتاب+نا");
    }

    @Test
    void kum() {
        splits("كتابكم", "كتاب+كم");
    }

    @Test
    void niOnlyAfterAVerb() {
        splits("يكتبني", "يكتب+ني");
        assertThat(best("كتابني").suffixed()).isFalse();
    }

    @Test
    void pronounAfterAPrepositionOfOneLetter() {
        splits("له", "ل+ه");
        splits("بها", "ب+ها");
        splits("ولهم", "و+ل+هم");
    }

    @Test
    void pronounAfterAPreposition() {
        splits("عليه", "علي+ه");
        splits("إليهم", "إلي+هم");
        splits("وبينهما", "و+بين+هما");
    }

    @Test
    void noPronounAfterAWordThatEndsWithAlif() {
        splits("لاهم", "لاهم");
        splits("ماها", "ماها");
    }

    @Test
    void taMarbutaIsWrittenTaBeforeAPronoun() {
        splits("زيارته", "زيارت+ه");
        assertThat(best("زيارته").stem()).isEqualTo("زياره");
    }

    @Test
    void maksuraIsWrittenAlifBeforeAPronoun() {
        splits("مستواها", "مستوا+ها");
        assertThat(best("مستواها").stem()).isEqualTo("مستوي");
    }

    @Test
    void hamzaChangesItsSeatBeforeAPronoun() {
        splits("وزرائه", "وزرائ+ه");
        splits("وزراؤه", "وزراؤ+ه");
        splits("مبدئه", "مبدئ+ه");
        assertThat(best("وزراؤه").stem()).isEqualTo("وزراء");
        assertThat(best("مبدئه").stem()).isEqualTo("مبدا");
    }

    @Test
    void pluralVerbLosesItsAlifBeforeAPronoun() {
        splits("كتبوها", "كتبو+ها");
    }

    @Test
    void writtenTaMarbutaIsNoPronoun() {
        splits("كاتبة", "كاتبة");
        splits("كاتبه", "كاتب+ه");
        splits("محلة", "محلة");
    }

    @Test
    void writtenMaksuraIsNoPronoun() {
        splits("كتابى", "كتابى");
    }

    @Test
    void letterOfTheRootIsNoPronoun() {
        splits("مياه", "مياه");
        splits("فهم", "فهم");
    }

    @Test
    void letterOfTheRootIsNoConjunction() {
        splits("وجد", "وجد");
        splits("وزير", "وزير");
        splits("وضع", "وضع");
        splits("فيلم", "فيلم");
    }

    @Test
    void letterOfTheRootIsNoPreposition() {
        splits("بيان", "بيان");
        splits("لقاء", "لقاء");
        splits("لبنان", "لبنان");
        splits("كبير", "كبير");
    }

    @Test
    void knownNameIsWhole() {
        splits("وليد", "وليد");
        splits("قره", "قره");
    }

    @Test
    void unknownNameKeepsAFirstLetterThatMayBeItsOwn() {
        splits("ويلفورد", "ويلفورد");
        splits("بيرلينغ", "بيرلينغ");
    }

    @Test
    void unknownNameBehindWa() {
        splits("وشولينبرغ", "و+شولينبرغ");
        splits("والبارومتر", "و+ال+بارومتر");
    }

    @Test
    void writtenHamzaBeginsAWord() {
        splits("وأرمستر", "و+أرمستر");
        splits("لإيفنكو", "ل+إيفنكو");
    }

    @Test
    void conjunctionBeforeAWordThatBinds() {
        splits("وهو", "و+هو");
        splits("وفي", "و+في");
        splits("وقد", "و+قد");
        splits("فقد", "ف+قد");
    }

    @Test
    void wordsThatBindAreWhole() {
        splits("كما", "كما");
        splits("لما", "لما");
        splits("إلا", "إلا");
    }

    @Test
    void relationalAdjectiveOfAKnownNounIsKnown() {
        splits("وجودية", "وجودية");
        splits("وحربية", "و+حربية");
    }

    @Test
    void diacriticsAndTatweelsDoNotCount() {
        splits("وَبِبَيَانٍ", "وَ+بِ+بَيَانٍ");
        splits("لـلكرملين", "ل+ال+كرملين");
    }

    @Test
    void ligaturesOfLamAndAlefAreTwoLetters() {
        splits("ﻻتصالات", "ل+اتصالات");
    }

    @Test
    void bareWordKeepsItsArticle() {
        assertThat(best("للكرملين").bare("للكرملين")).isEqualTo("الكرملين");
        assertThat(best("للغة").bare("للغة")).isEqualTo("اللغة");
        assertThat(best("وبالاتصالات").bare("وبالاتصالات")).isEqualTo("الاتصالات");
    }

    @Test
    void severalAnalysesAreKeptTheLikeliestFirst() {
        assertThat(reader.read("فهم", false).tokens().get(0).analyses())
                .extracting(a -> String.join("+", a.segments("فهم")))
                .startsWith("فهم")
                .contains("ف+هم");
    }

    @Test
    void nameThatOnlyAShortStemExplains() {
        splits("سبها", "سبها");
    }

    @Test
    void god() {
        splits("لله", "ل+ال+له");
        assertThat(best("لله").base()).isEqualTo("الله");
    }
}
