package org.rasid.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasid.record.Agreed;
import org.rasid.record.Clause;
import org.rasid.record.Coding;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.KnownActor;
import org.rasid.record.Part;
import org.rasid.record.Review;
import org.rasid.record.Role;
import org.rasid.record.world.Happened;
import org.rasid.report.ActorKind;
import org.rasid.report.Days;
import org.rasid.report.Place;

class WatchTest {
    private static final String ARMENIA = "state:ARM";
    private static final String AZERBAIJAN = "state:AZE";

    private final Sides sides =
            new Sides(keys -> keys.stream().collect(Collectors.toMap(key -> key, WatchTest::actor)));
    private final Watch watch = new Watch(Rules.shipped(), sides);

    @Test
    void nothingToldLeavesItPendingUntilItIsDueAndThenOverdue() {
        Fact agreement = agreement(clause("withdrawal", ARMENIA, "2020-12-01", null, "لاتشين"));
        assertThat(state(agreement, "2020-11-15")).isEqualTo(State.PENDING);
        assertThat(state(agreement, "2020-11-24")).isEqualTo(State.DUE);
        assertThat(state(agreement, "2020-12-01")).isEqualTo(State.DUE);
        assertThat(state(agreement, "2020-12-02")).isEqualTo(State.OVERDUE);
    }

    @Test
    void aDeadlineWithoutItsYearIsTheNextSuchDay() {
        Fact agreement = agreement(clause("withdrawal", ARMENIA, "--01-15", null, "لاتشين"));
        assertThat(only(agreement, "2020-11-12").deadline()).isEqualTo("2021-01-15");
    }

    @Test
    void aWithdrawalToldAsDoneKeepsIt() {
        Fact agreement = agreement(clause("withdrawal", ARMENIA, "2020-12-01", null, "منطقة لاتشين"));
        Fact left = event("RETREAT", "withdraw", ARMENIA, null, "2020-11-30", "مدينة لاتشين");
        Commitment kept = only(agreement, "2020-12-05", left);
        assertThat(kept.history()).extracting(Change::state).containsExactly(State.PENDING, State.DUE, State.KEPT);
        assertThat(kept.history().get(2).rule()).isEqualTo("withdrawn");
        assertThat(kept.history().get(2).day()).isEqualTo("2020-11-30");
        assertThat(kept.history().get(2).evidence()).containsExactly(left.id());
    }

    @Test
    void aWithdrawalFromOneOfTwoPlacesKeepsItInPart() {
        Fact agreement = agreement(clause("withdrawal", ARMENIA, "2020-12-01", null, "كلبجار", "لاتشين"));
        Fact one = event("RETREAT", "withdraw", ARMENIA, null, "2020-11-15", "كلبجار");
        Fact two = event("RETREAT", "withdraw", ARMENIA, null, "2020-12-01", "لاتشين");
        assertThat(state(agreement, "2020-11-16", one)).isEqualTo(State.PARTLY_KEPT);
        assertThat(state(agreement, "2020-12-03", one)).isEqualTo(State.OVERDUE);
        assertThat(state(agreement, "2020-12-03", one, two)).isEqualTo(State.KEPT);
    }

    @Test
    void aWithdrawalFromElsewhereSaysNothing() {
        Fact agreement = agreement(clause("withdrawal", ARMENIA, "2020-12-01", null, "لاتشين"));
        Fact elsewhere = event("RETREAT", "withdraw", ARMENIA, null, "2020-11-30", "يريفان");
        assertThat(state(agreement, "2020-11-30", elsewhere)).isEqualTo(State.DUE);
    }

    @Test
    void anAttackOnTheOtherPartyBreaksACeasefireForGood() {
        Fact agreement = agreement(clause("ceasefire", null, null, null));
        Fact attack = event("ASSAULT", "heavy-weapons", AZERBAIJAN, ARMENIA, "2020-12-12");
        Fact talks = event("RETREAT", "ceasefire", AZERBAIJAN, null, "2020-12-13");
        assertThat(state(agreement, "2020-12-11", attack)).isEqualTo(State.PENDING);
        assertThat(state(agreement, "2020-12-12", attack)).isEqualTo(State.BROKEN);
        assertThat(state(agreement, "2020-12-20", attack, talks)).isEqualTo(State.BROKEN);
    }

    @Test
    void anAttackThatOnlyTheOtherSideTellsIsDisputed() {
        Fact agreement = agreement(clause("ceasefire", AZERBAIJAN, null, null));
        Fact told = event("ASSAULT", null, AZERBAIJAN, ARMENIA, "2020-12-12");
        List<Part> parts = new ArrayList<>(told.parts());
        parts.add(new Part(Role.REPORTER, ARMENIA));
        assertThat(state(agreement, "2020-12-12", with(told, parts))).isEqualTo(State.DISPUTED);
    }

    @Test
    void anAttackBeforeTheAgreementDoesNotBreakIt() {
        Fact agreement = agreement(clause("ceasefire", null, null, null));
        Fact before = event("ASSAULT", null, AZERBAIJAN, ARMENIA, "2020-11-08");
        assertThat(state(agreement, "2020-11-20", before)).isEqualTo(State.PENDING);
    }

