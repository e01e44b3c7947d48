package org.rasid.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a report tells of which agreement. */
final class ToldAccords {
    /** The noun of a clause stands at most so far from the agreement's. */
    private static final int NEAR = 5;

    /**
     * A word that tells of an agreement.
     *
     * @param number the agreement's place among all
     */
    private record Telling(Candidate word, Accord accord, int number) {
        int token() {
            return word.trigger;
        }
    }

    private final List<Telling> tellings = new ArrayList<>();

    ToldAccords(List<Accord> accords) {
        for (int i = 0; i < accords.size(); i++) {
            for (Candidate t : accords.get(i).tellings) {
                tellings.add(new Telling(t, accords.get(i), i));
            }
        }
        tellings.sort(Comparator.comparingInt(Telling::token).thenComparingInt(Telling::number));
    }

    /**
     * The agreement that a clause is a part of by name, or null: its noun stands behind the agreement's, its verb on
     * either side.
     */
    @Nullable
    Accord named(Candidate clause) {
        Telling first = null;
        for (Telling t : InOrder.between(tellings, Telling::token, clause.trigger - NEAR, clause.trigger + NEAR + 1)) {
            boolean behind = t.token() <= clause.trigger || clause.features.contains("word:verb");
            if (behind && t.word.sentence.equals(clause.sentence) && (first == null || t.number < first.number)) {
                first = t;
            }
        }
        return first == null ? null : first.accord;
    }

    /** The last agreement told up to a token; null for none. */
    @Nullable
    Accord lastUpTo(int token) {
        int i = InOrder.first(tellings, Telling::token, token + 1) - 1;
        while (i > 0 && tellings.get(i - 1).token() == tellings.get(i).token()) {
            i--;
        }
        return i < 0 ? null : tellings.get(i).accord;
    }
}
