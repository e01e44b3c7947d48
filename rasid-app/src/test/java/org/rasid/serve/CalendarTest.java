package org.rasid.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasid.record.Spans.Step;

class CalendarTest {
    @ParameterizedTest
    @CsvSource({
        "202, 2020-01-01, 2029-12-31",
        "2020, 2020-01-01, 2020-12-31",
        "2020-02, 2020-02-01, 2020-02-29",
        "2020-02-29, 2020-02-29, 2020-02-29"
    })
    void aStepHasItsDays(String step, LocalDate first, LocalDate last) {
        assertThat(Calendar.first(step)).isEqualTo(first);
        assertThat(Calendar.last(step)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10-27, 2020-10-27, DAY",
        "2020-10-01, 2020-12-31, DAY",
        "2020-01-01, 2020-12-31, MONTH",
        "2011-01-01, 2024-12-31, YEAR",
        "1916-01-01, 2024-12-31, DECADE"
    })
    void aTimeIsCountedInStepsThatFitIt(LocalDate first, LocalDate last, Step step) {
        assertThat(Calendar.step(first, last)).isEqualTo(step);
    }
}
