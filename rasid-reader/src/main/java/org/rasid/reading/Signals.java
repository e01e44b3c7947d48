package org.rasid.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.mention.Mention;
import org.rasid.mention.Participant;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.text.Token.Kind;

/**
 * What speaks for and against each candidate of a report: what its frame noted, how it stands in the sentence and the
 * report, who takes part, and what is told around it.
 */
final class Signals {
    private static final String[] COUNTS = {"0", "1", "2", "3+"};
    private static final String NONE = "none";
    private static final int NEAR = 6;
    private static final int REACH = 20;
    private static final int CLAUSE = 25;

    private final Words words;
    private final List<Candidate> candidates;
    private final Surround surround;

    Signals(Words words, List<Candidate> candidates) {
        this.words = words;
        this.candidates = candidates;
        this.surround = new Surround(candidates);
    }

    /** Tells what speaks for and against a candidate. */
    void tell(int i, Evidence out) {
        Candidate c = candidates.get(i);
        for (String noted : c.features) {
            out.add(noted);
        }
        word(c, out);
        around(i, c, out);
        switch (c.frame.target()) {
            case STATEMENT -> said(i, c, out);
            case EVENT -> done(c, out);
            case AGREEMENT, PROVISION -> agreed(i, c, out);
            case STATUS, HOLDS -> {}
        }
    }

    private static String length(int tokens) {
        return tokens < 3
                ? "3"
                : tokens < 6 ? "6" : tokens < 12 ? "12" : tokens < 24 ? "24" : tokens < 48 ? "48" : "more";
    }

    private static String count(int n) {
        return COUNTS[Math.min(n, COUNTS.length - 1)];
    }

    // ---- the word itself

    private void word(Candidate c, Evidence out) {
        int i = c.trigger;
        boolean deed = c.frame.target() == Target.EVENT;
        Sense sense = sense(i);
        if (sense != null) {
            out.add(c.act, form(sense));
            if (deed) {
                out.add("word", sense.lemma().text());
            }
        }
        String before = i > c.sentence.first() ? neighbour(i - 1) : "start";
        out.add("before", before);
        if (deed) {
            out.add(c.act, "before", before);
        }
        Sense governs = i > c.sentence.first() && words.token(i - 1).isWord() ? sense(i - 1) : null;
        if (governs != null && words.phraseAt(i - 1) < 0) {
            out.add("before word", governs.lemma().text());
        }
    }

    private @Nullable Sense sense(int i) {
        Sense verb = words.verb(i);
        Sense[] all = words.senses(i);
        return verb != null ? verb : all.length > 0 ? all[0] : null;
    }

    private static String form(Sense sense) {
        if (sense.finite()) {
            boolean past = (sense.features() & Features.PAST) != 0;
            return sense.passive() ? "passive" : past ? "past" : "present";
        }
        return sense.participle() ? "participle" : "noun";
    }

    /** What a token next to the trigger is. */
    private String neighbour(int k) {
        if (!words.token(k).isWord()) {
            return words.token(k).kind().name();
        }
        String preposition = words.prepositionAt(k);
        if (!preposition.isEmpty()) {
            return preposition;
        }
        int p = words.phraseAt(k);
        if (p >= 0) {
            return words.phrase(p).sort().name();
        }
        if (words.that(k)) {
            return "that";
        }
        if (words.relative(k)) {
            return "which";
        }
        Sense sense = sense(k);
        return sense == null
                ? words.timeAt(k) >= 0 ? "time" : "unknown"
                : sense.lemma().pos();
    }

    // ---- what is told around it

    private void around(int i, Candidate c, Evidence out) {
        Candidate before = surround.before(i);
        Candidate behind = surround.behind(i);
        boolean near = before != null && c.trigger - before.trigger <= NEAR;
        boolean nearBehind = behind != null && behind.trigger - c.trigger <= NEAR;
        out.add(near ? "follows:near" : before != null && before.sentence.equals(c.sentence) ? "follows" : "alone");
        out.add(
                nearBehind
                        ? "followed:near"
                        : behind != null && behind.sentence.equals(c.sentence) ? "followed" : "last");
        if (near && before != null) {
            out.add("follows", before.act, c.act);
        }
        if (nearBehind && behind != null) {
            out.add("followed", behind.act, c.act);
        }
        if (surround.told(i, REACH)) {
            out.add("told before");
        }
    }

    // ---- what was said

    private void said(int i, Candidate c, Evidence out) {
        String act = c.act;
        Part part = c.parts.get(Slot.SPEAKER);
        String marker = part == null ? "pro" : part.marker();
        Candidate inside = surround.inside(i);
        out.add("inside", inside == null ? NONE : inside.act);
        if (c.features.contains("negated")) {
            out.add(act, "negated");
        }
        List<Integer> speakers = c.who(Slot.SPEAKER);
        out.add("speakers", count(speakers.size()));
        if (!speakers.isEmpty()) {
            String kind = kind(speakers.get(0));
            out.add("speaker", kind);
            out.add(act, "speaker", kind);
            out.add(marker, "speaker", kind);
            known("speaker", speakers.get(0), out);
        }
        if (part != null) {
            Mention m = words.phrase(part.phrases().get(0));
            out.add("speaker", m.sort().name(), marker);
            out.add("speaker gap", marker, length(Math.max(0, part.first() - c.trigger)));
            out.add("speaker commas", count(part.commas()));
        }
        out.add("content", length(c.contentEnd - c.contentFirst));
        int at = Math.min(c.contentFirst, words.size() - 1);
        String opens = neighbour(at);
        out.add("content opens", opens);
        out.add(act, "content opens", opens);
        if (words.quoted(at)) {
            out.add("content quoted");
        }
        out.add("addressee", c.who(Slot.ADDRESSEE).isEmpty() ? NONE : "some");
        voice(i, c, speakers, out);
    }

