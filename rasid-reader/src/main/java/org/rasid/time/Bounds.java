package org.rasid.time;

import java.time.LocalDate;
import org.rasid.time.TimeExpression.Bound;

/** Reads how the words before a time bind it: منذ عام 2017، حتى 1 ديسمبر، قبل نهاية العام. */
final class Bounds {
    private final Scan scan;
    private final Clock clock;

    Bounds(Scan scan, Clock clock) {
        this.scan = scan;
        this.clock = clock;
    }

    Found bind(Found found) {
        if (found.bound() != Bound.AT) {
            return found;
        }
        int i = found.first();
        if (scan.before(i, Kind.SINCE)) {
            return since(found);
        }
        boolean until = scan.before(i, Kind.UNTIL) || scan.before(i, Kind.BEFORE);
        return until ? found.bound(Bound.UNTIL) : found;
    }

    /** Since a time is from its first day to the report's. */
    private Found since(Found found) {
        When when = found.when();
        LocalDate today = clock.today();
        if (when.yearless()) {
            return found.bound(Bound.SINCE);
        }
        LocalDate from = when.from();
        LocalDate to = when.to();
        boolean range = when.grain() == When.Grain.OTHER && to != null && from != null && longRange(found);
        Stretch days = range ? when.past() : new Stretch(from, today);
        boolean future = from != null && today != null && from.isAfter(today);
        Stretch read = future ? when.past() : days;
        return found.meaning(new When(
                        read, future ? when.later() : read, when.grain(), when.relative(), false, when.duration()))
                .bound(Bound.SINCE);
    }

    /** Whether the words name their own end: منذ 23 سبتمبر 2014 وحتى أمس. */
    private boolean longRange(Found found) {
        for (int i = found.first() + 1; i < found.end(); i++) {
            if (scan.is(i, Kind.TO)) {
                return true;
            }
        }
        return false;
    }
}
