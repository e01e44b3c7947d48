package org.rasid.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks what stands in {@code lexicon/nouns.tsv}. */
class NounTableTest {
    private static final List<String[]> ROWS = TableLines.of("nouns.tsv", "lemma\tplural\tgender\tpos\tgloss\tnote");

    @Test
    void thereAreEnough() {
        assertThat(ROWS).hasSizeGreaterThanOrEqualTo(4000);
        assertThat(ROWS.stream().filter(r -> r[3].equals("ADJ"))).hasSizeGreaterThanOrEqualTo(1200);
    }

    @Test
    void everyLineIsWhole() {
        for (String[] r : ROWS) {
            assertThat(r).as(String.join(" ", r)).hasSize(6);
            assertThat(List.of(r[0], r[4])).as(r[0]).noneMatch(String::isBlank);
            assertThat(r[3]).as(r[0]).isIn("NOUN", "ADJ");
            assertThat(r[0]).as(r[0]).doesNotContain(" ").doesNotStartWith("ال ");
        }
    }

    @Test
    void noLemmaStandsTwice() {
        Set<String> seen = new HashSet<>();
        for (String[] r : ROWS) {
            assertThat(seen.add(r[0] + " " + r[2] + " " + r[3])).as(r[0]).isTrue();
        }
    }

    @Test
    void everyLemmaIsInflected() {
        for (String[] r : ROWS) {
            List<String> plurals = r[1].isEmpty() ? List.of() : Arrays.asList(r[1].split("\\|", -1));
            assertThat(plurals).as(r[0]).noneMatch(p -> p.isBlank() || p.equals("ات") || p.equals("ون"));
            List<NounForm> forms = NounForms.of(r[0], plurals, NounGender.parse(r[2], r[0]));
            assertThat(forms).as(r[0]).anyMatch(f -> f.number() == GrammaticalNumber.DUAL);
            for (String p : plurals) {
                assertThat(forms)
                        .as(r[0] + " " + p)
                        .anyMatch(f ->
                                f.form().equals(NounEnding.bare(p).replace(String.valueOf(NounEnding.KASRATAN), "")));
            }
        }
    }
}
