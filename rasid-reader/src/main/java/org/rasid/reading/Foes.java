package org.rasid.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rasid.mention.Mention;
import org.rasid.reading.Frame.Slot;
import org.rasid.report.ActorKind;

/**
 * Completes attacks of which only one side is told where it was done: who a known war's other side is, the report says
 * elsewhere. اقتحمت المقاومة مبنى الأمن السياسي was against the Houthis of whom the sentence before tells.
 */
final class Foes {
    /** The other side is named at most so many tokens away. */
    private static final int REACH = 300;

    /** Deeds of which often nobody knows who did them or whom they were meant for. */
    private static final Set<String> UNTOLD = Set.of("explosives", "suicide-attack", "destroy", "abduct", "targeted");

    private final Words words;

    Foes(Words words) {
        this.words = words;
    }

    /** Fills the open side of attacks. */
    void complete(List<Draft> drafts) {
        for (Draft d : drafts) {
            boolean open = d.all().isEmpty() && d.mode.isEmpty();
            if (d.type.equals("ASSAULT") && (open || both(d.tellings.get(0)))) {
                sides(d);
            }
            if (fought(d) && d.actors.isEmpty() != d.recipients.isEmpty()) {
                List<Integer> foe = nearest(d.tellings.get(0), d.all());
                d.actors = d.actors.isEmpty() ? foe : d.actors;
                d.recipients = d.recipients.isEmpty() ? foe : d.recipients;
            }
        }
    }

    /** اشتباكات بين الجانبين: whether "both sides" is all that is told of who fought. */
    private boolean both(Candidate c) {
        Part p = c.parts.get(Slot.ACTORS);
        Mention m = p == null ? null : words.phrase(p.phrases().get(0));
        return m != null && m.sort() == Mention.Sort.BACK && m.number() == 2;
    }

    /**
     * Completes truces of which one side is told or none: a truce has two, and who they are the report tells where it tells of
     * the war.
     */
    void reconcile(Accord a) {
        Candidate first = a.tellings.get(0);
        Sense[] senses = words.senses(first.trigger);
        boolean several = senses.length > 0 && senses[0].plural(); // ثلاث هدن
        if (a.parties.isEmpty() && !several) {
            a.parties.addAll(foesBefore(first.trigger, false));
        } else if (a.parties.size() == 1) {
            a.parties.addAll(nearest(first, List.copyOf(a.parties)));
        }
    }

    /** Both sides of a fight are the last two foes that were named, forces before states, whoever mediates between them. */
    private void sides(Draft d) {
        List<Integer> two = foesBefore(d.tellings.get(0).trigger, false);
        two = two.isEmpty() ? foesBefore(d.tellings.get(0).trigger, true) : two;
        if (!two.isEmpty()) {
            d.actors = two.subList(0, 1);
            d.recipients = two.subList(1, 2);
        }
    }

    private List<Integer> foesBefore(int from, boolean states) {
        Set<Integer> named = new LinkedHashSet<>();
        for (int k = from; k >= Math.max(0, from - REACH); k--) {
            Mention m = words.mentionAt(k);
            boolean one = m != null
                    && m.first() == k
                    && m.canAct()
                    && m.sort() != Mention.Sort.BACK
                    && (states || m.kind() != ActorKind.STATE);
            for (int who : one ? words.mentions.whom().get(words.phraseAt(k)) : List.<Integer>of()) {
                for (int other : named) {
                    if (words.mentions.foes(who, other)) {
                        return List.of(who, other);
                    }
                }
                named.add(who);
            }
        }
        return List.of();
    }

    /** Whether two forces met: not where a bomb went off, something was destroyed, or the dead are left untold. */
    private static boolean fought(Draft d) {
        boolean force = d.type.equals("ASSAULT") && !UNTOLD.contains(d.mode)
                || d.type.equals("COERCE") && d.mode.equals("seize") && d.recipients.isEmpty();
        boolean dead = d.recipients.isEmpty()
                && d.tellings.get(0).frame.markers(Slot.RECIPIENTS).contains("toll");
        return force && !dead && !d.historical;
    }

    /** The foe's force that is named nearest before an attack, else behind it; nobody where there is none. */
    private List<Integer> nearest(Candidate c, List<Integer> side) {
        int behind = words.phrasesBefore(c.trigger + 1);
        for (int p = behind - 1; p >= 0 && words.phrase(p).first() >= c.trigger - REACH; p--) {
            List<Integer> foe = foe(p, side);
            if (!foe.isEmpty()) {
                return foe;
            }
        }
        int all = words.mentions.phrases().size();
        for (int p = behind; p < all && words.phrase(p).first() < c.trigger + REACH; p++) {
            List<Integer> foe = foe(p, side);
            if (!foe.isEmpty()) {
                return foe;
            }
        }
        return List.of();
    }

    private List<Integer> foe(int phrase, List<Integer> side) {
        Mention m = words.phrase(phrase);
        boolean force = m.kind() != ActorKind.STATE && m.kind() != ActorKind.PERSON && m.sort() != Mention.Sort.WHOSE;
        List<Integer> who = force ? words.mentions.whom().get(phrase) : List.of();
        boolean fights = who.size() == 1 && side.stream().anyMatch(s -> words.mentions.foes(who.get(0), s));
        return fights ? who : List.of();
    }
}
