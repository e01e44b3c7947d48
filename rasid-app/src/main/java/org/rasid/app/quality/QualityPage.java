package org.rasid.app.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rasid.app.score.HeldBack;
import org.rasid.app.score.Rates;
import org.rasid.app.score.ReportScore;
import org.rasid.app.score.Tally;
import org.rasid.app.train.CrossValidation;
import org.rasid.app.train.CrossValidation.Held;
import org.rasid.app.train.Lesson;
import org.rasid.app.train.Sentence;
import org.rasid.app.train.Trainer;
import org.rasid.lexicon.Tables;
import org.rasid.reading.Reader;
import org.rasid.reading.Weights;

/** Measures and writes docs/quality.md. */
public final class QualityPage {
    private static final int FOLDS = 5;
    /** Constructions with fewer proposals than this tell nothing. */
    private static final int LEAST = 10;

    private final Reader reader;
    private final Inputs inputs;
    private final Consumer<String> problems;
    private final Markdown page = new Markdown();

    /**
     * A page to be written.
     *
     * @param problems is told of each file or line that could not be read and was left out
     */
    public QualityPage(Reader reader, Inputs inputs, Consumer<String> problems) {
        this.reader = reader;
        this.inputs = inputs;
        this.problems = problems;
    }

    /** How the reports that are held back are read. */
    public Tally heldBack() throws IOException {
        List<Lesson> lessons = Lesson.read(reader, List.of(inputs.gold()), inputs.reports(), HeldBack::is, problems);
        return CrossValidation.asIs(lessons, List.of(), Weights.shipped(), reader)
                .total();
    }

    /**
     * The page; measuring takes some minutes.
     *
     * @param notes what people have to say to it, kept word for word; may be empty
     */
    public String written(String notes) throws IOException {
        List<Lesson> lessons =
                Lesson.read(reader, List.of(inputs.gold()), inputs.reports(), id -> !HeldBack.is(id), problems);
        List<Sentence> sentences = Sentence.of(reader, Tables.shipped());
        CrossValidation shipped = CrossValidation.asIs(lessons, sentences, Weights.shipped(), reader);
        CrossValidation unseen =
                new CrossValidation(lessons, sentences, FOLDS, new Trainer(reader, Weights.byHand()), reader);
        head();
        ratchet(shipped.total(), lessons.size());
        unseen(unseen, sentences.size());
        samples();
        seeds();
        others();
        outlets(unseen.held());
        constructions(new Constructions(unseen.held()));
        page.heading("What is still missed most")
                .line(
                        "Of the gold, by how far the reader came with it (cross-validated). *Proposed with others*: its words"
                                + " are there, with another speaker or other participants; *dropped*: proposed rightly, the"
                                + " weights decide otherwise; *joined*: brought together with what answers another finding."
                                + " `./rasid explain` shows for each report what was proposed and why it was dropped.")
                .line("");
        new Misses(unseen.held(), reader).write(page);
        if (!notes.isBlank()) {
            page.line("").line(notes.strip());
        }
        return page.toString();
    }

    private void head() {
        page.line("# How well Rasid reads")
                .line("")
                .line("Written by `./rasid score --report`, which anybody can run again; what people have to say to it"
                        + " stands in [quality-notes.md](quality-notes.md) and is taken in below. [score.md](score.md)"
                        + " says what *found* and *exact* mean. Two careful readers who work independently agree to a"
                        + " record found F1 of 0.95 (exact 0.82).");
    }

    private void ratchet(Tally total, int reports) {
        page.heading("Dev gold")
                .line(reports
                        + " reports, read with the weights that ship. These were trained on the same reports, so the"
                        + " table flatters; it is what a test (`DevGoldTest`) holds: it fails when a figure falls by"
                        + " more than 0.005 below it. The fifth for which the first byte of the SHA-256 of the id is a"
                        + " multiple of 5 is held back; `./rasid score --report --held-back` scores it. `contacts*` are"
                        + " the CONSULT events, counted among the events already.")
                .line("")
                .columns("kind", "found F1", "exact F1");
        total.rows()
                .forEach((kind, row) ->
                        page.row(kind, row.foundRates().f1(), row.exactRates().f1()));
    }

    private void unseen(CrossValidation unseen, int sentences) {
        page.heading("Dev gold, cross-validated")
                .line("The same reports in " + FOLDS
                        + " parts, each read with weights and thresholds that were trained on the other parts.")
                .line("")
                .rates("kind", unseen.total())
                .line("")
                .columns("slot", "right", "of", "share");
        unseen.total()
                .slots()
                .forEach((name, slot) -> page.row(name, slot.right(), slot.of(), (double) slot.right() / slot.of()));
        page.line("")
                .line("Of the " + sentences + " example sentences of the lexicon, "
                        + unseen.met().size() + " are read as they say by weights that have not seen them.");
        page.heading("How sure a confidence is")
                .line(
                        "Events, statements and agreements of the same reading: how often those of a confidence are right.")
                .line("")
                .line("```");
        unseen.reliability().table().forEach(page::line);
        page.line("```");
    }

