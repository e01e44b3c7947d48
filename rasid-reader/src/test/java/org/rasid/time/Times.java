package org.rasid.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.text.Furniture;
import org.rasid.text.Text;
import org.rasid.text.TextReader;
import org.rasid.text.Vocabulary;

/** Reads the times of a sentence for tests. */
final class Times {
    /** Knows no word: times are found without the lexicon. */
    private static final Vocabulary NO_WORDS = new Vocabulary() {
        @Override
        public int word(char[] chars, int from, int to) {
            return -1;
        }

        @Override
        public int flags(int word) {
            return 0;
        }
    };

    static final TimeFinder FINDER = TimeFinder.shipped();
    private static final TextReader READER = new TextReader(NO_WORDS, Furniture.NONE);

    private Times() {}

    static Text text(String written) {
        return READER.read(written, false);
    }

    static List<TimeExpression> of(String written, @Nullable String published) {
        return FINDER.find(text(written), published == null ? null : LocalDate.parse(published));
    }

    /** The only time of a sentence. */
    static TimeExpression one(String written, @Nullable String published) {
        List<TimeExpression> found = of(written, published);
        assertThat(found).as(written).hasSize(1);
        return found.get(0);
    }

    /** The words of an expression. */
    static String words(String written, TimeExpression time) {
        Text text = text(written);
        return written.substring(
                text.tokens().get(time.first()).start(),
                text.tokens().get(time.end() - 1).end());
    }

    /** Checks the words and the days of a sentence's times, each as {@code words = from .. to}. */
    static void check(String written, @Nullable String published, String... expected) {
        List<String> found = of(written, published).stream()
                .map(t -> words(written, t) + " = " + days(t.from(), t.to()))
                .toList();
        assertThat(found).as(written).containsExactly(expected);
    }

    /** Checks the future reading of a sentence's only time. */
    static void checkLater(String written, String published, String expected) {
        TimeExpression time = one(written, published);
        assertThat(words(written, time) + " = " + days(time.laterFrom(), time.laterTo()))
                .as(written)
                .isEqualTo(expected);
    }

    private static String days(@Nullable String from, @Nullable String to) {
        return from != null && from.equals(to) ? from : from + ".." + to;
    }
}
