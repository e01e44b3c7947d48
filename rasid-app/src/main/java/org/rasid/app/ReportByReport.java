package org.rasid.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.rasid.app.SafeReader.Outcome;
import org.rasid.report.Report;
import org.rasid.source.Item;
import org.rasid.source.Sources;
import picocli.CommandLine.Mixin;

/** A command that shows something of each report, one after another. */
@SuppressWarnings("NullAway.Init") // picocli fills the field
abstract class ReportByReport implements Callable<Integer> {
    private static final byte[] BETWEEN = {'\n'};

    private final Streams streams;

    @Mixin
    private ReportOptions options;

    ReportByReport(Streams streams) {
        this.streams = streams;
    }

    /** What is shown of a report, in UTF-8. */
    abstract byte[] show(SafeReader reader, Report report);

    @Override
    public Integer call() {
        SafeReader reader = options.reader();
        boolean first = true;
        boolean left = false;
        try (Sources sources = options.sources(streams)) {
            while (sources.hasNext()) {
                Item item = sources.next();
                Outcome<byte[]> outcome = reader.with(item, report -> show(reader, report));
                streams.complain(outcome.complaints());
                left |= !outcome.complaints().isEmpty();
                byte[] shown = outcome.result();
                if (shown != null) {
                    boolean heard = (first || streams.write(BETWEEN)) && streams.write(shown);
                    if (!heard) {
                        return ExitCode.NOBODY_LISTENS;
                    }
                    first = false;
                }
            }
        }
        if (first && !left) {
            streams.complain(List.of(options.given() + ": holds no files"));
        }
        return first || left ? ExitCode.SOMETHING_LEFT : ExitCode.ALL_READ;
    }
}
