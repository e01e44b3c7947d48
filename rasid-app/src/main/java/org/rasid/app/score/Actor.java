package org.rasid.app.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a finding.
 *
 * @param label the first of the names, to show
 * @param names the words of each name
 * @param kind {@code person}, {@code state} …
 * @param country ISO 3166 alpha-3 code of allegiance
 */
record Actor(
        String label,
        List<Set<String>> names,
        @Nullable String kind,
        @Nullable String country) {
    static Actor of(List<String> names, @Nullable String kind, @Nullable String country) {
        List<Set<String>> words = names.stream()
                .map(name -> Set.copyOf(Words.of(name)))
                .filter(set -> !set.isEmpty())
                .toList();
        return new Actor(names.isEmpty() ? "?" : names.get(0), words, kind, country);
    }

    /** States are one by their country; others where a name of one holds all words of a name of the other. */
    boolean same(Actor gold) {
        if (country != null && gold.country != null && !country.equals(gold.country)) {
            return false;
        }
        if (country != null && "state".equals(kind) && "state".equals(gold.kind)) {
            return country.equals(gold.country);
        }
        return names.stream()
                .anyMatch(name -> gold.names.stream().anyMatch(g -> g.containsAll(name) || name.containsAll(g)));
    }

    /** The same side: named alike, or bodies of one country. */
    boolean akin(Actor gold) {
        return same(gold) || (country != null && country.equals(gold.country));
    }

    /** How many of the predicted actors find a gold one of their own, taken in order. */
    static int pairs(List<Actor> predicted, List<Actor> gold, BiPredicate<Actor, Actor> test) {
        List<Actor> left = new ArrayList<>(gold);
        int pairs = 0;
        for (Actor actor : predicted) {
            for (int i = 0; i < left.size(); i++) {
                if (test.test(actor, left.get(i))) {
                    left.remove(i);
                    pairs++;
                    break;
                }
            }
        }
        return pairs;
    }

    static boolean sameSet(List<Actor> predicted, List<Actor> gold) {
        return predicted.size() == gold.size() && pairs(predicted, gold, Actor::same) == gold.size();
    }

    static String show(List<Actor> actors) {
        return actors.stream().map(Actor::label).collect(Collectors.joining("، "));
    }
}