    /** Whether the statement before has the same speaker: a run of clauses on one matter is one statement. */
    private void voice(int i, Candidate c, List<Integer> speakers, Evidence out) {
        Candidate before = surround.before(i);
        if (before == null) {
            out.add("voice", "first");
            return;
        }
        boolean same = before.who(Slot.SPEAKER).equals(speakers);
        boolean sentence = before.sentence.equals(c.sentence);
        out.add(
                "voice",
                same ? sentence ? "same, same sentence" : "same" : sentence ? "other, same sentence" : "other");
        if (before.contentEnd > c.contentFirst && before.contentFirst < c.contentEnd) {
            out.add("overlaps", same ? "same" : "other");
        }
    }

    // ---- what was done

    private void done(Candidate c, Evidence out) {
        String type = c.frame.type();
        out.add("type", type);
        side(c, Slot.ACTORS, type, out);
        side(c, Slot.RECIPIENTS, type, out);
        both(c, type, out);
        String time = time(c);
        out.add("time", time);
        out.add(type, "time", time);
        clause(c, out);
    }

    /** What makes a deed a certain one: numbers, places and days in its clause. */
    private void clause(Candidate c, Evidence out) {
        boolean number = false;
        boolean place = false;
        int end = Math.min(c.end, c.trigger + CLAUSE);
        for (int k = c.first; k < end; k++) {
            int p = words.phraseAt(k);
            number |= words.is(k, Kind.NUMBER);
            place |= p >= 0 && words.phrase(p).sort() == Mention.Sort.PLACE;
        }
        out.add(number ? "number" : "no number");
        out.add(place ? "place" : "no place");
    }

    private void side(Candidate c, Slot slot, String type, Evidence out) {
        List<Integer> who = c.who(slot);
        String side = slot.name();
        Part part = c.parts.get(slot);
        out.add(side, count(who.size()));
        if (who.isEmpty()) {
            out.add(type, side, NONE);
            return;
        }
        String kind = kind(who.get(0));
        out.add(side, kind);
        out.add(type, side, kind);
        known(side, who.get(0), out);
        if (part != null) {
            out.add(side, "sort", words.phrase(part.phrases().get(0)).sort().name());
            out.add(side, "via", part.via().isEmpty() ? NONE : "some");
        }
    }

    private void both(Candidate c, String type, Evidence out) {
        List<Integer> actors = c.who(Slot.ACTORS);
        List<Integer> recipients = c.who(Slot.RECIPIENTS);
        if (actors.isEmpty() || recipients.isEmpty()) {
            return;
        }
        out.add("both", kind(actors.get(0)), kind(recipients.get(0)));
        String a = participant(actors.get(0)).country();
        String b = participant(recipients.get(0)).country();
        out.add(type, "countries", a == null || b == null ? "unknown" : a.equals(b) ? "same" : "two");
    }

    private String time(Candidate c) {
        boolean sentence = false;
        for (int k = c.sentence.first(); k < c.sentence.end(); k++) {
            if (words.timeAt(k) >= 0) {
                if (k >= c.first && k < Math.max(c.end, c.contentEnd)) {
                    return "clause";
                }
                sentence = true;
            }
        }
        return sentence ? "sentence" : NONE;
    }

    // ---- what was agreed

    private void agreed(int i, Candidate c, Evidence out) {
        String label = c.act;
        out.add("label", label);
        Slot slot = c.frame.target() == Target.AGREEMENT ? Slot.PARTIES : Slot.OBLIGORS;
        side(c, slot, label, out);
        Part part = c.parts.get(slot);
        out.add(c.frame.id(), slot.name(), part == null ? c.who(slot).isEmpty() ? NONE : "pro" : part.marker());
        out.add("held", surround.held(i) ? "yes" : "no");
        out.add("other", other(i, c));
    }

    /** The nearest word of signing, breaking or agreement in the same sentence. */
    private String other(int i, Candidate c) {
        Candidate best = nearer(i, -1, c, nearer(i, 1, c, null));
        return best == null ? NONE : best.act;
    }

    private @Nullable Candidate nearer(int i, int step, Candidate c, @Nullable Candidate best) {
        for (int k = i + step; k >= 0 && k < candidates.size(); k += step) {
            Candidate o = candidates.get(k);
            if (!o.sentence.equals(c.sentence)) {
                return best;
            }
            boolean counts = o.frame.target() == Target.STATUS
                    || o.frame.target() == Target.AGREEMENT && c.frame.target() == Target.PROVISION;
            if (counts) {
                boolean nearer = best == null || Math.abs(o.trigger - c.trigger) < Math.abs(best.trigger - c.trigger);
                return nearer ? o : best;
            }
        }
        return best;
    }

    // ---- who

    private String kind(int who) {
        return participant(who).kind().label();
    }

    private void known(String side, int who, Evidence out) {
        Participant p = participant(who);
        out.add(side, p.entity() == null ? "unknown" : "known");
        out.add(side, p.country() == null ? "no country" : "country");
        out.add(side, p.mentions().size() > 2 ? "often" : "seldom");
    }

    private Participant participant(int i) {
        return words.mentions.participants().get(i);
    }
}
