package org.rasid.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.rasid.text.Furniture.Line;
import org.rasid.text.Furniture.Where;

/** Random texts: never an exception, and spans that hold. A failure names its seed. */
class FuzzTest {
    private static final String ALPHABET =
            "ابتجحدرسعفقكلمنهويةىأإآئؤءـــ..،,*/'$-–«»\"“”()[]:؛؟!…٠١23abM \n\t\u064b\u0651\u200f\u200bﻻﷲ•\ud83d\udd34|#@_\u0744\u0301\u20dd\ufe0f\udb40\udd00";

    private final TextReader reader = new TextReader(
            Handful.common(), new Furniture(List.of(new Line(List.of("في"), "related-link", Where.START))));

    @RepeatedTest(400)
    void spansHold(RepetitionInfo repetition) {
        long seed = 20201028L * repetition.getCurrentRepetition();
        Random random = new Random(seed);
        StringBuilder made = new StringBuilder();
        int length = random.nextInt(400);
        for (int i = 0; i < length; i++) {
            made.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        check(made.toString(), random.nextBoolean(), "seed " + seed);
    }

    private void check(String written, boolean titled, String seed) {
        Text text = reader.read(written, titled);
        int at = 0;
        for (Token t : text.tokens()) {
            assertThat(t.start()).as(seed).isGreaterThanOrEqualTo(at);
            assertThat(t.end()).as(seed).isGreaterThan(t.start());
            assertThat(written.substring(t.start(), t.end())).as(seed).isEqualTo(t.written());
            at = t.end();
            int behind = at < written.length() ? written.codePointAt(at) : ' ';
            assertThat(Marks.combines(behind)).as(seed + " " + t.written()).isFalse();
            if (t.isWord()) {
                check(t, seed);
            }
        }
        assertThat(text.sentences().stream().mapToInt(s -> s.end() - s.first()).sum())
                .as(seed)
                .isEqualTo(text.tokens().size());
        for (HiddenSpan h : text.hidden()) {
            assertThat(written.substring(h.start(), h.end())).as(seed).isEqualTo(h.written());
            assertThat(h.read()).as(seed).isNotEmpty();
        }
        assertThat(reader.read(written, titled)).as(seed).isEqualTo(text);
    }

    private static void check(Token t, String seed) {
        assertThat(t.folded()).as(seed).isNotEmpty();
        assertThat(t.analyses()).as(seed).isNotEmpty();
        for (Analysis a : t.analyses()) {
            assertThat(a.segments(t.folded())).as(seed + " " + t.written()).isNotEmpty();
            assertThat(a.bare(t.written())).as(seed).isNotNull();
        }
    }
}
