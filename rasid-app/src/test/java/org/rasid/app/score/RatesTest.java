package org.rasid.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatesTest {
    @Test
    void harmonicMean() {
        assertThat(Rates.of(1, 2, 4)).isEqualTo(new Rates(0.5, 0.25, 2 * 0.5 * 0.25 / 0.75));
    }

    @Test
    void nothingToDivideByGivesZero() {
        assertThat(Rates.of(0, 0, 0)).isEqualTo(new Rates(0, 0, 0));
    }

    @Test
    void tiesAreRoundedToTheEvenDigit() {
        assertThat(Rates.show(0.0625)).isEqualTo("0.062");
        assertThat(Rates.show(0.1875)).isEqualTo("0.188");
        assertThat(Rates.show(1)).isEqualTo("1.000");
    }
}
