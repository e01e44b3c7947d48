package org.rasid.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks what stands in {@code lexicon/verbs.tsv}. */
class VerbTableTest {
    private static final List<String[]> ROWS = TableLines.of("verbs.tsv", "past\tpresent\tmasdar\tgloss\tnote");

    @Test
    void thereAreEnough() {
        assertThat(ROWS).hasSizeGreaterThanOrEqualTo(2300);
        assertThat(ROWS.stream().filter(r -> note(r).contains("speech"))).hasSizeGreaterThanOrEqualTo(250);
    }

    @Test
    void everyLineIsWhole() {
        for (String[] r : ROWS) {
            assertThat(r).as(String.join(" ", r)).hasSize(5);
            assertThat(Arrays.copyOf(r, 4)).as(r[0]).noneMatch(String::isBlank);
            assertThat(r[1]).as(r[0]).startsWith("ي");
        }
    }

    @Test
    void noVerbStandsTwice() {
        Set<String> seen = new HashSet<>();
        for (String[] r : ROWS) {
            assertThat(seen.add(r[0] + " " + r[1])).as(r[0]).isTrue();
        }
    }

    @Test
    void conjugationGivesBackThePrincipalParts() {
        for (String[] r : ROWS) {
            List<VerbForm> forms = Conjugator.forms(r[0], r[1]);
            assertThat(forms)
                    .as(r[0])
                    .anyMatch(f -> isHe(f, Tense.PAST) && f.form().equals(NounEnding.bare(r[0])));
            assertThat(forms)
                    .as(r[1])
                    .anyMatch(f -> isHe(f, Tense.PRESENT) && f.form().equals(NounEnding.bare(r[1])));
        }
    }

    @Test
    void everyVerbHasAnActiveParticiple() {
        for (String[] r : ROWS) {
            assertThat(Participles.activeForms(r[0], r[1])).as(r[0]).isNotEmpty();
        }
    }

    @Test
    void verbalNounsAreInflected() {
        for (String[] r : ROWS) {
            for (String cell : r[2].split("\\|", -1)) {
                assertThat(NounForms.ofVerbalNoun(cell)).as(r[0] + " " + cell).isNotEmpty();
                assertThat(cell).as(r[0]).doesNotContain("~", "?", " ");
            }
        }
    }

    @Test
    void notesAreKnown() {
        Set<String> known = Set.of(
                "",
                "speech",
                "contact",
                "agreement",
                "violence",
                "control",
                "movement",
                "politics",
                "being",
                "economy",
                "intransitive");
        for (String[] r : ROWS) {
            assertThat(known).as(r[0]).containsAll(note(r));
        }
    }

    private static List<String> note(String[] row) {
        return List.of(row[4].split(",", -1));
    }

    private static boolean isHe(VerbForm f, Tense tense) {
        return f.tense() == tense
                && f.person() == 3
                && f.number() == GrammaticalNumber.SINGULAR
                && f.gender() == Gender.MASCULINE
                && !f.passive()
                && !f.jussiveOnly()
                && f.host() != Host.BEFORE_SUFFIX;
    }
}
