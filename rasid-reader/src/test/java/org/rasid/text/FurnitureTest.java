package org.rasid.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasid.text.Furniture.Line;
import org.rasid.text.Furniture.Where;

/** Which lines are no part of a story. */
class FurnitureTest {
    private final TextReader reader = new TextReader(
            Handful.common(),
            new Furniture(List.of(
                    new Line(List.of("اقرا", "ايضا"), "related-link", Where.START),
                    new Line(List.of("المصدر"), "credit-source", Where.LABEL),
                    new Line(List.of("انتهي"), "furniture", Where.WHOLE),
                    new Line(List.of("فريق", "التحرير"), "byline", Where.SHORT_LINE))));

    private SkippedSpan skipped(String line) {
        List<SkippedSpan> skipped =
                reader.read("بدأ اللقاء أمس.\n" + line, false).skipped();
        assertThat(skipped).hasSize(1);
        return skipped.get(0);
    }

    private void stays(String line) {
        assertThat(reader.read(line, false).skipped()).isEmpty();
    }

    @Test
    void lineThatBeginsSo() {
        assertThat(skipped("اقرأ أيضاً: حرب جديدة").content()).isEqualTo("حرب جديدة");
        assertThat(skipped("• اقرأ أيضاً حرب جديدة").why()).isEqualTo("related-link");
        stays("لم اقرأ أيضا الكتاب");
    }

    @Test
    void headlineBelowTheOpening() {
        assertThat(reader.read("اقرأ أيضا:\nحرب جديدة\nبدأ اللقاء أمس.", false).skipped())
                .extracting(SkippedSpan::content)
                .containsExactly("", "حرب جديدة");
    }

    @Test
    void storyBelowTheOpening() {
        assertThat(reader.read("اقرأ أيضا:\nبدأ اللقاء أمس.", false).skipped()).hasSize(1);
    }

    @Test
    void label() {
        assertThat(skipped("المصدر: رويترز").content()).isEqualTo("رويترز");
        stays("المصدر قال ذلك");
    }

    @Test
    void wholeLine() {
        assertThat(skipped("// انتهى //").why()).isEqualTo("furniture");
        stays("انتهى اللقاء");
    }

    @Test
    void shortLine() {
        assertThat(skipped("بيروت – فريق التحرير").content()).isEqualTo("بيروت – فريق التحرير");
    }

    @Test
    void lineWithoutAnArabicWord() {
        assertThat(skipped("Ru En").why()).isEqualTo("furniture");
        stays("28/10/2020");
    }

    @Test
    void titleIsNeverFurniture() {
        assertThat(reader.read("المصدر: رويترز", true).skipped()).isEmpty();
    }
}
