package org.rasid.lexicon;

import org.jspecify.annotations.Nullable;
import org.rasid.report.ActorKind;

/**
 * Somebody or something that the lexicon knows.
 *
 * @param index its number in the lexicon
 * @param type what it is
 * @param key the same in every report ({@code person:recep-tayyip-erdogan}); for a topic its code, for a title its type, for
 *     a listed name its class
 * @param name the first Arabic name
 * @param en the English name; for a title the office
 * @param country ISO 3166 alpha-3, null where none
 * @param kind the actor kind, null for places and topics
 * @param detail for a person the offices ({@code president@TUR:2014-08..}), for a place its kind
 * @param lat degrees north, NaN where unknown
 * @param lon degrees east, NaN where unknown
 * @param ambiguous whether the name alone says too little
 */
public record Entity(
        int index,
        Type type,
        String key,
        String name,
        String en,
        @Nullable String country,
        @Nullable ActorKind kind,
        String detail,
        float lat,
        float lon,
        boolean ambiguous) {
    /** What an entity is. */
    public enum Type {
        /** A person with a name of his own. */
        PERSON,
        /** An organisation with a name of its own. */
        BODY,
        /** A country. */
        STATE,
        /** A place that is no country. */
        PLACE,
        /** A word or phrase that says who somebody is: an office, an honour, a role. */
        TITLE,
        /** A noun that heads the names of bodies: وزارة، حركة، كتيبة. */
        HEAD,
        /** An adjective that says whose somebody is: تركي، حوثي. */
        NISBA,
        /** What a contact or statement is about. */
        TOPIC,
        /** A first name. */
        GIVEN_NAME,
        /** A family name. */
        SURNAME,
        /** A noun that says what kind of place follows: مدينة، محافظة. */
        PLACE_HEAD,
        /** A name of which only the kind is known: a club's, a poet's. The model of names goes by it, no rule does. */
        LISTED
    }
}
