package org.rasid.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.app.score.ScoreSheet;
import org.rasid.app.train.CrossValidation;
import org.rasid.app.train.Lesson;
import org.rasid.app.train.Sentence;
import org.rasid.app.train.Trainer;
import org.rasid.lexicon.Tables;
import org.rasid.reading.FrameExample.Mark;
import org.rasid.reading.Reader;
import org.rasid.reading.Weights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rasid train}: learns from gold which candidates stand; docs/weights.md says what the figures mean. */
@Command(
        name = "train",
        description = "Train the weights that decide which findings stand, from reports with gold.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class TrainCommand extends MeasuringCommand {
    @Parameters(
            paramLabel = "GOLD",
            arity = "1..*",
            description = "Folders of gold files, each with a reports.jsonl unless --reports says where they are.")
    private List<Path> gold = new ArrayList<>();

    @Option(names = "--reports", paramLabel = "PATH", description = "The reports: files or folders, as for `read`.")
    private List<Path> reports = new ArrayList<>();

    @Option(names = "--skip", paramLabel = "FILE", description = "Ids of reports to leave out, one a line.")
    private @Nullable Path skip;

    @Mixin
    private Folds folds;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where the weights go.")
    private Path output;

    @Override
    void work() throws IOException {
        int parts = folds.number();
        Reader reader = Reader.shipped();
        List<Lesson> lessons = lessons(reader);
        if (lessons.isEmpty()) {
            tell("no report with gold: there is nothing to train from");
            return;
        }
        List<Sentence> sentences = Sentence.of(reader, Tables.shipped());
        Trainer trainer = new Trainer(reader, Weights.byHand());
        if (parts > 0) {
            out().println("set by hand");
            print(CrossValidation.asIs(lessons, sentences, Weights.byHand(), reader), sentences);
            out().println();
            out().println("trained, cross-validated over " + parts + " parts");
            print(new CrossValidation(lessons, sentences, parts, trainer, reader), sentences);
            out().println();
            out().flush();
        }
        Weights weights = trainer.train(lessons, sentences);
        Files.writeString(output, head(lessons, sentences) + weights.written(), StandardCharsets.UTF_8);
        tellDropped(sentences, reader.weighing(weights));
    }

    private static String head(List<Lesson> lessons, List<Sentence> sentences) {
        long ofReports = lessons.stream().mapToLong(l -> l.judged().size()).sum();
        long ofSentences = sentences.stream().mapToLong(s -> s.judged().size()).sum();
        return "# The weights of the linear model that decides which candidates stand: feature, TAB, weight.\n"
                + "# Trained by `rasid train` on " + ofReports + " candidates of " + lessons.size() + " reports and "
                + ofSentences + " of " + sentences.size()
                + " example sentences; docs/weights.md tells how. Lines without × are set by hand.\n";
    }

    private void print(CrossValidation figures, List<Sentence> sentences) {
        ScoreSheet.table(figures.total()).forEach(out()::println);
        figures.reliability().table().forEach(out()::println);
        out().println("example sentences read as they say: " + figures.met().size() + " of " + readable(sentences));
    }

    /** How many sentences are not marked as what the reader cannot do yet. */
    private static long readable(List<Sentence> sentences) {
        return sentences.stream().filter(s -> s.example().mark() != Mark.TODO).count();
    }

    /** Tells which example sentences the new weights decide otherwise, and which marks have had their day. */
    private void tellDropped(List<Sentence> sentences, Reader reader) {
        Reader byHand = reader.weighing(Weights.byHand());
        for (Sentence s : sentences) {
            boolean met = s.metBy(reader);
            if (!met && s.example().mark() == Mark.NONE) {
                String why = s.metBy(byHand) ? "these weights decide otherwise" : "no candidate is what it says";
                out().println(s.example() + ": " + why);
            } else if (met && s.example().mark() == Mark.DROPPED) {
                out().println(s.example() + ": read as it says, the mark can go");
            }
        }
    }

    private List<Lesson> lessons(Reader reader) throws IOException {
        Set<String> left = skip == null ? Set.of() : new HashSet<>(Files.readAllLines(skip, StandardCharsets.UTF_8));
        return Lesson.read(reader, gold, reports, id -> !left.contains(id), this::tell);
    }
}
