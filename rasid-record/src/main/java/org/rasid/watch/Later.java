package org.rasid.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rasid.record.Course;
import org.rasid.record.Doings;
import org.rasid.record.Fact;
import org.rasid.record.Part;
import org.rasid.record.Registry;

/**
 * The deeds that a record tells; the last that were asked for are kept in mind, since what two did is asked for again by
 * each of their agreements. For one thread, and for no longer than it takes to work something out.
 */
final class Later implements Deeds {
    private static final int MOST = 20_000;

    private final Registry registry;
    private final Sides sides;
    private final Map<Long, Deed> recent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Deed> eldest) {
            return size() > MOST;
        }
    };

    Later(Registry registry, Sides sides) {
        this.registry = registry;
        this.sides = sides;
    }

    @Override
    public List<Course> courses(List<Doings> wanted) {
        return registry.courses(wanted);
    }

    @Override
    public Map<Long, Deed> of(Collection<Long> entries) {
        Map<Long, Deed> deeds = new LinkedHashMap<>();
        List<Long> missing = new ArrayList<>();
        for (Long entry : entries) {
            Deed deed = recent.get(entry);
            if (deed == null) {
                missing.add(entry);
            } else {
                deeds.put(entry, deed);
            }
        }
        if (!missing.isEmpty()) {
            Map<Long, Fact> facts =
                    registry.facts(missing.stream().map(Course::fact).toList());
            sides.know(facts.values().stream()
                    .flatMap(fact -> fact.parts().stream())
                    .map(Part::actor)
                    .toList());
            for (Long entry : missing) {
                Fact fact = facts.get(Course.fact(entry));
                if (fact != null) {
                    deeds.put(entry, Deed.of(fact, Course.day(entry), sides));
                }
            }
            recent.putAll(deeds);
        }
        return deeds;
    }
}
