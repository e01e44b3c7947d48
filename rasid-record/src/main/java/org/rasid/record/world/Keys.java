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
            pairs(profile).forEach(pair -> keys.add("G " + pair));
        } else {
            String type = "E " + finding.coding().type() + " ";
            pairs(profile).forEach(pair -> keys.add(type + pair));
            sides(profile.all()).forEach(side -> keys.add(type + side));
            profile.places().forEach(place -> keys.add(type + "@" + place));
        }
        return new Keys(new ArrayList<>(keys), profile.window());
    }

    private static List<String> pairs(Profile profile) {
        List<String> sides = sides(profile.all());
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                pairs.add(sides.get(i) + "+" + sides.get(j));
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
