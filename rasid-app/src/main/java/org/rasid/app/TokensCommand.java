package org.rasid.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rasid.reading.TokenLine;
import org.rasid.report.Report;
import picocli.CommandLine.Command;

/** {@code rasid tokens}: how a report's words are cut and understood one by one. */
@Command(
        name = "tokens",
        description = {
            "Show a report's words one by one.",
            "A line a word: as written, TAB, its segments joined by +, TAB, lemma, TAB, part of speech (UD), TAB, what"
                    + " the lexicon says. An empty line stands between reports."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class TokensCommand extends ReportByReport {
    TokensCommand(Streams streams) {
        super(streams);
    }

    @Override
    byte[] show(SafeReader reader, Report report) {
        StringBuilder lines = new StringBuilder();
        for (TokenLine token : reader.reader().tokens(report.text())) {
            lines.append(String.join("\t", columns(token))).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> columns(TokenLine token) {
        return List.of(
                token.written(), String.join("+", token.segments()), token.lemma(), token.pos(), token.lexicon());
    }
}
