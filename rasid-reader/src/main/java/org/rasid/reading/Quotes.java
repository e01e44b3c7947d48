package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import org.rasid.mention.Mention;
import org.rasid.report.Quote;
import org.rasid.text.Token;

/** Cuts the words that carry a finding out of the report, with where they stand. */
final class Quotes {
    private final Words words;
    private final Offsets offsets;

    Quotes(Words words, Offsets offsets) {
        this.words = words;
        this.offsets = offsets;
    }

    /** From a token to the one before another. */
    Quote of(int first, int end) {
        int last = Math.max(first, Math.min(end, words.size()) - 1);
        return offsets.quote(words.token(first).start(), words.token(last).end());
    }

    /** A phrase as written, without the conjunctions and prepositions joined to it. */
    String name(Mention m) {
        Token t = words.token(m.first());
        String head = t.isWord() ? t.best().bare(t.written()) : t.written();
        return head
                + words.text
                        .written()
                        .substring(t.end(), words.token(m.end() - 1).end());
    }

    /** The words of the tellings, in order; what lies within another's words is not told twice. */
    List<Quote> of(List<Candidate> tellings) {
        List<Quote> all = new ArrayList<>();
        for (Candidate c : tellings) {
            all.add(of(c.first, c.end));
        }
        List<Quote> out = new ArrayList<>();
        for (Quote q : all) {
            boolean within = all.stream().anyMatch(o -> !o.equals(q) && o.span().covers(q.span()));
            if (!within && !out.contains(q)) {
                out.add(q);
            }
        }
        return out;
    }
}
