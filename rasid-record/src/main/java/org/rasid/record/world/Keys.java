package org.rasid.record.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rasid.record.FactKind;
import org.rasid.record.Finding;
import org.rasid.record.KnownActor;

/**
 * Where to look for facts that a finding could tell: two tellings of one fact share at least one key, and the days in
 * which they can have been meet or lie a day apart.
 *
 * @param keys the keys; empty where nothing could be the same
 * @param window the days; null for any
 */
public record Keys(List<String> keys, @Nullable Window window) {
    /** Of a conference with everybody there, so many sides are enough. */
    private static final int MOST_SIDES = 8;

    /** An agreement is signed on one day and comes into force some days later: each report has its own day. */
    private static final int BEGINS = 3;

    public Keys {
        keys = List.copyOf(keys);
    }

    static Keys of(Profile profile) {
        Finding finding = profile.account().finding();
        boolean anyTime = profile.window() == null;
        if (anyTime
                && (finding.historical()
                        || profile.account().report().published().start() != null)) {
            return new Keys(List.of(), null);
        }
        TreeSet<String> keys = new TreeSet<>();
        if (finding.kind() == FactKind.STATEMENT) {
            profile.doers().keySet().forEach(speaker -> keys.add("S " + speaker));
        } else if (finding.kind() == FactKind.AGREEMENT) {
            pairs(profile.all()).forEach(pair -> keys.add("G " + pair));
            keys.addAll(clauses(profile));
        } else {
            String type = "E " + finding.coding().type() + " ";
            pairs(profile.all()).forEach(pair -> keys.add(type + pair));
            sides(profile.all()).forEach(side -> keys.add(type + side));
            profile.places().forEach(place -> keys.add(type + "@" + place));
        }
        return new Keys(new ArrayList<>(keys), around(profile));
    }

    private static @Nullable Window around(Profile profile) {
        Window window = profile.window();
        return window == null || profile.account().finding().kind() != FactKind.AGREEMENT
                ? window
                : new Window(window.from().minusDays(BEGINS), window.to().plusDays(BEGINS), window.told());
    }

    /** Under two of the places and deadlines of its clauses, under one of them with its kind, and under length and subject. */
    private static List<String> clauses(Profile profile) {
        TreeSet<String> particulars = new TreeSet<>(profile.terms().deadlines());
        particulars.addAll(profile.terms().places());
        List<String> some = particulars.stream().limit(MOST_SIDES).toList();
        List<String> keys = new ArrayList<>();
        pairs(some).forEach(pair -> keys.add("C " + pair));
        String kind = profile.account().finding().coding().type();
        profile.terms().places().stream().limit(MOST_SIDES).forEach(place -> keys.add("G " + kind + " @" + place));
        profile.terms().deadlines().stream().limit(MOST_SIDES).forEach(day -> keys.add("G " + kind + " until " + day));
        for (String length : profile.terms().durations()) {
            profile.account().finding().countries().stream()
                    .limit(MOST_SIDES)
                    .forEach(country -> keys.add("L " + length + " " + country));
        }
        return keys;
    }

    private static List<String> pairs(Map<String, KnownActor> actors) {
        return pairs(sides(actors));
    }

    private static List<String> pairs(List<String> sorted) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                pairs.add(sorted.get(i) + "+" + sorted.get(j));
            }
        }
        return pairs;
    }

    private static List<String> sides(Map<String, KnownActor> actors) {
        TreeSet<String> sides = new TreeSet<>();
        for (KnownActor actor : actors.values()) {
            String side = Side.of(actor);
            if (side != null && sides.size() < MOST_SIDES) {
                sides.add(side);
            }
        }
        return List.copyOf(sides);
    }
}
