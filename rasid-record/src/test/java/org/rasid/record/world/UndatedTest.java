package org.rasid.record.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasid.record.FactKind;
import org.rasid.record.Finding;
import org.rasid.report.Published;
import org.rasid.report.Reading;
import org.rasid.report.Report;

class UndatedTest {
    private static final String YESTERDAY =
            "بحث وزير الخارجية المصري مع نظيره الأردني في اتصال هاتفي أمس سبل تثبيت الهدنة.";
    private static final String NO_CLOCK = "بحث وزير الخارجية المصري مع نظيره الأردني في اتصال هاتفي سبل تثبيت الهدنة.";

    private static @Nullable Published day(String body, List<Window> contacts) {
        Report report = new Report("a", "", body, null, null, null, null);
        Reading reading = Told.READER.read(report);
        return new Undated(Told.READER::read, finding -> contact(finding) ? contacts : List.of())
                .day(reading, Undated.clocked(reading.report(), Told.READER::read));
    }

    private static boolean contact(Finding finding) {
        return finding.kind() == FactKind.EVENT && finding.coding().type().equals("CONSULT");
    }

    private static Window on(String from, String to) {
        return new Window(LocalDate.parse(from), LocalDate.parse(to), true);
    }

    @Test
    void itsYesterdayIsTheDayThatOthersGive() {
        assertThat(day(YESTERDAY, List.of(on("2021-03-09", "2021-03-09"))))
                .isEqualTo(Published.on(LocalDate.parse("2021-03-10"), Published.Basis.INFERRED));
    }

    @Test
    void fewDaysLeaveAFewDaysOpen() {
        assertThat(day(YESTERDAY, List.of(on("2021-03-08", "2021-03-09"))))
                .isEqualTo(new Published(
                        LocalDate.parse("2021-03-09"), LocalDate.parse("2021-03-10"), Published.Basis.INFERRED));
    }

    @Test
    void aWeekProvesNothing() {
        assertThat(day(YESTERDAY, List.of(on("2021-03-03", "2021-03-09")))).isNull();
    }

    @Test
    void factsFarApartProveNothing() {
        assertThat(day(YESTERDAY, List.of(on("2021-03-09", "2021-03-09"), on("2021-05-20", "2021-05-20"))))
                .isNull();
    }

    @Test
    void withoutAnyFactOrAnyDayOfItsOwnItStaysUndated() {
        assertThat(day(YESTERDAY, List.of())).isNull();
        assertThat(day(NO_CLOCK, List.of(on("2021-03-09", "2021-03-09")))).isNull();
    }

    @Test
    void whatNamesNoDayOfTheReportsOwnClockCannotDateIt() {
        String body =
                "زار وزير الخارجية المصري بغداد في 3 مارس 2021. واستقبل الرئيس العراقي وزير الخارجية الفرنسي أمس.";
        Report report = new Report("a", "", body, null, null, null, null);
        Set<UUID> clocked = Undated.clocked(report, Told.READER::read);
        List<Finding> contacts = Findings.of(Told.READER.read(report)).stream()
                .filter(UndatedTest::contact)
                .toList();
        assertThat(contacts).hasSize(2);
        assertThat(clocked)
                .contains(contacts.get(1).id())
                .doesNotContain(contacts.get(0).id());
    }

    @Test
    void aDayWithoutAYearIsOfTheReportsOwnClock() {
        String body = "بحث وزير الخارجية المصري مع نظيره الأردني في اتصال هاتفي يوم 9 مارس سبل تثبيت الهدنة.";
        assertThat(day(body, List.of(on("2021-03-09", "2021-03-09")))).isNull();
        assertThat(day(body, List.of(on("2021-03-09", "2021-03-09"), on("2021-03-10", "2021-03-10"))))
                .isNull();
    }
}
