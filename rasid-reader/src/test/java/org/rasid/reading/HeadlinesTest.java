package org.rasid.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rasid.report.Report;

/** What a headline says is told once, by the report below it. */
class HeadlinesTest {
    private static final Reader READER = Reader.shipped();

    @Test
    void theSameSpeakerInOtherWords() {
        assertThat(statements(
                        "لافروف: لا بديل عن الحوار", "وأكد وزير الخارجية الروسي سيرغي لافروف أن موسكو ترفض العقوبات."))
                .isEqualTo(1);
    }

    @Test
    void aBodyForItsState() {
        assertThat(statements("الرياض تدين هجوم كابول", "أدانت وزارة الخارجية السعودية الهجوم الذي وقع في كابول أمس."))
                .isEqualTo(1);
    }

    @Test
    void anotherSideSpeaksForItself() {
        assertThat(statements(
                        "لافروف: لا بديل عن الحوار", "أدانت وزارة الخارجية السعودية الهجوم الذي وقع في كابول أمس."))
                .isEqualTo(2);
    }

    private static int statements(String title, String body) {
        return READER.read(Report.of(title, body, LocalDate.of(2020, 10, 28)))
                .statements()
                .size();
    }
}
