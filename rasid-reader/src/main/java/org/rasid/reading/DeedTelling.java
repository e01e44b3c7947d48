package org.rasid.reading;

import java.util.List;
import org.rasid.lexicon.Features;
import org.rasid.mention.Mention;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.report.ActorKind;
import org.rasid.report.Event.Status;
import org.rasid.text.Analysis;
import org.rasid.text.Token.Kind;

/** How a deed is told: how far its words reach, whether it is told as done, what makes one side enough. */
final class DeedTelling {
    /** The frame of going somewhere, whose verbs take no object. */
    private static final String ARRIVE = "arrive";

    /** How far the evidence of a deed reaches at most behind its last word. */
    private static final int REACH = 12;

    /** A group met, so that one side is enough. */
    static final String GROUP = "side:group";
    /** A place was visited, so that one side is enough. */
    static final String PLACE = "side:place";
    /** A place is visited, and who visits it is told elsewhere if at all. */
    static final String OPEN_PLACE = "side:open place";

    /** A deed is told by itself, with where it was done, and nobody who does or suffers it. */
    static final String SOMEWHERE = "somewhere";

    /** Marks a frame of deeds that are told with their place alone, among the markers of recipients. */
    private static final String THERE = "there";

    private final Words words;
    private final Syntax syntax;
    private final LightVerbs lightVerbs;
    private final Modality modality;

    DeedTelling(Words words, Syntax syntax, LightVerbs lightVerbs) {
        this.words = words;
        this.syntax = syntax;
        this.lightVerbs = lightVerbs;
        this.modality = new Modality(words);
    }

    /** Notes it on a candidate whose slots are filled. */
    void note(Candidate c, Hit hit) {
        extent(c, hit);
        told(c, hit);
    }

    private void extent(Candidate c, Hit hit) {
        int last = hit.noun() ? syntax.afterAdjectives(Math.max(hit.at(), hit.last()), hit.sentence()) : hit.at();
        c.contentFirst = hit.at();
        c.contentEnd = syntax.clauseEnd(last, hit.sentence());
        c.cover(hit.at(), Math.min(c.contentEnd, last + REACH));
    }

    private void told(Candidate c, Hit hit) {
        int i = hit.at();
        c.status = modality.status(i, hit.sense(), hit.sentence());
        if (c.status == Status.ACTUAL) {
            c.status = c.features.contains("light:" + Status.NEGATED)
                    ? Status.NEGATED
                    : c.features.contains("light:" + Status.FUTURE) ? Status.FUTURE : Status.ACTUAL;
        }
        c.features.add("status:" + c.status);
        if (!hit.noun() && (hit.sense().features() & Features.FINITE) == Features.PRESENT) {
            c.features.add("tense:present");
        }
        if (hit.noun() && hit.sense().analysis().definite()) {
            c.features.add("noun:definite");
        }
        c.features.add("role:" + hit.sentence().role());
        if (c.frame.type().equals("CONSULT")) {
            oneSide(c);
            c.dropped = toPress(c)
                    ? "words to the press"
                    : reached(c) ? "a number is reached" : joins(c, hit) ? "it joins two things" : c.dropped;
            c.dropped = migrates(c) ? "they meet nobody there" : c.dropped;
        }
        if (c.frame.markers(Slot.RECIPIENTS).contains(THERE) && nobody(c) && byItself(c) && somewhere(c)) {
            c.features.add(SOMEWHERE);
        }
        if (words.quoted(i) && c.frame.target() == Target.EVENT) {
            c.features.add("quoted");
        }
        if (hit.noun() && lightVerbs.aside(hit)) {
            c.features.add("aside");
        }
        if (modality.stopped(i)) {
            c.features.add("stopped");
        }
        if (hit.noun() && modality.wished(i, hit.sentence())) {
            c.features.add("purpose");
        }
        if (hit.noun() && c.frame.target() == Target.EVENT) {
            aspect(c, i);
        }
    }

    private static boolean nobody(Candidate c) {
        return c.who(Slot.ACTORS).isEmpty() && c.who(Slot.RECIPIENTS).isEmpty();
    }

    /** انفجرت سيارة، وقع هجوم، شهدت المدينة مظاهرات: whether a verb tells that the deed was done. */
    private static boolean byItself(Candidate c) {
        return c.status == Status.ACTUAL
                && !c.features.contains("noun:definite")
                && (c.features.contains("subject:deed") && (c.deed < 0 || c.deed > c.trigger)
                        || c.frame.type().equals("PROTEST") && c.last == c.trigger + 1
                        || c.features.contains("light:NONE")
                        || c.features.contains("light:PLACE")
                        || c.features.contains("light:RECIPIENT"));
    }

    /** Whether a place stands in the clause of a deed: one that it happened in, or that saw or suffered it. */
    private boolean somewhere(Candidate c) {
        for (int k = c.first; k < Math.min(c.sentence.end(), c.trigger + REACH); k++) {
            Mention m = words.mentionAt(k);
            if (m != null && m.first() == k && (m.sort() == Mention.Sort.PLACE || m.sort() == Mention.Sort.CAPITAL)) {
                return true;
            }
        }
        return false;
    }

