package org.rasid.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.report.ActorKind;

/**
 * An actor as all reports together know it.
 *
 * @param key the same in every report
 * @param name the name used most, the fullest among equals
 * @param nameEn the English name, where the lexicon has one
 * @param names every form that reports use, the most used first
 * @param kind what it is
 * @param country ISO 3166 alpha-3 of allegiance
 * @param sector the PLOVER sector
 * @param offices the offices that reports give it, with the days of the first and the last report that does
 */
public record KnownActor(
        String key,
        String name,
        @Nullable String nameEn,
        List<String> names,
        ActorKind kind,
        @Nullable String country,
        @Nullable String sector,
        List<Office> offices) {
    public KnownActor {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
    }

    /**
     * An office and when reports gave it.
     *
     * @param title as in {@link org.rasid.report.Actor#office}
     * @param from the first day, ISO; null where no report that says so is dated
     * @param to the last day
     */
    public record Office(
            String title, @Nullable String from, @Nullable String to) {}
}
