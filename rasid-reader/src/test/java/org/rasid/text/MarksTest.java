package org.rasid.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Marks stay on what they stand on, whatever script they come from. */
class MarksTest {
    private final TextReader reader = new TextReader(Handful.common(), Furniture.NONE);

    private void cuts(String text, String... tokens) {
        assertThat(reader.read(text, false).tokens()).extracting(Token::written).containsExactly(tokens);
    }

    private void reads(String written, String folded) {
        Text text = reader.read(written, false);
        assertThat(text.tokens()).extracting(Token::written).containsExactly(written);
        assertThat(text.tokens().get(0).folded()).isEqualTo(folded);
    }

    @Test
    void vowelSigns() {
        reads("وَزِيرٌ", "وزير");
    }

    @Test
    void syriacMarkOnArabic() {
        reads("وز\u0744ير\u0744", "وزير");
    }

    @Test
    void accentOnArabic() {
        reads("وزير\u0301", "وزير");
    }

    @Test
    void circleRoundALetter() {
        reads("وزير\u20dd", "وزير");
    }

    @Test
    void variationSelectors() {
        reads("وزير\ufe0f", "وزير");
        reads("وز\udb40\udd00ير\udb40\udd00", "وزير");
    }

    @Test
    void marksTogether() {
        reads("وزير\u064b\udb40\udd00\u0744\udb40\udd01\u0651", "وزير");
    }

    @Test
    void markWithAPlaceOfItsOwn() {
        reads("وزير\u0903", "وزير");
        cuts("\u0903 وزير", "وزير");
    }

    @Test
    void invisibleJoiners() {
        reads("وز\u200dير\u200c", "وزير");
    }

    @Test
    void arabicMarkOnLatin() {
        reads("Zarif\u064e", "zarif");
        reads("Za\u064erif", "zarif");
    }

    @Test
    void accentOnLatin() {
        reads("Lemai\u0302tre", "lemaitre");
        reads("Лаври\u0306", "Лаври");
    }

    @Test
    void markOnANumber() {
        cuts("20\u064b جديد 1\ufe0f\u20e3", "20\u064b", "جديد", "1\ufe0f\u20e3");
        assertThat(reader.read("20\u064b", false).tokens().get(0).folded()).isEqualTo("20");
    }

    @Test
    void markOnAMark() {
        cuts("❤\ufe0f وزير،\u064b قال...\u064e", "❤\ufe0f", "وزير", "،\u064b", "قال", "...\u064e");
        cuts("\ud83d\udd34\ufe0f قال", "\ud83d\udd34\ufe0f", "قال");
    }

    @Test
    void letterBeyondTheFirstPlane() {
        cuts("\ud835\udd38\u0301 قال", "\ud835\udd38\u0301", "قال");
    }

    @Test
    void halfOfAPairTakesNothingWithIt() {
        cuts("\ud83dوَزير", "\ud83d", "وَزير");
    }

    @Test
    void directionMarksBelongToNoMark() {
        cuts("(\u200fوزير\u200f)", "(", "\u200fوزير\u200f", ")");
    }

    @Test
    void hiddenWordWithMarks() {
        Text text = reader.read("الصـ.ـرا\u064eع\u0744 جديد", false);
        assertThat(text.tokens()).extracting(Token::written).containsExactly("الصـ.ـرا\u064eع\u0744", "جديد");
        assertThat(text.hidden().get(0).read()).isEqualTo("الصراع");
    }
}
