package org.rasid.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rasid.app.names.Marked;
import org.rasid.app.names.NameTrainer;
import org.rasid.app.names.NameTrial;
import org.rasid.app.score.GoldNames;
import org.rasid.app.score.SpansScore;
import org.rasid.reading.Reader;
import org.rasid.report.Report;
import org.rasid.source.Item;
import org.rasid.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rasid train-names}: learns from marked names where names stand; docs/names.md says what the figures mean. */
@Command(
        name = "train-names",
        description = "Train the model that finds names, from reports in which names are marked.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class TrainNamesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "REPORTS", description = "The reports: a file or folder, as for `read`.")
    private Path reports;

    @Parameters(index = "1", paramLabel = "SPANS", description = "Their names: a file of spans, one report a line.")
    private Path spans;

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Cross-validate over N parts of the reports (${DEFAULT-VALUE}); 0 for not at all.")
    private int folds;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where the model goes.")
    private Path output;

    private boolean somethingLeft;

    @Override
    public Integer call() {
        if (folds < 0 || folds == 1) {
            throw new ParameterException(spec.commandLine(), "--folds takes 0, 2 or more and not " + folds);
        }
        try {
            train();
        } catch (IOException e) {
            tell(ScoreCommand.reason(e));
        }
        out().flush();
        return somethingLeft ? ExitCode.SOMETHING_LEFT : ExitCode.ALL_READ;
    }

    private void train() throws IOException {
        Reader reader = Reader.shipped();
        List<Marked> marked = marked(reader);
        if (marked.isEmpty()) {
            tell(spans + ": no report with names");
            return;
        }
        if (folds > 0) {
            out().println("cross-validated over " + folds + " parts");
            SpansScore score = SpansScore.of(NameTrial.readings(marked, folds, reader), spans, this::tell);
            score.table().forEach(out()::println);
            out().flush();
        }
        Files.write(output, NameTrainer.train(marked));
    }

    private List<Marked> marked(Reader reader) throws IOException {
        Map<String, Report> byId = reports();
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

    private Map<String, Report> reports() {
        Map<String, Report> byId = new HashMap<>();
        try (Sources sources = Sources.of(reports)) {
            while (sources.hasNext()) {
                Item item = sources.next();
                String id = item.report().id();
                if (item instanceof Item.Left bad) {
                    tell(item.origin() + ": " + bad.problem().message());
                } else if (id != null) {
                    byId.put(id, item.report());
                }
            }
        }
        return byId;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private void tell(String problem) {
        somethingLeft = true;
        PrintWriter err = spec.commandLine().getErr();
        err.println("rasid: " + problem);
        err.flush();
    }
}