    /** Notes what a deed's noun is said to be, or what is said of it, where that tells no deed. */
    private void aspect(Candidate c, int i) {
        if (i > 0 && words.stemPlays(i - 1, Particles.Role.PROSPECT)) {
            c.features.add("prospect");
        }
        if (i > 0 && words.phraseAt(i - 1) < 0 && words.stemPlays(i - 1, Particles.Role.ORDERED)) {
            c.dropped = "it is ordered";
        }
        if (!words.token(i).best().definite() && modality.described(i)) {
            c.dropped = "it says what something is like";
        }
    }

    /** Notes what makes a contact of one side alone likely: a group that meets, a place that is visited. */
    private void oneSide(Candidate c) {
        Part actors = c.parts.get(Slot.ACTORS);
        boolean visit = c.frame.mode().equals("visit");
        boolean mutual = c.frame.markers(Slot.RECIPIENTS).contains("مع") && actors != null && actors.commas() == 0;
        boolean margin = c.trigger > 0 && words.stemPlays(c.trigger - 1, Particles.Role.MARGIN); // others met on it
        if (actors != null
                && mutual
                && !visit
                && !margin
                && c.who(Slot.RECIPIENTS).isEmpty()) {
            Mention m = words.phrase(actors.phrases().get(0));
            if (m.number() > 2 || m.kind() == ActorKind.IGO || m.kind() == ActorKind.PEOPLE) {
                c.features.add(GROUP);
            }
        }
        ActorKind guest =
                actors == null ? null : words.phrase(actors.phrases().get(0)).kind();
        boolean official = guest == ActorKind.PERSON || guest == ActorKind.GOVERNMENT || guest == ActorKind.IGO;
        boolean open = c.who(Slot.ACTORS).isEmpty();
        if ((official || open) && visit && c.who(Slot.RECIPIENTS).isEmpty() && placeBehind(c)) {
            c.features.add(open ? OPEN_PLACE : PLACE);
        }
    }

    /** يصل إلى خمسة آلاف سجين: whether somebody does not arrive anywhere, but a number does. */
    private boolean reached(Candidate c) {
        Part p = c.parts.get(Slot.RECIPIENTS);
        Mention m = p == null ? null : words.phrase(p.phrases().get(0));
        return m != null
                && c.frame.mode().equals("visit")
                && m.kind() == ActorKind.PEOPLE
                && m.number() > 2
                && !m.definite();
    }

    /** طريق توصلها بالعاصمة: who arrives arrives nobody. */
    private static boolean joins(Candidate c, Hit hit) {
        return c.frame.id().equals(ARRIVE)
                && hit.sense().verb()
                && hit.sense().analysis().suffixed();
    }

    /** في اتصال هاتفي مع الصحيفة، مقابلة مع صحافي: whether what looks like a contact is how the press heard something. */
    private boolean toPress(Candidate c) {
        Part heard = c.parts.get(Slot.RECIPIENTS);
        for (int phrase : heard == null ? List.<Integer>of() : heard.phrases()) {
            Mention m = words.phrase(phrase);
            if (m.kind() == ActorKind.MEDIA || words.stemPlays(m.first(), Particles.Role.PRESS) || titled(m)) {
                return true;
            }
        }
        return false;
    }

    /** في اتصال مع "الرياض": whether a state or its capital between quotation marks is rather a paper of that name. */
    private boolean titled(Mention m) {
        return m.kind() == ActorKind.STATE
                && m.first() > 0
                && words.is(m.first() - 1, Kind.QUOTE_OPEN)
                && words.quoteEnd(m.first() - 1) == m.end();
    }

    /** اللاجئون الذين وصلوا إلى الكاميرون: whether who goes somewhere goes to live, to fight or to pray there, not to meet anybody. */
    private boolean migrates(Candidate c) {
        Part p = c.frame.id().equals(ARRIVE) ? c.parts.get(Slot.ACTORS) : null;
        for (int k = p == null ? 0 : p.first(); p != null && k < p.end(); k++) {
            if (words.stemPlays(k, Particles.Role.MIGRATES)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place is where somebody goes: an object, or behind إلى. */
    private boolean reached(Candidate c, Mention place) {
        int before = place.first() - 1;
        boolean object = before == c.trigger || words.phraseAt(before) >= 0;
        return object
                || (place.clitics() & Analysis.L) != 0
                || words.prepositionAt(before).equals("الي");
    }

    private boolean placeBehind(Candidate c) {
        for (int k = c.trigger + 1; k < Math.min(c.sentence.end(), c.trigger + REACH); k++) {
            Mention m = words.mentionAt(k);
            if (m != null && m.first() == k && m.sort() == Mention.Sort.PLACE && reached(c, m)) {
                return true;
            }
        }
        return false;
    }
}
