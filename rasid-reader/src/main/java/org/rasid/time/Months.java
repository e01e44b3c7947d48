package org.rasid.time;

import org.jspecify.annotations.Nullable;
import org.rasid.text.Token;

/** Reads months: alone, behind شهر, or doubled by their other name (تشرين الأول/ أكتوبر، يوليو (تموز)). */
final class Months {
    private static final Kind[] KINDS = {Kind.MONTH, Kind.MONTH_IN_CONTEXT, Kind.MONTH_STRICT, Kind.HIJRI_MONTH};

    /**
     * A month in the text.
     *
     * @param number 1 to 12
     * @param kind which calendar, and how sure the word is
     * @param sure whether شهر before it or its other name behind it says that it is a month
     * @param end the token after its last
     */
    record Month(int number, Kind kind, boolean sure, int end) {
        boolean hijri() {
            return kind == Kind.HIJRI_MONTH;
        }
    }

    private final Scan scan;

    Months(Scan scan) {
        this.scan = scan;
    }

    @Nullable
    Month at(int i) {
        Entry word = scan.at(i, Kind.UNIT);
        boolean said = word != null && Unit.of(word.value()) == Unit.MONTH && !scan.definite(i);
        int k = said ? i + 1 : i;
        Entry entry = entry(k);
        if (entry == null) {
            return null;
        }
        int end = k + entry.length();
        int doubled = entry.kind() == Kind.HIJRI_MONTH ? end : twin(end, entry.value());
        return new Month(entry.value(), entry.kind(), said || doubled > end, doubled);
    }

    private @Nullable Entry entry(int i) {
        Entry longest = null;
        for (Kind kind : KINDS) {
            Entry entry = scan.at(i, kind);
            if (entry != null && (longest == null || entry.length() > longest.length())) {
                longest = entry;
            }
        }
        return longest;
    }

    /** Where the month's other name ends; {@code i} where it does not follow. */
    private int twin(int i, int month) {
        boolean bracket = scan.is(i, Token.Kind.OPEN);
        int k = bracket || separator(i) ? i + 1 : i;
        Entry twin = entry(k);
        if (twin == null || twin.kind() == Kind.HIJRI_MONTH || twin.value() != month || scan.conjunction(k)) {
            return i;
        }
        int end = k + twin.length();
        return bracket && scan.is(end, Token.Kind.CLOSE) ? end + 1 : end;
    }

    private boolean separator(int i) {
        return scan.is(i, Token.Kind.DASH) || scan.says(i, "/") || scan.says(i, "\\");
    }
}
