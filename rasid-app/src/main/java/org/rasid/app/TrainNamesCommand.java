package org.rasid.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rasid.app.names.Marked;
import org.rasid.app.names.MarkedTexts;
import org.rasid.app.names.NameTrainer;
import org.rasid.app.names.NameTrial;
import org.rasid.app.score.GoldNames;
import org.rasid.app.score.SpansScore;
import org.rasid.app.train.ReportsById;
import org.rasid.reading.Reader;
import org.rasid.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rasid train-names}: learns from marked names where names stand; docs/names.md says what the figures mean. */
@Command(
        name = "train-names",
        description = "Train the model that finds names, from reports in which names are marked.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class TrainNamesCommand extends MeasuringCommand {
    @Parameters(index = "0", paramLabel = "REPORTS", description = "The reports: a file or folder, as for `read`.")
    private Path reports;

    @Parameters(index = "1", paramLabel = "SPANS", description = "Their names: a file of spans, one report a line.")
    private Path spans;

    @Option(
            names = "--texts",
            paramLabel = "PLACE",
            description = "Texts with names in braces that are learnt from too, and not asked: a file, or a folder of"
                    + " .txt files.")
    private List<Path> texts = List.of();

    @Mixin
    private Folds folds;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where the model goes.")
    private Path output;

    @Override
    void work() throws IOException {
        int parts = folds.number();
        Reader reader = Reader.shipped();
        List<Marked> marked = marked(reader);
        if (marked.isEmpty()) {
            tell(spans + ": no report with names");
            return;
        }
        MarkedTexts reading = new MarkedTexts(reader, this::tell);
        List<Marked> besides = new ArrayList<>();
        for (Path place : texts) {
            besides.addAll(reading.read(place));
        }
        if (parts > 0) {
            out().println("cross-validated over " + parts + " parts");
            SpansScore score = SpansScore.of(NameTrial.readings(marked, besides, parts, reader), spans, this::tell);
            score.table().forEach(out()::println);
            out().flush();
        }
        marked.addAll(besides);
        Files.write(output, NameTrainer.train(marked));
    }

    private List<Marked> marked(Reader reader) throws IOException {
        Map<String, Report> byId = ReportsById.of(List.of(reports), this::tell);
        List<Marked> out = new ArrayList<>();
        for (GoldNames gold : GoldNames.read(spans, this::tell)) {
            Report report = byId.get(gold.id());
            if (report == null) {
                tell(spans + ": no report has the id " + gold.id());
                continue;
            }
            try {
                out.add(Marked.of(reader, report, gold));
            } catch (IllegalArgumentException e) {
                tell(spans + ": " + e.getMessage());
            }
        }
        return out;
    }
}
