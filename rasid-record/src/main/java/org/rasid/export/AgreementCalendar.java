package org.rasid.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.rasid.record.Fact;
import org.rasid.record.Registry;
import org.rasid.watch.Commitments;
import org.rasid.watch.Rules;

/** The days that one agreement sets, as a calendar: the same entries that {@link Format#ICS} has for all. */
public final class AgreementCalendar {
    private AgreementCalendar() {}

    /**
     * Writes it; the stream is not closed.
     *
     * @param agreement of the record
     * @param asOf the day as of which commitments stand
     */
    public static void write(Registry registry, Fact agreement, LocalDate asOf, OutputStream out) throws IOException {
        Commitments commitments = new Commitments(registry, Rules.shipped());
        DeadlineCalendar.write(commitments.of(agreement, asOf).iterator(), List.of(), out);
    }
}
