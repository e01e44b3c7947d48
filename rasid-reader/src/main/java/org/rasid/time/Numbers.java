package org.rasid.time;

import org.jspecify.annotations.Nullable;
import org.rasid.text.Token;

/** Reads numbers: digits, and words up to the thousands (ثلاثة عشر، الحادي والعشرين، ألفين وثمانية عشر). */
final class Numbers {
    /**
     * A number in the text.
     *
     * @param value what it says
     * @param end the token after its last
     * @param ordinal whether it is الثالث rather than ثلاثة
     * @param digits whether it is written in digits
     * @param definite whether it carries the article
     */
    record Count(int value, int end, boolean ordinal, boolean digits, boolean definite) {}

    private final Scan scan;

    Numbers(Scan scan) {
        this.scan = scan;
    }

    /** The number that starts at the token; null where there is none. */
    @Nullable
    Count at(int i) {
        if (scan.is(i, Token.Kind.NUMBER)) {
            int value = scan.number(i);
            return value < 0 ? null : new Count(value, i + 1, false, true, false);
        }
        if (scan.is(i + 1, Token.Kind.NUMBER)
                && scan.touches(i + 1)
                && prefix(scan.token(i).folded())) {
            int value = scan.number(i + 1);
            boolean definite = !scan.token(i).folded().endsWith("ب")
                    && scan.token(i).folded().length() > 1;
            return value < 0 ? null : new Count(value, i + 2, false, true, definite);
        }
        return words(i);
    }

    /** A clitic parted from its number: الـ24، و30. */
    private static boolean prefix(String word) {
        return switch (word) {
            case "ال", "وال", "بال", "فال", "لل", "ولل", "و", "ل", "ب", "ف", "ول", "وب" -> true;
            default -> false;
        };
    }

    private @Nullable Count words(int i) {
        Count total = part(i);
        if (total == null) {
            return null;
        }
        while (scan.conjunction(total.end())) {
            Count next = part(total.end());
            if (next == null || next.ordinal() && !total.ordinal() || !goesOn(total.value(), next.value())) {
                break;
            }
            total = new Count(total.value() + next.value(), next.end(), total.ordinal(), false, total.definite());
        }
        return total;
    }

    /** وعشرين goes on after خمسة, and anything smaller after hundreds and thousands. */
    private static boolean goesOn(int value, int next) {
        int unit = value % 100;
        if (unit == 0) {
            return next < (value % 1000 == 0 ? 1000 : 100);
        }
        return unit < 10 && next >= 20 && next <= 90 && next % 10 == 0;
    }

    /** A number without وَ: ثلاثة عشر، ثلاث مئة، خمسة آلاف. */
    private @Nullable Count part(int i) {
        Entry ordinal = scan.at(i, Kind.ORDINAL);
        Entry entry = ordinal != null ? ordinal : scan.at(i, Kind.CARDINAL);
        if (entry == null) {
            boolean eleven = scan.is(i, Kind.TEEN_ONE) && scan.is(i + 1, Kind.TEEN);
            return eleven ? new Count(11, i + 2, false, false, scan.definite(i)) : null;
        }
        int value = entry.value();
        int end = i + 1;
        if (value < 10 && bare(end) && scan.is(end, Kind.TEEN)) {
            value += 10;
            end++;
        }
        Entry times = bare(end) ? scan.at(end, Kind.CARDINAL) : null;
        if (times != null && (times.value() == 100 && value < 10 || times.value() == 1000 && value < 1000)) {
            value *= times.value();
            end++;
        }
        return new Count(value, end, ordinal != null, false, scan.definite(i));
    }

    private boolean bare(int i) {
        return scan.inside(i) && !scan.conjunction(i) && !scan.preposition(i) && !scan.definite(i);
    }
}
