package org.rasid.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.app.SafeReader.Outcome;
import org.rasid.export.JsonLines;
import org.rasid.prose.Language;
import org.rasid.prose.Look;
import org.rasid.prose.ReadingText;
import org.rasid.report.Reading;
import org.rasid.source.Item;
import org.rasid.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rasid read}: what is in reports, for people or for programs. */
@Command(
        name = "read",
        description = "Read reports and say what is in them.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ReadCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private ReportOptions options;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people (the default), or jsonl: one JSON object a report.")
    private Format format;

    @Option(names = "--lang", paramLabel = "LANG", description = "The language of text: ar or en; else the locale's.")
    private @Nullable Language language;

    @Mixin
    private ThreadsOption threads;

    private boolean some;
    private boolean written;
    private boolean listening = true;
    private boolean left;

    /** What is written. */
    enum Format {
        TEXT,
        JSONL
    }

    /**
     * What is to be written of one report.
     *
     * @param bytes may be empty
     */
    private record Output(byte[] bytes, List<String> complaints) {}

    ReadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        int working = threads.number();
        Function<Item, Output> work = work();
        try (Sources sources = options.sources(streams)) {
            OrderedWork.run(sources, working, work, this::take);
        }
        if (!listening) {
            return ExitCode.NOBODY_LISTENS;
        }
        if (!some) {
            streams.complain(List.of(options.given() + ": holds no files"), language());
        }
        return left || !some ? ExitCode.SOMETHING_LEFT : ExitCode.ALL_READ;
    }

    private Function<Item, Output> work() {
        SafeReader reader = options.reader();
        Function<Outcome<Reading>, byte[]> writer = format == Format.JSONL ? ReadCommand::json : text();
        return item -> {
            Outcome<Reading> outcome = reader.read(item);
            return new Output(writer.apply(outcome), outcome.complaints());
        };
    }

    private Language language() {
        return language == null ? streams.around().language() : language;
    }

    private static byte[] json(Outcome<Reading> outcome) {
        Reading reading = outcome.result() == null ? outcome.unread() : outcome.result();
        return reading == null ? new byte[0] : JsonLines.line(reading);
    }

    private Function<Outcome<Reading>, byte[]> text() {
        ReadingText text = new ReadingText(language(), streams.around().look());
        return outcome -> outcome.result() == null
                ? new byte[0]
                : text.of(outcome.result()).getBytes(StandardCharsets.UTF_8);
    }

    /** Writes what came of one report; false where nobody listens any more. */
    private boolean take(Output output) {
        streams.complain(output.complaints(), language());
        left |= !output.complaints().isEmpty();
        if (output.bytes().length > 0) {
            if (format == Format.TEXT && written) {
                streams.out().print(separator(streams.around().look()));
            }
            listening = streams.write(output.bytes());
            written = true;
        }
        some = true;
        return listening;
    }

    /** What stands between two reports. */
    static String separator(Look look) {
        return "\n" + "─".repeat(Math.min(look.width(), Look.PLAIN.width())) + "\n\n";
    }
}
