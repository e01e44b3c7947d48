package org.rasid.app;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day as of which commitments stand. */
final class AsOf {
    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = ReportOptions.Day.class,
            description = "How commitments stood on this day; else today.")
    private @Nullable LocalDate day;

    /** The day given, else today. */
    LocalDate day() {
        return day == null ? LocalDate.now(ZoneOffset.UTC) : day;
    }
}
