package org.rasid.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasid.text.Furniture.Line;
import org.rasid.text.Furniture.Where;

/** What hides a word, and what does not. */
class HiddenWordsTest {
    private final TextReader reader = new TextReader(
            Handful.common(), new Furniture(List.of(new Line(List.of("ا", "ف", "ب"), "agency", Where.ABBREVIATION))));

    private void reads(String written, String read) {
        Text text = reader.read("قال " + written + " هنا", false);
        assertThat(text.hidden()).extracting(HiddenSpan::written).containsExactly(written);
        assertThat(text.hidden()).extracting(HiddenSpan::read).containsExactly(read);
        assertThat(text.tokens()).hasSize(3);
        assertThat(text.tokens().get(1).folded()).isEqualTo(Folding.fold(read));
    }

    private void hidesNothing(String written) {
        assertThat(reader.read(written, false).hidden()).isEmpty();
    }

    @Test
    void dotBetweenTatweels() {
        reads("الصـ.ـراع", "الصراع");
        reads("حـ.ـمـ.ـا.س", "حماس");
    }

    @Test
    void dotBesideOneTatweel() {
        reads("حـ.ماس", "حماس");
        reads("حمــ..ـاس", "حماس");
    }

    @Test
    void commaOrStarBetweenTatweels() {
        reads("جـ،ـريمة", "جريمة");
        reads("حـ*ـرب", "حرب");
    }

    @Test
    void spaceBetweenTatweels() {
        reads("جريـ ـمة", "جريمة");
    }

    @Test
    void singleTatweel() {
        reads("حـرب", "حرب");
        reads("بـالحرب", "بالحرب");
    }

    @Test
    void bareDotWhereOnlyTheWholeIsKnown() {
        reads("حر.ب", "حرب");
        reads("هد.نة", "هدنة");
    }

    @Test
    void everyLetterDotted() {
        reads("ح.ر.ب", "حرب");
    }

    @Test
    void starWhereTheWholeIsKnown() {
        reads("ح*رب", "حرب");
        reads("جر$يمة", "جريمة");
    }

    @Test
    void foreignLetterForOneOfLikeSound() {
        reads("حـMـاس", "حماس");
        reads("حrب", "حرب");
    }

    @Test
    void digitForALetterOfLikeShape() {
        reads("صراـ3ـات", "صراعات");
    }

    @Test
    void withClitics() {
        reads("وبالحـ.ـرب", "وبالحرب");
    }

    @Test
    void longTatweelsStretch() {
        hidesNothing("حــــرب كبيـــــر");
    }

    @Test
    void agencies() {
        hidesNothing("أ.ف.ب");
        assertThat(reader.read("أ.ف.ب", false).tokens()).hasSize(5);
    }

    @Test
    void sentencesWithoutASpace() {
        hidesNothing("اتصال.قال");
        hidesNothing("مدرسة.ولكن");
        hidesNothing("حرب…هدنة");
    }

    @Test
    void wordsThatAreKnownApart() {
        hidesNothing("في.ما");
        hidesNothing("بيان/كتاب");
    }

    @Test
    void cliticBeforeAQuotationOrANumber() {
        hidesNothing("لـ«العراق»");
        hidesNothing("قالت لـ'الشرق' أمس");
        hidesNothing("وبـ'الشرق الأوسط'");
        hidesNothing("الـ43");
        hidesNothing("1436هـ");
        hidesNothing("عام 1436هـ. قال");
    }

    @Test
    void addressOfAnother() {
        hidesNothing("rasid.org");
    }

    @Test
    void tatweelAsADash() {
        hidesNothing("حرب ـ هدنة");
    }
}
