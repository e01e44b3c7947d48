package org.rasid.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.report.ActorKind;
import org.rasid.report.Event.Status;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence.Role;

/** Decides which candidates stand: the probability that the model gives must reach the threshold of their target. */
final class Decider {
    /** Words of this kind about a contact with somebody else are about one's own. */
    private static final Set<String> WANTING = Set.of("reject", "promise", "hope", "deny");

    /** So many statements before one are looked at for the same words. */
    private static final int AROUND = 8;

    /** Why a candidate is dropped that weighs too little. */
    static final String BY_SCORE = "score";

    private final Weights weights;

    Decider(Weights weights) {
        this.weights = weights;
    }

    /** Scores all candidates, notes why some are dropped, and returns those that stand, in order. */
    List<Candidate> decide(Words words, List<Candidate> candidates) {
        open(words, candidates);
        Signals signals = new Signals(words, candidates);
        List<Candidate> out = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate c = candidates.get(i);
            Evidence.Sum sum = new Evidence.Sum(weights, c.frame.target());
            signals.tell(i, sum);
            c.score = sum.sum();
            if (c.dropped.isEmpty() && !c.frame.attendance() && !reaches(c)) {
                c.dropped = BY_SCORE;
            }
        }
        for (Candidate c : candidates) {
            Candidate deed = c.tellsOf;
            if (deed != null && deed.dropped.equals(BY_SCORE) && reaches(c)) {
                c.dropped = missing(c); // what befell somebody stands for itself where the deed that did it is not sure
            }
            if (c.dropped.isEmpty()) {
                out.add(c);
            }
        }
        Holders.stand(candidates, out);
        AgreedBefore.name(out);
        AgreedBefore.inPapers(words, out);
        saidOnce(words, out);
        passedOn(words, out);
        out.removeIf(c -> !c.dropped.isEmpty());
        out.removeIf(c -> toldBelow(words, c, out));
        return out;
    }

    private boolean reaches(Candidate c) {
        return Weights.probability(c.score) >= weights.threshold(c.frame.target());
    }

    /** Puts candidates under each other, and drops those that cannot stand whatever they weigh. */
    static void open(Words words, List<Candidate> candidates) {
        nest(words, candidates);
        BitSet agreements = new BitSet();
        for (Candidate c : candidates) {
            if (c.frame.target() == Target.AGREEMENT) {
                agreements.set(c.trigger);
            }
        }
        for (Candidate c : candidates) {
            if (c.frame.type().equals("AGREE") && agreements.get(c.trigger)) {
                c.dropped = "it names an agreement";
            }
            c.dropped = c.dropped.isEmpty() ? missing(c) : c.dropped;
        }
    }

    /** What somebody says within his own words is one statement with them where it does the same. */
    private static void saidOnce(Words words, List<Candidate> standing) {
        List<Candidate> said = new ArrayList<>();
        for (Candidate c : standing) {
            if (c.frame.target() != Target.STATEMENT || !c.dropped.isEmpty()) {
                continue;
            }
            for (int k = said.size() - 1; k >= Math.max(0, said.size() - AROUND); k--) {
                if (says(said.get(k), c) || nounOfOwn(words, said.get(k), c)) {
                    c.dropped = "said in the words around it";
                }
            }
            if (c.dropped.isEmpty()) {
                said.add(c);
            }
        }
    }

    /** "أعربت الوزارة عن إدانة المملكة": a noun of what the state does, within the same words of a body of its own. */
    private static boolean nounOfOwn(Words words, Candidate earlier, Candidate c) {
        return earlier.contentFirst <= c.trigger
                && c.trigger < earlier.contentEnd
                && c.act.equals(earlier.act)
                && c.features.contains("word:noun")
                && kind(words, c) == ActorKind.STATE
                && sameSide(words, earlier, c);
    }

    /** Whether a statement says what an earlier one says; the next sentence of a quotation says something new. */
    private static boolean says(Candidate earlier, Candidate c) {
        boolean inside = earlier.contentFirst <= c.trigger && c.trigger < earlier.contentEnd;
        boolean again = inside && c.act.equals(earlier.act) && !c.features.contains("quote:inside");
        return sameSpeaker(earlier, c) && (again || earlier.contentFirst == c.contentFirst);
    }

    /** "أكدت الوزارة، بحسب وكالة الأنباء": an outlet that stands for words which have a speaker passes them on. */
    private static void passedOn(Words words, List<Candidate> standing) {
        for (int i = 0; i < standing.size(); i++) {
            Candidate c = standing.get(i);
            boolean outlet = c.frame.target() == Target.STATEMENT
                    && c.dropped.isEmpty()
                    && c.frame.markers(Slot.CONTENT).contains("clause")
                    && kind(words, c) == ActorKind.MEDIA;
            for (int k = Math.max(0, i - AROUND); outlet && k < Math.min(standing.size(), i + AROUND); k++) {
                Candidate said = standing.get(k);
                if (k != i && said.dropped.isEmpty() && holds(c, said)) {
                    c.dropped = "passes on what another says";
                    said.slots.putIfAbsent(Slot.VIA, c.who(Slot.SPEAKER));
                }
            }
        }
    }

    /** Whether what one statement says and what another does lie in one another. */
    private static boolean holds(Candidate c, Candidate other) {
        return other.frame.target() == Target.STATEMENT
                && other.sentence.equals(c.sentence)
                && (c.contentFirst <= other.trigger && other.trigger < c.contentEnd
                        || other.contentFirst <= c.trigger && c.trigger < other.contentEnd);
    }

    private static ActorKind kind(Words words, Candidate c) {
        return words.mentions.participants().get(c.who(Slot.SPEAKER).get(0)).kind();
    }

    /**
     * A headline says what the report says below: the same speaker in whatever words, or by another name of his side the
     * same act ("الرياض تدين" above, the ministry's words below).
     */
    private static boolean toldBelow(Words words, Candidate c, List<Candidate> standing) {
        if (c.frame.target() != Target.STATEMENT || c.sentence.role() != Role.TITLE) {
            return false;
        }
        for (Candidate other : standing) {
            boolean below = other.frame.target() == Target.STATEMENT && other.sentence.role() != Role.TITLE;
            if (below && (sameSpeaker(c, other) || other.act.equals(c.act) && sameSide(words, c, other))) {
                c.dropped = "told below";
                return true;
            }
        }
        return false;
    }

    private static boolean sameSpeaker(Candidate a, Candidate b) {
        return a.who(Slot.SPEAKER).equals(b.who(Slot.SPEAKER));
    }

    private static boolean sameSide(Words words, Candidate a, Candidate b) {
        String country = country(words, a);
        return country != null && country.equals(country(words, b));
    }

    private static @Nullable String country(Words words, Candidate c) {
        return words.mentions.participants().get(c.who(Slot.SPEAKER).get(0)).country();
    }

    /** Puts what is told within a statement under it: a demand or a hope tells nothing that happened, but its letter was sent. */
    private static void nest(Words words, List<Candidate> candidates) {
        Candidate around = null;
        Candidate holds = null;
        Candidate met = null;
        for (Candidate c : candidates) {
            met = c.frame.type().equals("CONSULT") && c.features.contains("aside") ? c : met;
            if (c.frame.target() == Target.HOLDS) {
                holds = holds == null || c.contentEnd > holds.contentEnd ? c : holds;
            } else if (holds != null
                    && c.frame.target() == Target.EVENT
                    && holds.contentFirst <= c.trigger
                    && c.trigger < holds.contentEnd
                    && !newsOfContact(c)) {
                c.dropped = "a clause of an agreement";
            }
            if (around != null && c.frame.target() == Target.STATEMENT) {
                sameVoice(words, around, c);
            }
            if (c.frame.target() == Target.STATEMENT) {
                around = c;
                continue;
            }
            if (around != null
                    && around.contentFirst <= c.trigger
                    && c.trigger < around.contentEnd
                    && around.trigger != c.trigger
                    && !(c.frame.channel().equals("letter") && c.trigger <= around.last)
                    && !c.features.contains("aside")) {
                c.within = around;
                asked(around, c, met);
                accused(around, c);
                c.features.add("within:" + around.act);
                c.status = told(c.status, around.act);
            }
        }
    }

    /**
     * دعا الرئيس نظيره إلى زيارة كييف، دعا خلال لقائه المبعوث إلى زيارة عدن: who is asked for a contact, or is met when somebody asks for
     * it, is to take part in it.
     *
     * @param met the last contact that was told as a circumstance
     */
    private static void asked(Candidate request, Candidate c, @Nullable Candidate met) {
        boolean then = met != null && met.sentence.equals(c.sentence) && met.trigger > request.trigger && met != c;
        List<Integer> told = request.who(Slot.ADDRESSEE);
        List<Integer> whom = told.isEmpty() && met != null && then ? met.who(Slot.RECIPIENTS) : told;
        boolean open = c.frame.type().equals("CONSULT") && c.who(Slot.ACTORS).isEmpty();
        if (open && request.act.equals("request") && !whom.isEmpty() && !whom.equals(c.who(Slot.RECIPIENTS))) {
            c.slots.put(Slot.ACTORS, whom);
            c.features.add("subject:asked");
            if (c.features.contains(DeedTelling.OPEN_PLACE)) {
                c.features.add(DeedTelling.PLACE);
            }
        }
        boolean wants = open
                && WANTING.contains(request.act)
                && with(c)
                && !request.who(Slot.SPEAKER).equals(c.who(Slot.RECIPIENTS));
        if (wants) {
            c.slots.put(Slot.ACTORS, request.who(Slot.SPEAKER));
            c.features.add("subject:asked");
        }
    }

    /** ترفض الحوار مع واشنطن: whether a contact is told by whom one has it with alone. */
    private static boolean with(Candidate c) {
        Part p = c.parts.get(Slot.RECIPIENTS);
        return p != null && p.marker().equals("مع");
    }

    /** اتهمت باريس دمشق بقصف المدينة: who is accused of a deed is who did it. */
    private static void accused(Candidate saying, Candidate c) {
        List<Integer> whom = saying.who(Slot.ADDRESSEE);
        boolean blamed = saying.act.equals("accuse")
                && names(saying)
                && c.frame.target() == Target.EVENT
                && !c.frame.type().equals("CONSULT")
                && c.features.contains("word:noun");
        if (blamed && c.who(Slot.ACTORS).isEmpty() && !whom.isEmpty() && !whom.equals(c.who(Slot.RECIPIENTS))) {
            c.slots.put(Slot.ACTORS, whom);
            c.features.remove("doer:none");
            c.features.add("doer:some");
        }
    }

    /** Whether a word of accusing has the accused before the deed: اتهمه بكذا, not ندد بكذا. */
    private static boolean names(Candidate saying) {
        List<String> whom = saying.frame.markers(Slot.ADDRESSEE);
        return saying.frame.markers(Slot.CONTENT).contains("ب") && (whom.contains("obj") || whom.contains("ل"));
    }

    /** فيما يجتمع المبعوث بالفصائل، خلال لقائه الوزير: a contact that a verb of its own or the circumstances tell. */
    private static boolean newsOfContact(Candidate c) {
        boolean told = c.features.contains("aside") || c.features.contains("word:verb");
        boolean both =
                c.features.contains("recipient:some") || c.who(Slot.ACTORS).size() > 1;
        return c.frame.type().equals("CONSULT") && told && both;
    }

    /** "وأشار إلى أنه يأمل": of the two words one says it, the one that says more. */
    private static void sameVoice(Words words, Candidate outer, Candidate inner) {
        boolean own = ownState(words, outer, inner);
        boolean opens = inner.trigger > outer.trigger
                && inner.trigger < outer.contentEnd
                && !inner.features.contains("word:noun")
                && !inner.features.contains(Sayings.OTHER)
                && (own || inner.trigger - outer.contentFirst <= 2)
                && inner.sentence.equals(outer.sentence);
        if (opens
                && (own || inner.parts.get(Slot.SPEAKER) == null)
                && !outer.who(Slot.SPEAKER).isEmpty()) {
            inner.slots.put(Slot.SPEAKER, outer.who(Slot.SPEAKER));
            boolean told = !outer.who(Slot.ADDRESSEE).isEmpty()
                    || inner.who(Slot.ADDRESSEE).isEmpty();
            boolean plain = inner.act.equals("say") || inner.act.equals(outer.act) && told;
            Candidate stands = plain ? outer : inner;
            (plain ? inner : outer).dropped = "another word says it: " + stands.act;
            stands.features.add("voice:" + (plain ? "outer" : "inner"));
            if (!plain) {
                introduced(outer, inner);
            }
        }
    }

    /** "قال إن تونس ترفض": what an official says his state does by saying, he does; not what it did, "إن تونس رفضت". */
    private static boolean ownState(Words words, Candidate outer, Candidate inner) {
        Part state = inner.parts.get(Slot.SPEAKER);
        Sense verb = words.verb(inner.trigger);
        if (state == null
                || verb == null
                || outer.who(Slot.SPEAKER).size() != 1
                || inner.who(Slot.SPEAKER).size() != 1) {
            return false;
        }
        boolean opens = state.first() - outer.contentFirst <= 1 && state.end() == inner.trigger
                || inner.trigger - outer.contentFirst <= 1 && state.first() == inner.trigger + 1;
        boolean now =
                (verb.features() & Features.PRESENT) != 0 && !verb.analysis().has(Analysis.S);
        return opens && now && kind(words, inner) == ActorKind.STATE && sameSide(words, outer, inner);
    }

    /** The inner word says it with the speaker, and the words that lead on to it, of the outer one. */
    private static void introduced(Candidate outer, Candidate inner) {
        inner.features.removeIf(f -> f.startsWith("speaker:") || f.equals("content:short"));
        for (String f : outer.features) {
            if (f.startsWith("speaker:") || f.startsWith("content:")) {
                inner.features.add(f);
            }
        }
        Part speaker = outer.parts.get(Slot.SPEAKER);
        if (speaker != null) {
            inner.parts.put(Slot.SPEAKER, speaker);
        }
        inner.cover(outer.first, outer.end);
    }

    private static Status told(Status status, String act) {
        return switch (act) {
            case "request", "hope", "threaten", "reject", "warn" ->
                status == Status.ACTUAL ? Status.HYPOTHETICAL : status;
            case "deny" -> Status.NEGATED;
            case "promise" -> status == Status.ACTUAL ? Status.FUTURE : status;
            default -> status;
        };
    }

    private static String missing(Candidate c) {
        return switch (c.frame.target()) {
            case STATEMENT -> c.who(Slot.SPEAKER).isEmpty() ? "no speaker" : "";
            case EVENT ->
                c.who(Slot.ACTORS).isEmpty()
                                && c.who(Slot.RECIPIENTS).isEmpty()
                                && c.who(Slot.ATTENDANTS).isEmpty()
                                && !c.features.contains(DeedTelling.SOMEWHERE)
                        ? "nobody takes part"
                        : c.frame.type().equals("CONSULT") && !enough(c) ? "a contact needs two" : "";
            case AGREEMENT -> c.features.contains("purpose") ? "striven for, not there yet" : "";
            default -> "";
        };
    }

    /** Whether enough take part for a contact: two, or a group, or somebody who visits a place. */
    static boolean enough(Candidate c) {
        return c.who(Slot.ACTORS).size()
                                + c.who(Slot.RECIPIENTS).size()
                                + c.who(Slot.ATTENDANTS).size()
                        >= 2
                || c.frame.attendance()
                || c.features.contains(DeedTelling.GROUP)
                || c.features.contains(DeedTelling.PLACE);
    }
}
