package org.rasid.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;

/**
 * "The agreement" is what those agreed on of whom the report told just before: "اتفقت مالي والنيجر على إنشاء قوة. ويقضي
 * الاتفاق بنشر جنود" tells of an agreement between the two, and of no event beside it.
 */
final class AgreedBefore {
    /** What was agreed on is called the agreement at most so many sentences later. */
    private static final int SENTENCES = 3;

    /** The paper stands at most so far behind the verb. */
    private static final int BEFORE = 12;

    private static final String IN = "في";
    private static final String AGREE = "AGREE";
    private static final String OTHER = "other";

    private AgreedBefore() {}

    /** Names the parties of a report's first agreement that names none itself. */
    static void name(List<Candidate> standing) {
        Candidate agreed = null;
        for (Candidate c : standing) {
            agreed = c.frame.type().equals(AGREE) && c.dropped.isEmpty() ? c : agreed;
            if (c.frame.target() == Target.AGREEMENT && c.dropped.isEmpty()) {
                if (agreed != null && meant(agreed, c)) {
                    Set<Integer> both = new LinkedHashSet<>(agreed.who(Slot.ACTORS));
                    both.addAll(agreed.who(Slot.RECIPIENTS));
                    c.slots.put(Slot.PARTIES, List.copyOf(both));
                    agreed.dropped = "it is the agreement that is told of behind it";
                }
                return;
            }
        }
    }

    /** "اتفق الوزراء في بيان مشترك على": what is agreed in a paper is the paper's, and no event beside it. */
    static void inPapers(Words words, List<Candidate> standing) {
        for (Candidate c : standing) {
            if (c.frame.target() != Target.AGREEMENT
                    || !words.prepositionAt(c.trigger - 1).equals(IN)) {
                continue;
            }
            for (Candidate e : InOrder.between(standing, s -> s.trigger, c.trigger - BEFORE, c.trigger)) {
                boolean agreed = e.frame.type().equals(AGREE) && e.sentence.equals(c.sentence);
                e.dropped = agreed ? "it is told in a paper" : e.dropped;
            }
        }
    }

    private static boolean meant(Candidate agreed, Candidate c) {
        int later = c.sentence.index() - agreed.sentence.index();
        return later > 0
                && later <= SENTENCES
                && c.frame.label().equals(OTHER)
                && c.who(Slot.PARTIES).isEmpty()
                && c.features.contains("noun:definite");
    }
}
