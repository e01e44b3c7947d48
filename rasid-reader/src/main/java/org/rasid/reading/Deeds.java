package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.text.Sentence.Role;

/** Fills candidates of events, agreements and provisions: who does what to whom, and whether it is told as done. */
final class Deeds {
    /** How far the evidence of a deed reaches at most behind its last word. */
    private static final int REACH = 12;

    private final Words words;
    private final Syntax syntax;
    private final Subjects subjects;
    private final LightVerbs lightVerbs;
    private final Fillers fillers;
    private final Modality modality;
    private final Discourse discourse;
    private final Signatories signatories;
    private final WordOrder order;

    Deeds(
            Words words,
            Syntax syntax,
            Subjects subjects,
            LightVerbs lightVerbs,
            Fillers fillers,
            Modality modality,
            Discourse discourse,
            WordOrder order) {
        this.words = words;
        this.syntax = syntax;
        this.subjects = subjects;
        this.lightVerbs = lightVerbs;
        this.fillers = fillers;
        this.modality = modality;
        this.discourse = discourse;
        this.signatories = new Signatories(words, fillers);
        this.order = order;
    }

    /** Fills a candidate. */
    void fill(Candidate c, Hit hit) {
        Slot doer = doer(c.frame.target());
        List<Part> parts = parts(hit);
        Part subject = subject(c, hit, doer, parts);
        subject = hit.noun() ? subject : order.first(c, hit, subject, parts);
        boolean passive = !hit.noun() && (hit.sense().passive() || order.suffers(hit, subject, parts));
        if (subject != null) {
            subject(c, passive || c.features.contains("light:RECIPIENT") ? Slot.RECIPIENTS : doer, subject);
        } else if (!hit.noun()) {
            c.deed = subjects.deed(hit.at(), hit.sense(), hit.sentence());
            if (c.deed >= 0) {
                c.features.add("subject:deed");
            } else if (!passive && !described(c, hit)) {
                pronoun(c, hit, doer);
            }
        }
        if (c.features.contains("light:behind")) {
            parts.addAll(syntax.behind(c.also.get(0), hit.sentence().end(), false));
        }
        others(c, hit, doer, parts);
        side(c, hit, doer);
        extent(c, hit);
        told(c, hit);
        c.features.add(c.who(doer).isEmpty() ? "doer:none" : "doer:some");
        c.features.add(c.who(Slot.RECIPIENTS).isEmpty() ? "recipient:none" : "recipient:some");
        if (subject != null && !hit.noun()) {
            discourse.did(fillers.who(subject));
        }
    }

    private static Slot doer(Target target) {
        return switch (target) {
            case AGREEMENT, STATUS -> Slot.PARTIES;
            case PROVISION -> Slot.OBLIGORS;
            default -> Slot.ACTORS;
        };
    }

    // ---- the parts around it

    private List<Part> parts(Hit hit) {
        int end = hit.sentence().end();
        List<Part> parts = new ArrayList<>(syntax.behind(hit.at(), end, hit.noun()));
        if (hit.noun() && hit.last() > hit.at()) {
            for (Part p : syntax.behind(hit.last(), end, true)) {
                boolean known = parts.stream().anyMatch(q -> q.first() == p.first());
                if (!known) {
                    parts.add(p);
                } else if (p.marker().equals("gen")) {
                    parts.replaceAll(q -> q.first() == p.first() && q.marker().isEmpty() ? p : q);
                }
            }
        }
        if (hit.frame().type().equals("ASSAULT")) {
            parts.removeIf(p -> p.first() <= hit.last() && hit.last() < p.end());
        }
        if (hit.noun() && hit.frame().markers(Slot.RECIPIENTS).contains("before")) {
            Part before = syntax.before(hit.at(), hit.sentence());
            if (before != null) {
                parts.add(new Part("before", "", before.phrases(), before.first(), before.end(), before.commas()));
            }
        }
        return parts;
    }

    // ---- the subject

    /** Who does it by the build of the clause, or null. */
    private @Nullable Part subject(Candidate c, Hit hit, Slot doer, List<Part> parts) {
        if (described(c, hit)) {
            return null;
        }
        if (!hit.noun()) {
            return subjects.of(hit.at(), hit.sense(), hit.sentence(), parts);
        }
        Part lent = c.frame.markers(doer).contains("subj") ? lightVerbs.lent(c) : null;
        return lent != null || c.frame.target() != Target.EVENT ? lent : lightVerbs.behind(c);
    }

    /** "الاتفاق المبرم": what a participle says of an agreement has no subject of its own. */
    private static boolean described(Candidate c, Hit hit) {
        return c.frame.target() == Target.STATUS && hit.verb() && !hit.sense().finite();
    }

