package org.rasid.record.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Filed;
import org.rasid.record.Finding;
import org.rasid.record.Receipt;
import org.rasid.record.world.Findings;
import org.rasid.record.world.Redated;
import org.rasid.record.world.Sketch;
import org.rasid.record.world.Undated;
import org.rasid.report.Published;
import org.rasid.report.Reading;
import org.rasid.report.Report;

/** Takes reports into the record, one after the other, within one transaction. */
final class Adding {
    private final Work work;
    private final Function<Report, Reading> reader;
    private final Arrivals arrivals;
    private final Cast cast;
    private final Homes homes;
    private final Telling telling;
    private long lastReport;

    Adding(Work work, Function<Report, Reading> reader) {
        this.work = work;
        this.reader = reader;
        this.arrivals = new Arrivals(work.reports);
        this.cast = new Cast(work);
        this.homes = new Homes(work);
        this.telling = new Telling(work, homes);
        this.lastReport = work.reports.last();
    }

    /** Takes a report in, if the record does not have it. */
    Receipt take(Reading reading) {
        Arrivals.Arrival arrival = arrivals.of(reading);
        Filed known = arrival.known();
        if (arrival.kind() == Receipt.Kind.KNOWN && known != null) {
            String url = reading.report().url();
            if (url != null && !url.equals(known.url())) {
                work.filing.insertCopy(url, known.number(), reading.report().outlet(), work.now);
            }
            return new Receipt(known.id(), Receipt.Kind.KNOWN, 0);
        }
        String url = reading.report().url();
        if (url != null) {
            work.filing.deleteCopy(url);
        }
        int founded = known == null ? first(arrival.reading()) : again(known, arrival.reading(), true);
        return new Receipt(arrival.reading().id(), arrival.kind(), founded);
    }

    private int first(Reading reading) {
        Sketch sketch = Sketch.of(work.terms(reading.text()));
        long number = ++lastReport;
        Filed bare = filed(number, 1, reading, work.now, work.families.of(number, sketch));
        Map<String, String> same = cast.enter(reading);
        Set<UUID> clocked = clocked(reading);
        Reading dated = dated(reading, clocked, bare, same);
        Filed filed = filed(number, 1, dated, work.now, bare.family());
        work.filing.insert(filed, sketch, undated(dated), work.change());
        work.filing.insertVersion(filed, dated);
        return tell(filed, dated, clocked, same, true);
    }

    /**
     * A report that the record has, with another text or read anew.
     *
     * @param changed whether the text is another
     */
    int again(Filed known, Reading reading, boolean changed) {
        Reading before = work.reports.reading(known.id());
        if (before != null) {
            cast.leave(before);
        }
        Sketch sketch = Sketch.of(work.terms(reading.text()));
        int version = changed ? known.version() + 1 : known.version();
        Instant added = changed ? work.now : known.added();
        Map<String, String> same = cast.enter(reading);
        Filed bare = filed(known.number(), version, reading, added, work.families.of(known.number(), sketch));
        Set<UUID> clocked = clocked(reading);
        Reading dated = dated(reading, clocked, bare, same);
        Filed filed = filed(known.number(), version, dated, added, bare.family());
        work.filing.update(filed, sketch, undated(dated), work.change());
        if (changed) {
            work.filing.insertVersion(filed, dated);
        } else {
            work.filing.updateReading(filed, dated);
        }
        work.forget(filed);
        return tell(filed, dated, clocked, same, filed.published().equals(known.published()));
    }

    /** The findings that could date a report; none of one that has a day. */
    private Set<UUID> clocked(Reading reading) {
        return undated(reading) ? Undated.clocked(reading.report(), reader) : Set.of();
    }

    private static boolean undated(Reading reading) {
        return reading.published().basis() == Published.Basis.UNKNOWN;
    }

    private static Filed filed(long number, int version, Reading reading, Instant added, long family) {
        Report report = reading.report();
        return new Filed(
                number,
                version,
                reading.id(),
                report.title(),
                report.outlet(),
                report.url(),
                reading.published(),
                added,
                family);
    }

    /** An undated report, with the day that other reports prove. */
    private Reading dated(Reading reading, Set<UUID> clocked, Filed filed, Map<String, String> same) {
        Published day = day(reading, clocked, filed, same);
        return day == null ? reading : Redated.of(reading, day, reader);
    }

    /** The day that other reports prove of an undated one; null where they prove none. */
    private @Nullable Published day(Reading reading, Set<UUID> clocked, Filed filed, Map<String, String> same) {
        return clocked.isEmpty()
                ? null
                : new Undated(reader, finding -> homes.windows(Findings.known(finding, same), filed))
                        .day(reading, clocked);
    }

    private int tell(Filed filed, Reading reading, Set<UUID> clocked, Map<String, String> same, boolean sameDay) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : Findings.of(reading)) {
            findings.add(Findings.known(finding, same));
        }
        return telling.write(filed, findings, clocked, sameDay);
    }

    /** Reads a report again; false where it tells what it told. */
    boolean reread(Filed filed) {
        Reading before = work.reports.reading(filed.id());
        if (before == null) {
            throw new IllegalStateException("the record has no text of " + filed.id());
        }
        Reading bare = reader.apply(before.report());
        boolean proved = filed.published().basis() == Published.Basis.INFERRED;
        Reading now = proved && undated(bare) ? Redated.of(bare, filed.published(), reader) : bare;
        if (now.equals(before)) {
            return false;
        }
        again(filed, now, false);
        return true;
    }

    /** Looks again at a report without a day; returns how many facts are new. */
    int date(Filed filed) {
        Reading reading = work.reports.reading(filed.id());
        work.filing.sleep(filed.number());
        if (reading == null) {
            return 0;
        }
        Map<String, String> same = cast.known(reading);
        Set<UUID> clocked = clocked(reading);
        if (day(reading, clocked, filed, same) != null) {
            return again(filed, reading, false);
        }
        // An agreement is known by its clauses where no day is known; of the rest nothing can have changed.
        return telling.moves(filed) ? tell(filed, reading, clocked, same, false) : 0;
    }
}
