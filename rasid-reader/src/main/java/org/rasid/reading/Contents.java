package org.rasid.reading;

import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.reading.Particles.Role;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Token.Kind;

/** Finds where what was said or agreed begins and ends. */
final class Contents {
    /** A content begins at most so far behind its speaker. */
    private static final int REACH = 30;

    private final Words words;
    private final Frames frames;
    private final Syntax syntax;

    Contents(Words words, Frames frames, Syntax syntax) {
        this.words = words;
        this.frames = frames;
        this.syntax = syntax;
    }

    /** Where a content begins, and what leads to it: a quotation, a colon, "that", or nothing before a noun. */
    private record Opening(int at, String how) {}

    /** Finds what a statement says and notes how; false where it says nothing. */
    boolean find(Candidate c, Hit hit, @Nullable Part speaker) {
        int i = hit.at();
        if (hit.frame().markers(Slot.CONTENT).contains("clause")) {
            return clauseAround(c, hit, speaker);
        }
        int from = speaker == null || speaker.first() < i ? i + 1 : speaker.end();
        Opening opening = opening(i, Math.max(c.end, from), hit.sentence());
        if (opening == null && !nominal(hit.frame())) {
            return false;
        }
        int at = opening == null ? Math.min(from, hit.sentence().end()) : opening.at();
        String how = opening == null ? "noun" : opening.how();
        int end = end(at, i, hit.sentence());
        c.contentFirst = at;
        c.contentEnd = opening == null ? phraseEnd(at, end) : end;
        c.cover(i, c.contentEnd);
        c.features.add("content:" + how);
        c.features.add(hit.frame().label() + ":" + how + (speaker == null ? ":pro" : ""));
        if (c.contentEnd - at < 2) {
            c.features.add("content:short");
        }
        return c.contentEnd > at;
    }

    /** What was said stands before the word of saying; behind the speaker where that word opens the sentence. */
    private boolean clauseAround(Candidate c, Hit hit, @Nullable Part speaker) {
        int first = hit.sentence().first();
        boolean before = hit.at() > first + 2;
        if (!before && speaker == null) {
            return false;
        }
        c.contentFirst = before || speaker == null
                ? first
                : Math.min(speaker.end(), hit.sentence().end() - 1);
        if (words.is(c.contentFirst, Kind.COMMA)) {
            c.contentFirst++;
        }
        c.contentEnd = before ? hit.at() : end(c.contentFirst, hit.at(), hit.sentence());
        c.cover(before ? first : hit.at(), c.contentEnd);
        return c.contentEnd > c.contentFirst;
    }

    /** What a word of holding leads to: the clauses of an agreement. */
    void hold(Candidate c) {
        c.contentFirst = c.trigger + 1;
        c.contentEnd = end(c.trigger + 1, c.trigger, c.sentence);
    }

    private @Nullable Opening opening(int i, int from, Sentence s) {
        for (int k = Math.min(from, i + 1); k < s.end() && k < from + REACH; k++) {
            Kind kind = words.token(k).kind();
            if (kind == Kind.QUOTE_OPEN && syntax.longQuote(k)) {
                return new Opening(k, "quote");
            }
            if (kind == Kind.COLON) {
                return new Opening(k + 1, "colon");
            }
            if (k >= from && words.that(k)) {
                return new Opening(k, "that");
            }
            if (kind == Kind.WORD && k > i + 1 && words.verb(k) != null && !words.relative(k - 1)) {
                return null;
            }
        }
        return null;
    }

    /** Whether a frame takes a noun for its content. */
    private static boolean nominal(Frame frame) {
        for (String m : frame.markers(Slot.CONTENT)) {
            if (!m.equals("that") && !m.equals("quote") && !m.equals("colon")) {
                return true;
            }
        }
        return false;
    }

    /** What is said in a noun phrase ends with a new clause: "، حيث". */
    private int phraseEnd(int from, int end) {
        for (int k = from + 1; k + 1 < end; k++) {
            if (words.is(k, Kind.COMMA) && (words.plays(k + 1, Role.CLAUSE) || words.verb(k + 1) != null)) {
                return k;
            }
        }
        return end;
    }

    /** What is said ends where the same speaker's next word of saying begins, or with the sentence. */
    int end(int from, int trigger, Sentence s) {
        for (int k = Math.max(from, trigger + 1) + 1; k < s.end(); k++) {
            if (words.token(k).isWord() && !words.quoted(k) && joined(k) && says(k)) {
                return words.is(k - 1, Kind.COMMA) ? k - 1 : k;
            }
        }
        int end = s.end();
        return end > from && words.is(end - 1, Kind.STOP) ? end - 1 : end;
    }

    private boolean joined(int k) {
        return words.token(k).best().has(Analysis.CONJUNCTION)
                || words.is(k - 1, Kind.COMMA)
                || words.plays(k - 1, Role.CLAUSE);
    }

    private boolean says(int k) {
        boolean verb = words.verb(k) != null;
        for (Sense x : words.senses(k)) {
            boolean here = verb && x.finite() || x.participle() && adverbial(x);
            if (here && leadsToSpeech(x)) {
                return true;
            }
        }
        return false;
    }

    private static boolean adverbial(Sense x) {
        return (x.features() & (Features.ADVERBIAL | Features.FEMININE)) != 0;
    }

    private boolean leadsToSpeech(Sense x) {
        for (Trigger t : frames.of(x.lemma())) {
            if (t.frame().target() == Target.STATEMENT && t.word() == 'v') {
                return true;
            }
        }
        return false;
    }
}
