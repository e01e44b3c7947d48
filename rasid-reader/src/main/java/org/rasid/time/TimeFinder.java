package org.rasid.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasid.text.Sentence;
import org.rasid.text.Text;
import org.rasid.text.Token;
import org.rasid.time.When.Grain;

/**
 * Finds the expressions of time in a report and fixes them against its day. The words stand in {@code time.tsv}.
 * Immutable and safe for use by several threads; the cost grows linearly with the text.
 */
public final class TimeFinder {
    private static final String SHIPPED = "/org/rasid/lexicon/data/time.tsv";
    /** A line that says when the report was published stands among the first so many. */
    private static final int DATELINES = 8;

    /** A dateline is no longer than this. */
    private static final int DATELINE_TOKENS = 14;

    /** A dateline's day stands at most so many tokens behind its beginning, the agency has at most so many words. */
    private static final int PLACE_TOKENS = 6;

    private static final int AGENCY_TOKENS = 2;

    /** A date stands at most so far behind "today". */
    private static final int TODAY = 3;

    private final Meanings words;
    private final DayOfWeek weekStart;
    private final DayOfWeek weekendStart;

    private TimeFinder(Meanings words, DayOfWeek weekStart, DayOfWeek weekendStart) {
        this.words = words;
        this.weekStart = weekStart;
        this.weekendStart = weekendStart;
    }

    /**
     * Reads the words of time; the stream stays open.
     *
     * @param timeTsv the lines of {@code time.tsv}
     * @return the finder
     */
    public static TimeFinder load(InputStream timeTsv) {
        Words words = Words.load(timeTsv);
        return new TimeFinder(
                new Meanings(words),
                DayOfWeek.of(words.setting("week-start", 7)),
                DayOfWeek.of(words.setting("weekend-start", 6)));
    }

