package org.rasid.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Measures the dates of everyday sentences in {@code shared/data/dates} the way {@code score_spans.py} does. That data
 * counts weeks by ISO, from Monday; the product begins them on Sunday, as the press of the region does, so both are
 * measured; {@code --week-starts monday} is how a user asks for the other. The figures may rise; the test holds what was reached.
 */
class DatesTest {
    private static final double SUNDAY_F1 = 0.738;
    private static final double MONDAY_F1 = 0.8495;

    private record Gold(String text, Set<String> days) {}

    @Test
    void everydayDates() throws IOException {
        Path data = data();
        assumeTrue(data != null, "shared/data/dates is not beside the project");
        Map<String, String[]> reports = reports(data.resolve("reports.jsonl"));
        Map<String, List<Gold>> gold = gold(data.resolve("spans.jsonl"));
        assertThat(f1(Times.FINDER, reports, gold)).isGreaterThanOrEqualTo(SUNDAY_F1);
        TimeFinder iso = Times.FINDER.withWeekStart(DayOfWeek.MONDAY);
        assertThat(f1(iso, reports, gold)).isGreaterThanOrEqualTo(MONDAY_F1);
    }

    private static @Nullable Path data() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path data = at.resolve("shared/data/dates");
            if (Files.exists(data)) {
                return data;
            }
        }
        return null;
    }

    private static double f1(TimeFinder finder, Map<String, String[]> reports, Map<String, List<Gold>> gold) {
        int found = 0;
        int right = 0;
        int all = 0;
        for (Map.Entry<String, List<Gold>> entry : gold.entrySet()) {
            String[] report = Objects.requireNonNull(reports.get(entry.getKey()), entry.getKey());
            LocalDate day = report[1] == null ? null : LocalDate.parse(report[1]);
            List<TimeExpression> left = new ArrayList<>(finder.find(Times.text(report[0]), day));
            found += left.size();
            all += entry.getValue().size();
            for (Gold wanted : entry.getValue()) {
                right += take(left, wanted, report[0]) ? 1 : 0;
            }
        }
        return 2.0 * right / (found + all);
    }

    private static boolean take(List<TimeExpression> left, Gold wanted, String body) {
        for (TimeExpression time : left) {
            if (overlap(Times.words(body, time), wanted.text()) && fits(time, wanted.days())) {
                left.remove(time);
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(String one, String two) {
        for (String a : bare(one)) {
            for (String b : bare(two)) {
                if (a.contains(b) || b.contains(a)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String[] bare(String text) {
        return text.replaceAll("[\u064b-\u065f\u0670\u0640]", "")
                .replaceAll("[^\\p{L}\\p{N}_]+", " ")
                .strip()
                .split(" ");
    }

    private static boolean fits(TimeExpression time, Set<String> days) {
        String to = time.to();
        String after = to == null || to.startsWith("--")
                ? to
                : LocalDate.parse(to).plusDays(1).toString();
        return days.contains(time.from() + " " + to) || days.contains(time.from() + " " + after);
    }

    private static final Pattern REPORT =
            Pattern.compile("\"id\": \"([^\"]*)\", \"body\": \"([^\"]*)\"(?:, \"date\": \"([^\"]*)\")?");
    private static final Pattern SPAN = Pattern.compile("\"text\": \"([^\"]*)\", \"any\": \\[(\\[.*?\\])\\]");
    private static final Pattern DAYS = Pattern.compile("\\[\"([^\"]*)\", \"([^\"]*)\"\\]");

    private static Map<String, String[]> reports(Path file) throws IOException {
        Map<String, String[]> reports = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            Matcher m = REPORT.matcher(line);
            if (m.find()) {
                reports.put(m.group(1), new String[] {m.group(2), m.group(3)});
            }
        }
        return reports;
    }

    private static Map<String, List<Gold>> gold(Path file) throws IOException {
        Map<String, List<Gold>> gold = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String id = line.substring(8, line.indexOf('"', 8));
            List<Gold> spans = gold.computeIfAbsent(id, k -> new ArrayList<>());
            Matcher m = SPAN.matcher(line);
            while (m.find()) {
                Set<String> days = new HashSet<>();
                Matcher d = DAYS.matcher(m.group(2));
                while (d.find()) {
                    days.add(d.group(1) + " " + d.group(2));
                }
                spans.add(new Gold(m.group(1), days));
            }
        }
        return gold;
    }
}
