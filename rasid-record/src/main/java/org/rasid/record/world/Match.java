package org.rasid.record.world;

import java.util.Map;
import java.util.TreeSet;
import org.rasid.record.KnownActor;
import org.rasid.report.ActorKind;

/**
 * Who of two lists is the same.
 *
 * @param sides how many sides have somebody who is in both
 * @param persons how many actors other than whole states are in both by name
 * @param leftSides how many sides the first list has
 * @param rightSides how many the second has
 * @param score one for each actor in both, two thirds where one list names the country and the other who stands for it
 * @param conflict whether both lists name somebody of one side, and different people: two ministers' call is not their
 *     presidents'
 */
record Match(int sides, int persons, int leftSides, int rightSides, double score, boolean conflict) {
    private static final double FOR_COUNTRY = 2.0 / 3;

    static Match of(Map<String, KnownActor> left, Map<String, KnownActor> right) {
        TreeSet<String> leftSides = sides(left);
        TreeSet<String> rightSides = sides(right);
        TreeSet<String> both = new TreeSet<>(leftSides);
        both.retainAll(rightSides);
        int sides = 0;
        double score = 0;
        boolean conflict = false;
        for (String side : both) {
            int same = same(left, right, side);
            boolean general = general(left, side) || general(right, side);
            if (same > 0 || general) {
                sides++;
                score += same > 0 ? 1 : FOR_COUNTRY;
            } else {
                conflict = true;
            }
        }
        int persons = (int) left.values().stream()
                .filter(actor -> actor.kind() != ActorKind.STATE && Side.named(actor) && right.containsKey(actor.key()))
                .count();
        return new Match(sides, persons, leftSides.size(), rightSides.size(), score, conflict);
    }

    private static TreeSet<String> sides(Map<String, KnownActor> actors) {
        TreeSet<String> sides = new TreeSet<>();
        for (KnownActor actor : actors.values()) {
            String side = Side.of(actor);
            if (side != null) {
                sides.add(side);
            }
        }
        return sides;
    }

    private static int same(Map<String, KnownActor> left, Map<String, KnownActor> right, String side) {
        int same = 0;
        for (KnownActor actor : left.values()) {
            if (side.equals(Side.of(actor)) && actor.kind() != ActorKind.STATE && right.containsKey(actor.key())) {
                same++;
            }
        }
        return same;
    }

    /** Whether nobody but the country or one of its bodies is named for this side. */
    private static boolean general(Map<String, KnownActor> actors, String side) {
        return actors.values().stream()
                .filter(actor -> side.equals(Side.of(actor)))
                .allMatch(actor -> actor.kind() != ActorKind.PERSON);
    }
}