    /** {@return with the words that ship with Rasid} */
    public static TimeFinder shipped() {
        try (InputStream in = Objects.requireNonNull(TimeFinder.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the same finder with weeks that begin on another day}
     *
     * @param day with which weeks begin
     */
    public TimeFinder withWeekStart(DayOfWeek day) {
        return new TimeFinder(words, day, weekendStart);
    }

    /**
     * The expressions of time in a text, in order; none overlap.
     *
     * @param published the day of publication; null where it is unknown, then relative times stay open
     * @param text a text, cut into words and sentences
     * @return the expressions, each with the days that it can mean
     */
    public List<TimeExpression> find(Text text, @Nullable LocalDate published) {
        Scan scan = new Scan(words, text.tokens());
        Clock clock = clock(Anchor.written(scan, clock(published)));
        Grammar grammar = new Grammar(scan, clock);
        Bounds bounds = new Bounds(scan, clock);
        List<TimeExpression> found = new ArrayList<>();
        List<Sentence> sentences = text.sentences();
        for (int s = 0; s < sentences.size(); ) {
            int next = s + 1;
            int line = sentences.get(s).paragraph();
            while (next < sentences.size() && sentences.get(next).paragraph() == line) {
                next++;
            }
            if (sentences.get(s).role() != Sentence.Role.SKIPPED) {
                scan.window(sentences.get(s).first(), sentences.get(next - 1).end());
                clock.tell(null);
                line(scan, grammar, bounds, clock, sentences.get(s).first(), found);
            }
            s = next;
        }
        return List.copyOf(found);
    }

    private Clock clock(@Nullable LocalDate day) {
        return new Clock(day, weekStart, weekendStart);
    }

    private static void line(
            Scan scan, Grammar grammar, Bounds bounds, Clock clock, int from, List<TimeExpression> out) {
        int i = from;
        while (i < scan.end()) {
            boolean candidate = scan.begins(i) || scan.is(i, Token.Kind.NUMBER) || scan.number(i + 1) >= 0;
            Found found = candidate ? grammar.at(i) : null;
            if (found == null) {
                i = Math.max(Math.max(i + 1, grammar.passed()), scan.past(i, Kind.NOT));
                continue;
            }
            Found bound = bounds.bind(found);
            out.add(Days.expression(bound));
            if (bound.when().grain() == Grain.DAY && !bound.when().yearless()) {
                clock.tell(bound.when().from());
            }
            i = Math.max(i + 1, found.end());
        }
    }

    /**
     * The day of publication that a report says itself near its beginning: a line that holds a full date and little else,
     * a full date in the dateline before its dash, or a full date that "today" stands with. Null where there is none.
     *
     * @param text a text, cut into words and sentences
     * @return null where it says none
     */
    public @Nullable LocalDate stated(Text text) {
        Scan scan = new Scan(words, text.tokens());
        Grammar grammar = new Grammar(scan, clock(null));
        for (Sentence sentence : text.sentences()) {
            if (sentence.paragraph() > DATELINES) {
                return null;
            }
            scan.window(sentence.first(), sentence.end());
            Found found = whole(scan, grammar, sentence);
            found = found == null ? told(scan, grammar, sentence) : found;
            found = found == null && sentence.role() != Sentence.Role.TITLE ? dateline(scan, grammar, sentence) : found;
            if (found != null) {
                return found.when().from();
            }
        }
        return null;
    }

    /** "جنيف (وكالة) - 23 أكتوبر 2020 -" and "اليوم الأربعاء 28 أكتوبر 2020". */
    private static @Nullable Found told(Scan scan, Grammar grammar, Sentence sentence) {
        boolean dateline = true;
        int today = -TODAY;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = scan.token(i);
            dateline &= i - sentence.first() < DATELINE_TOKENS;
            if (token.folded().equals("اليوم")) {
                today = i;
            }
            if (!dateline && i - today > TODAY) {
                continue;
            }
            Found found = grammar.date(i);
            if (found == null || !full(found)) {
                continue;
            }
            boolean dash =
                    found.end() < sentence.end() && scan.token(found.end()).kind() == Token.Kind.DASH;
            if (i - today <= TODAY || dateline && dash) {
                return found;
            }
        }
        return null;
    }

    /**
     * A place and a day that open a line, before the agency: "جدة 11 رمضان 1446 هـ الموافق 11 مارس 2025 م (أنباء) وقع",
     * "رام الله 22-2-2024 أنباء-", "القاهرة في 7 أبريل 2025 /أنباء/".
     */
    private static @Nullable Found dateline(Scan scan, Grammar grammar, Sentence sentence) {
        Found found = null;
        int i = sentence.first();
        if (!scan.token(i).isWord() || scan.is(i, Kind.IN)) {
            return null;
        }
        while (found == null && i < sentence.end() && i - sentence.first() <= PLACE_TOKENS) {
            found = grammar.date(i);
            i++;
        }
        if (found == null || !full(found) || i - 1 == sentence.first()) {
            return null;
        }
        int behind = behindBoth(scan, grammar, found.end(), sentence.end());
        int end = Math.min(sentence.end(), behind + AGENCY_TOKENS + 1);
        for (int k = behind; k < end; k++) {
            switch (scan.token(k).kind()) {
                case OPEN, DASH, COLON -> {
                    return found;
                }
                case MARK -> {
                    return scan.token(k).written().equals("/") ? found : null;
                }
                case WORD, LATIN, NUMBER -> {}
                default -> {
                    return null;
                }
            }
        }
        return null;
    }

    /** Behind a date and the same day in the other calendar: هـ الموافق 11 مارس 2025 م. */
    private static int behindBoth(Scan scan, Grammar grammar, int from, int end) {
        int k = from;
        while (k < end && scan.token(k).isWord()) {
            Found other = grammar.date(k + 1);
            boolean same = scan.token(k).folded().equals("الموافق") && other != null;
            if (!same && scan.token(k).folded().length() > 2) {
                return k;
            }
            k = same && other != null ? other.end() : k + 1;
        }
        return k;
    }

    private static @Nullable Found whole(Scan scan, Grammar grammar, Sentence sentence) {
        int words = 0;
        Found date = null;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Found found = date == null ? grammar.day(i) : null;
            if (found != null && full(found)) {
                date = found;
                i = found.end() - 1;
            } else if (scan.token(i).isWord()) {
                words++;
            }
        }
        return words <= 3 ? date : null;
    }

    private static boolean full(Found found) {
        When when = found.when();
        return when.grain() == Grain.DAY && !when.yearless() && !when.relative() && when.from() != null;
    }
}
