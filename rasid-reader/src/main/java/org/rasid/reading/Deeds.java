package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.mention.Mention;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.reading.Frames.Lends;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence.Role;

/** Fills candidates of events, agreements and provisions: who does what to whom, and whether it is told as done. */
final class Deeds {
    /** How far the evidence of a deed reaches at most behind its last word. */
    private static final int REACH = 12;
    /** Adjectives at most stand between a noun with a pronoun and whom it governs. */
    private static final int NEAR = 3;

    /** A group met, so that one side is enough. */
    static final String GROUP = "side:group";
    /** A place was visited, so that one side is enough. */
    static final String PLACE = "side:place";

    /** The pronoun of two. */
    private static final String OF_TWO = "هما";

    private final Words words;
    private final Syntax syntax;
    private final Subjects subjects;
    private final Transitives transitives;
    private final LightVerbs lightVerbs;
    private final NounClauses nounClauses;
    private final Fillers fillers;
    private final Modality modality;
    private final Discourse discourse;
    private final Signatories signatories;
    private final WordOrder order;

    Deeds(
            Words words,
            Syntax syntax,
            Subjects subjects,
            Transitives transitives,
            LightVerbs lightVerbs,
            NounClauses nounClauses,
            Fillers fillers,
            Modality modality,
            Discourse discourse,
            WordOrder order) {
        this.words = words;
        this.syntax = syntax;
        this.subjects = subjects;
        this.transitives = transitives;
        this.lightVerbs = lightVerbs;
        this.nounClauses = nounClauses;
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
        if (c.frame.attendance()) {
            c.dropped = words.token(hit.last()).best().definite() ? "" : "a contact of its own";
            attendants(c, parts);
            extent(c, hit);
            told(c, hit);
            return;
        }
        boolean contact = c.frame.type().equals("CONSULT");
        NounClauses.Clause clause = hit.noun() && contact ? nounClauses.behind(hit) : null;
        Part subject = clause == null ? subject(c, hit, doer, parts) : lent(c, clause, doer, parts);
        if (clause != null && clause.lends() == Lends.OBJECT && c.who(doer).isEmpty()) {
            Part host = lightVerbs.lent(c);
            Part met = subject;
            if (host != null && met != null) {
                c.slots.put(Slot.RECIPIENTS, fillers.who(met));
                c.parts.put(Slot.RECIPIENTS, met);
                c.cover(met.first(), met.end());
                subject = host;
            }
        }
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
        if (contact
                && hit.noun()
                && c.features.contains("subject:around")
                && c.who(doer).isEmpty()) {
            c.slots.put(doer, discourse.subject());
        }
        if (clause == null && c.features.contains("light:behind")) {
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
            Part found = subjects.of(hit.at(), hit.sense(), hit.sentence(), parts);
            return transitives.subject(hit, found, parts);
        }
        Part lent = c.frame.markers(doer).contains("subj") ? lightVerbs.lent(c) : null;
        return lent != null
                        || c.frame.target() != Target.EVENT
                        || c.frame.type().equals("CONSULT")
                ? lent
                : lightVerbs.behind(c);
    }

    /** "الاتفاق المبرم": what a participle says of an agreement has no subject of its own. */
    private static boolean described(Candidate c, Hit hit) {
        return c.frame.target() == Target.STATUS && hit.verb() && !hit.sense().finite();
    }

