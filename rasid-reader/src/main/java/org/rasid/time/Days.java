package org.rasid.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes days the way the output has them: {@code 2020-12-01}, {@code --12-01} without a year. */
final class Days {
    private Days() {}

    static TimeExpression expression(Found found) {
        When when = found.when();
        return new TimeExpression(
                found.first(),
                found.end(),
                iso(when.past().from(), when),
                iso(when.past().to(), when),
                iso(when.later().from(), when),
                iso(when.later().to(), when),
                when.relative(),
                when.duration(),
                found.bound());
    }

    private static @Nullable String iso(@Nullable LocalDate day, When when) {
        if (day == null) {
            return null;
        }
        return when.yearless() ? "-" + day.toString().substring(4) : day.toString();
    }
}
