package org.rasid.record.world;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rasid.record.FactKind;
import org.rasid.record.Filed;
import org.rasid.record.Finding;
import org.rasid.report.Days;

/**
 * The days on which what a finding tells can have happened.
 *
 * @param from the first day
 * @param to the last day
 * @param told whether the report says so; else it follows from when the report came out: news is of its day or of the
 *     two before, words are told within a day, and a mere mention of an agreement means one of the last months
 */
public record Window(LocalDate from, LocalDate to, boolean told) {
    private static final int NEWS = 2;
    private static final int WORDS = 1;
    private static final int AGREEMENTS = 120;
    private static final int PLANS = 30;

    /** The window of a finding; null where neither the finding nor the report's day says anything. */
    public static @Nullable Window of(Finding finding, Filed report) {
        Window told = told(finding.days());
        if (told != null) {
            return told;
        }
        LocalDate first = report.published().start();
        LocalDate last = report.published().end();
        if (first == null || last == null || finding.historical()) {
            return null;
        }
        if (finding.kind() == FactKind.STATEMENT) {
            return new Window(first.minusDays(WORDS), last, false);
        }
        if (finding.kind() == FactKind.AGREEMENT) {
            return new Window(first.minusDays(AGREEMENTS), last, false);
        }
        return finding.status().equals("future")
                ? new Window(first, last.plusDays(PLANS), false)
                : new Window(first.minusDays(NEWS), last, false);
    }

    /** The window that a finding's own words give; null where they give none, or none with a year. */
    public static @Nullable Window told(@Nullable Days days) {
        if (days == null) {
            return null;
        }
        LocalDate from = day(days.start());
        LocalDate to = day(days.end());
        return from == null || to == null || to.isBefore(from) ? null : new Window(from, to, true);
    }

    private static @Nullable LocalDate day(String iso) {
        try {
            return iso.startsWith("-") ? null : LocalDate.parse(iso);
        } catch (DateTimeException e) {
            // What is no day is no window.
            return null;
        }
    }

    /** Whether the two share a day. */
    boolean meets(Window other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** The days that the two share; only for windows that meet. */
    Window shared(Window other) {
        return new Window(
                from.isAfter(other.from) ? from : other.from,
                to.isBefore(other.to) ? to : other.to,
                told && other.told);
    }

    /** The number of days between the two; 0 where they share one. */
    public long apart(Window other) {
        if (meets(other)) {
            return 0;
        }
        return from.isAfter(other.to)
                ? from.toEpochDay() - other.to.toEpochDay()
                : other.from.toEpochDay() - to.toEpochDay();
    }

    /** The number of days that it spans, 1 for a single day. */
    long length() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }
}
