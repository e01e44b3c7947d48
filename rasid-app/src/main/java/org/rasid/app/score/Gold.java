package org.rasid.app.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;

/** What a person found in one report, to hold a reading against. */
public final class Gold {
    /** Whether a finding answers one that a person found. */
    public enum Verdict {
        RIGHT,
        WRONG,
        /** The measures take no notice of it. */
        PASSED_OVER
    }

    /** A verdict for each finding of a reading, in the reading's order; provisions are those of all agreements. */
    public record Verdicts(
            List<Verdict> events, List<Verdict> statements, List<Verdict> agreements, List<Verdict> provisions) {
        public Verdicts {
            events = List.copyOf(events);
            statements = List.copyOf(statements);
            agreements = List.copyOf(agreements);
            provisions = List.copyOf(provisions);
        }
    }

    /** Two tellings of one event share this part of their words. */
    private static final double SAME_WORDS = 0.4;

    private final Findings findings;

    private Gold(Findings findings) {
        this.findings = findings;
    }

    /**
     * All gold of a folder, in the order of the files' names.
     *
     * @param problems is told of each file that could not be read and was left out
     */
    public static List<Gold> read(Path folder, Consumer<String> problems) throws IOException {
        JsonSource source = new JsonSource(problems);
        List<Gold> all = new ArrayList<>();
        for (Path file : FindingsScore.goldFiles(folder)) {
            source.file(file, FindingsParser::gold).map(Gold::new).ifPresent(all::add);
        }
        return all;
    }

    public String id() {
        return findings.id();
    }

    /**
     * How well a report was read.
     *
     * @param reading a line of Rasid's output
     */
    public ReportScore score(String reading) {
        return ReportScore.of(JsonSource.parse(reading, FindingsParser::predicted), findings);
    }

    /**
     * What a reading does not give, and how far the reader came with it.
     *
     * @param reading a line of Rasid's output
     * @param proposals a line that holds each proposal as a finding of its own
     */
    public List<Miss> missed(String reading, String proposals) {
        return Miss.of(
                JsonSource.parse(reading, FindingsParser::predicted),
                JsonSource.parse(proposals, FindingsParser::predicted),
                findings);
    }

    /**
     * Which findings answer one of gold, each gold finding answered once.
     *
     * @param reading a line of Rasid's output
     */
    public Verdicts paired(String reading) {
        Findings predicted = JsonSource.parse(reading, FindingsParser::predicted);
        List<Findings.Event> counted = EventMeasure.counted(predicted.events());
        List<Verdict> events = paired(counted, EventMeasure.counted(findings.events()), EventMeasure::weigh);
        return new Verdicts(
                withPassedOver(predicted.events(), events),
                paired(predicted.statements(), findings.statements(), StatementMeasure::weigh),
                paired(predicted.agreements(), findings.agreements(), AgreementMeasure::weigh),
                paired(predicted.provisions(), findings.provisions(), ProvisionMeasure::weigh));
    }

    /**
     * Which proposals answer one of gold. Beside what the measures take no notice of, further tellings of an event that
     * another proposal answers are passed over: the reader brings them together, and they are neither right nor wrong.
     *
     * @param proposals a line of Rasid's output that holds each proposal as a finding of its own
     */
    public Verdicts proposed(String proposals) {
        Verdicts verdicts = paired(proposals);
        Findings predicted = JsonSource.parse(proposals, FindingsParser::predicted);
        List<Verdict> events = new ArrayList<>(verdicts.events());
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) == Verdict.WRONG && retells(predicted.events().get(i))) {
                events.set(i, Verdict.PASSED_OVER);
            }
        }
        return new Verdicts(events, verdicts.statements(), verdicts.agreements(), verdicts.provisions());
    }

    private boolean retells(Findings.Event event) {
        return findings.events().stream()
                .anyMatch(g ->
                        EventMeasure.weigh(event, g) > 0 && event.evidence().overlap(g.evidence()) >= SAME_WORDS);
    }

    private static List<Verdict> withPassedOver(List<Findings.Event> all, List<Verdict> counted) {
        List<Verdict> out = new ArrayList<>();
        Iterator<Verdict> next = counted.iterator();
        all.forEach(event -> out.add(EventMeasure.counts(event) ? next.next() : Verdict.PASSED_OVER));
        return out;
    }

    private static <T> List<Verdict> paired(List<T> predicted, List<T> gold, ToDoubleBiFunction<T, T> weigh) {
        List<Verdict> out = new ArrayList<>();
        Stream.generate(() -> Verdict.WRONG).limit(predicted.size()).forEach(out::add);
        Pairing.of(predicted, gold, weigh).pairs().forEach(pair -> out.set(pair.predicted(), Verdict.RIGHT));
        return out;
    }
}
