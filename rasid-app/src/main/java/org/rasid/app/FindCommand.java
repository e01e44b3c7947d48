package org.rasid.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rasid.export.FoundLines;
import org.rasid.prose.RecordText;
import org.rasid.record.Registry;
import org.rasid.record.search.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rasid find}: reports in which words stand, with the facts that they tell there. */
@Command(
        name = "find",
        description = "Find words in the reports of a record, with the passages and the facts told there.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class FindCommand extends RecordCommand {
    private static final int MOST_HITS = 1000;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "WORDS",
            arity = "1..*",
            description = "All must stand in a report; those in quotation marks one after the other, "
                    + "those behind a minus nowhere (put -- before WORDS that begin with one).")
    private List<String> words;

    @Mixin
    private FilterOptions filter;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "10",
            description = "So many reports at most, the best first: 10 unless you say so, up to " + MOST_HITS + ".")
    private int most;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people (the default), or jsonl: one JSON object a report.")
    private Format format;

    private enum Format {
        TEXT,
        JSONL
    }

    FindCommand(Streams streams) {
        super(streams);
    }

    @Override
    int on(Registry registry, RecordText text) {
        if (most < 1 || most > MOST_HITS) {
            throw new ParameterException(spec.commandLine(), "--most is from 1 to " + MOST_HITS + ", not " + most);
        }
        String wanted = String.join(" ", words);
        List<Found> found = registry.find(filter.filter(registry, wanted), most);
        for (int i = 0; i < found.size(); i++) {
            if (!streams.write(shown(registry, text, found.get(i), i == 0))) {
                return ExitCode.NOBODY_LISTENS;
            }
        }
        if (found.isEmpty() && format == Format.TEXT) {
            streams.out().print(text.sentence("record.not-found", wanted));
        }
        return found.isEmpty() ? ExitCode.SOMETHING_LEFT : ExitCode.ALL_READ;
    }

    private byte[] shown(Registry registry, RecordText text, Found found, boolean first) {
        if (format == Format.JSONL) {
            return FoundLines.line(found);
        }
        String hit = text.found(found, fact -> actors(registry, fact));
        return ((first ? "" : "\n") + hit).getBytes(StandardCharsets.UTF_8);
    }
}
