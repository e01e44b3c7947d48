package org.rasid.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rasid.lexicon.Lexicon;
import org.rasid.lexicon.Table;
import org.rasid.report.Agreement;
import org.rasid.report.Report;

/** What the lexicon knows of agreements with a name: its lines are sound, and it adds nothing that a report does not name. */
class NamedAccordsTest {
    private static final Set<String> KINDS = Set.of(
            "ceasefire",
            "peace",
            "memorandum",
            "joint-statement",
            "treaty",
            "exchange",
            "nuclear",
            "roadmap",
            "military",
            "economic",
            "other");

    private final Reader reader = Reader.shipped();

    @Test
    void everyLineHasAKeyOfItsOwnAndAKindOfTheGuide() {
        List<Table.Row> rows = Lexicon.shipped().rows("accords");
        Set<String> keys = new TreeSet<>();
        for (Table.Row row : rows) {
            assertThat(keys.add(row.get("key"))).as(row.get("key")).isTrue();
            assertThat(KINDS).as(row.get("key")).contains(row.get("kind"));
        }
        assertThat(rows).hasSizeGreaterThan(150);
    }

    @Test
    void fillsInTheDayAndThePartiesThatAreNamed() {
        Agreement a = agreement("بحثت تركيا وسوريا تفعيل اتفاق أضنة.", LocalDate.of(2019, 2, 1));
        assertThat(a.kind()).isEqualTo("military");
        assertThat(a.parties()).hasSize(2);
        assertThat(a.date()).isNotNull().extracting("start").isEqualTo("1998-10-20");
    }

    @Test
    void anAgreementThatLiesAheadOfTheReportIsNotMeant() {
        Agreement a = agreement("تلتزم السعودية وإيران باتفاق بكين.", LocalDate.of(2015, 2, 1));
        assertThat(a.date()).isNull();
    }

    @Test
    void whatSeveralOfOneNameDifferInStaysOpen() {
        Agreement a = agreement("قالت تركيا إن روسيا لا تلتزم باتفاق سوتشي في سوريا.", LocalDate.of(2020, 2, 1));
        assertThat(a.kind()).isEqualTo("ceasefire");
        assertThat(a.date()).isNull();
    }

    @Test
    void aCapitalInTheNameIsNoParty() {
        Agreement a = agreement("أكدت السلطة الفلسطينية التمسك باتفاق أوسلو.", LocalDate.of(2019, 2, 1));
        assertThat(a.sponsors()).isEmpty();
        assertThat(a.parties()).hasSize(1);
    }

    private Agreement agreement(String sentence, LocalDate day) {
        List<Agreement> found = reader.read(new Report(null, "", sentence, day, null, null, null))
                .agreements();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
