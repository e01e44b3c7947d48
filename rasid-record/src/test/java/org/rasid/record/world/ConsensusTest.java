package org.rasid.record.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rasid.record.world.Told.EGYPT;
import static org.rasid.record.world.Told.HANI;
import static org.rasid.record.world.Told.IRAQ;
import static org.rasid.record.world.Told.REBELS;
import static org.rasid.record.world.Told.SAMI;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rasid.record.Account;
import org.rasid.record.Difference;
import org.rasid.record.Fact;
import org.rasid.record.Part;
import org.rasid.record.Role;

class ConsensusTest {
    private static Fact of(Told... told) {
        List<Account> accounts = Stream.of(told).map(Told::account).toList();
        return Consensus.of(accounts, Instant.EPOCH, Instant.EPOCH);
    }

    private static Told call(int report) {
        return Told.call().between(SAMI, HANI).in(report, "2021-03-10");
    }

    private static List<String> values(Fact fact, String slot) {
        return fact.differences().stream()
                .filter(difference -> difference.slot().equals(slot))
                .flatMap(difference -> difference.versions().stream())
                .map(version -> version.value() + " " + String.join(",", version.reports()))
                .toList();
    }

    @Test
    void theFirstAccountFoundsTheFact() {
        Told first = call(7);
        Fact fact = of(first, call(8));
        assertThat(fact.id()).isEqualTo(first.account().finding().id());
        assertThat(fact.accounts()).hasSize(2).startsWith(fact.id());
        assertThat(fact.differences()).isEmpty();
    }

    @Test
    void whoCalledIsAsMostSourcesSayAndTheOthersStandBeside() {
        Fact fact = of(
                call(1).with(Role.INITIATOR, SAMI),
                call(2).with(Role.INITIATOR, HANI),
                call(3),
                call(4).with(Role.INITIATOR, HANI));
        assertThat(fact.who(Role.INITIATOR)).containsExactly(HANI);
        assertThat(values(fact, "initiator")).containsExactly(HANI + " 2,4", SAMI + " 1");
    }

    @Test
    void copiesHaveOneVoice() {
        Fact fact = of(
                call(1).with(Role.INITIATOR, SAMI),
                call(2).with(Role.INITIATOR, HANI),
                call(3).with(Role.INITIATOR, HANI).copyOf(2),
                call(4).with(Role.INITIATOR, SAMI));
        assertThat(fact.who(Role.INITIATOR)).containsExactly(SAMI);
        assertThat(fact.sources()).isEqualTo(3);
        assertThat(fact.accounts()).hasSize(4);
    }

    @Test
    void howFarItIsTheLatestReportsSay() {
        Fact fact = of(
                Told.agreement("ceasefire").status("proposed").in(1, "2021-03-08"),
                Told.agreement("ceasefire").status("proposed").in(2, "2021-03-09"),
                Told.agreement("ceasefire").status("signed").in(3, "2021-03-10"));
        assertThat(fact.status()).isEqualTo("signed");
        assertThat(values(fact, "status")).isEmpty();
    }

    @Test
    void onOneDayReportsCanDifferOnHowFarItIs() {
        Fact fact = of(
                Told.agreement("ceasefire").status("signed").in(1, "2021-03-10"),
                Told.agreement("ceasefire").status("reached").in(2, "2021-03-10"),
                Told.agreement("ceasefire").status("signed").in(3, "2021-03-10"));
        assertThat(fact.status()).isEqualTo("signed");
        assertThat(values(fact, "status")).containsExactly("signed 1,3", "reached 2");
    }

    @Test
    void aDayWithinTheWeekThatMostGiveSaysMore() {
        Fact fact = of(
                call(1).on("2021-03-06", "2021-03-12"),
                call(2).on("2021-03-06", "2021-03-12"),
                call(3).on("2021-03-09"),
                call(4));
        assertThat(Objects.requireNonNull(fact.days()).start()).isEqualTo("2021-03-09");
        assertThat(values(fact, "date")).isEmpty();
    }

    @Test
    void daysThatContradictStandBeside() {
        Fact fact = of(call(1).on("2021-03-08"), call(2).on("2021-03-09"), call(3).on("2021-03-09"));
        assertThat(Objects.requireNonNull(fact.days()).start()).isEqualTo("2021-03-09");
        assertThat(values(fact, "date")).containsExactly("2021-03-09 2,3", "2021-03-08 1");
    }

    @Test
    void whoIsLeftOutByTheFullestIsAddedIfTwoSourcesNameHim() {
        Told full = call(1).with(Role.REPORTER, IRAQ, REBELS).on("2021-03-09");
        assertThat(of(full, call(2).with(Role.RECIPIENT, EGYPT)).who(Role.RECIPIENT))
                .containsExactly(HANI);
        Fact fact = of(full, call(2).with(Role.RECIPIENT, EGYPT), call(3).with(Role.RECIPIENT, EGYPT));
        assertThat(fact.parts()).contains(new Part(Role.RECIPIENT, EGYPT));
        Fact copied = of(
                full,
                call(2).with(Role.RECIPIENT, EGYPT),
                call(3).with(Role.RECIPIENT, EGYPT).copyOf(2));
        assertThat(copied.parts()).doesNotContain(new Part(Role.RECIPIENT, EGYPT));
    }

    @Test
    void furtherSourcesMakeItSurerAndCopiesDoNot() {
        assertThat(of(call(1).sure(0.6)).confidence()).isEqualTo(0.6);
        assertThat(of(call(1).sure(0.6), call(2).sure(0.5)).confidence()).isEqualTo(0.7);
        assertThat(of(call(1).sure(0.5), call(2).sure(0.6)).confidence()).isEqualTo(0.7);
        assertThat(of(call(1).sure(0.6), call(2).sure(0.5).copyOf(1)).confidence())
                .isEqualTo(0.6);
    }

    @Test
    void theLongestWordsAreKeptOfWhatSomebodySaid() {
        String all = "نرحب بالهدنة وندعو إلى تمديدها";
        Fact fact = of(Told.statement("welcome", SAMI, "نرحب بالهدنة"), Told.statement("welcome", SAMI, all));
        assertThat(Objects.requireNonNull(fact.said()).content().text()).isEqualTo(all);
    }

    @Test
    void eachDifferenceStandsOnce() {
        Fact fact = of(
                call(1).with(Role.INITIATOR, SAMI).on("2021-03-08"),
                call(2).with(Role.INITIATOR, HANI).on("2021-03-09"));
        assertThat(fact.differences()).extracting(Difference::slot).doesNotHaveDuplicates();
    }
}
