package org.rasid.reading;

import java.util.List;
import org.rasid.report.Span;

/**
 * A word of a text as searching and comparing want it.
 *
 * @param span where it stands, in code points
 * @param form the word as it reads, hidden letters restored and spelling folded ({@code وبالإيرانيين}: {@code
 *     وبالايرانيين})
 * @param stems the word without clitics and article, folded ({@code ايرانيين}); several where it can be taken apart in
 *     several ways, the likeliest first; never empty
 * @param content whether it tells something: prepositions, conjunctions, pronouns and the like don't
 */
public record Term(Span span, String form, List<String> stems, boolean content) {
    /** Keeps a copy of its list. */
    public Term {
        stems = List.copyOf(stems);
    }

    /** {@return the likeliest stem} */
    public String stem() {
        return stems.get(0);
    }
}
