package org.rasid.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Term;
import org.rasid.report.Quote;
import org.rasid.report.Reading;
import org.rasid.report.Span;

/**
 * Finds words in reports, so that somebody can point to them.
 *
 * @param readings gives what was found in the report with an id; null where there is none
 * @param terms gives a text's words; words are the same that fold alike, or that a clitic alone sets apart
 */
record Citations(Function<String, @Nullable Reading> readings, Function<String, List<Term>> terms) {
    /** In one report words are looked for until they have been found so often. */
    private static final int IN_A_REPORT = 8;

    /** So many reports are looked through. */
    private static final int REPORTS = 20;

    /** Wherever words stand in reports, report by report; whole words always. */
    List<Citation> of(List<String> reports, String words) {
        List<Term> wanted = terms.apply(words);
        List<Citation> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return found;
        }
        for (String report : reports.stream().distinct().limit(REPORTS).toList()) {
            Reading reading = readings.apply(report);
            if (reading != null) {
                String text = reading.text();
                for (Span span : spans(terms.apply(text), wanted)) {
                    found.add(new Citation(report, quote(text, span)));
                }
            }
        }
        return found;
    }

    private static List<Span> spans(List<Term> text, List<Term> words) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + words.size() <= text.size() && spans.size() < IN_A_REPORT; i++) {
            int same = 0;
            while (same < words.size() && same(text.get(i + same), words.get(same))) {
                same++;
            }
            if (same == words.size()) {
                spans.add(new Span(
                        text.get(i).span().start(),
                        text.get(i + same - 1).span().end()));
            }
        }
        return spans;
    }

    private static boolean same(Term there, Term wanted) {
        return there.form().equals(wanted.form()) || there.stems().contains(wanted.form());
    }

    /**
     * The words of a report from one code point to another.
     *
     * @throws RecordException where it has none there
     */
    Citation at(String report, int start, int end) {
        Reading reading = readings.apply(report);
        if (reading == null) {
            throw new RecordException("the record has no report " + report);
        }
        String text = reading.text();
        if (start < 0 || end <= start || end > text.codePointCount(0, text.length())) {
            throw new RecordException("the report " + report + " has no words from " + start + " to " + end);
        }
        return new Citation(report, quote(text, new Span(start, end)));
    }

    private static Quote quote(String text, Span span) {
        int first = text.offsetByCodePoints(0, span.start());
        return new Quote(span, text.substring(first, text.offsetByCodePoints(first, span.length())));
    }
}
