package org.rasid.app.quality;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.rasid.app.score.FindingsScore;
import org.rasid.app.score.SpansScore;
import org.rasid.export.JsonLines;
import org.rasid.lexicon.Lexicon;
import org.rasid.reading.Reader;
import org.rasid.report.Report;
import org.rasid.source.Item;
import org.rasid.source.Sources;
import org.rasid.text.TextReader;
import org.rasid.text.Token;

/** The measures beside findings: seeds, names, dates, hidden words. */
final class SpanMeasures {
    private final Reader reader;
    private final TextReader texts;
    private final Consumer<String> problems;

    SpanMeasures(Reader reader, Consumer<String> problems) {
        this.reader = reader;
        Lexicon lexicon = Lexicon.shipped();
        this.texts = new TextReader(lexicon, lexicon.furniture());
        this.problems = problems;
    }

    /** How reports are read, against a folder of gold files. */
    FindingsScore findings(List<Path> reports, Path gold) throws IOException {
        Path read = read(reader, reports);
        try {
            return FindingsScore.read(read, gold, problems);
        } finally {
            Files.delete(read);
        }
    }

    /** How the spans of a folder's {@code reports.jsonl} are found, against its {@code spans.jsonl}. */
    SpansScore spans(Path folder, Reader by) throws IOException {
        Path read = read(by, List.of(folder.resolve("reports.jsonl")));
        try {
            return SpansScore.read(read, folder.resolve("spans.jsonl"), problems);
        } finally {
            Files.delete(read);
        }
    }

    private static Path read(Reader reader, List<Path> reports) throws IOException {
        Path out = Files.createTempFile("rasid", ".jsonl");
        try (Sources sources = Sources.of(reports.toArray(Path[]::new));
                OutputStream to = Files.newOutputStream(out)) {
            while (sources.hasNext()) {
                if (sources.next() instanceof Item.Found found) {
                    to.write(JsonLines.line(reader.read(found.report())));
                }
            }
        }
        return out;
    }

    /** How many lines have a hidden word where there is none: the first cell of a table whose first line is a head. */
    long joined(Path negatives) throws IOException {
        return lines(negatives).stream()
                .map(line -> line.split("\t", -1)[0])
                .filter(text -> !reader.read(Report.of("", text, null)).hidden().isEmpty())
                .count();
    }

    /** How many of the words that tools of writers hid are read as what they were: original, TAB, obfuscated. */
    long restored(Path pairs) throws IOException {
        return lines(pairs).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length > 1 && folded(cells[0]).equals(folded(cells[1])))
                .count();
    }

    private List<String> folded(String text) {
        return texts.read(text, false).tokens().stream().map(Token::folded).toList();
    }

    static List<String> lines(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
        return lines.subList(Math.min(1, lines.size()), lines.size());
    }
}