    /** Takes what the clause behind a noun says: its subject, if it names one, and its parts. */
    private @Nullable Part lent(Candidate c, NounClauses.Clause clause, Slot doer, List<Part> parts) {
        c.features.add("light:" + clause.lends());
        c.features.add("light:behind");
        c.cover(clause.at(), clause.at() + 1);
        for (Part p : clause.parts()) {
            if (parts.stream().noneMatch(q -> q.first() == p.first())) {
                parts.add(p);
            }
        }
        if (!clause.meant().isEmpty()) {
            c.slots.put(clause.lends() == Lends.RECIPIENT ? Slot.RECIPIENTS : doer, clause.meant());
            c.features.add("subject:meant");
        }
        return clause.subject();
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
        if (c.frame.type().equals("CONSULT")) {
            met(c, hit, doer, parts);
        }
        for (Slot slot : new Slot[] {doer, Slot.RECIPIENTS, Slot.SPONSORS}) {
            boolean open = slot != Slot.PARTIES && c.who(slot).isEmpty();
            Part p = open ? fillers.choose(c.frame, slot, parts, c.parts.values(), object) : null;
            if (p != null && slot == Slot.RECIPIENTS && elsewhere(c, doer, p)) {
                continue;
            }
            if (p != null) {
                fill(c, slot, p);
            } else if (slot == doer && c.who(doer).isEmpty()) {
                possessor(c, hit, doer);
            }
        }
        attendants(c, parts);
    }

    /** Whether two have met each other already, so that what stands far off belongs to other words: حدود تركيا مع سوريا. */
    private static boolean elsewhere(Candidate c, Slot doer, Part p) {
        Part two = c.parts.get(doer);
        boolean met = c.frame.type().equals("CONSULT") && c.who(doer).size() > 1;
        int from = two == null ? c.trigger : Math.max(c.trigger, two.end() - 1);
        return met && (!p.via().isEmpty() || p.commas() > 0 || p.first() - from > NEAR);
    }

    /** لقائه الوزير: at a noun with a pronoun, who stands right behind it is the other side. */
    private void met(Candidate c, Hit hit, Slot doer, List<Part> parts) {
        if (!hit.noun() || !hit.sense().analysis().suffixed()) {
            return;
        }
        if (c.who(doer).isEmpty()) {
            possessor(c, hit, doer);
        }
        Part met = parts.isEmpty() ? null : parts.get(0);
        boolean object = met != null
                && (met.marker().equals("gen") || met.marker().isEmpty())
                && met.first() - hit.at() <= NEAR
                && !fillers.who(met).isEmpty()
                && !fillers.who(met).equals(c.who(doer));
        if (met != null && object && c.who(Slot.RECIPIENTS).isEmpty()) {
            fill(c, Slot.RECIPIENTS, met);
        }
    }

    /** بحضور، بمشاركة: who else took part. */
    private void attendants(Candidate c, List<Part> parts) {
        List<String> markers = c.frame.markers(Slot.ATTENDANTS);
        List<Integer> all = new ArrayList<>();
        for (Part p : parts) {
            String marker = p.marker().isEmpty() ? "bare" : p.marker();
            if (markers.contains(marker) && !c.parts.containsValue(p)) {
                all.addAll(c.frame.attendance() ? fillers.persons(p) : fillers.who(p));
                c.cover(p.first(), p.end());
            }
        }
        if (!all.isEmpty()) {
            c.slots.put(Slot.ATTENDANTS, List.copyOf(all));
            c.features.add("attended");
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
            boolean two = hit.sense().analysis().suffix().equals(OF_TWO)
                    && discourse.subject().size() < 2;
            c.slots.put(doer, two ? discourse.both(hit.at()) : discourse.subject());
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
        if (c.frame.type().equals("CONSULT")) {
            oneSide(c);
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
    }

    /** Notes what makes a contact of one side alone likely: a group that meets, a place that is visited. */
    private void oneSide(Candidate c) {
        Part actors = c.parts.get(Slot.ACTORS);
        boolean visit = c.frame.mode().equals("visit");
        if (actors != null && !visit && c.who(Slot.RECIPIENTS).isEmpty()) {
            Mention m = words.mentions.phrases().get(actors.phrases().get(0));
            if (m.number() > 2 || m.kind() == ActorKind.IGO || m.kind() == ActorKind.PEOPLE) {
                c.features.add(GROUP);
            }
        }
        boolean person = actors != null
                && words.mentions.phrases().get(actors.phrases().get(0)).kind() == ActorKind.PERSON;
        if (person && visit && c.who(Slot.RECIPIENTS).isEmpty() && placeBehind(c)) {
            c.features.add(PLACE);
        }
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
