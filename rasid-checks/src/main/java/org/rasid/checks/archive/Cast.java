package org.rasid.checks.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The few whom a story is about: the same names come again in its sentences. */
final class Cast {
    private static final int STATES = 3;
    private static final int PEOPLE = 4;
    private static final int CITIES = 3;

    /** So many of those who speak are known to the lexicon; the others have names that only reports tell. */
    private static final double KNOWN = 0.6;

    private final List<Names.State> states = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> cities = new ArrayList<>();

    Cast(Names names, Random random) {
        for (int i = 0; i < STATES; i++) {
            states.add(often(names.states(), random));
        }
        for (int i = 0; i < PEOPLE; i++) {
            people.add(
                    random.nextDouble() < KNOWN
                            ? often(names.people(), random)
                            : often(names.given(), random) + " " + often(names.surnames(), random));
        }
        for (int i = 0; i < CITIES; i++) {
            cities.add(often(names.cities(), random));
        }
    }

    /** The first of a list come often, the last hardly ever. */
    private static <T> T often(List<T> list, Random random) {
        double u = random.nextDouble();
        return list.get((int) (u * u * list.size()));
    }

    /**
     * Somebody of the story for a place in a sentence.
     *
     * @param turn another turn, another of them
     */
    String name(Piece piece, int turn) {
        return switch (piece.sort()) {
            case WORDS -> piece.words();
            case STATE -> states.get(turn % STATES).name();
            case NISBA -> states.get(turn % STATES).nisba();
            case PERSON -> people.get(turn % PEOPLE);
            case CITY -> cities.get(turn % CITIES);
        };
    }
}
