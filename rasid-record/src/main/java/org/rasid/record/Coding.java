package org.rasid.record;

import org.jspecify.annotations.Nullable;

/**
 * What kind of thing is told, in the field's codes.
 *
 * @param type of an event the PLOVER type, of a statement the act, of an agreement its kind
 * @param mode the PLOVER mode of an event
 * @param channel how a contact was made: {@code call}, {@code meeting}, {@code letter}, {@code video}
 * @param cameo the CAMEO code of an event
 * @param plover the PLOVER type of an event or of a statement's act; null where none codes it
 * @param quad the quad class of an event, 1 to 4; 0 where it has none
 */
public record Coding(
        String type,
        @Nullable String mode,
        @Nullable String channel,
        @Nullable String cameo,
        @Nullable String plover,
        int quad) {}
