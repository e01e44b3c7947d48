package org.rasid.mention;

import org.jspecify.annotations.Nullable;
import org.rasid.report.ActorKind;

/**
 * A name as it stands in the text, without title, head and adjectives. What is only described (الحكومة اللبنانية) has none;
 * a phrase may hold several (وزير خارجية فرنسا لوران فابيوس).
 *
 * @param first its first token
 * @param end the token after its last
 * @param kind what is named; null for a place
 * @param phrase the number of the phrase whose own name it is; -1 where it only stands inside one
 */
public record Name(int first, int end, @Nullable ActorKind kind, int phrase) {}
