package org.rasid.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasid.report.Actor;
import org.rasid.report.Report;
import org.rasid.report.Statement;

/** Through whom a report has what somebody said. */
class AttributionTest {
    private static final Reader READER = Reader.shipped();

    @Test
    void whoPassesItOn() {
        assertThat(told("نقلت وكالة تاس عن لافروف قوله إن موسكو جاهزة.")).contains("لافروف < وكالة تاس");
    }

    @Test
    void aBodyThatTellsWhatAnotherSays() {
        assertThat(told("قال الكرملين إن بوتين أعرب عن قلقه من الوضع في سوريا."))
                .contains("بوتين < الكرملين");
        assertThat(told("بحسب بيان للرئاسة التركية، أكد أردوغان أن بلاده مستعدة."))
                .contains("أردوغان < الرئاسة التركية");
    }

    @Test
    void anOutletThatStandsForWordsWhichHaveASpeaker() {
        assertThat(told("أكدت وزارة الخارجية القطرية أن الوساطة مستمرة، بحسب وكالة الأنباء القطرية."))
                .containsExactly("وزارة الخارجية القطرية < وكالة الأنباء القطرية");
    }

    @Test
    void theInnermostComesFirst() {
        assertThat(told("ونقلت صحيفة الغارديان عن مسؤول بريطاني أن رئيس الوزراء بوريس جونسون حذر من الحرب."))
                .contains("بوريس جونسون < مسؤول بريطاني < صحيفة الغارديان");
    }

    @Test
    void whatTheReportTellsItselfHasNobodyBetween() {
        assertThat(told("أكد لافروف أن موسكو جاهزة.")).containsExactly("لافروف");
    }

    private static List<String> told(String text) {
        var reading = READER.read(Report.of("", text, LocalDate.of(2020, 10, 28)));
        List<String> out = new ArrayList<>();
        for (Statement s : reading.statements()) {
            StringBuilder line = new StringBuilder(name(reading.actors(), s.speaker()));
            s.via().forEach(v -> line.append(" < ").append(name(reading.actors(), v)));
            out.add(line.toString());
        }
        return out;
    }

    private static String name(List<Actor> actors, String id) {
        return actors.stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
