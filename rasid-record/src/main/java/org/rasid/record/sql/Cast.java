package org.rasid.record.sql;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rasid.record.KnownActor;
import org.rasid.record.world.SamePerson;
import org.rasid.report.Actor;
import org.rasid.report.Reading;

/** Keeps who is known by which names and offices, and finds out who is known under another key already. */
final class Cast {
    private final Work work;

    Cast(Work work) {
        this.work = work;
    }

    /**
     * Takes in who takes part in a report.
     *
     * @return the keys under which the record knows those whose own key is another
     */
    Map<String, String> enter(Reading reading) {
        Map<String, String> same = known(reading);
        work.meet(reading.actors().stream().map(Actor::key).toList());
        for (Actor actor : reading.actors()) {
            if (work.actor(actor.key()) == null && !same.containsKey(actor.key())) {
                introduce(actor, same);
            }
        }
        count(reading, same, 1);
        return same;
    }

    /** Takes back what a reading of a report told of actors. */
    void leave(Reading reading) {
        count(reading, known(reading), -1);
    }

    /** The keys under which the record knows those of a report whose own key is another. */
    Map<String, String> known(Reading reading) {
        return work.actors.sameAs(
                reading.actors().stream().map(Actor::key).distinct().toList());
    }

    private void introduce(Actor actor, Map<String, String> same) {
        KnownActor newcomer = new KnownActor(
                actor.key(),
                actor.name(),
                actor.nameEn(),
                names(actor),
                actor.kind(),
                actor.country(),
                actor.sector(),
                actor.office() == null ? List.of() : List.of(new KnownActor.Office(actor.office(), null, null)));
        KnownActor other = SamePerson.mark(newcomer) == null ? null : SamePerson.among(newcomer, namesakes(actor));
        if (other != null) {
            same.put(actor.key(), other.key());
        }
        work.actors.insert(newcomer, other == null ? null : other.key());
        work.forgetActor(actor.key());
    }

    private List<KnownActor> namesakes(Actor actor) {
        Set<String> folded = names(actor).stream().map(work::folded).collect(Collectors.toCollection(TreeSet::new));
        List<String> keys = work.actors.named(folded).stream()
                .filter(key -> SamePerson.couldBe(actor.key(), key))
                .toList();
        return List.copyOf(work.actors.byKeys(keys).values());
    }

    private void count(Reading reading, Map<String, String> same, int more) {
        LocalDate day = reading.published().start();
        Map<List<String>, String[]> names = new LinkedHashMap<>();
        Map<List<String>, String[]> offices = new LinkedHashMap<>();
        for (Actor actor : reading.actors()) {
            String key = same.getOrDefault(actor.key(), actor.key());
            for (String name : names(actor)) {
                names.put(List.of(key, name), new String[] {key, name, work.folded(name)});
            }
            if (actor.office() != null) {
                offices.put(
                        List.of(key, actor.office()),
                        new String[] {key, actor.office(), day == null ? "" : day.toString()});
            }
        }
        work.actors.countNames(List.copyOf(names.values()), more);
        work.actors.countOffices(List.copyOf(offices.values()), more);
        Set<String> keys = new TreeSet<>();
        names.values().forEach(name -> keys.add(name[0]));
        work.actors.rename(keys);
    }

    private static List<String> names(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .distinct()
                .toList();
    }
}
