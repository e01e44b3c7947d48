package org.rasid.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rasid.mention.Mention;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.reading.Particles.Role;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Token.Kind;

/**
 * Finds who is bound by an agreement among the phrases behind its noun or behind a word of signing. Sides are told in
 * more than one way at once, "الاتفاق السعودي مع إيران", so that all ways count together and none against another.
 */
final class Signatories {
    /** Who mediated is named at most so far behind the word for it. */
    private static final int MEDIATION = 4;

    private static final String ON = "علي";

    private final Words words;
    private final Fillers fillers;

    Signatories(Words words, Fillers fillers) {
        this.words = words;
        this.fillers = fillers;
    }

    /** Adds the parties that stand among these parts to those that a candidate has. */
    void fill(Candidate c, List<Part> parts) {
        Set<Integer> who = new LinkedHashSet<>(c.who(Slot.PARTIES));
        boolean named = who.size() > 1;
        boolean between = false;
        boolean with = false;
        boolean owned = false;
        for (Part p : parts) {
            boolean side = c.frame.markers(Slot.PARTIES).contains(p.marker())
                    && reaches(c, p)
                    && !taken(c, p)
                    && !mediates(c, p)
                    && !describes(p);
            boolean counts = side
                    && switch (p.marker()) {
                        case "بين" -> !between && !named && !owned;
                        case "مع" -> !between && !with;
                        case "gen" -> owns(c, p, parts);
                        default -> true;
                    };
            if (counts && !fillers.who(p).isEmpty()) {
                if (p.marker().equals("بين")
                        && c.frame.target() == Target.AGREEMENT
                        && fillers.who(p).size() > 1) {
                    who.clear(); // وافق المجلس على هدنة بين الحكومة والحركة
                }
                who.addAll(fillers.who(p));
                c.parts.putIfAbsent(Slot.PARTIES, p);
                c.cover(p.first(), p.end());
                Fillers.note(c, p, Slot.PARTIES.name());
            }
            if (between && who.size() == 1 && joined(p)) {
                who.addAll(fillers.who(p));
            }
            between |= counts && p.marker().equals("بين");
            owned |= counts && p.marker().equals("gen") && p.phrases().size() > 1; // اتفاق الجيش والحركة على تقاسم بين
            with |= counts && p.marker().equals("مع");
        }
        if (!who.isEmpty()) {
            c.slots.put(Slot.PARTIES, List.copyOf(who));
        }
    }

    /** "بين الحكومة، ممثلة بوزير المال، وصندوق النقد": the other side behind what is said of the first. */
    private boolean joined(Part p) {
        Mention m = words.phrase(p.phrases().get(0));
        return p.commas() > 0 && (m.clitics() & Analysis.CONJUNCTION) != 0 && words.boundary(p.first() - 1);
    }

    /** Whether a part still belongs to the candidate's word: no clause and no other noun begins behind a comma. */
    private boolean reaches(Candidate c, Part p) {
        if (p.commas() == 0 || p.marker().equals("عن")) {
            return true;
        }
        for (int k = c.trigger + 1; k < p.first(); k++) {
            boolean and = words.token(k).isWord() && words.token(k).best().has(Analysis.CONJUNCTION);
            if (words.relative(k) || words.is(k - 1, Kind.COMMA) && and) {
                return false;
            }
        }
        return p.commas() == 1;
    }

    /** "بوساطة مشتركة مع مصر": who is named with the word for mediation is bound by nothing. */
    private boolean mediates(Candidate c, Part p) {
        for (int k = Math.max(c.trigger + 1, p.first() - MEDIATION); k < p.first(); k++) {
            if (words.plays(k, Role.SPONSORED)) {
                return true;
            }
        }
        return false;
    }

    /** "الاتفاق المنبثق عن مسار الجزائر", "البيان الصادر عن القمة": what عن says of a participle, not for whom somebody signs. */
    private boolean describes(Part p) {
        int k = p.first() - 2;
        return p.marker().equals("عن") && (!p.via().isEmpty() || k >= 0 && words.phraseAt(k) < 0 && words.adjective(k));
    }

    private static boolean taken(Candidate c, Part p) {
        Part subject = c.parts.get(Slot.PARTIES);
        return subject != null && subject.first() == p.first();
    }

    /**
     * "اتفاق حماس وإسرائيل", "توقيع إيران الاتفاق": who owns the noun is bound by it. What an agreement is named for is
     * not: "اتفاق الرياض", "هدنة سوريا". Who agrees on something is: "اتفاق دول الخليج على".
     */
    private boolean owns(Candidate c, Part p, List<Part> parts) {
        Mention m = words.phrase(p.phrases().get(0));
        boolean several = p.phrases().size() > 1
                || m.canAct()
                        && m.sort() != Mention.Sort.CAPITAL
                        && words.prepositionAt(p.end()).equals(ON)
                || parts.stream().anyMatch(o -> o.marker().equals("مع"));
        boolean named = c.frame.target() == Target.AGREEMENT
                && m.kind() != ActorKind.ARMED_GROUP
                && m.kind() != ActorKind.PARTY;
        return named ? several : m.canAct();
    }
}
