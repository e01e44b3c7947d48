package org.rasid.app;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rasid.app.score.FindingsScore;
import org.rasid.app.score.ReportScore;
import org.rasid.app.score.ScoreSheet;
import org.rasid.app.score.SpansScore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code rasid score}: compares what Rasid found with what people found; docs/score.md says what the figures mean. */
@Command(
        name = "score",
        description = "Compare what was found with what people found in the same reports.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ScoreCommand extends MeasuringCommand {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PREDICTED",
            description = "What was found: JSON Lines, as `read` writes them.")
    private @Nullable Path predicted;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "GOLD",
            description = "A folder of gold files; with --spans a file of spans, one report a line.")
    private @Nullable Path gold;

    @Option(names = "--spans", description = "Score names, hidden words or dates instead of findings.")
    private boolean spans;

    @Option(names = "--each", description = "Print each report's F1 as well.")
    private boolean each;

    @Option(
            names = "--wrong",
            paramLabel = "ID|N",
            description = "Print what the output of report ID missed and made up; with --spans the first N.")
    private @Nullable String wrong;

    @Option(names = "--json", description = "Print the counts and rates as one JSON object.")
    private boolean json;

    @ArgGroup(exclusive = false, heading = "%nOr measure everything and write docs/quality.md:%n")
    private @Nullable QualityOptions quality;

    @Override
    void work() throws IOException {
        Path found = predicted;
        Path told = gold;
        if (quality != null) {
            quality.run(out(), this::tell);
        } else if (found == null || told == null) {
            throw new ParameterException(spec.commandLine(), "PREDICTED and GOLD are needed, or --report");
        } else if (spans) {
            printSpans(found, told);
        } else {
            printFindings(found, told);
        }
    }

    private void printFindings(Path found, Path told) throws IOException {
        FindingsScore score = FindingsScore.read(found, told, this::tell);
        score.reports().forEach(this::printReport);
        if (wrong != null && score.reports().stream().noneMatch(r -> r.id().equals(wrong))) {
            tell("--wrong " + wrong + ": no gold file has this id");
        }
        if (json) {
            out().println(ScoreSheet.json(score));
        } else {
            ScoreSheet.table(score).forEach(out()::println);
        }
    }

    private void printReport(ReportScore report) {
        if (each) {
            out().println(ScoreSheet.line(report));
        }
        if (report.id().equals(wrong)) {
            ScoreSheet.wrong(report).forEach(out()::println);
        }
    }

    private void printSpans(Path found, Path told) throws IOException {
        if (each || json) {
            throw new ParameterException(spec.commandLine(), "--spans goes with neither --each nor --json");
        }
        int shown = wrong == null ? 0 : count(wrong);
        SpansScore score = SpansScore.read(found, told, this::tell);
        score.wrong().stream().limit(shown).forEach(out()::println);
        score.table().forEach(out()::println);
    }

    private int count(String number) {
        try {
            return Math.max(0, Integer.parseInt(number));
        } catch (NumberFormatException e) {
            throw new ParameterException(
                    spec.commandLine(), "with --spans, --wrong takes a number and not '" + number + "'", e);
        }
    }
}
