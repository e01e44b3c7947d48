package org.rasid.record.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasid.record.Clause;
import org.rasid.record.FactKind;
import org.rasid.record.Finding;
import org.rasid.record.Role;
import org.rasid.report.Report;

class FindingsTest {
    private static final String BODY = "بحث وزير الخارجية المصري مع نظيره الأردني في عمّان أمس سبل تثبيت الهدنة."
            + " وقال الوزير المصري إن بلاده ترحب بعودة النازحين إلى قراهم."
            + " ووقّع العراق والأردن اتفاقاً لوقف إطلاق النار ينص على انسحاب القوات العراقية من الرطبة بحلول 1 أبريل المقبل.";

    private static List<Finding> of(@Nullable String id, String body) {
        return Findings.of(Told.READER.read(new Report(id, "", body, LocalDate.parse("2021-03-10"), null, null, null)));
    }

    @Test
    void theSameReportGivesTheSameIds() {
        assertThat(of("a", BODY)).isNotEmpty().isEqualTo(of("a", BODY));
    }

    @Test
    void idsAreOfVersionFiveAndOfTheReport() {
        List<Finding> one = of("a", BODY);
        assertThat(one).allMatch(finding -> finding.id().version() == 5);
        assertThat(one).extracting(Finding::id).doesNotHaveDuplicates();
        assertThat(one)
                .extracting(Finding::id)
                .doesNotContainAnyElementsOf(
                        of("b", BODY).stream().map(Finding::id).toList());
    }

    @Test
    void whatIsAddedBehindChangesNoId() {
        assertThat(of("a", BODY + " وأعرب الوزير الأردني عن أمله في سلام دائم."))
                .extracting(Finding::id)
                .containsAll(of("a", BODY).stream().map(Finding::id).toList());
    }

    @Test
    void actorsAreToldByTheirKeys() {
        assertThat(of("a", BODY))
                .filteredOn(finding -> finding.kind() == FactKind.STATEMENT)
                .first()
                .extracting(finding -> finding.who(Role.SPEAKER))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .hasSize(1)
                .allMatch(key -> key.contains(":"));
    }

    @Test
    void clausesHaveIdsOfTheirOwn() {
        List<Clause> clauses = of("a", BODY).stream()
                .filter(finding -> finding.kind() == FactKind.AGREEMENT)
                .flatMap(finding -> Objects.requireNonNull(finding.agreed()).clauses().stream())
                .toList();
        assertThat(clauses).isNotEmpty().extracting(Clause::id).doesNotHaveDuplicates();
    }
}
