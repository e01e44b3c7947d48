package org.rasid.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a finding.
 *
 * @param id the actor's name within the report ({@code a1})
 * @param key the same for one actor in every report ({@code person:recep-tayyip-erdogan})
 * @param name the fullest form that the report uses
 * @param nameEn the English name, where the lexicon has one
 * @param aliases the other forms that the report uses
 * @param kind what it is
 * @param country ISO 3166 alpha-3 of allegiance
 * @param sector the PLOVER sector (GOV, MIL, REB …)
 * @param office the office held at the report's date
 * @param mentions where the report names it
 */
public record Actor(
        String id,
        String key,
        String name,
        @Nullable String nameEn,
        List<String> aliases,
        ActorKind kind,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String office,
        List<Quote> mentions) {
    /** Keeps copies of its lists. */
    public Actor {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