    @Test
    void aClauseThatBindsAllWhoSignNamesThemAndOneThatBindsOneSideNamesNobody() {
        assertThat(only(agreement(clause("ceasefire", null, null, null)), "2020-11-15")
                        .obligors())
                .containsExactlyInAnyOrder(ARMENIA, AZERBAIJAN);
        Fact agreement = agreement(clause("withdrawal", null, "2020-12-01", null, "لاتشين"));
        assertThat(only(agreement, "2020-11-15").obligors()).isEmpty();
        Fact left = event("RETREAT", "withdraw", ARMENIA, null, "2020-11-30", "لاتشين");
        assertThat(state(agreement, "2020-12-05", left)).isEqualTo(State.KEPT);
    }

    @Test
    void aTermEndsACommitment() {
        Fact agreement = agreement(clause("peacekeeping", "state:RUS", null, "P5Y", "قره باغ"));
        assertThat(state(agreement, "2025-11-10")).isEqualTo(State.PENDING);
        assertThat(state(agreement, "2025-11-11")).isEqualTo(State.LAPSED);
        Commitment hours = only(agreement(clause("ceasefire", null, null, "PT72H")), "2020-11-14");
        assertThat(hours.until()).isEqualTo("2020-11-13");
        assertThat(hours.state()).isEqualTo(State.LAPSED);
    }

    @Test
    void anAgreementThatIsOnlyProposedCommitsNobody() {
        Fact proposed = agreement("proposed", clause("ceasefire", null, null, null));
        assertThat(all(proposed, "2020-11-10")).isEmpty();
    }

    @Test
    void anUndatedAgreementCountsFromNobodyKnowsWhen() {
        Fact agreement = agreement(clause("ceasefire", null, null, null));
        Fact undated = agreement.but().days(null).made();
        assertThat(state(undated, "2020-11-20")).isEqualTo(State.UNCLEAR);
    }

    private State state(Fact agreement, String asOf, Fact... others) {
        return only(agreement, asOf, others).state();
    }

    private Commitment only(Fact agreement, String asOf, Fact... others) {
        return all(agreement, asOf, others).get(0);
    }

    private List<Commitment> all(Fact agreement, String asOf, Fact... others) {
        Deeds deeds = new AllDeeds(Arrays.stream(others)
                .map(fact -> Deed.of(fact, Objects.requireNonNull(day(fact)), sides))
                .toList());
        return watch.of(new Reached(agreement, day(agreement), null), deeds, LocalDate.parse(asOf));
    }

    private static @Nullable LocalDate day(Fact fact) {
        return Happened.day(fact.kind(), fact.days(), null);
    }

    private static Clause clause(
            String type, @Nullable String obligor, @Nullable String deadline, @Nullable String duration, String... at) {
        return new Clause(
                UUID.nameUUIDFromBytes(type.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                type,
                obligor == null ? List.of() : List.of(obligor),
                List.of(at),
                deadline,
                duration,
                null,
                List.of());
    }

    private static Fact agreement(Clause... clauses) {
        return agreement("signed", clauses);
    }

    private static Fact agreement(String status, Clause... clauses) {
        return fact(
                FactKind.AGREEMENT,
                new Coding("ceasefire", null, null, null, null, 0),
                status,
                List.of(new Part(Role.PARTY, ARMENIA), new Part(Role.PARTY, AZERBAIJAN)),
                "2020-11-10",
                List.of(),
                new Agreed(null, List.of(clauses)));
    }

    private static Fact event(
            String type, @Nullable String mode, String actor, @Nullable String recipient, String day, String... at) {
        List<Part> parts = new ArrayList<>(List.of(new Part(Role.ACTOR, actor)));
        if (recipient != null) {
            parts.add(new Part(Role.RECIPIENT, recipient));
        }
        List<Place> places = Arrays.stream(at)
                .map(name -> new Place("p", name, null, null, null, null, "city"))
                .toList();
        return fact(FactKind.EVENT, new Coding(type, mode, null, null, type, 4), "actual", parts, day, places, null);
    }

    private static Fact fact(
            FactKind kind,
            Coding coding,
            String status,
            List<Part> parts,
            String day,
            List<Place> places,
            @Nullable Agreed agreed) {
        UUID id = UUID.nameUUIDFromBytes((kind + day + parts).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Fact fact = new Fact(
                id,
                kind,
                coding,
                status,
                false,
                parts,
                new Days(day, day, ""),
                places,
                List.of("NKR"),
                List.of(),
                null,
                agreed,
                0.9,
                List.of(id),
                1,
                List.of(),
                Review.OPEN,
                Instant.EPOCH,
                Instant.EPOCH);
        return fact;
    }

    private static Fact with(Fact fact, List<Part> parts) {
        return fact.but().parts(parts).made();
    }

    private static KnownActor actor(String key) {
        String country = key.substring(key.length() - 3);
        return new KnownActor(key, key, null, List.of(key), ActorKind.STATE, country, "GOV", List.of());
    }
}
