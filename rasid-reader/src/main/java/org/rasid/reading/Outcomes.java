package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.report.Event.Status;
import org.rasid.text.Analysis;
import org.rasid.text.Token.Kind;

/**
 * Makes one deed of an attack and what the sentence tells of it: its dead (أسفر الهجوم عن مقتل جنديين، قتل جنديان في
 * هجوم), and what a verb tells of the noun that names it (الهجوم الذي استهدف القاعدة).
 */
final class Outcomes {
    /** What leads from the dead to the deed stands at most so far before it: في ثلاث عمليات انتحارية. */
    private static final int CAUSE_BEFORE = 4;

    /** The dead and the deed that they died of stand at most so far apart. */
    private static final int APART = 22;

    /** The wounded are told so close behind the dead: مقتل جندي وإصابة آخر. */
    private static final int AND = 12;

    private final Words words;

    Outcomes(Words words) {
        this.words = words;
    }

    /** Joins the candidates of one sentence, in the order of their words. */
    void join(List<Candidate> sentence) {
        List<Candidate> deeds = new ArrayList<>();
        for (Candidate c : sentence) {
            if (c.frame.target() == Target.EVENT && c.frame.type().equals("ASSAULT")) {
                deeds.add(c);
            }
        }
        for (Candidate c : deeds) {
            if (c.deed >= 0 && words.stemPlays(c.deed, Particles.Role.ACCIDENT)) {
                c.dropped = "nobody did it";
            }
            Candidate named = c.deed < 0 ? null : at(c.deed, deeds);
            if (named != null && named.dropped.isEmpty()) {
                absorb(named, c);
            }
        }
        for (int i = 1; i < deeds.size(); i++) {
            alsoHurt(deeds.get(i - 1), deeds.get(i));
        }
        for (int i = 0; i < deeds.size(); i++) {
            Candidate c = deeds.get(i);
            Candidate deed = toll(c) ? deedOf(i, deeds) : null;
            if (deed != null) {
                bury(deed, c);
            } else if (toll(c) && accident(c)) {
                c.dropped = "nobody did it";
            } else {
                means(c, i == 0 ? null : deeds.get(i - 1));
            }
        }
    }

    private static @Nullable Candidate at(int token, List<Candidate> deeds) {
        for (Candidate c : deeds) {
            if (c.trigger == token) {
                return c;
            }
        }
        return null;
    }

    /** Whether a candidate tells who died. */
    private static boolean toll(Candidate c) {
        return c.dropped.isEmpty() && c.frame.markers(Slot.RECIPIENTS).contains("toll");
    }

    // ---- what the dead died of

    private @Nullable Candidate deedOf(int i, List<Candidate> deeds) {
        Candidate toll = deeds.get(i);
        Candidate before = nearest(i, -1, deeds);
        if (before != null && (toll.features.contains("light:CAUSE") || andSo(toll, before))) {
            return before;
        }
        Candidate behind = nearest(i, 1, deeds);
        return behind != null && diedOf(toll, behind) ? behind : null;
    }

    /** The nearest deed that is no toll itself. */
    private @Nullable Candidate nearest(int i, int step, List<Candidate> deeds) {
        for (int k = i + step; k >= 0 && k < deeds.size(); k += step) {
            Candidate c = deeds.get(k);
            if (c.dropped.isEmpty() && !c.frame.markers(Slot.RECIPIENTS).contains("toll")) {
                return Math.abs(c.trigger - deeds.get(i).trigger) <= APART ? c : null;
            }
        }
        return null;
    }

    /** فجر نفسه فقتل ثلاثة، هاجموا القاعدة وقتلوا جنديا: what the same people did by it. */
    private boolean andSo(Candidate toll, Candidate deed) {
        Analysis a = words.token(toll.trigger).best();
        boolean verb = toll.features.contains("word:verb");
        boolean same = toll.features.contains("subject:pro")
                && !toll.who(Slot.ACTORS).isEmpty()
                && toll.who(Slot.ACTORS).equals(deed.who(Slot.ACTORS));
        return verb && (a.has(Analysis.F) || same && a.has(Analysis.CONJUNCTION));
    }