    private void subject(Candidate c, Slot slot, Part subject) {
        c.slots.put(slot, fillers.who(subject));
        c.parts.put(slot, subject);
        c.cover(subject.first(), subject.end());
        c.features.add("subject:" + subject.marker());
    }

    /** A verb without a subject means the last one's. */
    private void pronoun(Candidate c, Hit hit, Slot doer) {
        List<Integer> last = discourse.subject();
        boolean bound =
                doer != Slot.PARTIES || hit.sense().dual() || hit.sense().plural();
        if (hit.sentence().role() != Role.TITLE
                && !last.isEmpty()
                && bound
                && c.frame.markers(doer).contains("subj")) {
            c.slots.put(doer, hit.sense().dual() && last.size() < 2 ? discourse.both(hit.at()) : last);
            c.features.add("subject:pro");
        }
    }

    // ---- the other slots

    private void others(Candidate c, Hit hit, Slot doer, List<Part> parts) {
        if (hit.noun()) {
            order.ofNoun(c, doer, parts).forEach((slot, part) -> fill(c, slot, part));
        }
        boolean object = hit.noun() && !c.features.contains("light:ACTOR");
        if (doer == Slot.PARTIES) {
            signatories.fill(c, parts);
        }
        for (Slot slot : new Slot[] {doer, Slot.RECIPIENTS, Slot.SPONSORS}) {
            boolean open = slot != Slot.PARTIES && c.who(slot).isEmpty();
            Part p = open ? fillers.choose(c.frame, slot, parts, c.parts.values(), object) : null;
            if (p != null) {
                fill(c, slot, p);
            } else if (slot == doer && c.who(doer).isEmpty()) {
                possessor(c, hit, doer);
            }
        }
        Part met = parts.isEmpty() ? null : parts.get(0);
        boolean whom =
                c.features.contains("subject:poss") && c.who(Slot.RECIPIENTS).isEmpty();
        if (met != null
                && whom
                && met.marker().equals("gen")
                && !fillers.who(met).isEmpty()) {
            fill(c, Slot.RECIPIENTS, met);
        }
    }

    private void fill(Candidate c, Slot slot, Part p) {
        List<Integer> who = fillers.who(p);
        boolean both = p.marker().equals("بين")
                || p.marker().equals("whose") && c.frame.type().equals("CONSULT");
        boolean split = slot == Slot.ACTORS && both && who.size() > 1;
        c.slots.put(slot, split ? List.of(who.get(0)) : who);
        if (split) {
            c.slots.put(Slot.RECIPIENTS, who.subList(1, who.size()));
        }
        c.parts.put(slot, p);
        c.cover(p.first(), p.end());
        Fillers.note(c, p, slot.name());
    }

    /** لقاؤه: the pronoun at a noun means the last subject. */
    private void possessor(Candidate c, Hit hit, Slot doer) {
        boolean pronoun = hit.noun() && hit.sense().analysis().suffixed();
        if (pronoun
                && c.frame.markers(doer).contains("poss")
                && !discourse.subject().isEmpty()) {
            c.slots.put(doer, discourse.subject());
            c.features.add("subject:poss");
        }
    }

    /** "أجرينا اتصالات": who says "we" is one side of the contact. */
    private void side(Candidate c, Hit hit, Slot doer) {
        boolean we = c.frame.id().equals("contact") && hit.sense().plural();
        if (we && c.who(doer).isEmpty() && !discourse.speaker().isEmpty()) {
            c.slots.put(doer, discourse.speaker());
            c.features.add("subject:side");
        }
    }

    // ---- how far it reaches, and whether it is told as done

    private void extent(Candidate c, Hit hit) {
        int last = hit.noun() ? syntax.afterAdjectives(Math.max(hit.at(), hit.last()), hit.sentence()) : hit.at();
        c.contentFirst = hit.at();
        c.contentEnd = syntax.clauseEnd(last, hit.sentence());
        c.cover(hit.at(), Math.min(c.contentEnd, last + REACH));
    }

    private void told(Candidate c, Hit hit) {
        int i = hit.at();
        c.status = modality.status(i, hit.sense(), hit.sentence());
        c.features.add("status:" + c.status);
        if (!hit.noun() && (hit.sense().features() & Features.FINITE) == Features.PRESENT) {
            c.features.add("tense:present");
        }
        if (hit.noun() && hit.sense().analysis().definite()) {
            c.features.add("noun:definite");
        }
        c.features.add("role:" + hit.sentence().role());
        if (words.quoted(i) && c.frame.target() == Target.EVENT) {
            c.features.add("quoted");
        }
        if (modality.stopped(i)) {
            c.features.add("stopped");
        }
        if (hit.noun() && modality.wished(i, hit.sentence())) {
            c.features.add("purpose");
        }
    }
}
