package org.rasid.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Test
    void shareIsOfTheShorterText() {
        Evidence quote = Evidence.of("اتفق الطرفان على هدنة");
        assertThat(Evidence.of("على هدنة").overlap(quote)).isEqualTo(1);
        assertThat(Evidence.of("هدنة جديدة").overlap(quote)).isEqualTo(0.5);
    }

    @Test
    void repeatedWordsCountAsOftenAsBothHaveThem() {
        assertThat(Evidence.of("لا لا لا نعم").overlap(Evidence.of("لا لا قد هل")))
                .isEqualTo(0.5);
    }

    @Test
    void nothingSharesNothing() {
        assertThat(Evidence.of("").overlap(Evidence.of("هدنة"))).isZero();
        assertThat(Evidence.of("هدنة").overlap(Evidence.of(null))).isZero();
    }
}
