package org.rasid.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs made to be slow. */
@Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PathologicalTest {
    private static final int LENGTH = 1 << 20;

    private final TextReader reader = new TextReader(Handful.common(), Furniture.NONE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ا",
                "ـ",
                "ا.",
                "ا*",
                "اa",
                "حـ.ـ",
                "قـM",
                "وبال",
                "كلمة.",
                "ه ",
                "(",
                "«",
                "\"",
                ")",
                ".",
                "…",
                "،",
                "1",
                "1.",
                "a",
                "a.",
                "\n",
                "اقرأ أيضا\n",
                "• ",
                "\u064b",
                "\u200f",
                "a\u0301",
                "ب\u0744",
                "ب\udb40\udd00",
                "\udb40\udd00",
                "\ud83d\udd34",
                "\ud83d",
                "ﻻ",
                "و",
                "ـ\u064b",
                "ـ ـ",
                "حـ ـ"
            })
    void linear(String unit) {
        String text = unit.repeat(LENGTH / unit.length());
        Text cut = reader.read(text, true);
        assertThat(cut.written()).isSameAs(text);
        assertThat(cut.tokens().size()).isLessThanOrEqualTo(LENGTH);
    }

    @ParameterizedTest
    @ValueSource(ints = {1 << 10, 1 << 16})
    void deepQuotations(int depth) {
        Text cut = reader.read("«".repeat(depth) + "قال" + "»".repeat(depth), false);
        assertThat(cut.tokens()).hasSize(2 * depth + 1);
    }

    @Test
    void aSentenceHasAnEnd() {
        String longClause = "كلمة ".repeat(SentenceEnds.LONG) + "، ";
        assertThat(sentenceLengths("كلمة، ".repeat(90))).containsExactly(180);
        assertThat(sentenceLengths(longClause.repeat(3))).containsOnly(SentenceEnds.LONG + 1);
        assertThat(sentenceLengths("كلمة ".repeat(3 * SentenceEnds.LONGEST))).containsOnly(SentenceEnds.LONGEST);
    }

    private List<Integer> sentenceLengths(String text) {
        return reader.read(text, false).sentences().stream()
                .map(sentence -> sentence.end() - sentence.first())
                .toList();
    }
}
