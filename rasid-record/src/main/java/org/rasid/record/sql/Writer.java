package org.rasid.record.sql;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rasid.reading.Reader;
import org.rasid.record.Added;
import org.rasid.record.Decision;
import org.rasid.record.Filed;
import org.rasid.record.Receipt;
import org.rasid.report.Reading;

/**
 * The one who changes the record: takes reports in, notes decisions, reads everything again. Transactions of
 * several threads wait for one another.
 */
public final class Writer {
    /** A transaction takes in so many reports at most, and takes no more when it has lasted so long. */
    private static final int MOST_REPORTS = 40;

    private static final long MOST_NANOSECONDS = 1_000_000_000;

    private final Database database;
    private final Reader reader;
    private final Clock clock;
    private Recent recent;

    /** How many things are being done, by several threads. */
    private int jobs;

    /** Writes into a database; reports are read again with the reader, times are told by the clock. */
    public Writer(Database database, Reader reader, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.clock = clock;
        this.recent = new Recent(reader);
    }

    /** Takes reports in, in their order; the receipts come when what they say is on disk. */
    public Added add(Iterator<Reading> readings, Consumer<List<Receipt>> onDisk) {
        return alone(() -> addAll(readings, onDisk));
    }

    private Added addAll(Iterator<Reading> readings, Consumer<List<Receipt>> onDisk) {
        Added total = Added.NONE;
        while (readings.hasNext()) {
            List<Receipt> receipts = inTransaction(work -> addSome(work, readings));
            onDisk.accept(receipts);
            for (Receipt receipt : receipts) {
                total = total.plus(receipt);
            }
        }
        return new Added(total.added(), total.known(), total.changed(), total.facts() + dateUndated());
    }

    private List<Receipt> addSome(Work work, Iterator<Reading> readings) {
        Adding adding = new Adding(work, reader::read);
        List<Receipt> receipts = new ArrayList<>();
        long start = System.nanoTime();
        do {
            receipts.add(adding.take(readings.next()));
        } while (!full(receipts.size(), start) && readings.hasNext());
        return receipts;
    }

    /** Whether a transaction that began at a time and has had so many reports takes no more. */
    private static boolean full(int reports, long start) {
        return reports >= MOST_REPORTS || System.nanoTime() - start >= MOST_NANOSECONDS;
    }

    /** Looks again at reports without a day that new facts could date. */
    private int dateUndated() {
        int founded = 0;
        while (database.read(handle -> new Reports(handle).anyAwake())) {
            founded += inTransaction(this::dateSome);
        }
        return founded;
    }

    private int dateSome(Work work) {
        Adding adding = new Adding(work, reader::read);
        int founded = 0;
        int looked = 0;
        long start = System.nanoTime();
        Filed awake = work.reports.awake();
        while (awake != null) {
            founded += adding.date(awake);
            looked++;
            awake = full(looked, start) ? null : work.reports.awake();
        }
        return founded;
    }

    /**
     * Reads every report again with the reader.
     *
     * @param done told the number of reports read, after each transaction
     * @return how many of them tell something else than before
     */
    public int reread(Consumer<Integer> done) {
        return alone(() -> rereadAll(done));
    }

    private int rereadAll(Consumer<Integer> done) {
        Read all = Read.NONE;
        Read some;
        do {
            long last = all.last();
            some = inTransaction(work -> rereadSome(work, last));
            all = all.and(some);
            done.accept(all.reports());
        } while (some.reports() > 0);
        dateUndated();
        return all.changed();
    }

    /**
     * What has been read again.
     *
     * @param reports how many reports
     * @param changed how many of them tell something else than before
     * @param last the number of the last one
     */
    private record Read(int reports, int changed, long last) {
        static final Read NONE = new Read(0, 0, 0);

        Read and(Read more) {
            return new Read(reports + more.reports, changed + more.changed, Math.max(last, more.last));
        }
    }

    private Read rereadSome(Work work, long after) {
        Adding adding = new Adding(work, reader::read);
        Read read = Read.NONE;
        for (Filed filed : work.reports.after(after, MOST_REPORTS)) {
            read = read.and(new Read(1, adding.reread(filed) ? 1 : 0, filed.number()));
        }
        return read;
    }

    /** Notes a decision and brings the facts up to date; its number and time are given here. */
    public Decision decide(Decision decision) {
        return alone(() -> inTransaction(work -> new Deciding(work).decide(decision)));
    }

    /** Keeps something of a feed. */
    public void keepFeed(String url, String state) {
        alone(() -> inTransaction(work -> work.handle.execute(
                "INSERT INTO feed (url, state) VALUES (?, ?) ON CONFLICT (url) DO UPDATE SET state = excluded.state",
                url,
                state)));
    }

    /** Does something as the only program that writes; then others may, and what was looked up here may be so no more. */
    private <T> T alone(Supplier<T> job) {
        begin();
        try {
            return job.get();
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        jobs++;
    }

    private synchronized void end() {
        jobs--;
        if (jobs == 0) {
            database.letGo();
            recent = new Recent(reader);
        }
    }

    private synchronized <T> T inTransaction(Function<Work, T> job) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        boolean done = false;
        try {
            T result = database.write(handle -> job.apply(new Work(handle, now, recent)));
            done = true;
            return result;
        } finally {
            if (!done) {
                recent = new Recent(reader);
            }
        }
    }
}
