package org.rasid.record.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasid.reading.Reader;
import org.rasid.record.Part;
import org.rasid.report.Reading;
import org.rasid.report.Report;

/** What a report tells before the record has it. */
class FirstSightTest {
    private static final Reading READING = Reader.shipped()
            .read(Report.of(
                    "لقاء في مسقط",
                    "التقى وزير الخارجية العماني هاشم الزيدان نظيره القطري ناصر البلقاوي في مسقط أمس الأحد."
                            + " ودعا الزيدان إلى وقف إطلاق النار في اليمن.",
                    LocalDate.of(2021, 3, 1)));

    @Test
    void everyFindingIsAFactOfItsOwnInTheTextsOrder() {
        List<FirstSight> sights = FirstSight.of(READING, Instant.EPOCH);
        assertThat(sights).hasSameSizeAs(Findings.of(READING)).hasSizeGreaterThan(1);
        assertThat(sights).allSatisfy(sight -> {
            assertThat(sight.fact().id()).isEqualTo(sight.finding().id());
            assertThat(sight.fact().parts()).isEqualTo(sight.finding().parts());
            assertThat(sight.fact().sources()).isEqualTo(1);
        });
        assertThat(sights)
                .isSortedAccordingTo(Comparator.comparingInt(
                        sight -> sight.finding().evidence().get(0).span().start()));
    }

    @Test
    void whoTakesPartIsKnown() {
        assertThat(FirstSight.of(READING, Instant.EPOCH))
                .flatMap(sight -> sight.fact().parts())
                .map(Part::actor)
                .isNotEmpty()
                .allMatch(FirstSight.actors(READING)::containsKey);
    }
}
