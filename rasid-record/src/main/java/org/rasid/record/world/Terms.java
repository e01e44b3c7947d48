package org.rasid.record.world;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Agreed;
import org.rasid.record.Clause;

/**
 * What the clauses of an agreement say, as far as two reports say it in the same words.
 *
 * @param types what must be done
 * @param places where, as places are known
 * @param deadlines until when, as month and day: not every report lets the year be known
 * @param durations for how long, each with what must be done
 */
record Terms(Set<String> types, Set<String> places, Set<String> deadlines, Set<String> durations) {
    static final Terms NONE = new Terms(Set.of(), Set.of(), Set.of(), Set.of());

    /** The length of month and day at the end of an ISO day. */
    private static final int MONTH_AND_DAY = 5;

    /**
     * The terms of an agreement.
     *
     * @param known what a place is known by
     */
    static Terms of(@Nullable Agreed agreed, UnaryOperator<String> known) {
        if (agreed == null) {
            return NONE;
        }
        Set<String> types = new TreeSet<>();
        Set<String> places = new TreeSet<>();
        Set<String> deadlines = new TreeSet<>();
        Set<String> durations = new TreeSet<>();
        for (Clause clause : agreed.clauses()) {
            if (!clause.type().equals("other")) {
                types.add(clause.type());
            }
            clause.places().forEach(place -> places.add(known.apply(place)));
            if (clause.duration() != null) {
                durations.add(clause.type() + " " + clause.duration());
            }
            String deadline = clause.deadline();
            if (deadline != null && deadline.length() > MONTH_AND_DAY) {
                deadlines.add(deadline.substring(deadline.length() - MONTH_AND_DAY));
            }
        }
        return new Terms(types, places, deadlines, durations);
    }

    /** Whether no clause says where, until when or for how long. */
    boolean isVague() {
        return places.isEmpty() && deadlines.isEmpty() && durations.isEmpty();
    }

    /** How many places, deadlines and durations both have. */
    int particulars(Terms other) {
        return common(places, other.places) + common(deadlines, other.deadlines) + common(durations, other.durations);
    }

    /** Whether both give one length for what they are mainly about. */
    boolean lengths(String kind, Terms other) {
        return durations.stream().anyMatch(length -> length.startsWith(kind + " ") && other.durations.contains(length));
    }

    /** How many kinds of clauses both have. */
    int commonTypes(Terms other) {
        return common(types, other.types);
    }

    private static int common(Set<String> one, Set<String> two) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(two);
        return both.size();
    }
}
