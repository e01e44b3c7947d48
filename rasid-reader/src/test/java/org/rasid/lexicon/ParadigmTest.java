package org.rasid.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whole paradigms, written out by hand in {@code paradigms.txt}. */
class ParadigmTest {
    private record Paradigm(String past, String present, List<String> rows) {}

    @TestFactory
    Stream<DynamicTest> verbIsConjugatedAsWrittenOut() {
        return paradigms().stream().map(p -> DynamicTest.dynamicTest(p.past(), () -> check(p)));
    }

    @Test
    void thereAreParadigmsOfAllClasses() {
        assertThat(paradigms()).hasSizeGreaterThanOrEqualTo(45);
    }

    private static void check(Paradigm p) {
        List<VerbForm> forms = Conjugator.forms(p.past(), p.present());
        for (String row : p.rows()) {
            List<String> words = List.of(row.split(" ", -1));
            List<String> expected = words.subList(1, words.size());
            assertThat(actual(words.get(0), forms)).as(row).isEqualTo(expected);
        }
    }

    private static List<String> actual(String row, List<VerbForm> forms) {
        return switch (row) {
            case "past" ->
                Stream.of(PastPerson.values())
                        .map(p -> first(forms, p.person(false)))
                        .toList();
            case "present" ->
                Stream.of(PresentPerson.values())
                        .map(p -> first(forms, p.person(false, false)))
                        .toList();
            case "jussive" ->
                Stream.of(PresentPerson.HE, PresentPerson.THEY_MEN, PresentPerson.YOU_WOMAN)
                        .map(p -> jussive(forms, p))
                        .toList();
            case "passive" ->
                List.of(first(forms, PastPerson.HE.person(true)), first(forms, PresentPerson.HE.person(true, false)));
            default -> fail("no such row: " + row);
        };
    }

    /** A form that the jussive shares with the indicative is stored once, as indicative. */
    private static String jussive(List<VerbForm> forms, PresentPerson p) {
        boolean own = forms.stream().anyMatch(f -> sameFeatures(f, p.person(false, true)));
        return first(forms, p.person(false, own));
    }

    private static String first(List<VerbForm> forms, VerbForm features) {
        return forms.stream()
                .filter(f -> sameFeatures(f, features))
                .map(VerbForm::form)
                .findFirst()
                .orElseGet(() -> fail("no form for " + features));
    }

    private static boolean sameFeatures(VerbForm f, VerbForm g) {
        return f.tense() == g.tense()
                && f.person() == g.person()
                && f.number() == g.number()
                && f.gender() == g.gender()
                && f.passive() == g.passive()
                && f.jussiveOnly() == g.jussiveOnly()
                && f.host() != Host.BEFORE_SUFFIX;
    }

    private static List<Paradigm> paradigms() {
        List<Paradigm> out = new ArrayList<>();
        for (String line : lines()) {
            String[] w = line.split(" ", -1);
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            if (w.length == 2) {
                out.add(new Paradigm(w[0], w[1], new ArrayList<>()));
            } else {
                out.get(out.size() - 1).rows().add(line);
            }
        }
        return out;
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(ParadigmTest.class.getResourceAsStream("paradigms.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            return fail(e);
        }
    }
}
