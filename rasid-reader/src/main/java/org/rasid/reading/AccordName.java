package org.rasid.reading;

import org.rasid.text.Token.Kind;

/** Finds what an agreement is called: its noun with what follows, up to the next clause, preposition or time. */
final class AccordName {
    private static final int LONGEST = 8;
    private static final int LONGEST_QUOTE = 6;

    private final Words words;

    AccordName(Words words) {
        this.words = words;
    }

    String of(Candidate c) {
        int end = end(c);
        String head = words.token(c.trigger).best().bare(words.token(c.trigger).written());
        int from = words.token(c.trigger).end();
        int to = words.token(end - 1).end();
        return head + words.text.written().substring(from, to).replace("\n", " ");
    }

    private int end(Candidate c) {
        int end = c.trigger + 1;
        while (end < c.sentence.end() && end - c.trigger < LONGEST) {
            int close = words.is(end, Kind.QUOTE_OPEN) ? words.quoteEnd(end) : -1;
            if (close > end && close - end < LONGEST_QUOTE) {
                end = close + 1;
            } else if (goesOn(end, c)) {
                end++;
            } else {
                break;
            }
        }
        return end < c.sentence.end() && words.preposition(end - 1) ? end - 1 : end;
    }

    private boolean goesOn(int k, Candidate c) {
        return words.token(k).isWord()
                && words.verb(k) == null
                && !words.that(k)
                && !words.relative(k)
                && (!words.preposition(k) || k < c.end)
                && words.timeAt(k) < 0;
    }
}
