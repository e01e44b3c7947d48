package org.rasid.serve;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rasid.reading.Reader;
import org.rasid.serve.safe.Listening;
import org.rasid.source.Item;

/**
 * How the page is served.
 *
 * @param listening where, and to whom
 * @param port at which to listen; 0 for any that is free
 * @param clock tells what is due and when somebody was last here
 * @param user whose machine it is: decides where nobody has given another name
 * @param samples what an empty record can be begun with
 * @param reading how texts are read that are given to the page
 * @param unexpected is told of faults that are Rasid's own
 */
public record Setup(
        Listening listening,
        int port,
        Clock clock,
        String user,
        Supplier<List<org.rasid.report.Reading>> samples,
        Reading reading,
        Consumer<Throwable> unexpected) {
    /** On this machine alone. */
    public Setup(
            int port,
            Clock clock,
            String user,
            Supplier<List<org.rasid.report.Reading>> samples,
            Reading reading,
            Consumer<Throwable> unexpected) {
        this(Listening.LOOPBACK, port, clock, user, samples, reading, unexpected);
    }

    /**
     * How texts are read.
     *
     * @param reader reads them
     * @param fetch fetches what is at an address
     */
    public record Reading(Reader reader, Fetch fetch) {}

    /** Fetches the reports at an address. */
    public interface Fetch {
        /** The reports; where nothing can be fetched, one item says why. */
        List<Item> read(String url) throws InterruptedException;
    }
}
