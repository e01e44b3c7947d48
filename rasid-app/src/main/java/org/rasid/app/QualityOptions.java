package org.rasid.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rasid.app.quality.Inputs;
import org.rasid.app.quality.QualityPage;
import org.rasid.app.score.ScoreSheet;
import org.rasid.reading.Reader;
import picocli.CommandLine.Option;

/** {@code rasid score --report}: every measure of docs/quality.md by one command. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class QualityOptions {
    @SuppressWarnings("UnusedVariable") // that it is given calls up the others
    @Option(
            names = "--report",
            required = true,
            description = "Measure all that the folder beside the project holds, and write the page; takes minutes.")
    private boolean report;

    @Option(
            names = "--held-back",
            description = "Score only the fifth that is held back (the first byte of the SHA-256 of the id is a"
                    + " multiple of 5), print its figures, and write nothing.")
    private boolean heldBack;

    @Option(
            names = "--shared",
            paramLabel = "DIR",
            defaultValue = "../shared",
            description = "The folder with seeds, gold and data (${DEFAULT-VALUE}).")
    private Path shared;

    @Option(
            names = "--samples",
            paramLabel = "DIR",
            defaultValue = "samples",
            description = "The folder of reports that are never trained on, their gold in DIR/gold (${DEFAULT-VALUE}).")
    private Path samples;

    @Option(names = "--gold", paramLabel = "DIR", description = "The gold (gold/dev of --shared).")
    private @Nullable Path gold;

    @Option(names = "--reports", paramLabel = "PATH", description = "Its reports (reports.jsonl in --gold).")
    private List<Path> reports = new ArrayList<>();

    @Option(
            names = "--notes",
            paramLabel = "FILE",
            defaultValue = "docs/quality-notes.md",
            description = "What people have to say to it, taken in at the end (${DEFAULT-VALUE}).")
    private Path notes;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "docs/quality.md",
            description = "Where the page goes (${DEFAULT-VALUE}).")
    private Path output;

    void run(PrintWriter out, Consumer<String> problems) throws IOException {
        Path dev = gold == null ? shared.resolve("gold").resolve("dev") : gold;
        QualityPage page = new QualityPage(Reader.shipped(), new Inputs(dev, reports, shared, samples), problems);
        if (heldBack) {
            ScoreSheet.table(page.heldBack()).forEach(out::println);
            return;
        }
        String own = Files.exists(notes) ? Files.readString(notes, StandardCharsets.UTF_8) : "";
        Files.writeString(output, page.written(own), StandardCharsets.UTF_8);
        out.println("written: " + output);
    }
}
