package org.rasid.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    private final Times english = new Times(Labels.of(Language.EN));
    private final Times arabic = new Times(Labels.of(Language.AR));

    @ParameterizedTest
    @CsvSource({
        "2020-02-03, 2020-02-03, 3 February 2020, 3 فبراير 2020",
        "2020-02-01, 2020-02-29, February 2020, فبراير 2020",
        "2021-02-01, 2021-02-28, February 2021, فبراير 2021",
        "2020-01-01, 2020-12-31, 2020, 2020",
        "2020-02-03, 2020-03-01, 3 February 2020 to 1 March 2020, من 3 فبراير 2020 إلى 1 مارس 2020",
        "--12-01, --12-01, 1 December (year unknown), 1 ديسمبر (السنة غير معروفة)",
        "--12-01, --12-05, 1 December (year unknown) to 5 December (year unknown),"
                + " من 1 ديسمبر (السنة غير معروفة) إلى 5 ديسمبر (السنة غير معروفة)"
    })
    void periodsAreAsShortAsCanBe(String start, String end, String inEnglish, String inArabic) {
        assertThat(english.period(start, end)).isEqualTo(inEnglish);
        assertThat(arabic.period(start, end)).isEqualTo(inArabic);
    }

    @ParameterizedTest
    @CsvSource({
        "P5Y, 5 years, 5 سنوات",
        "P1M, 1 month, شهر واحد",
        "P2W, 2 weeks, أسبوعان",
        "P60D, 60 days, 60 يوماً",
        "PT72H, 72 hours, 72 ساعة",
        "PT5M, 5 minutes, 5 دقائق",
        "P1Y6M, '1 year, 6 months', 'سنة واحدة، 6 أشهر'",
        "soon, soon, soon"
    })
    void durationsAreCounted(String iso, String inEnglish, String inArabic) {
        assertThat(english.duration(iso)).isEqualTo(inEnglish);
        assertThat(arabic.duration(iso)).isEqualTo(inArabic);
    }
}
