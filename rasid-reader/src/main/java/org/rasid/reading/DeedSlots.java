package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Frame.Slot;

/** Fills the slots of a deed that its subject leaves open: whom it met or hit, who was there, whose it is. */
final class DeedSlots {
    /** Adjectives at most stand between a noun with a pronoun and whom it governs. */
    private static final int NEAR = 3;

    private static final String OF_HER = "ها";

    /** The pronoun of two. */
    private static final String OF_TWO = "هما";

    private final Words words;
    private final Fillers fillers;
    private final Discourse discourse;
    private final Signatories signatories;
    private final WordOrder order;

    DeedSlots(Words words, Fillers fillers, Discourse discourse, WordOrder order) {
        this.words = words;
        this.fillers = fillers;
        this.discourse = discourse;
        this.signatories = new Signatories(words, fillers);
        this.order = order;
    }

    /** Fills what is open from the parts around the deed's word. */
    void fill(Candidate c, Hit hit, Slot doer, List<Part> parts) {
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
    private boolean elsewhere(Candidate c, Slot doer, Part p) {
        Part two = c.parts.get(doer);
        boolean met = c.frame.type().equals("CONSULT") && c.who(doer).size() > 1;
        int from = two == null ? c.trigger : Math.max(c.trigger, two.end() - 1);
        int steps = p.first() - from;
        for (int k = from + 1; met && k < p.first(); k++) {
            steps -= words.timeAt(k) >= 0 ? 1 : 0; // التقيا أمس الثلاثاء بالوزير
        }
        return met && (!p.via().isEmpty() || p.commas() > 0 || steps > NEAR);
    }

    /** لقائه الوزير: at a noun with a pronoun, who stands right behind it is the other side. */
    private void met(Candidate c, Hit hit, Slot doer, List<Part> parts) {
        boolean wanted = c.features.contains("wanted") && !c.who(doer).isEmpty();
        if (!hit.noun() || !hit.sense().analysis().suffixed() && !wanted) {
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
    void attendants(Candidate c, List<Part> parts) {
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
            c.slots.put(doer, two ? discourse.two(hit.at()) : discourse.subject());
            c.features.add("subject:poss");
        }
    }

    /** استقبله الرئيس: the pronoun at the verb means who opens the clause, else the last subject; استقبلنا the speaker. */
    void pronoun(Candidate c, Hit hit, Slot doer, @Nullable Part before) {
        boolean open = c.who(Slot.RECIPIENTS).isEmpty() && !c.who(doer).isEmpty();
        boolean object = !hit.noun()
                && hit.sense().analysis().suffixed()
                && c.frame.type().equals("CONSULT");
        if (!object || !open || !c.frame.markers(Slot.RECIPIENTS).contains("obj")) {
            return;
        }
        boolean she = hit.sense().analysis().suffix().equals(OF_HER);
        if (she && (before == null || !fillers.feminine(before))) {
            return; // استضافها: more often a summit than a woman
        }
        boolean we = hit.sense().analysis().suffix().startsWith("ن");
        List<Integer> whom = we ? discourse.speaker() : before != null ? fillers.who(before) : discourse.subject();
        if (fillers.persons(whom) && whom.stream().noneMatch(c.who(doer)::contains)) {
            c.slots.put(Slot.RECIPIENTS, whom);
            c.features.add("recipient:pro");
        }
    }

    /** "أجرينا اتصالات": who says "we" is one side of the contact. */
    void side(Candidate c, Hit hit, Slot doer) {
        boolean we = c.frame.id().equals("contact") && hit.sense().plural();
        if (we && c.who(doer).isEmpty() && !discourse.speaker().isEmpty()) {
            c.slots.put(doer, discourse.speaker());
            c.features.add("subject:side");
        }
    }
}
