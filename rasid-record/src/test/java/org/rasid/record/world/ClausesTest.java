package org.rasid.record.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rasid.record.world.Told.IRAQ;
import static org.rasid.record.world.Told.JORDAN;
import static org.rasid.record.world.Told.REBELS;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rasid.record.Agreed;
import org.rasid.record.Clause;
import org.rasid.record.Difference;

class ClausesTest {
    private final List<Difference> differences = new ArrayList<>();

    private static Told truce() {
        return Told.agreement("ceasefire");
    }

    private List<Clause> together(Told... told) {
        return Clauses.together(Stream.of(told).map(Told::account).toList(), differences);
    }

    @Test
    void whatTwoReportsTellOfOneClauseAddsUp() {
        List<Clause> clauses = together(
                truce().clause("withdrawal", REBELS, null, "2021-04-01"),
                truce().clause("withdrawal", null, "الرطبة", null));
        assertThat(clauses).hasSize(1);
        assertThat(clauses.get(0).obligors()).containsExactly(REBELS);
        assertThat(clauses.get(0).deadline()).isEqualTo("2021-04-01");
    }

    @Test
    void clausesOfOneReportStayApart() {
        List<Clause> clauses = together(truce().clause("withdrawal", REBELS, "الرطبة", "2021-04-01")
                .clause("withdrawal", REBELS, "الرطبة", "2021-05-01"));
        assertThat(clauses).hasSize(2);
        assertThat(differences).isEmpty();
    }

    @Test
    void anotherPlaceAnotherObligorOrAnotherTypeIsAnotherClause() {
        Told told = truce().clause("withdrawal", REBELS, "الرطبة", null);
        assertThat(together(told, truce().clause("withdrawal", REBELS, "سنجار", null)))
                .hasSize(2);
        assertThat(together(told, truce().clause("withdrawal", IRAQ, "الرطبة", null)))
                .hasSize(2);
        assertThat(together(told, truce().clause("release", REBELS, "الرطبة", null)))
                .hasSize(2);
    }

    @Test
    void aFullDayStandsBeforeOneWithoutItsYear() {
        List<Clause> clauses = together(
                truce().clause("withdrawal", REBELS, null, "--04-01"),
                truce().clause("withdrawal", REBELS, null, "2021-04-01"));
        assertThat(clauses).extracting(Clause::deadline).containsExactly("2021-04-01");
        assertThat(differences).isEmpty();
    }

    @Test
    void deadlinesAndDurationsThatDifferAreKept() {
        List<Clause> clauses = together(
                truce().clause("peacekeeping", JORDAN, null, "2021-04-01", "P5Y"),
                truce().clause("peacekeeping", JORDAN, null, "2021-05-01", "P3Y"));
        assertThat(clauses).hasSize(1);
        assertThat(clauses.get(0).deadline()).isEqualTo("2021-04-01");
        assertThat(clauses.get(0).duration()).isEqualTo("P5Y");
        String clause = "clause " + clauses.get(0).id();
        assertThat(differences)
                .extracting(Difference::slot)
                .containsExactly(clause + " deadline", clause + " duration");
        assertThat(differences.get(0).versions())
                .extracting(Difference.Version::value)
                .containsExactly("2021-04-01", "2021-05-01");
    }

    @Test
    void theFirstReportNamesTheClause() {
        Told first = truce().clause("withdrawal", REBELS, null, null);
        List<Clause> clauses = together(first, truce().clause("withdrawal", REBELS, "الرطبة", "2021-04-01"));
        Agreed told = Objects.requireNonNull(first.account().finding().agreed());
        assertThat(clauses.get(0).id()).isEqualTo(told.clauses().get(0).id());
        assertThat(clauses.get(0).places()).containsExactly("الرطبة");
    }
}
