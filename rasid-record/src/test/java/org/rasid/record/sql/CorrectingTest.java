package org.rasid.record.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasid.record.Citation;
import org.rasid.record.Clause;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.RecordException;
import org.rasid.record.Registry;
import org.rasid.report.Place;
import org.rasid.report.Report;

/** Places, clauses, and the words to which people point, on both databases. */
class CorrectingTest {
    private static final String BY = "an analyst";
    private static final String CALL =
            "اتصل وزير الخارجية المصري سامح شكري بنظيره الأردني أيمن الصفدي هاتفياً يوم الثلاثاء،"
                    + " وبحثا وقف إطلاق النار في سوريا. وعاد شكري إلى القاهرة.";
    private static final String ACCORD =
            "وقّعت أرمينيا وأذربيجان اتفاقاً لوقف إطلاق النار. وينص الاتفاق على انسحاب القوات"
                    + " الأرمينية من لاتشين بحلول 1 ديسمبر 2020.";

    @TempDir
    Path folder;

    private static Registry filled(Location location) {
        Registry registry = Made.open(location);
        Report call = Made.report("call", "one", "2020-10-28", "اتصال", CALL);
        Report accord = Made.report("accord", "two", "2020-11-11", "اتفاق", ACCORD);
        registry.add(Made.readings(call, accord), receipts -> {});
        return registry;
    }

