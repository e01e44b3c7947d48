package org.rasid.prose;

import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence, for whoever shows more than plain text.
 *
 * @param text the words, with the spaces round them
 * @param actor the key of the actor that they name; null where they name none
 * @param language what they are in, which for names can be another than the sentence's
 */
public record Piece(String text, @Nullable String actor, Language language) {}