    /** قتل جنديان في هجوم، عندما هاجم مسلحون: whether the deed behind is what the dead died of. */
    private boolean diedOf(Candidate toll, Candidate deed) {
        int from = deed.features.contains("light:ACTOR") ? Math.min(deed.first, deed.trigger) : deed.trigger;
        for (int k = toll.trigger + 1; k < deed.trigger; k++) {
            boolean ends = words.is(k, Kind.STOP) || words.is(k, Kind.COLON) || words.is(k, Kind.SEMICOLON);
            boolean told = k >= from || toll.also.contains(k);
            if (ends || words.relative(k) || !told && words.verb(k) != null) {
                return false;
            }
        }
        boolean joined = words.token(deed.trigger).best().has(Analysis.B);
        for (int k = Math.max(toll.trigger + 1, Math.min(from, deed.trigger) - CAUSE_BEFORE); k < deed.trigger; k++) {
            joined |= words.plays(k, Particles.Role.CAUSE)
                    || words.token(k).isWord() && words.token(k).best().has(Analysis.B);
        }
        return joined;
    }

    /** لقوا حتفهم في الفيضانات: whether what the dead died of is no deed. */
    private boolean accident(Candidate toll) {
        int end = Math.min(toll.sentence.end(), toll.trigger + APART);
        for (int k = toll.trigger + 1; k < end && !words.is(k, Kind.STOP); k++) {
            if (words.stemPlays(k, Particles.Role.ACCIDENT)) {
                return toll.who(Slot.ACTORS).isEmpty();
            }
        }
        return false;
    }

    /** هاجموا القاعدة بصواريخ، استهدفت بغارات المواقع: the noun with ب only says by what the verb's deed was done. */
    private void means(Candidate c, @Nullable Candidate before) {
        if (before == null) {
            return;
        }
        boolean by = c.dropped.isEmpty()
                && before.dropped.isEmpty()
                && before.features.contains("word:verb")
                && c.features.contains("word:noun")
                && c.trigger - before.trigger <= AND
                && words.token(c.trigger).best().has(Analysis.B)
                && c.who(Slot.ACTORS).isEmpty();
        if (by) {
            absorb(before, c);
        }
    }

    /** Gives the dead to the deed that they died of, and to a deed without a doer those who fought them. */
    private static void bury(Candidate deed, Candidate toll) {
        List<Integer> fought = deed.who(Slot.RECIPIENTS);
        Part with = deed.parts.get(Slot.RECIPIENTS);
        boolean against = with != null
                && with.marker().equals("مع")
                && deed.who(Slot.ACTORS).isEmpty();
        if (against
                && !toll.who(Slot.RECIPIENTS).isEmpty()
                && !toll.who(Slot.RECIPIENTS).equals(fought)) {
            deed.slots.put(Slot.ACTORS, fought);
            deed.slots.put(Slot.RECIPIENTS, toll.who(Slot.RECIPIENTS));
        }
        absorb(deed, toll);
        deed.features.add("toll");
    }

    /** مقتل جندي وإصابة ثلاثة: the wounded are no deed of their own. */
    private void alsoHurt(Candidate first, Candidate second) {
        boolean more = toll(second)
                && toll(first)
                && second.trigger - first.trigger <= AND
                && words.token(second.trigger).best().has(Analysis.CONJUNCTION)
                && (second.who(Slot.ACTORS).isEmpty() || second.who(Slot.ACTORS).equals(first.who(Slot.ACTORS)));
        if (more) {
            second.dropped = "told with the dead before";
            first.cover(second.trigger, second.trigger + 1);
            first.also.add(second.trigger);
        }
    }

    // ---- one of two

    private static void absorb(Candidate deed, Candidate c) {
        take(deed, c, Slot.ACTORS);
        take(deed, c, Slot.RECIPIENTS);
        deed.cover(c.first, c.end);
        deed.also.add(c.trigger);
        deed.also.addAll(c.also);
        deed.contentEnd = Math.max(deed.contentEnd, c.contentEnd);
        if (deed.status == Status.ACTUAL) {
            deed.status = c.status;
        }
        if (c.features.contains(DeedTelling.SOMEWHERE)) {
            deed.features.add(DeedTelling.SOMEWHERE);
        }
        deed.features.add("tells:" + c.frame.id());
        c.dropped = "it tells more of " + deed.frame.label();
        c.tellsOf = deed;
    }

    private static void take(Candidate deed, Candidate c, Slot slot) {
        List<Integer> who = c.who(slot);
        Slot other = slot == Slot.ACTORS ? Slot.RECIPIENTS : Slot.ACTORS;
        if (deed.who(slot).isEmpty() && !who.isEmpty() && !who.equals(deed.who(other))) {
            deed.slots.put(slot, who);
            Part part = c.parts.get(slot);
            if (part != null) {
                deed.parts.put(slot, part);
            }
            deed.features.remove(slot == Slot.ACTORS ? "doer:none" : "recipient:none");
            deed.features.add(slot == Slot.ACTORS ? "doer:some" : "recipient:some");
        }
    }
}
