package org.rasid.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the agreement, told before, that a later word means again. */
final class KnownAccords {
    private static final Set<String> INSTRUMENTS = Set.of("joint-statement", "other");

    private final Words words;
    private final Cast cast;

    KnownAccords(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    /** The last agreement of a kind and of parties that a candidate can mean, or null. */
    @Nullable
    Accord meant(List<Accord> accords, Candidate c, Set<Integer> parties) {
        boolean definite =
                words.token(c.trigger).isWord() && words.token(c.trigger).best().definite();
        Set<String> countries = cast.countries(List.copyOf(parties));
        for (int i = accords.size() - 1; i >= 0; i--) {
            Accord a = accords.get(i);
            Set<String> theirs = cast.countries(List.copyOf(a.parties));
            boolean same = !countries.isEmpty() && countries.equals(theirs);
            boolean pointed = definite || same || vague(a, theirs, c, countries);
            if (pointed && kinds(a, theirs, c.frame.label()) && sides(theirs, countries)) {
                return a;
            }
        }
        return null;
    }

    private static boolean kinds(Accord a, Set<String> theirs, String kind) {
        return a.kind.equals(kind)
                || INSTRUMENTS.contains(kind)
                || INSTRUMENTS.contains(a.kind)
                || theirs.isEmpty() && truceOfPeace(a, kind);
    }

    private static boolean sides(Set<String> theirs, Set<String> countries) {
        return countries.isEmpty()
                || theirs.isEmpty()
                || theirs.containsAll(countries)
                || countries.containsAll(theirs);
    }

    private static boolean vague(Accord a, Set<String> theirs, Candidate c, Set<String> countries) {
        return theirs.isEmpty() && (a.kind.equals("other") || a.kind.equals("peace"))
                || countries.isEmpty() && c.frame.label().equals("other");
    }

    private static boolean truceOfPeace(Accord a, String kind) {
        return a.kind.equals("peace") && kind.equals("ceasefire");
    }

    /** Adds a telling to an agreement; it may say more of its kind. */
    static void join(Accord a, Candidate c) {
        a.tellings.add(c);
        String kind = c.frame.label();
        if (truceOfPeace(a, kind) || INSTRUMENTS.contains(a.kind) && !INSTRUMENTS.contains(kind)) {
            a.kind = kind;
        }
    }
}
