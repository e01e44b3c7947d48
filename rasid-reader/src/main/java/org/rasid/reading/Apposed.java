package org.rasid.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rasid.mention.Mention;
import org.rasid.reading.Particles.Role;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Token.Kind;

/**
 * Finds who is named behind a group of sides: "طرفا النزاع، الجيش والحركة", "الدول الضامنة (روسيا وتركيا وإيران)", "فصيلان
 * هما كذا وكذا".
 */
final class Apposed {
    /** What is said of the group, "في السودان", is at most so long. */
    private static final int SAID = 5;

    private final Words words;

    Apposed(Words words) {
        this.words = words;
    }

    /** Those whom a candidate names in a slot for parties, the members of a group for the group. */
    List<Integer> parties(Candidate c) {
        List<Integer> who = c.who(Frame.Slot.PARTIES);
        Part part = c.parts.get(Frame.Slot.PARTIES);
        if (part == null) {
            return who;
        }
        int last = part.phrases().get(part.phrases().size() - 1);
        Mention group = words.phrase(last);
        List<Integer> members = several(group) ? members(group) : List.of();
        if (members.size() < 2) {
            return who;
        }
        Set<Integer> out = new LinkedHashSet<>(who);
        out.removeAll(words.mentions.whom().get(last));
        out.addAll(members);
        return List.copyOf(out);
    }

    /** "إعلان الجانبين": whether the sides themselves are meant. */
    boolean back(Candidate c) {
        Part part = c.parts.get(Frame.Slot.PARTIES);
        return part != null && words.phrase(part.phrases().get(0)).sort() == Mention.Sort.BACK;
    }

    private boolean several(Mention m) {
        boolean states = m.kind() == ActorKind.IGO && m.country() == null;
        return m.number() != 1 || states || words.stemPlays(m.first(), Role.SIDES);
    }

    private List<Integer> members(Mention group) {
        int k = group.end();
        int end = Math.min(words.size() - 1, k + SAID);
        while (k < end && !opens(k)) {
            if (words.verb(k) != null || words.relative(k)) {
                return List.of();
            }
            k++;
        }
        return k >= end ? List.of() : listed(words.plays(k, Role.NAMELY) ? k + 1 : k + 1 + namely(k + 1));
    }

    private boolean opens(int k) {
        return words.boundary(k) || words.is(k, Kind.DASH) || words.plays(k, Role.NAMELY);
    }

    private int namely(int k) {
        return words.plays(k, Role.NAMELY) ? 1 : 0;
    }

    /** The phrases of a list that "and" joins and a mark ends. */
    private List<Integer> listed(int first) {
        Set<Integer> out = new LinkedHashSet<>();
        int k = first;
        int phrases = 0;
        while (k < words.size() && words.phraseAt(k) >= 0) {
            Mention m = words.phrase(words.phraseAt(k));
            boolean joined = (m.clitics() & Analysis.CONJUNCTION) != 0;
            if (m.first() != k || joined == (phrases == 0) || !m.canAct()) {
                break;
            }
            out.addAll(words.mentions.whom().get(words.phraseAt(k)));
            phrases++;
            k = m.end();
        }
        boolean ends = k < words.size() && (words.boundary(k) || words.is(k, Kind.DASH) || words.preposition(k));
        return ends && phrases > 1 ? List.copyOf(out) : List.of();
    }
}
