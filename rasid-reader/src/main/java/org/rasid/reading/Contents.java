package org.rasid.reading;

import java.util.List;
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

    /** An occasion told between a speaker and what he says has at most so many words. */
    private static final int ASIDE = 12;

    /** A quotation that runs on is taken whole up to so many tokens. */
    private static final int QUOTE_REACH = 60;

    private final Words words;
    private final Triggers triggers;
    private final Syntax syntax;

    Contents(Words words, Triggers triggers, Syntax syntax) {
        this.words = words;
        this.triggers = triggers;
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
        boolean leads = hit.last() > i && words.that(hit.last()); // ردّ+بأن: the trigger's own word leads on
        Opening opening = opening(hit, leads ? Math.min(hit.last(), Math.max(c.end, from)) : Math.max(c.end, from));
        int one = opening == null && hit.verb() ? words.whatOne(i) : -1;
        if (one > hit.sentence().first() + 2) {
            return toldBefore(c, hit, one, speaker);
        }
        if (opening == null && hit.verb() && (as(i, hit.sentence()) || behind(hit)) && rests(hit, from)) {
            c.features.add("content:as");
            return clauseAround(c, hit, speaker);
        }
        if (opening == null && !nominal(hit.frame())) {
            return false;
        }
        int at = opening == null ? pastAside(from, hit.sentence()) : opening.at();
        String how = opening == null ? "noun" : opening.how();
        int end = end(at, i, hit.sentence());
        if (opening == null && !matter(hit.frame(), at, end)) {
            return false;
        }
        c.contentFirst = at;
        c.contentEnd = opening == null ? phraseEnd(at, end) : wholeQuote(at, end, hit.sentence());
        c.cover(i, c.contentEnd);
        c.features.add("content:" + how);
        c.features.add(hit.frame().label() + ":" + how + (speaker == null ? ":pro" : ""));
        if (c.contentEnd - at < 2) {
            c.features.add("content:short");
        }
        return c.contentEnd > at;
    }

    /** "اتهم فلان، في مقابلة أمس، دولا بـ": where what is said begins behind the occasion between commas. */
    private int pastAside(int from, Sentence s) {
        int first = Math.min(from, s.end());
        if (first >= s.end() || !words.is(first, Kind.COMMA)) {
            return first;
        }
        int k = first + 1;
        boolean occasion = k < s.end()
                && (words.preposition(k)
                        || words.timeAt(k) >= 0
                        || words.token(k).isWord() && words.token(k).best().has(Analysis.PREPOSITION));
        for (int close = k; occasion && close < Math.min(s.end() - 1, k + ASIDE); close++) {
            if (words.is(close, Kind.COMMA)) {
                return close + 1;
            }
        }
        return occasion ? first : k;
    }

    /** A quotation that what is said opens with, and that runs on over sentences, is said to its end. */
    private int wholeQuote(int at, int end, Sentence s) {
        int open = words.that(at) ? at + 1 : at;
        int close = open < s.end() && words.is(open, Kind.QUOTE_OPEN) ? words.quoteEnd(open) : -1;
        boolean runsOn = close >= s.end() && end >= s.end() - 1 && close - open <= QUOTE_REACH;
        return runsOn ? close : end;
    }

    /** What was said stands before the word of saying; behind the speaker where that word opens the sentence. */
    private boolean clauseAround(Candidate c, Hit hit, @Nullable Part speaker) {
        int first = hit.sentence().first();
        boolean before = hit.at() > first + 2;
        if (!before && speaker == null && hit.verb()) {
            return false;
        }
        int behind = speaker == null ? hit.at() + 2 : speaker.end();
        c.contentFirst = before ? first : Math.min(behind, hit.sentence().end() - 1);
        if (words.is(c.contentFirst, Kind.COMMA)) {
            c.contentFirst++;
        }
        c.contentEnd = before ? lead(first, hit.at()) : end(c.contentFirst, hit.at(), hit.sentence());
        c.cover(before ? first : hit.at(), c.contentEnd);
        return c.contentEnd > c.contentFirst;
    }

    /** "…، وهو ما نفته كييف": what was said stands before the comma. */
    private boolean toldBefore(Candidate c, Hit hit, int one, @Nullable Part speaker) {
        c.features.add("content:as");
        c.contentFirst = hit.sentence().first();
        c.contentEnd = words.is(one - 1, Kind.COMMA) ? one - 1 : one;
        c.cover(one, speaker == null ? hit.at() + 1 : Math.max(hit.at() + 1, speaker.end()));
        return true;
    }

    /** Where what stands before a word of saying ends: "، كما", "، على حد" and the comma before lead to that word. */
    private int lead(int first, int at) {
        int k = at;
        while (k - 1 > first
                && (words.is(k - 1, Kind.COMMA)
                        || words.plays(k - 1, Role.AS)
                        || words.plays(k - 1, Role.AS_WHAT)
                        || words.preposition(k - 1))) {
            k--;
        }
        return k;
    }

    /** What a word of holding leads to: the clauses of an agreement. */
    void hold(Candidate c) {
        boolean byWhich = words.preposition(c.trigger)
                && words.token(c.trigger).best().suffixed()
                && c.trigger > c.sentence.first()
                && words.verb(c.trigger - 1) != null; // تنسحب بموجبه القوات
        c.contentFirst = byWhich ? c.trigger - 1 : c.trigger + 1;
        c.contentEnd = end(c.trigger + 1, c.trigger, c.sentence);
    }

    /** "كما قال", "على ما أفاد" behind other words: what was said may stand before. */
    private boolean as(int i, Sentence s) {
        int k = i - 1;
        if (k > s.first() && words.plays(k, Role.AS_WHAT)) {
            k--;
            return k > s.first() && words.plays(k, Role.AS_BEFORE);
        }
        return k > s.first() && words.plays(k, Role.AS);
    }

    /** "…»، يقول فلان", "…، يضيف المسؤول": whether a verb of saying stands behind a comma and what is said before that. */
    private boolean behind(Hit hit) {
        int i = hit.at();
        boolean present = (hit.sense().features() & Features.FINITE) == Features.PRESENT;
        return i - 1 > hit.sentence().first()
                && words.is(i - 1, Kind.COMMA)
                && hit.sense().finite()
                && !hit.sense().analysis().has(Analysis.CONJUNCTION)
                && !hit.frame().markers(Slot.SPEAKER).isEmpty()
                && (present || words.is(i - 2, Kind.QUOTE_CLOSE));
    }

    /** Whether nothing that could be said stands behind a word of saying and its speaker, up to the end of the clause. */
    private boolean rests(Hit hit, int from) {
        for (int k = from; k < hit.sentence().end(); k++) {
            if (words.timeAt(k) >= 0 || words.is(k, Kind.CLOSE) || words.is(k, Kind.OPEN)) {
                continue;
            }
            if (!words.token(k).isWord()) {
                return true;
            }
            String preposition = words.prepositionAt(k);
            if (!preposition.isEmpty()) {
                return !hit.frame().markers(Slot.CONTENT).contains(preposition);
            }
            if (words.token(k).best().has(Analysis.PREPOSITION)) {
                return true;
            }
            if (k == from && speakerless(hit, from) || !syntax.adjective(k)) {
                return false;
            }
        }
        return true;
    }

    private static boolean speakerless(Hit hit, int from) {
        return from == hit.at() + 1;
    }

    /**
     * Where what is said opens. Relative clauses about the speaker are passed over; a word of saying in them has a
     * "that" of its own, so that behind it only إن leads on.
     */
    private @Nullable Opening opening(Hit hit, int from) {
        int i = hit.at();
        Sentence s = hit.sentence();
        boolean aside = false;
        boolean claimed = false;
        for (int k = Math.min(from, i + 1); k < s.end() && k < from + REACH; k++) {
            Kind kind = words.token(k).kind();
            if (kind == Kind.QUOTE_OPEN && syntax.longQuote(k)) {
                return new Opening(k, "quote");
            }
            if (kind == Kind.COLON) {
                return new Opening(k + 1, "colon");
            }
            boolean itsOwn = k <= hit.last() + 1 || words.verb(k - 1) == null; // أبدى أمله أن
            if (k >= from && words.that(k) && itsOwn && (!claimed || words.thatOfSaying(k))) {
                return new Opening(k, "that");
            }
            if (kind != Kind.WORD || k <= i + 1) {
                continue;
            }
            aside |= words.relative(k) || words.plays(k, Role.AS_WHAT);
            boolean joined = joined(k);
            if (says(k, s)) {
                int close = joined ? aside(k, s) : -1;
                if (close >= 0) {
                    k = close;
                    continue;
                }
                if (joined) {
                    return null;
                }
                claimed = true;
            }
            if (words.verb(k) != null && !aside) {
                if (joined || nominal(hit.frame()) && !describes(k)) {
                    return null;
                }
                claimed |= !describes(k);
            }
        }
        return null;
    }

    /**
     * "وأضاف الوزير، مشيرا إلى الأزمة، أن", "وقال مسؤول، رفض ذكر اسمه، إن": the comma that closes an aside about the speaker before what
     * is said; -1 where none does.
     */
    private int aside(int k, Sentence s) {
        boolean opens = words.is(k - 1, Kind.COMMA) && !words.token(k).best().has(Analysis.CONJUNCTION);
        for (int close = k + 1; opens && close + 1 < Math.min(s.end(), k + ASIDE); close++) {
            if (words.that(close)) {
                return -1;
            }
            if (words.is(close, Kind.COMMA)) {
                return words.that(close + 1) ? close : -1;
            }
        }
        return -1;
    }

    /** "في مؤتمر عقده أمس": a verb right behind a noun without an article is about that noun. */
    private boolean describes(int k) {
        boolean bare = words.token(k - 1).isWord()
                && words.phraseAt(k - 1) < 0
                && !words.token(k - 1).best().definite();
        return bare && !words.preposition(k - 1);
    }

    /** Whether a frame takes a noun for its content. */
    /** Whether a word that leads to a matter stands there, if only that would say what was said: بيانا حول غزة. */
    private boolean matter(Frame frame, int from, int end) {
        List<String> markers = frame.markers(Slot.CONTENT);
        if (!markers.contains("colon") || markers.contains("obj")) {
            return true;
        }
        for (int k = from; k < end; k++) {
            boolean leads = words.token(k).isWord()
                    && (markers.contains(words.token(k).folded())
                            || markers.contains("ب") && words.token(k).best().has(Analysis.B)
                            || markers.contains("ل") && words.token(k).best().has(Analysis.L));
            if (leads) {
                return true;
            }
        }
        return false;
    }

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
            if (words.token(k).isWord() && !words.quoted(k) && joined(k) && says(k, s)) {
                int first = words.whatOne(k) > from ? words.whatOne(k) : k;
                return words.is(first - 1, Kind.COMMA) ? first - 1 : first;
            }
        }
        int end = s.end();
        return end > from && words.is(end - 1, Kind.STOP) ? end - 1 : end;
    }

    private boolean joined(int k) {
        return words.token(k).best().has(Analysis.CONJUNCTION)
                || words.is(k - 1, Kind.COMMA)
                || words.plays(k - 1, Role.CLAUSE)
                || words.whatOne(k) >= 0;
    }

    /** Whether a word is a verb of saying, as it stands. */
    boolean says(int k, Sentence s) {
        for (Hit hit : triggers.at(k, s)) {
            boolean speaker = !hit.frame().markers(Slot.SPEAKER).isEmpty();
            if (hit.frame().target() == Target.STATEMENT && hit.verb() && speaker) {
                return true;
            }
        }
        return false;
    }
}
