package org.rasid.reading;

import java.util.List;

/**
 * A token as {@code rasid tokens} prints it.
 *
 * @param written as written
 * @param segments the clitics and what they are attached to, in the order of writing
 * @param lemma the lemma
 * @param pos the part of speech, as UD tags it
 * @param lexicon what the lexicon says, empty where it says nothing
 */
public record TokenLine(String written, List<String> segments, String lemma, String pos, String lexicon) {
    /** Keeps a copy of its list. */
    public TokenLine {
        segments = List.copyOf(segments);
    }
}
