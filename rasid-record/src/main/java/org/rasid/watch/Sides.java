package org.rasid.watch;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.record.KnownActor;
import org.rasid.record.world.Side;

/** For whom actors stand; the last that were asked for are kept in mind. For one thread. */
final class Sides {
    private static final int MOST = 50_000;

    private final Function<Collection<String>, Map<String, KnownActor>> actors;

    /** By the actor's key; empty for people who stand for nobody. */
    private final Map<String, Optional<String>> sides = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<String>> eldest) {
            return size() > MOST;
        }
    };

    /** Sides of the actors that this knows by their keys. */
    Sides(Function<Collection<String>, Map<String, KnownActor>> actors) {
        this.actors = actors;
    }

    /** The sides that these actors stand for; an actor that nobody knows stands for himself. */
    Set<String> of(Collection<String> keys) {
        know(keys);
        Set<String> some = new LinkedHashSet<>();
        for (String key : keys) {
            sides.getOrDefault(key, Optional.of(key)).ifPresent(some::add);
        }
        return some;
    }

    /** Asks for all of these at once, since they will be needed. */
    void know(Collection<String> keys) {
        List<String> unknown =
                keys.stream().filter(key -> !sides.containsKey(key)).distinct().toList();
        if (!unknown.isEmpty()) {
            Map<String, KnownActor> known = actors.apply(unknown);
            for (String key : unknown) {
                @Nullable KnownActor actor = known.get(key);
                sides.put(key, actor == null ? Optional.of(key) : Optional.ofNullable(Side.of(actor)));
            }
        }
    }
}
