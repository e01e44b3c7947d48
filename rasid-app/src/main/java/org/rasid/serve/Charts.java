package org.rasid.serve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Facets;
import org.rasid.record.Filter;
import org.rasid.report.Days;
import org.rasid.serve.view.Chart;
import org.rasid.serve.view.Chart.Bar;

/** Draws facts over time: a bar for each month, or for each year where there are many months. */
final class Charts {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 100;

    /** More months than this are shown as years. */
    private static final int MOST_MONTHS = 72;

    /** Fewer bars would not look like a stretch of time. */
    private static final int FEWEST = 12;

    private static final int MONTHS = 12;

    private Charts() {}

    /**
     * The drawing; null where no fact has a day.
     *
     * @param months how many facts there are in each month
     * @param filter the facts that are counted
     */
    static @Nullable Chart of(Visit visit, List<Facets.Count> months, Filter filter) {
        TreeMap<YearMonth, Long> counts = new TreeMap<>();
        months.forEach(month -> put(counts, month));
        if (counts.isEmpty()) {
            return null;
        }
        int step = between(counts.firstKey(), counts.lastKey()) < MOST_MONTHS ? 1 : MONTHS;
        TreeMap<YearMonth, Long> spans = new TreeMap<>();
        counts.forEach(
                (month, facts) -> spans.merge(step == 1 ? month : YearMonth.of(month.getYear(), 1), facts, Long::sum));
        YearMonth first = spans.firstKey();
        int slots = Math.max(FEWEST, between(first, spans.lastKey()) / step + 1);
        first = spans.lastKey().minusMonths((long) (slots - 1) * step);
        long most = spans.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (Map.Entry<YearMonth, Long> span : spans.entrySet()) {
            int slot = between(first, span.getKey()) / step;
            LocalDate begin = span.getKey().atDay(1);
            Filter within = filter.between(begin, last(span.getKey(), step));
            int x = slot * WIDTH / slots;
            bars.add(new Bar(
                    name(visit, span.getKey(), step),
                    visit.words().count("record.facts", span.getValue()),
                    FilterQuery.address("/facts", within),
                    x,
                    Math.max(1, (slot + 1) * WIDTH / slots - x - 2),
                    (int) Math.max(4, span.getValue() * HEIGHT / most)));
        }
        return new Chart(name(visit, first, step), name(visit, spans.lastKey(), step), bars);
    }

    private static void put(Map<YearMonth, Long> counts, Facets.Count month) {
        try {
            counts.put(YearMonth.parse(month.value()), month.facts());
        } catch (DateTimeException e) {
            // A day of which only the year is known has no month.
            return;
        }
    }

    private static int between(YearMonth first, YearMonth last) {
        return (last.getYear() - first.getYear()) * MONTHS + last.getMonthValue() - first.getMonthValue();
    }

    private static LocalDate last(YearMonth first, int months) {
        return first.plusMonths(months - 1L).atEndOfMonth();
    }

    private static String name(Visit visit, YearMonth first, int months) {
        return visit.words()
                .days(new Days(first.atDay(1).toString(), last(first, months).toString(), ""));
    }
}
