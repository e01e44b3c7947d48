package org.rasid.app;

import java.nio.charset.StandardCharsets;
import org.rasid.reading.Explanation;
import org.rasid.report.Report;
import picocli.CommandLine.Command;

/** {@code rasid explain}: how the findings of a report came about. */
@Command(
        name = "explain",
        description =
                "Show how each finding came about: which frame, which slots, which words, what was tried and dropped.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class ExplainCommand extends ReportByReport {
    ExplainCommand(Streams streams) {
        super(streams);
    }

    @Override
    byte[] show(SafeReader reader, Report report) {
        Explanation explanation = reader.reader().explain(report);
        StringBuilder lines =
                new StringBuilder("# ").append(explanation.reading().id());
        String title = explanation.reading().report().title();
        lines.append(title.isEmpty() ? "" : " · " + title).append('\n');
        explanation.lines().forEach(line -> lines.append(line).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
