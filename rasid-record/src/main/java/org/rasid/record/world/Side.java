package org.rasid.record.world;

import org.jspecify.annotations.Nullable;
import org.rasid.record.KnownActor;
import org.rasid.report.ActorKind;

/**
 * For whom an actor stands: a president, a ministry and an army stand for their country, everybody else for themselves.
 */
public final class Side {
    private Side() {}

    /** The country's code, or the actor's own key; null for people who are not named one by one. */
    public static @Nullable String of(KnownActor actor) {
        return of(actor.key(), actor.kind(), actor.country(), actor.sector());
    }

    /** The same, of an actor of this kind, country and sector. */
    public static @Nullable String of(String key, ActorKind kind, @Nullable String country, @Nullable String sector) {
        if (kind == ActorKind.PEOPLE || kind == ActorKind.MEDIA) {
            return null;
        }
        return country != null && ofState(kind, sector) ? country : key;
    }

    /** Whether an actor is a country or speaks for one as a whole, rather than being one of its people. */
    static boolean general(KnownActor actor) {
        return general(actor.kind());
    }

    private static boolean general(ActorKind kind) {
        return kind == ActorKind.STATE || kind == ActorKind.GOVERNMENT;
    }

    /**
     * Whether an actor is called by a name: all that the lexicon lists, whose keys are in Latin letters, and people with
     * more than one name. Groups that only a text knows are mostly described ("the forces loyal to the president"), by
     * each report otherwise.
     */
    static boolean named(KnownActor actor) {
        String key = actor.key();
        return key.codePoints().allMatch(c -> c < 128) || actor.kind() == ActorKind.PERSON && key.indexOf('-') >= 0;
    }

    private static boolean ofState(ActorKind kind, @Nullable String sector) {
        return general(kind)
                || kind == ActorKind.PERSON
                        && (sector == null
                                || sector.equals("GOV")
                                || sector.equals("MIL")
                                || sector.equals("COP")
                                || sector.equals("LEG"));
    }
}
