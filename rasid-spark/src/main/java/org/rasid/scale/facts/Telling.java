package org.rasid.scale.facts;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Reader;
import org.rasid.reading.Term;
import org.rasid.record.Filed;
import org.rasid.record.KnownActor;
import org.rasid.record.world.Findings;
import org.rasid.record.world.Sketch;
import org.rasid.report.Actor;
import org.rasid.report.ActorKind;
import org.rasid.report.Reading;

/**
 * What a report tells, as far as facts are made of it.
 *
 * @param number the report's
 * @param filed what is known of the report, its own first copy
 * @param sketch what its copies are recognised by
 * @param findings each packed, in the report's order
 * @param cast who takes part
 */
record Telling(long number, byte[] filed, byte[] sketch, List<byte[]> findings, List<Player> cast)
        implements Serializable {
    /**
     * An actor as a report knows him.
     *
     * @param names every form that the report uses, the fullest first
     * @param folded the same, as names are looked up
     */
    record Player(
            String key,
            List<String> names,
            List<String> folded,
            @Nullable String nameEn,
            ActorKind kind,
            @Nullable String country,
            @Nullable String sector,
            @Nullable String office)
            implements Serializable {
        KnownActor known() {
            List<KnownActor.Office> offices =
                    office == null ? List.of() : List.of(new KnownActor.Office(office, null, null));
            return new KnownActor(key, names.get(0), nameEn, names, kind, country, sector, offices);
        }
    }

    /** Opens the lexicon once on each machine. */
    static final class Shipped {
        static final Reader READER = Reader.shipped();

        private Shipped() {}
    }

    static Telling of(long number, Reading reading) {
        LocalDate day = reading.published().start();
        Instant told =
                day == null ? Instant.EPOCH : day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Filed filed = new Filed(
                number,
                1,
                reading.id(),
                reading.report().title(),
                reading.report().outlet(),
                reading.report().url(),
                reading.published(),
                told,
                number);
        List<byte[]> findings = new ArrayList<>();
        Findings.of(reading).forEach(finding -> findings.add(Packed.of(finding)));
        List<Player> cast = new ArrayList<>();
        reading.actors().forEach(actor -> cast.add(player(actor)));
        Sketch sketch = Sketch.of(Shipped.READER.terms(reading.text()));
        return new Telling(number, Packed.of(filed), sketch.bytes(), findings, cast);
    }

    private static Player player(Actor actor) {
        List<String> names = new ArrayList<>(Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .distinct()
                .toList());
        List<String> folded =
                new ArrayList<>(names.stream().map(Telling::folded).distinct().toList());
        return new Player(
                actor.key(),
                names,
                folded,
                actor.nameEn(),
                actor.kind(),
                actor.country(),
                actor.sector(),
                actor.office());
    }

    private static String folded(String name) {
        return Shipped.READER.terms(name).stream().map(Term::stem).collect(Collectors.joining(" "));
    }
}
