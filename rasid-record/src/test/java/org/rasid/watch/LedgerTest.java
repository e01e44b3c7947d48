package org.rasid.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.Registry;
import org.rasid.report.Report;

/** Whatever happens to a record, its ledger says what working everything out anew says. */
class LedgerTest {
    @TempDir
    Path folder;

    private Registry record;
    private Ledger ledger;
    private LocalDate today = LocalDate.parse("2020-11-12");

    @BeforeEach
    void open() {
        record = Papers.record(folder);
        ledger = new Ledger(record, Rules.shipped(), () -> today);
    }

    @AfterEach
    void close() {
        ledger.close();
        record.close();
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
        assertThat(ledger.dues(all(standings)).stream()
                        .map(due -> due.commitment().clause().type() + " "
                                + all(standings).stream()
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
        Papers.add(record, Papers.SIGNED);
        assertThat(states()).containsExactly("ceasefire pending", "withdrawal pending");
        today = LocalDate.parse("2020-12-15");
        assertThat(states()).containsExactly("ceasefire pending", "withdrawal overdue");
        Papers.add(record, Papers.SHELLED);
        assertThat(states()).containsExactly("ceasefire broken", "withdrawal overdue");
        Papers.add(
                record,
                Papers.report("left", "2020-12-14", "انسحبت القوات الأرمينية، اليوم الاثنين، من مدينة لاتشين."));
        assertThat(states()).containsExactly("ceasefire broken", "withdrawal kept");
    }

    @Test
    void followsWhatPeopleDecide() {
        Papers.add(record, Papers.SIGNED);
        Papers.add(record, Papers.SHELLED);
        today = LocalDate.parse("2020-12-15");
        assertThat(states()).containsExactly("ceasefire broken", "withdrawal overdue");
        UUID withdrawal = all(ledger.of(Filter.ALL)).get(0).clause();
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
        Papers.add(record, Papers.SIGNED);
        Papers.add(record, Papers.SHELLED);
        today = LocalDate.parse("2020-12-15");
        assertThat(all(ledger.of(Filter.ALL))).extracting(Standing::state).containsExactly(State.OVERDUE, State.BROKEN);
        assertThat(all(ledger.of(Filter.ALL.with(List.of("ARM"))))).hasSize(2);
        assertThat(all(ledger.of(Filter.ALL.with(List.of("TUR"))))).isEmpty();
        assertThat(all(ledger.of(Filter.ALL.ofKinds(Set.of(FactKind.EVENT))))).isEmpty();
    }

    @Test
    void whatIsNotAskedForChangesNothing() {
        Random random = new Random(41);
        Set<State> seen = EnumSet.noneOf(State.class);
        for (int i = 0; i < 12; i++) {
            Report[] some = IntStream.range(20 * i, 20 * (i + 1))
                    .mapToObj(number -> War.report(number, random))
                    .toArray(Report[]::new);
            Papers.add(record, some);
            today = LocalDate.of(2020, 1, 1).plusDays(20L * i);
            Map<UUID, List<Change>> all = new Eager(record).histories(today);
            Map<UUID, List<Change>> asked = new TreeMap<>();
            new Commitments(record, Rules.shipped())
                    .all(Filter.ALL, today)
                    .forEach(due ->
                            asked.put(due.commitment().id(), due.commitment().history()));
            assertThat(asked).isEqualTo(all);
            Standings standings = ledger.of(Filter.ALL);
            while (!standings.complete()) {
                standings = ledger.of(Filter.ALL);
            }
            assertThat(all(standings))
                    .allSatisfy(standing -> assertThat(standing.state()).isEqualTo(last(all, standing)))
                    .hasSize(all.size());
            all.values().forEach(history -> history.forEach(change -> seen.add(change.state())));
        }
        assertThat(seen)
                .contains(
                        State.PENDING,
                        State.DUE,
                        State.OVERDUE,
                        State.KEPT,
                        State.PARTLY_KEPT,
                        State.BROKEN,
                        State.DISPUTED,
                        State.LAPSED);
    }

    private static List<Standing> all(Standings standings) {
        return standings.in(EnumSet.allOf(State.class)).toList();
    }

    private static State last(Map<UUID, List<Change>> histories, Standing standing) {
        List<Change> history = histories.getOrDefault(standing.clause(), List.of());
        return history.get(history.size() - 1).state();
    }
}
