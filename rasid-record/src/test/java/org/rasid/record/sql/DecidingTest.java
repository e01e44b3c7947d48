package org.rasid.record.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.Filter;
import org.rasid.record.RecordException;
import org.rasid.record.Registry;
import org.rasid.record.Review;
import org.rasid.record.Role;
import org.rasid.record.Tombstone;

/** What people's decisions do to facts, and that undoing them leaves nothing behind, on both databases. */
class DecidingTest {
    private static final String BY = "an analyst";

    @TempDir
    Path folder;

    private static List<Fact> contacts(Registry registry) {
        return registry.facts(Filter.ALL)
                .filter(fact -> fact.coding().type().equals("CONSULT"))
                .toList();
    }

    private static Registry filled(Location location) {
        Registry registry = Made.open(location);
        registry.add(Made.many(30).map(Made.READER::read).iterator(), receipts -> {});
        return registry;
    }

    /** All facts without the times at which they changed. */
    private static List<String> state(Location location) {
        return Dump.of(location).stream()
                .filter(line -> !line.startsWith("decision") && !line.startsWith("change"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void acceptedAndRejectedFactsSaySo(Records kind) {
        try (Registry registry = filled(kind.fresh(folder))) {
            List<Fact> facts = contacts(registry);
            UUID one = facts.get(0).id();
            UUID other = facts.get(1).id();
            Decision decision = registry.accept(one, BY, "seen on television");
            assertThat(decision.number()).isEqualTo(1);
            assertThat(decision.why()).isEqualTo("seen on television");
            registry.reject(other, BY, null);
            assertThat(fact(registry, one).review()).isEqualTo(Review.ACCEPTED);
            assertThat(registry.facts(Filter.ALL).map(Fact::id)).contains(one).doesNotContain(other);
            assertThat(fact(registry, other).review()).isEqualTo(Review.REJECTED);
            registry.undo(2, BY, null);
            assertThat(registry.facts(Filter.ALL).map(Fact::id)).contains(other);
            assertThat(registry.decisions()).hasSize(3);
            assertThat(registry.decisions(fact(registry, other)))
                    .extracting(Decision::action)
                    .containsExactly(Decision.Action.REJECT, Decision.Action.UNDO);
        }
    }

    @ParameterizedTest
    @EnumSource
    void correctedSlotsHoldWhatIsSaid(Records kind) {
        try (Registry registry = filled(kind.fresh(folder))) {
            UUID id = contacts(registry).get(0).id();
            registry.correct(id, "mode", "phone", BY, null);
            registry.correct(id, "date", "2021-02-03..2021-02-04", BY, null);
            registry.correct(id, "status", "future", BY, null);
            registry.correct(id, "topics", "SYR|migration", BY, null);
            String actor = fact(registry, id).parts().get(0).actor();
            registry.correct(id, "initiator", actor, BY, null);
            Fact fact = fact(registry, id);
            assertThat(fact.coding().mode()).isEqualTo("phone");
            assertThat(fact.coding().cameo()).isEqualTo("041");
            assertThat(Objects.requireNonNull(fact.days()).start()).isEqualTo("2021-02-03");
            assertThat(fact.status()).isEqualTo("future");
            assertThat(fact.topics()).containsExactly("SYR", "migration");
            assertThat(fact.who(Role.INITIATOR)).containsExactly(actor);
            // Another report of the same fact does not overrule a person.
            registry.add(Made.many(60).skip(30).map(Made.READER::read).iterator(), receipts -> {});
            assertThat(fact(registry, id).status()).isEqualTo("future");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeDecidedIsRefusedInOneLine(Records kind) {
        try (Registry registry = filled(kind.fresh(folder))) {
            Fact contact = contacts(registry).get(0);
            UUID id = contact.id();
            UUID nobody = new UUID(1, 2);
            UUID words = registry.facts(Filter.ALL)
                    .filter(fact -> fact.said() != null)
                    .findFirst()
                    .orElseThrow()
                    .id();
            refused(() -> registry.accept(nobody, BY, null), "no fact " + nobody);
            refused(() -> registry.correct(id, "colour", "red", BY, null), "there is no slot colour");
            refused(() -> registry.correct(id, "date", "tomorrow", BY, null), "'tomorrow' is no date");
            refused(() -> registry.correct(id, "status", "signed", BY, null), "not signed");
            refused(() -> registry.correct(id, "actor", "person:nobody", BY, null), "nobody has the key");
            refused(() -> registry.merge(id, List.of(id), BY, null), "a merge needs another fact");
            refused(() -> registry.merge(id, List.of(words), BY, null), "two kinds");
            refused(() -> registry.split(id, contact.accounts(), BY, null), "leaves some");
            refused(() -> registry.undo(7, BY, null), "there is no decision 7");
            registry.accept(id, BY, null);
            registry.undo(1, BY, null);
            refused(() -> registry.undo(1, BY, null), "taken back already");
            assertThat(registry.decisions()).hasSize(2);
        }
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable decision, String why) {
        assertThatThrownBy(decision)
                .isInstanceOf(RecordException.class)
                .hasMessageContaining(why)
                .message()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @EnumSource
    void mergedFactsAreOneAndSplitOnesTwo(Records kind) {
        Location location = kind.fresh(folder);
        try (Registry registry = filled(location)) {
            List<String> before = state(location);
            List<Fact> facts = contacts(registry);
            Fact one = facts.get(0);
            Fact other = facts.get(1);
            long change = registry.change();
            registry.merge(one.id(), List.of(other.id()), BY, null);
            Fact merged = fact(registry, one.id());
            assertThat(merged.accounts()).containsAll(one.accounts()).containsAll(other.accounts());
            assertThat(fact(registry, other.accounts().get(0))).isEqualTo(merged);
            assertThat(registry.goneSince(change)).singleElement().satisfies(stone -> {
                assertThat(stone.fact()).isEqualTo(other.id());
                assertThat(stone.into()).isEqualTo(one.id());
            });
            registry.split(merged.id(), one.accounts(), BY, null);
            assertThat(fact(registry, one.accounts().get(0)).accounts()).isEqualTo(one.accounts());
            assertThat(fact(registry, other.accounts().get(0)).accounts()).isEqualTo(other.accounts());
            registry.undo(2, BY, null);
            assertThat(fact(registry, merged.id())).isEqualTo(merged);
            registry.undo(1, BY, null);
            assertThat(registry.goneSince(change)).extracting(Tombstone::fact).isEmpty();
            assertThat(state(location)).isEqualTo(before);
            registry.undo(4, BY, "it was right after all");
            assertThat(fact(registry, merged.id()).accounts()).isEqualTo(merged.accounts());
        }
    }

    /** Whatever people decide and take back, and in whatever order, the facts are as they were. */
    @ParameterizedTest
    @EnumSource
    void undoingEverythingLeavesNothingBehind(Records kind) {
        Location location = kind.fresh(folder);
        try (Registry registry = filled(location)) {
            List<String> before = state(location);
            Random random = new Random(20201027);
            for (int i = 0; i < 40; i++) {
                decideSomething(registry, random);
            }
            assertThat(state(location)).isNotEqualTo(before);
            List<Long> numbers = new ArrayList<>(
                    registry.decisions().stream().map(Decision::number).toList());
            java.util.Collections.shuffle(numbers, random);
            for (long number : numbers) {
                registry.undo(number, BY, null);
            }
            assertThat(state(location)).isEqualTo(before);
        }
    }

    private static void decideSomething(Registry registry, Random random) {
        List<Fact> facts = contacts(registry);
        Fact one = facts.get(random.nextInt(facts.size()));
        Fact other = facts.get(random.nextInt(facts.size()));
        switch (random.nextInt(5)) {
            case 0 -> registry.accept(one.id(), BY, null);
            case 1 -> registry.correct(one.id(), "date", "2021-02-0" + (1 + random.nextInt(9)), BY, null);
            case 2 -> registry.annotate(one.id(), "looked at", BY, null);
            case 3 -> {
                if (one.accounts().size() > 1) {
                    registry.split(one.id(), one.accounts().subList(0, 1), BY, null);
                }
            }
            default -> {
                if (!one.id().equals(other.id())) {
                    registry.merge(one.id(), List.of(other.id()), BY, null);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void decisionsSurviveReadingAgain(Records kind) {
        Location location = kind.fresh(folder);
        List<String> before;
        UUID accepted;
        try (Registry registry = filled(location)) {
            List<Fact> facts = contacts(registry);
            accepted = facts.get(0).id();
            registry.accept(accepted, BY, null);
            registry.merge(facts.get(1).id(), List.of(facts.get(2).id()), BY, null);
            before = state(location);
            assertThat(registry.reread(read -> {})).isZero();
            assertThat(state(location)).isEqualTo(before);
            assertThat(registry.decisionsOnLostWords()).isEmpty();
        }
        // A reader that finds nothing any more, and then the old one again.
        try (Registry registry = Registry.open(location, Made.BLIND, Made.CLOCK)) {
            assertThat(registry.reread(read -> {})).isPositive();
            assertThat(registry.facts(Filter.ALL).map(Fact::id)).containsExactly(accepted);
            assertThat(registry.decisionsOnLostWords()).containsExactly(1L, 2L);
            assertThat(registry.accounts(fact(registry, accepted))).isNotEmpty();
        }
        try (Registry registry = Made.open(location)) {
            registry.reread(read -> {});
            assertThat(registry.facts(Filter.ALL).map(Fact::id).toList())
                    .containsExactlyInAnyOrderElementsOf(ids(before));
            assertThat(fact(registry, accepted).review()).isEqualTo(Review.ACCEPTED);
            assertThat(registry.decisionsOnLostWords()).isEmpty();
        }
    }

    private static Set<UUID> ids(List<String> state) {
        return state.stream()
                .filter(line -> line.startsWith("fact {"))
                .map(line -> line.replaceAll(".*[{ ]id=([-0-9a-f]+).*", "$1"))
                .map(UUID::fromString)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Fact fact(Registry registry, UUID id) {
        return Objects.requireNonNull(registry.fact(id), () -> "no fact " + id);
    }
}