    private void samples() throws IOException {
        page.heading("Samples")
                .line(
                        "Reports of other outlets and years, never trained on: those under [samples](../samples), whose gold"
                                + " is in [samples/gold](../samples/gold), read with the weights that ship. `SampleGoldTest` fails when a figure falls by more than 0.005 below what [quality-notes.md](quality-notes.md) records.")
                .line("");
        if (there(inputs.sampleGold())) {
            page.rates(
                    "kind",
                    new SpanMeasures(reader, problems)
                            .findings(inputs.sampleReports(), inputs.sampleGold())
                            .total());
        }
    }

    private void seeds() throws IOException {
        Path gold = inputs.shared().resolve("gold").resolve("seeds");
        page.heading("Seeds")
                .line("The two reports that the project began with; they took no part in training.")
                .line("");
        if (there(gold)) {
            page.rates(
                    "kind",
                    new SpanMeasures(reader, problems)
                            .findings(List.of(inputs.shared().resolve("seeds")), gold)
                            .total());
        }
    }

    private void others() throws IOException {
        SpanMeasures measures = new SpanMeasures(reader, problems);
        page.heading("Other measures").columns("measure", "figure");
        Path clitics = inputs.data("clitics");
        if (there(clitics)) {
            page.row(
                    "clitics: tokens of UD Arabic PUD segmented wholly right (it was the tuning set too)",
                    Segmented.share(clitics.resolve("ar_pud-ud-test.conllu")));
        }
        Path hidden = inputs.data("hidden-words");
        if (there(hidden)) {
            Rates rates = measures.spans(hidden, reader).all().foundRates();
            page.row(
                    "hidden words, precision / recall",
                    Markdown.figure(rates.precision()) + " / " + Markdown.figure(rates.recall()));
            page.row("lines that hide nothing, joined", measures.joined(hidden.resolve("negatives_do_not_join.tsv")));
            Path pairs = hidden.resolve("pairs_writer_tools.tsv");
            page.row(
                    "pairs of hidden words restored",
                    measures.restored(pairs) + " of "
                            + SpanMeasures.lines(pairs).size());
        }
        Path dates = inputs.data("dates");
        if (there(dates)) {
            Reader iso = reader.weeksFrom(DayOfWeek.MONDAY);
            page.row(
                    "dates, F1, with `--week-starts monday`, the ISO weeks of that data",
                    measures.spans(dates, iso).all().foundRates().f1());
            page.row(
                    "dates, F1, with weeks from Sunday, as in the dev gold",
                    measures.spans(dates, reader).all().foundRates().f1());
        }
        Path names = inputs.data("names");
        if (there(names)) {
            measures.spans(names, reader)
                    .byKind()
                    .forEach((kind, row) ->
                            page.row("names, F1: " + kind, row.foundRates().f1()));
        }
        page.row("speed", "see [performance.md](performance.md)");
    }

    /** Whether something to measure with is there; else the page says that it is not. */
    private boolean there(Path path) {
        boolean there = Files.exists(path);
        if (!there) {
            problems.accept(path + ": is not there, so it is not measured");
        }
        return there;
    }

    private void outlets(List<Held> held) {
        Map<String, List<ReportScore>> scores = new TreeMap<>();
        held.forEach(
                h -> scores.computeIfAbsent(String.valueOf(h.lesson().report().outlet()), k -> new ArrayList<>())
                        .add(h.score()));
        page.heading("By outlet")
                .line("The record of each outlet's reports, cross-validated.")
                .line("")
                .columns("outlet", "reports", "findings in gold", "found P", "R", "F1", "exact F1");
        scores.forEach((outlet, reports) -> {
            Tally.Row record = Tally.of(reports).record();
            Rates found = record.foundRates();
            page.row(
                    outlet,
                    reports.size(),
                    record.gold(),
                    found.precision(),
                    found.recall(),
                    found.f1(),
                    record.exactRates().f1());
        });
    }

    private void constructions(Constructions all) {
        page.heading("By construction")
                .line(
                        "What each frame ([lexicon/frames](../lexicon/frames)) proposes for those reports, how much of it is"
                                + " right, and what of both the weights keep, cross-validated. Frames with fewer than "
                                + LEAST
                                + " proposals are left out.")
                .line("")
                .columns("frame", "proposed", "right", "kept", "kept and right");
        all.most(LEAST)
                .forEach(e -> page.row(
                        e.getKey(),
                        e.getValue().proposed(),
                        e.getValue().right(),
                        e.getValue().kept(),
                        e.getValue().keptRight()));
    }
}
