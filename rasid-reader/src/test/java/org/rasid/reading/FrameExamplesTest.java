package org.rasid.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasid.lexicon.Lemma;
import org.rasid.lexicon.Lexicon;
import org.rasid.lexicon.Table;
import org.rasid.report.Reading;
import org.rasid.text.Folding;

/**
 * Reads the example sentences of the frames, each as a report of 28 October 2020, and compares with what they must give.
 * An example whose note begins with {@code todo} is one that the reader cannot do yet; it fails here as soon as it can.
 */
class FrameExamplesTest {
    /** What is tested is what frames propose; trained weights ask for more than one sentence shows. */
    private static final Reader READER = Reader.shipped().weighing(Weights.byHand());

    private static final List<FrameExample> EXAMPLES = FrameExample.all();
    /** Sentences beside its own that a frame must have. */
    private static final int FURTHER = 3;

    static List<FrameExample> examples() {
        return EXAMPLES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void isReadAsItSays(FrameExample example) {
        Reading reading = example.readBy(READER);
        List<Expectation> unmet = example.unmet(reading);
        if (example.todo()) {
            assertThat(unmet)
                    .as("%s can be read now: take the todo mark away%n%s", example, example.text())
                    .isNotEmpty();
        } else {
            assertThat(unmet)
                    .as("%s%n%s%nfound: %s", example, example.text(), Findings.of(reading))
                    .isEmpty();
        }
    }

    @Test
    void everyExampleSaysWhatItGives() {
        assertThat(EXAMPLES).allMatch(e -> !e.text().isBlank() && !e.expect().isEmpty());
    }

    @Test
    void everyFrameHasFurtherExamples() {
        Set<String> frames = rows("frames").stream().map(r -> r.get("id")).collect(Collectors.toSet());
        Map<String, Long> further =
                rows("examples").stream().collect(Collectors.groupingBy(r -> r.get("frame"), Collectors.counting()));
        assertThat(frames).as("frames that examples name").containsAll(further.keySet());
        assertThat(frames.stream().filter(f -> further.getOrDefault(f, 0L) < FURTHER))
                .as("frames with fewer than %d further examples", FURTHER)
                .isEmpty();
    }

    @Test
    void noSentenceStandsTwice() {
        Set<String> seen = new HashSet<>();
        assertThat(EXAMPLES.stream().filter(e -> !seen.add(Folding.fold(e.text()) + e.expect())))
                .isEmpty();
    }

    @Test
    void everyTriggerIsInTheDictionary() {
        Set<String> known = dictionary();
        assertThat(rows("frames").stream()
                        .flatMap(r -> r.values("trigger").stream())
                        .filter(t -> !t.startsWith("x:"))
                        .map(t -> t.split("\\+", 2)[0])
                        .filter(t -> !known.contains(t.charAt(0) + ":" + Folding.fold(t.substring(2)))))
                .isEmpty();
        assertThat(rows("light").stream().map(r -> r.get("verb")).filter(v -> !known.contains("v:" + Folding.fold(v))))
                .isEmpty();
    }

    private static List<Table.Row> rows(String table) {
        return FrameExample.tables().rows(table);
    }

    /** The dictionary's words with the class that a trigger gives them. */
    private static Set<String> dictionary() {
        Lexicon lexicon = Lexicon.shipped();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < lexicon.lemmas(); i++) {
            Lemma lemma = lexicon.lemmaAt(i);
            String word = switch (lemma.pos()) {
                case "VERB" -> "v:";
                case "NOUN", "ADJ" -> "n:";
                default -> "f:";
            };
            known.add(word + Folding.fold(lemma.text()));
        }
        return known;
    }

    @AfterAll
    static void tell() {
        long todo = EXAMPLES.stream().filter(FrameExample::todo).count();
        System.out.printf("%d examples of frames, %d of them still to do%n", EXAMPLES.size(), todo);
    }
}
