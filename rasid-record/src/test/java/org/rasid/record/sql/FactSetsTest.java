package org.rasid.record.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasid.record.Facets;
import org.rasid.record.Fact;
import org.rasid.record.Filter;
import org.rasid.record.Registry;
import org.rasid.record.Review;

/** The sets by which facts are counted say what the store says, whatever happens to either. */
class FactSetsTest {
    @TempDir
    Path folder;

    private static void add(Registry registry, int from, int to) {
        registry.add(Made.many(to).skip(from).map(Made.READER::read).iterator(), receipts -> {});
    }

    /** What the sets say, of a record that has just been opened without them. */
    private static Facets anew(Location location) throws IOException {
        Files.deleteIfExists(location.sets());
        try (Registry registry = Made.open(location)) {
            return registry.facets(Filter.ALL);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theyFollowWhatIsAddedAndDecided(Records kind) throws IOException {
        Location location = kind.fresh(folder);
        Facets followed;
        try (Registry registry = Made.open(location)) {
            assertThat(registry.count(Filter.ALL)).isZero();
            for (int to = 10; to <= 60; to += 10) {
                add(registry, to - 10, to);
                assertThat(registry.count(Filter.ALL))
                        .isEqualTo(registry.factsChangedSince(0).count());
            }
            List<Fact> facts = registry.facts(Filter.ALL).toList();
            registry.reject(facts.get(0).id(), "amal", null);
            assertThat(registry.count(Filter.ALL)).isEqualTo(facts.size() - 1L);
            assertThat(registry.count(Filter.ALL.reviewed(Set.of(Review.REJECTED))))
                    .isOne();
            Fact one = facts.get(1);
            Fact other = facts.stream()
                    .skip(2)
                    .filter(fact -> fact.kind() == one.kind())
                    .findFirst()
                    .orElseThrow();
            registry.merge(one.id(), List.of(other.id()), "amal", null);
            assertThat(registry.count(Filter.ALL)).isEqualTo(facts.size() - 2L);
            registry.correct(one.id(), "date", "1999-01-01", "amal", null);
            followed = registry.facets(Filter.ALL);
            assertThat(Objects.requireNonNull(followed.counts().get("month")).get(0))
                    .isEqualTo(new Facets.Count("1999-01", 1));
        }
        assertThat(anew(location)).isEqualTo(followed);
    }

    @Test
    void theirFileIsTakenUpWhereItWasLeft() throws IOException {
        Location location = Records.SQLITE.fresh(folder);
        try (Registry registry = Made.open(location)) {
            add(registry, 0, 20);
            registry.count(Filter.ALL);
        }
        assertThat(location.sets()).isNotEmptyFile();
        Facets grown;
        try (Registry registry = Made.open(location)) {
            add(registry, 20, 40);
            grown = registry.facets(Filter.ALL);
        }
        assertThat(anew(location)).isEqualTo(grown);
    }

    @Test
    void aDamagedFileIsMadeAnew() throws IOException {
        Location location = Records.SQLITE.fresh(folder);
        Facets before;
        try (Registry registry = Made.open(location)) {
            add(registry, 0, 20);
            before = registry.facets(Filter.ALL);
        }
        byte[] whole = Files.readAllBytes(location.sets());
        for (int at = 0; at < whole.length; at += whole.length / 40) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x5a;
            Files.write(location.sets(), damaged);
            try (Registry registry = Made.open(location)) {
                assertThat(registry.facets(Filter.ALL)).as("damaged at %d", at).isEqualTo(before);
            }
            Files.write(location.sets(), java.util.Arrays.copyOf(whole, at));
            try (Registry registry = Made.open(location)) {
                assertThat(registry.facets(Filter.ALL)).as("cut off at %d", at).isEqualTo(before);
            }
        }
    }

    @Test
    void aFileOfALaterStateThanTheStoresIsMadeAnew() throws IOException {
        Location.File location = (Location.File) Records.SQLITE.fresh(folder);
        Location.File longer = (Location.File) Records.SQLITE.fresh(folder);
        try (Registry registry = Made.open(location)) {
            add(registry, 0, 20);
        }
        try (Registry registry = Made.open(longer)) {
            add(registry, 0, 30);
            add(registry, 30, 60);
            registry.count(Filter.ALL);
        }
        Files.copy(longer.sets(), location.sets());
        try (Registry registry = Made.open(location)) {
            assertThat(registry.count(Filter.ALL))
                    .isEqualTo(registry.factsChangedSince(0).count());
        }
    }
}
