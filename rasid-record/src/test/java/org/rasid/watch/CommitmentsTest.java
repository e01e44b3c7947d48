package org.rasid.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.reading.Reader;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.Registry;
import org.rasid.record.sql.Location;
import org.rasid.report.Report;

/** Commitments of a record of reports that are really read. */
class CommitmentsTest {
    private static final Reader READER = Reader.shipped();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-12-20T12:00:00Z"), ZoneOffset.UTC);

    private static final Report SIGNED = report(
            "signed",
            "2020-11-10",
            "وقعت أرمينيا وأذربيجان، اليوم الثلاثاء، اتفاقا لوقف إطلاق النار في قره باغ برعاية روسيا. وينص الاتفاق على"
                    + " انسحاب القوات الأرمينية من لاتشين بحلول 1 ديسمبر المقبل.");
    private static final Report SIGNED_ELSEWHERE = report(
            "elsewhere",
            "2020-11-11",
            "توصلت أذربيجان وأرمينيا أمس الثلاثاء إلى اتفاق لوقف إطلاق النار في إقليم قره باغ. وبموجب الاتفاق تسحب"
                    + " أرمينيا قواتها من منطقة لاتشين حتى 1 ديسمبر 2020.");
    private static final Report LEFT =
            report("left", "2020-12-01", "انسحبت القوات الأرمينية، اليوم الثلاثاء، من مدينة لاتشين.");
    private static final Report SHELLED = report(
            "shelled", "2020-12-12", "قصفت القوات الأذربيجانية، اليوم السبت، مواقع القوات الأرمينية في قره باغ.");
    private static final Report TRUCE = report(
            "truce",
            "2022-04-02",
            "اتفقت الحكومة اليمنية وجماعة الحوثي، اليوم السبت، على هدنة لمدة شهرين برعاية الأمم المتحدة.");
    private static final Report TRUCE_EXTENDED = report(
            "extended",
            "2022-06-02",
            "اتفقت الحكومة اليمنية وجماعة الحوثي، اليوم الخميس، على تمديد الهدنة لمدة شهرين.");

    @TempDir
    Path folder;

    @Test
    void differentWordsForOneClauseAreOneCommitment() {
        try (Registry record = record(SIGNED, SIGNED_ELSEWHERE)) {
            List<Due> withdrawals = of(record, "withdrawal", "2020-11-15");
            assertThat(withdrawals).hasSize(1);
            assertThat(withdrawals.get(0).agreement().accounts()).hasSize(2);
            assertThat(withdrawals.get(0).commitment().deadline()).isEqualTo("2020-12-01");
            assertThat(of(record, "ceasefire", "2020-11-15")).hasSize(1);
        }
    }

    @Test
    void aWithdrawalReportedAsDoneKeepsItWithItsEvidence() {
        try (Registry record = record(SIGNED, LEFT)) {
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
        try (Registry record = record(SIGNED, SHELLED)) {
            Change broken = last(only(record, "ceasefire", "2020-12-15"));
            assertThat(broken.state()).isEqualTo(State.BROKEN);
            assertThat(reports(record, broken)).containsExactly("shelled");
            assertThat(only(record, "withdrawal", "2020-12-15").state()).isEqualTo(State.OVERDUE);
        }
    }

    @Test
    void aLaterTruceOfTheSamePartiesExtendsTheTerm() {
        try (Registry record = record(TRUCE, TRUCE_EXTENDED)) {
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
        try (Registry record = record(TRUCE, TRUCE_EXTENDED, SIGNED)) {
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
        Report unnamed = report(
                "unnamed",
                "2020-11-10",
                "أعلنت روسيا، اليوم الثلاثاء، أن أرمينيا وأذربيجان وقعتا اتفاقا لوقف إطلاق النار في قره باغ. وينص الاتفاق"
                        + " على الانسحاب من لاتشين بحلول 1 ديسمبر المقبل.");
        try (Registry record = record(unnamed)) {
            assertThat(only(record, "withdrawal", "2020-11-15").obligors()).isEmpty();
            record.add(Stream.of(SIGNED_ELSEWHERE).map(READER::read).iterator(), receipts -> {});
            assertThat(only(record, "withdrawal", "2020-11-15").obligors()).isNotEmpty();
        }
    }

    @Test
    void aPersonOverrulesAndTakesItBack() {
        try (Registry record = record(SIGNED, SHELLED)) {
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
        Report town = report("town", "2022-04-03", "قصفت جماعة الحوثي، اليوم الأحد، بلدة الزرنوقة.");
        try (Registry record = record(TRUCE, town)) {
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
        try (Registry record = record(SIGNED)) {
            assertThat(of(record, "withdrawal", "2020-11-09")).isEmpty();
        }
    }

    private Registry record(Report... reports) {
        Registry record = Registry.open(new Location.File(folder.resolve("record.db")), READER, CLOCK);
        record.add(Stream.of(reports).map(READER::read).iterator(), receipts -> {});
        return record;
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

    private static Report report(String id, String day, String body) {
        return new Report(id, "", body, LocalDate.parse(day), "outlet-" + id, "https://example.org/" + id, null);
    }
}
