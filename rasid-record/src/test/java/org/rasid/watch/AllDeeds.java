package org.rasid.watch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rasid.record.Course;
import org.rasid.record.Doings;

/** Deeds that are all there, whatever is asked for. */
record AllDeeds(List<Deed> deeds) implements Deeds {
    @Override
    public List<Course> courses(List<Doings> wanted) {
        Course all = Course.of(IntStream.range(0, deeds.size())
                .mapToLong(i -> Course.entry((int) deeds.get(i).day().toEpochDay(), i)));
        return wanted.stream().map(doings -> all).toList();
    }

    @Override
    public Map<Long, Deed> of(Collection<Long> entries) {
        return entries.stream().collect(Collectors.toMap(entry -> entry, entry -> deeds.get((int) Course.fact(entry))));
    }
}
