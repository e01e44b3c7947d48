package org.rasid.lexicon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time for which somebody held an office, in months.
 *
 * @param row who
 * @param office the office
 * @param where a country's code or a body's key; empty where it is an office of no place
 * @param began the last month in which it can have begun
 * @param ended the first month in which it can have ended
 */
record Term(Table.Row row, String office, String where, int began, int ended) {
    private static final int NEVER = 1_000_000;

    private static final Pattern FORM =
            Pattern.compile("([^@:]+)(?:@((?:[a-z]+:)?[^:]+))?(?::(\\d{4}(?:-\\d\\d)?)?\\.\\.(\\d{4}(?:-\\d\\d)?)?)?");

    /** The term that {@code office@where:from..to} tells; null where it is written otherwise. */
    static @Nullable Term of(Table.Row row, String written) {
        Matcher m = FORM.matcher(written);
        if (!m.matches()) {
            return null;
        }
        String from = m.group(3);
        String to = m.group(4);
        boolean dated = from != null;
        int began = dated ? month(String.valueOf(from), 12) : NEVER;
        int ended = to == null ? NEVER : month(to, 1);
        return new Term(row, m.group(1), m.group(2) == null ? "" : m.group(2), began, ended);
    }

    private static int month(String written, int otherwise) {
        int month = written.length() > 4 ? Integer.parseInt(written.substring(5)) : otherwise;
        return Integer.parseInt(written.substring(0, 4)) * 12 + month;
    }

    /** Whether two people surely held it at one time, for longer than the month of a handover. */
    boolean overlaps(Term o) {
        return row != o.row && Math.max(began, o.began) + 1 < Math.min(ended, o.ended);
    }
}
