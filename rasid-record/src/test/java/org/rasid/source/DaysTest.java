package org.rasid.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-29",
                " 2020-02-29 ",
                "2020-02-29T23:59",
                "2020-02-29T23:59:59",
                "2020-02-29T23:59:59Z",
                "2020-02-29t23:59:59z",
                "2020-02-29T23:59:59.123Z",
                "2020-02-29T23:59:59.123456+03:00",
                "2020-02-29T23:59:59+0300",
                "2020-02-29 23:59:59",
                "2020-02-29 23:59:59 +03"
            })
    void daysAndTimestampsAreRead(String written) {
        assertThat(IsoDay.of(written)).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2021-02-29",
                "2020-2-9",
                "29/02/2020",
                "2020-02",
                "20200229",
                "+12020-02-29",
                "0020-02-29",
                "٢٠٢٠-٠٢-٢٩",
                "2020-02-29T25:00",
                "2020-02-29 and more"
            })
    void anythingElseIsNoDay(String written) {
        assertThat(IsoDay.of(written)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28 أكتوبر 2020",
                "٢٨ اكتوبر ٢٠٢٠",
                "الأربعاء، 28 تشرين الأول/ أكتوبر 2020 - 14:05",
                "الخميس 3 ربيع الأول 1442هـ",
                "1 غشت 2019"
            })
    void aBareDateIsNoTitle(String line) {
        assertThat(DateLine.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"مقتل 12 شخصا في 2020", "قمة 2021 في بغداد", "بيان 5 نوفمبر وما بعده", "28 قتيلا عام 2020"})
    void aTitleWithNumbersIsATitle(String line) {
        assertThat(DateLine.is(line)).isFalse();
    }
}
