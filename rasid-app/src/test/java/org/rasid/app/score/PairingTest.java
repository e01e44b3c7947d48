package org.rasid.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasid.app.score.Pairing.Pair;

class PairingTest {
    private static Pairing<Integer> byCloseness(List<Integer> predicted, List<Integer> gold) {
        return Pairing.of(predicted, gold, (p, g) -> Math.max(0, 10 - Math.abs(p - g)));
    }

    @Test
    void bestMatchFirst() {
        assertThat(byCloseness(List.of(5, 3), List.of(3, 9)).pairs()).containsExactly(new Pair(1, 0), new Pair(0, 1));
    }

    @Test
    void tiesGoToTheEarlierPredictedThenTheEarlierGold() {
        assertThat(byCloseness(List.of(2, 2), List.of(1, 3)).pairs()).containsExactly(new Pair(0, 0), new Pair(1, 1));
    }

    @Test
    void weightOfZeroForbidsThePair() {
        Pairing<Integer> pairing = byCloseness(List.of(1), List.of(50));
        assertThat(pairing.pairs()).isEmpty();
        assertThat(pairing.missed()).containsExactly(50);
        assertThat(pairing.invented()).containsExactly(1);
    }
}
