package org.rasid.reading;

import java.util.List;
import org.rasid.mention.Mention;
import org.rasid.reading.Frame.Slot;
import org.rasid.report.ActorKind;
import org.rasid.text.Sentence;
import org.rasid.text.Sentence.Role;
import org.rasid.text.Token.Kind;

/** Proposes speech without a word of saying: a quotation that runs on over sentences, a headline's name with a colon. */
final class Unsaid {
    /** Whom somebody speaks to in a headline takes so many tokens at most: لـ«الشرق الأوسط». */
    private static final int TO = 7;

    /** So many words at most make the name of a reporter. */
    private static final int LONGEST_NAME = 4;

    private final Words words;
    private final Frames frames;
    private final Syntax syntax;
    private final Discourse discourse;
    private final Contents contents;
    private final Acts acts;

    Unsaid(Words words, Frames frames, Syntax syntax, Discourse discourse, Contents contents, Acts acts) {
        this.words = words;
        this.frames = frames;
        this.syntax = syntax;
        this.discourse = discourse;
        this.contents = contents;
        this.acts = acts;
    }

    /** Adds what a sentence says so. */
    void propose(Sentence s, List<Candidate> out) {
        Frame quote = frames.ofSign("quote");
        if (quote != null && s.role() == Role.BODY) {
            quotation(quote, s, out);
        }
        Frame colon = frames.ofSign("colon");
        int at = words.is(s.first(), Kind.QUOTE_OPEN) ? s.first() + 1 : s.first();
        Mention name = at < s.end() ? words.mentionAt(at) : null;
        if (colon != null && name != null && (s.role() != Role.BODY || bulletin(name, s))) {
            headline(colon, name, s, out);
        }
    }

    /** Whether a sentence stands in a line of its own, as in a bulletin of news, and begins with somebody's name. */
    private boolean bulletin(Mention name, Sentence s) {
        List<Sentence> all = words.text.sentences();
        int i = s.index();
        boolean opens = i == 0 || all.get(i - 1).paragraph() != s.paragraph();
        boolean closes = i + 1 == all.size() || all.get(i + 1).paragraph() != s.paragraph();
        return opens && closes && name.kind() == ActorKind.PERSON && hasVerb(name.end() + 1, s.end());
    }

    private boolean hasVerb(int first, int end) {
        for (int k = first; k < end; k++) {
            if (words.verb(k) != null) {
                return true;
            }
        }
        return false;
    }

    private void quotation(Frame quote, Sentence s, List<Candidate> out) {
        int i = s.first();
        boolean mark = words.is(i, Kind.QUOTE_OPEN);
        boolean inside = i > 0 && words.quoted(i) && words.quoted(i - 1) && !mark;
        boolean opens = mark && syntax.longQuote(i);
        if ((inside || opens) && !discourse.speaker().isEmpty() && (opens || !contents.says(i, s))) {
            Candidate c = new Candidate(quote, s, i);
            c.features.add(inside ? "quote:inside" : "quote:opens");
            out.add(speech(c, discourse.speaker(), i));
        }
    }

    /** "«حماس»: …", "مسؤول لـ«رويترز»: …": the colon behind a name, and behind whom it speaks to; -1 where there is none. */
    private int colonAt(Mention name, Sentence s) {
        int k = name.end();
        if (k < s.end() && words.is(k, Kind.QUOTE_CLOSE)) {
            k++;
        }
        if (k < s.end() && words.token(k).isWord() && words.token(k).folded().startsWith("ل")) {
            int stop = Math.min(s.end(), k + TO);
            while (k < stop && !words.is(k, Kind.COLON) && words.verb(k) == null) {
                k++;
            }
        }
        return k < s.end() && words.is(k, Kind.COLON) ? k : -1;
    }

    private void headline(Frame colon, Mention name, Sentence s, List<Candidate> out) {
        int at = colonAt(name, s);
        if (name.canAct() && at > 0 && at + 1 < s.end()) {
            if (byline(at + 1, s)) {
                return;
            }
            List<Integer> speaker = words.mentions.whom().get(words.phraseAt(name.first()));
            out.add(speech(new Candidate(colon, s, at), speaker, at + 1));
        }
    }

    /**
     * "موسكو: فلان": whether nothing but a person's name stands from a token on: who reports from there. A name whose end is
     * a word too (القاضي) may have come as two.
     */
    private boolean byline(int first, Sentence s) {
        int k = first;
        while (k < s.end() && k - first < LONGEST_NAME && words.token(k).isWord()) {
            Mention m = words.mentionAt(k);
            int end = m == null ? k + 1 : m.end();
            if (m != null && m.kind() == ActorKind.PERSON && end >= s.end()) {
                return true;
            }
            if (m != null && m.kind() != ActorKind.PERSON || words.verb(k) != null) {
                return false;
            }
            k = end;
        }
        return false;
    }

    private Candidate speech(Candidate c, List<Integer> speaker, int contentFirst) {
        c.slots.put(Slot.SPEAKER, speaker);
        c.contentFirst = contentFirst;
        c.contentEnd = c.sentence.end();
        c.cover(c.sentence.first(), c.sentence.end());
        c.act = acts.of(c);
        return c;
    }
}
