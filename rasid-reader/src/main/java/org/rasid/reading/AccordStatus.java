package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import org.rasid.reading.Frame.Target;
import org.rasid.report.Event.Status;
import org.rasid.text.Analysis;

/** Tells what became of an agreement, by the words of signing, breaking and ending that stand near it. */
final class AccordStatus {
    /** What says most comes first. */
    private static final List<String> BY_WEIGHT =
            List.of("violated", "ended", "rejected", "signed", "reached", "in-force", "negotiating", "proposed");

    /** Such a word stands at most so far before the agreement. */
    static final int BEFORE = 14;

    private static final int BEHIND = 6;

    private final Words words;
    private final Syntax syntax;

    AccordStatus(Words words, Syntax syntax) {
        this.words = words;
        this.syntax = syntax;
    }

    /** The words that tell of an agreement. */
    List<Candidate> near(Candidate agreement, List<Candidate> standing) {
        List<Candidate> out = new ArrayList<>();
        for (Candidate s : standing) {
            boolean tells = s.frame.target() == Target.STATUS
                    && s.status != Status.NEGATED
                    && s.sentence.equals(agreement.sentence);
            if (tells && governs(s, agreement)) {
                out.add(s);
            }
        }
        return out;
    }

    /** Whether a word stands so near before the agreement, or behind it, that it tells of it. */
    private boolean governs(Candidate word, Candidate agreement) {
        return word.trigger < agreement.trigger
                ? agreement.trigger - word.trigger <= BEFORE && syntax.sameClause(word.trigger, agreement.trigger)
                : word.trigger - agreement.trigger <= BEHIND && syntax.sameClause(agreement.trigger, word.trigger);
    }

    /** What a word says of the agreement: what is still to be signed is proposed, what ends with it is reached. */
    String of(Candidate word, Candidate agreement) {
        if (word.status == Status.FUTURE) {
            return "proposed";
        }
        int behind = word.trigger + 1;
        boolean endsWithIt = word.frame.label().equals("ended")
                && word.trigger < agreement.trigger
                && words.token(behind).isWord()
                && words.token(behind).best().has(Analysis.B);
        return endsWithIt ? "reached" : word.frame.label();
    }

    /** The one of two that says more; the first may be empty. */
    static String weightier(String known, String other) {
        return known.isEmpty() || BY_WEIGHT.indexOf(other) < BY_WEIGHT.indexOf(known) ? other : known;
    }
}
