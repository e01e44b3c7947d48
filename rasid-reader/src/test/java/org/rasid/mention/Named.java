package org.rasid.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Lexicon;
import org.rasid.text.Text;
import org.rasid.text.TextReader;

/** What is named in a text, written for tests: {@code words = key of whom they stand for}. */
final class Named {
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final TextReader TEXTS = new TextReader(LEXICON, LEXICON.furniture());
    private static final MentionReader NAMES = new MentionReader(LEXICON);

    /** When the reports of these tests were written, unless they say so. */
    static final LocalDate DAY = LocalDate.of(2020, 10, 28);

    private Named() {}

    static List<String> in(String text, LocalDate day) {
        Text read = TEXTS.read(text, false);
        Mentions found = NAMES.read(read, day);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < found.phrases().size(); i++) {
            Mention m = found.phrases().get(i);
            String words = text.substring(
                    read.tokens().get(m.first()).start(),
                    read.tokens().get(m.end() - 1).end());
            List<String> keys = new ArrayList<>();
            for (int whom : found.whom().get(i)) {
                keys.add(found.participants().get(whom).key());
            }
            out.add(words + " = " + (keys.isEmpty() ? String.valueOf(m.sort()) : String.join(" + ", keys)));
        }
        return out;
    }

    /** Checks that each of these is among what the text names. */
    static void check(String text, String... expected) {
        check(DAY, text, expected);
    }

    static void check(LocalDate day, String text, String... expected) {
        assertThat(in(text, day)).as(text).contains(expected);
    }

    /** Checks that no phrase begins or ends with these words. */
    static void checkNone(String text, String... words) {
        for (String word : words) {
            assertThat(in(text, DAY)).as(text).noneMatch(n -> n.startsWith(word + " = "));
        }
    }

    /** The places in a text as the lexicon knows them: {@code words = English name, country}. */
    static List<String> places(String text) {
        Text read = TEXTS.read(text, false);
        List<String> out = new ArrayList<>();
        for (Mention m : NAMES.read(read, DAY).phrases()) {
            Entity e = m.entity();
            if (e != null && (m.sort() == Mention.Sort.PLACE || m.sort() == Mention.Sort.CAPITAL)) {
                String words = text.substring(
                        read.tokens().get(m.nameFirst()).start(),
                        read.tokens().get(m.nameEnd() - 1).end());
                out.add(words + " = " + e.en() + ", " + e.country());
            }
        }
        return out;
    }

    /** The names in a text, each with its kind. */
    static List<String> names(String text) {
        Text read = TEXTS.read(text, false);
        List<String> out = new ArrayList<>();
        for (Name n : NAMES.read(read, DAY).names()) {
            String words = text.substring(
                    read.tokens().get(n.first()).start(),
                    read.tokens().get(n.end() - 1).end());
            out.add(words + " = " + (n.kind() == null ? "place" : n.kind().label()));
        }
        return out;
    }
}
