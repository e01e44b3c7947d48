package org.rasid.record.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rasid.reading.Term;
import org.rasid.report.Span;

/**
 * A piece of a report's text with the words that were searched for.
 *
 * @param span where it stands in the report's text, in code points
 * @param marks where the words stand, in code points of the report's text, in order
 */
public record Passage(Span span, List<Span> marks) {
    /** So many words of the text stand on each side of the first mark. */
    private static final int AROUND = 14;

    public Passage {
        marks = List.copyOf(marks);
    }

    /**
     * The passages of a text.
     *
     * @param terms the text's words
     * @param most so many at most, the first ones
     */
    public static List<Passage> of(Wanted wanted, List<Term> terms, int most) {
        List<Passage> out = new ArrayList<>();
        boolean[] marked = marked(wanted, terms);
        int i = 0;
        int done = 0;
        while (i < terms.size() && out.size() < most) {
            if (!marked[i]) {
                i++;
                continue;
            }
            int from = Math.max(done, i - AROUND);
            int to = Math.min(terms.size(), i + AROUND + 1);
            List<Span> marks = new ArrayList<>();
            for (int j = from; j < to; j++) {
                if (marked[j]) {
                    marks.add(terms.get(j).span());
                }
            }
            out.add(new Passage(
                    new Span(
                            terms.get(from).span().start(),
                            terms.get(to - 1).span().end()),
                    marks));
            i = to;
            done = to;
        }
        return out;
    }

    private static boolean[] marked(Wanted wanted, List<Term> terms) {
        boolean[] marked = new boolean[terms.size()];
        Set<List<String>> runs = new HashSet<>(wanted.runs());
        for (int i = 0; i < terms.size(); i++) {
            for (List<String> run : runs) {
                if (stands(run, terms, i)) {
                    for (int j = i; j < i + run.size(); j++) {
                        marked[j] = true;
                    }
                }
            }
        }
        return marked;
    }

    private static boolean stands(List<String> run, List<Term> terms, int at) {
        if (at + run.size() > terms.size()) {
            return false;
        }
        for (int i = 0; i < run.size(); i++) {
            if (!terms.get(at + i).stems().contains(run.get(i))) {
                return false;
            }
        }
        return true;
    }
}
