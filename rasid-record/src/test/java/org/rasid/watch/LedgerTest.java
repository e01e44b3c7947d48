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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** Whatever happens to a record, its ledger says what working everything out anew says. */
class LedgerTest {
    private static final Reader READER = Reader.shipped();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-12-20T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Registry record;
    private Ledger ledger;
    private LocalDate today = LocalDate.parse("2020-11-12");

    @BeforeEach
    void open() {
        record = Registry.open(new Location.File(folder.resolve("record.db")), READER, CLOCK);
        ledger = new Ledger(record, Rules.shipped(), () -> today);
    }

    @AfterEach
    void close() {
        ledger.close();
        record.close();
    }

    private void add(String id, String day, String body) {
        Report report =
                new Report(id, "", body, LocalDate.parse(day), "outlet-" + id, "https://example.org/" + id, null);
        record.add(Stream.of(report).map(READER::read).iterator(), receipts -> {});
    }

    private void signed() {
        add(
                "signed",
                "2020-11-10",
                "وقعت أرمينيا وأذربيجان، اليوم الثلاثاء، اتفاقا لوقف إطلاق النار في قره باغ برعاية روسيا. وينص الاتفاق"
                        + " على انسحاب القوات الأرمينية من لاتشين بحلول 1 ديسمبر المقبل.");
    }

    private void shelled() {
        add("shelled", "2020-12-12", "قصفت القوات الأذربيجانية، اليوم السبت، مواقع القوات الأرمينية في قره باغ.");
    }

    /** The states that the ledger gives, the same as those worked out anew. */
    private List<String> states() {
        Standings standings = ledger.of(Filter.ALL);
        assertThat(standings.complete()).isTrue();
        List<String> anew = new Commitments(record, Rules.shipped())
                .all(Filter.ALL, today)
                .map(due -> due.commitment().clause().type() + " "
                        + due.commitment().state().label())
                .sorted()
                .toList();
        assertThat(ledger.dues(standings.all()).stream()
                        .map(due -> due.commitment().clause().type() + " "
                                + standings.all().stream()
                                        .filter(s -> s.clause()
                                                .equals(due.commitment().id()))
                                        .map(s -> s.state().label())
                                        .findFirst()
                                        .orElseThrow())
                        .sorted())
                .isEqualTo(anew);
        return anew;
    }

    @Test
    void followsWhatReportsTell() {
        assertThat(states()).isEmpty();
        signed();
        assertThat(states()).containsExactly("ceasefire pending", "withdrawal pending");
        today = LocalDate.parse("2020-12-15");
        assertThat(states()).containsExactly("ceasefire pending", "withdrawal overdue");
        shelled();
        assertThat(states()).containsExactly("ceasefire broken", "withdrawal overdue");
        add("left", "2020-12-14", "انسحبت القوات الأرمينية، اليوم الاثنين، من مدينة لاتشين.");
        assertThat(states()).containsExactly("ceasefire broken", "withdrawal kept");
    }

    @Test
    void followsWhatPeopleDecide() {
        signed();
        shelled();
        today = LocalDate.parse("2020-12-15");
        assertThat(states()).containsExactly("ceasefire broken", "withdrawal overdue");
        UUID withdrawal = ledger.of(Filter.ALL).all().get(0).clause();
        Decision overruled = record.overrule(withdrawal, "kept", "mira", null);
        assertThat(states()).containsExactly("ceasefire broken", "withdrawal kept");
        record.undo(overruled.number(), "mira", null);
        assertThat(states()).containsExactly("ceasefire broken", "withdrawal overdue");
        Fact shelling = record.facts(Filter.ALL.ofKinds(Set.of(FactKind.EVENT)))
                .filter(fact -> fact.coding().type().equals("ASSAULT"))
                .findFirst()
                .orElseThrow();
        Decision rejected = record.reject(shelling.id(), "mira", null);
        assertThat(states()).containsExactly("ceasefire pending", "withdrawal overdue");
        record.undo(rejected.number(), "mira", null);
        assertThat(states()).containsExactly("ceasefire broken", "withdrawal overdue");
    }

    @Test
    void whatCallsForEyesComesFirstAndAFilterGoes() {
        signed();
        shelled();
        today = LocalDate.parse("2020-12-15");
        assertThat(ledger.of(Filter.ALL).all())
                .extracting(Standing::state)
                .containsExactly(State.OVERDUE, State.BROKEN);
        assertThat(ledger.of(Filter.ALL.with(List.of("ARM"))).all()).hasSize(2);
        assertThat(ledger.of(Filter.ALL.with(List.of("TUR"))).all()).isEmpty();
        assertThat(ledger.of(Filter.ALL.ofKinds(Set.of(FactKind.EVENT))).all()).isEmpty();
    }
}
