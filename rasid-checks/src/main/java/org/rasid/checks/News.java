package org.rasid.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rasid.report.Report;
import org.rasid.source.Item;
import org.rasid.source.Sources;

/**
 * Reports to measure with: the project's samples, or those of {@code -Dnews=FILE}.
 *
 * @param reports the reports
 * @param words how many words they have together
 */
record News(List<Report> reports, long words) {
    /** A run of what is no white space, with a letter or a digit in it. */
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    /** Reads the reports; the process stands in the project's folder. */
    static News load() {
        List<Report> reports = new ArrayList<>();
        long words = 0;
        try (Sources sources = Sources.of(Path.of(System.getProperty("news", "samples")))) {
            while (sources.hasNext()) {
                if (sources.next() instanceof Item.Found found) {
                    reports.add(found.report());
                    words += words(found.report().text());
                }
            }
        }
        if (reports.isEmpty()) {
            throw new IllegalStateException("no reports to measure with");
        }
        return new News(List.copyOf(reports), words);
    }

    private static long words(String text) {
        Matcher words = WORD.matcher(text);
        long count = 0;
        while (words.find()) {
            count++;
        }
        return count;
    }
}
