package org.rasid.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.Registry;
import org.rasid.report.Report;

/** Commitments of a record of reports that are really read. */
class CommitmentsTest {
    @TempDir
    Path folder;

    @Test
    void differentWordsForOneClauseAreOneCommitment() {
        try (Registry record = record(Papers.SIGNED, Papers.SIGNED_ELSEWHERE)) {
            List<Due> withdrawals = of(record, "withdrawal", "2020-11-15");
            assertThat(withdrawals).hasSize(1);
            assertThat(withdrawals.get(0).agreement().accounts()).hasSize(2);
            assertThat(withdrawals.get(0).commitment().deadline()).isEqualTo("2020-12-01");
            assertThat(of(record, "ceasefire", "2020-11-15")).hasSize(1);
        }
    }

    @Test
    void aWithdrawalReportedAsDoneKeepsItWithItsEvidence() {
        try (Registry record = record(Papers.SIGNED, Papers.LEFT)) {
            assertThat(only(record, "withdrawal", "2020-11-15").state()).isEqualTo(State.PENDING);
            assertThat(only(record, "withdrawal", "2020-11-25").state()).isEqualTo(State.DUE);
            Change kept = last(only(record, "withdrawal", "2020-12-05"));
            assertThat(kept.state()).isEqualTo(State.KEPT);
            assertThat(kept.rule()).isEqualTo("withdrawn");
            assertThat(kept.day()).isEqualTo("2020-12-01");
            assertThat(reports(record, kept)).containsExactly("left");
        }
    }

    @Test
    void aShellingReportedLaterBreaksTheCeasefire() {
        try (Registry record = record(Papers.SIGNED, Papers.SHELLED)) {
            Change broken = last(only(record, "ceasefire", "2020-12-15"));
            assertThat(broken.state()).isEqualTo(State.BROKEN);
            assertThat(reports(record, broken)).containsExactly("shelled");
            assertThat(only(record, "withdrawal", "2020-12-15").state()).isEqualTo(State.OVERDUE);
        }
    }

    @Test
    void aLaterTruceOfTheSamePartiesExtendsTheTerm() {
        try (Registry record = record(Papers.TRUCE, Papers.TRUCE_EXTENDED)) {
            Commitment before = of(record, "ceasefire", "2022-05-01").get(0).commitment();
            assertThat(before.until()).isEqualTo("2022-06-02");
            Commitment after = of(record, "ceasefire", "2022-07-01").get(0).commitment();
            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.until()).isEqualTo("2022-08-02");
            assertThat(after.history()).extracting(Change::rule).containsExactly("start", "extended");
            assertThat(reports(record, last(after))).containsExactly("extended");
            assertThat(of(record, "ceasefire", "2022-08-03").get(0).commitment().state())
                    .isEqualTo(State.LAPSED);
        }
    }

    @Test
    void anExtensionStandsBesideWhatItExtends() {
        try (Registry record = record(Papers.TRUCE, Papers.TRUCE_EXTENDED, Papers.SIGNED)) {
            Commitments commitments = new Commitments(record, Rules.shipped());
            Fact first = truce(record, "truce");
            Fact second = truce(record, "extended");
            LocalDate day = LocalDate.parse("2022-07-01");
            assertThat(commitments.extensions(first, day)).isEqualTo(new Extensions(List.of(), List.of(second)));
            assertThat(commitments.extensions(second, day)).isEqualTo(new Extensions(List.of(first), List.of()));
            assertThat(commitments.extensions(truce(record, "signed"), day))
                    .isEqualTo(new Extensions(List.of(), List.of()));
            assertThat(commitments
                            .extensions(first, LocalDate.parse("2022-05-01"))
                            .by())
                    .isEmpty();
        }
    }

    @Test
    void whoMustDoItIsUnknownUntilAnAccountNamesHim() {
        Report unnamed = Papers.report(
                "unnamed",
                "2020-11-10",
                "أعلنت روسيا، اليوم الثلاثاء، أن أرمينيا وأذربيجان وقعتا اتفاقا لوقف إطلاق النار في قره باغ. وينص الاتفاق"
                        + " على الانسحاب من لاتشين بحلول 1 ديسمبر المقبل.");
        try (Registry record = record(unnamed)) {
            assertThat(only(record, "withdrawal", "2020-11-15").obligors()).isEmpty();
            Papers.add(record, Papers.SIGNED_ELSEWHERE);
            assertThat(only(record, "withdrawal", "2020-11-15").obligors()).isNotEmpty();
        }
    }

    @Test
    void aPersonOverrulesAndTakesItBack() {
        try (Registry record = record(Papers.SIGNED, Papers.SHELLED)) {
            UUID ceasefire = only(record, "ceasefire", "2020-12-20").id();
            Decision decision = record.overrule(ceasefire, "disputed", "mira", "a lone source");
            Change overruled = last(only(record, "ceasefire", "2020-12-20"));
            assertThat(overruled.state()).isEqualTo(State.DISPUTED);
            assertThat(overruled.rule()).isEqualTo("overruled");
            record.undo(decision.number(), "mira", null);
            assertThat(only(record, "ceasefire", "2020-12-20").state()).isEqualTo(State.BROKEN);
            record.overrule(ceasefire, "kept", "mira", null);
            record.reread(done -> {});
            assertThat(only(record, "ceasefire", "2020-12-20").state()).isEqualTo(State.KEPT);
        }
    }

    @Test
    void aPlaceOfNoKnownCountryLiesWhereItsReportIsAbout() {
        Report town = Papers.report("town", "2022-04-03", "قصفت جماعة الحوثي، اليوم الأحد، بلدة الزرنوقة.");
        try (Registry record = record(Papers.TRUCE, town)) {
            assertThat(record.facts(Filter.ALL.ofTypes(List.of("ASSAULT"))).toList())
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.places())
                            .singleElement()
                            .satisfies(place -> assertThat(place.country()).isNull()));
            assertThat(only(record, "ceasefire", "2022-04-10").state()).isEqualTo(State.BROKEN);
        }
    }

    @Test
    void whatWasNotYetAgreedIsNotYetDue() {
        try (Registry record = record(Papers.SIGNED)) {
            assertThat(of(record, "withdrawal", "2020-11-09")).isEmpty();
        }
    }

    private Registry record(Report... reports) {
        return Papers.record(folder, reports);
    }

    private static Fact truce(Registry record, String report) {
        return record.facts(Filter.ALL.ofKinds(Set.of(FactKind.AGREEMENT)))
                .filter(fact -> record.accounts(fact).get(0).report().id().equals(report))
                .findFirst()
                .orElseThrow();
    }

    private static List<Due> of(Registry record, String type, String asOf) {
        return new Commitments(record, Rules.shipped())
                .all(Filter.ALL, LocalDate.parse(asOf))
                .filter(due -> due.commitment().clause().type().equals(type))
                .toList();
    }

    private static Commitment only(Registry record, String type, String asOf) {
        List<Due> dues = of(record, type, asOf);
        assertThat(dues).hasSize(1);
        return dues.get(0).commitment();
    }

    private static Change last(Commitment commitment) {
        return commitment.history().get(commitment.history().size() - 1);
    }

    private static List<String> reports(Registry record, Change change) {
        return change.evidence().stream()
                .flatMap(id -> Stream.ofNullable(record.fact(id)))
                .flatMap(fact -> record.accounts(fact).stream())
                .map(account -> account.report().id())
                .toList();
    }
}