    private static Fact only(Registry registry, FactKind kind, String type) {
        return registry.facts(Filter.ALL.ofKinds(Set.of(kind)))
                .filter(fact -> fact.coding().type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static Fact again(Registry registry, Fact fact) {
        return Objects.requireNonNull(registry.fact(fact.id()));
    }

    private static Clause clause(Registry registry, Fact accord) {
        return Objects.requireNonNull(again(registry, accord).agreed())
                .clauses()
                .get(0);
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceIsToldByItsNameAndStandsInTheDecisionInFull(Records kind) {
        try (Registry registry = filled(kind.fresh(folder))) {
            Fact call = only(registry, FactKind.EVENT, "CONSULT");
            List<Place> before = call.places();
            Decision decision = registry.correct(call.id(), "place", "إدلب|قرية تل الهوى;;SYR", BY, null);
            assertThat(decision.value()).startsWith("إدلب;Idlib;SYR;3").endsWith("|قرية تل الهوى;;SYR;;");
            assertThat(again(registry, call).places())
                    .extracting(Place::name, Place::country)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("إدلب", "SYR"),
                            org.assertj.core.groups.Tuple.tuple("قرية تل الهوى", "SYR"));
            assertThat(registry.count(Filter.ALL.at(List.of("Idlib")))).isOne();
            // What is read again does not overrule a person.
            registry.reread(done -> {});
            assertThat(again(registry, call).places()).hasSize(2);
            registry.undo(decision.number(), BY, null);
            assertThat(again(registry, call).places()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNameThatNobodyKnowsOrThatSeveralPlacesHaveIsRefused(Records kind) {
        try (Registry registry = filled(kind.fresh(folder))) {
            UUID id = only(registry, FactKind.EVENT, "CONSULT").id();
            assertThatThrownBy(() -> registry.correct(id, "place", "تل الزنجبيل", BY, null))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("nobody knows a place تل الزنجبيل");
            assertThatThrownBy(() -> registry.correct(id, "place", "طرابلس", BY, null))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("LBY")
                    .hasMessageContaining("LBN");
            assertThat(registry.placesCalled("طرابلس"))
                    .extracting(Place::country)
                    .contains("LBY", "LBN");
            assertThat(registry.decisions()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSlotsOfAClauseAreCorrectedAndThatIsTakenBack(Records kind) {
        try (Registry registry = filled(kind.fresh(folder))) {
            Fact accord = registry.facts(Filter.ALL.ofKinds(Set.of(FactKind.AGREEMENT)))
                    .findFirst()
                    .orElseThrow();
            Clause before = clause(registry, accord);
            UUID id = before.id();
            registry.correct(id, "deadline", "2020-12-15", BY, null);
            registry.correct(id, "duration", "P5Y", BY, null);
            registry.correct(id, "renewable", "true", BY, null);
            registry.correct(id, "clause-place", "كلبجار|أغدام", BY, null);
            registry.correct(id, "obligor", "state:AZE", BY, null);
            Clause now = clause(registry, accord);
            assertThat(now.deadline()).isEqualTo("2020-12-15");
            assertThat(now.duration()).isEqualTo("P5Y");
            assertThat(now.renewable()).isTrue();
            assertThat(now.places()).containsExactly("كلبجار", "أغدام");
            assertThat(now.obligors()).containsExactly("state:AZE");
            assertThat(now.type()).isEqualTo(before.type());
            assertThat(registry.decisions(accord))
                    .hasSize(5)
                    .allSatisfy(decision -> assertThat(decision.target()).isEqualTo(id));
            registry.reread(done -> {});
            assertThat(clause(registry, accord)).isEqualTo(now);
            registry.correct(id, "deadline", "", BY, null);
            assertThat(clause(registry, accord).deadline()).isNull();
            for (long number = 6; number > 0; number--) {
                registry.undo(number, BY, null);
            }
            assertThat(clause(registry, accord)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "deadline, tomorrow, no deadline",
        "deadline, 2020-02-30, no deadline",
        "duration, five years, no duration",
        "duration, P, no duration",
        "duration, PT, no duration",
        "renewable, maybe, neither true nor false",
        "obligor, state:NONE, nobody has the key"
    })
    void whatCannotStandInAClauseIsRefused(String slot, String value, String why) {
        try (Registry registry = filled(Records.SQLITE.fresh(folder))) {
            Fact accord = registry.facts(Filter.ALL.ofKinds(Set.of(FactKind.AGREEMENT)))
                    .findFirst()
                    .orElseThrow();
            UUID id = clause(registry, accord).id();
            assertThatThrownBy(() -> registry.correct(id, slot, value, BY, null))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining(why);
            assertThatThrownBy(() -> registry.correct(accord.id(), slot, "", BY, null))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("name the clause");
            assertThat(registry.decisions()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWordsThatSomebodyPointsToStayWithTheDecision(Records kind) {
        Location location = kind.fresh(folder);
        try (Registry registry = filled(location)) {
            Fact call = only(registry, FactKind.EVENT, "CONSULT");
            List<Citation> found = registry.citations(call, "سامح شكرى");
            assertThat(found).hasSize(1);
            assertThat(found.get(0).words().text()).isEqualTo("سامح شكري");
            assertThat(registry.citations(call, "شكري"))
                    .extracting(citation -> citation.words().text())
                    .containsExactly("شكري", "شكري");
            assertThat(registry.citations(call, "بحثا وقف"))
                    .extracting(citation -> citation.words().text())
                    .containsExactly("وبحثا وقف");
            assertThat(registry.citations(call, "شكو")).isEmpty();
            assertThat(registry.citations(call, " ")).isEmpty();
            registry.correct(call.id(), "date", "2020-10-27", found.get(0), BY, null);
        }
        try (Registry registry = Made.open(location)) {
            Decision kept = registry.decisions().get(0);
            assertThat(kept.citation())
                    .isEqualTo(registry.citation("call", 32, 41))
                    .hasToString(String.valueOf(kept.citation()));
            registry.undo(1, BY, null);
            assertThat(registry.decisions()).extracting(Decision::citation).containsExactly(kept.citation(), null);
        }
    }

    @ParameterizedTest
    @CsvSource({"call, -1, 4", "call, 4, 4", "call, 0, 100000", "none, 0, 4"})
    void wordsThatAreNotThereCannotBePointedTo(String report, int start, int end) {
        try (Registry registry = filled(Records.SQLITE.fresh(folder))) {
            assertThatThrownBy(() -> registry.citation(report, start, end)).isInstanceOf(RecordException.class);
        }
    }
}
