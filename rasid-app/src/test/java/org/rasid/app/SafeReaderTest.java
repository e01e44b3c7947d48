package org.rasid.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.rasid.app.SafeReader.Outcome;
import org.rasid.reading.Reader;
import org.rasid.report.Problem;
import org.rasid.report.Published;
import org.rasid.report.Reading;
import org.rasid.report.Report;
import org.rasid.source.Item;

class SafeReaderTest {
    private static final LocalDate DAY = LocalDate.of(2020, 11, 11);
    private static final Item.Found ITEM =
            new Item.Found(Report.of("هدنة جديدة", "بدأت الهدنة في الحديدة.", null), "r.txt", List.of());

    private final SafeReader reader = new SafeReader(Reader.shipped(), DAY);

    @Test
    void aFaultIsAProblemOfThatReport() {
        List<Function<Report, Reading>> faults = List.of(
                report -> {
                    throw new IllegalStateException("first line\nsecond line");
                },
                SafeReaderTest::endless);
        for (Function<Report, Reading> fault : faults) {
            Outcome<Reading> outcome = reader.with(ITEM, fault);
            assertThat(outcome.result()).isNull();
            assertThat(outcome.complaints())
                    .singleElement()
                    .asString()
                    .startsWith("r.txt: ")
                    .hasLineCount(1);
            Reading unread = outcome.unread();
            assertThat(unread).isNotNull();
            assertThat(unread.problems()).extracting(Problem::code).containsExactly("fault");
            assertThat(unread.text()).isEqualTo(ITEM.report().text());
            assertThat(unread.id()).hasSize(16);
        }
    }

    @SuppressWarnings("InfiniteRecursion") // on purpose
    private static Reading endless(Report report) {
        return endless(report);
    }

    @Test
    void aReportWithoutADateGetsTheGivenOne() {
        Reading reading = reader.read(ITEM).result();
        assertThat(reading).isNotNull();
        assertThat(reading.published()).isEqualTo(Published.on(DAY, Published.Basis.GIVEN));
    }

    @Test
    void theSourcesProblemsStandFirst() {
        Problem problem = new Problem("bad-date", "`date` is no ISO day", null);
        Reading reading = reader.read(new Item.Found(ITEM.report(), "r.txt", List.of(problem)))
                .result();
        assertThat(reading).isNotNull();
        assertThat(reading.problems()).startsWith(problem);
    }
}
