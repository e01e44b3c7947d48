package org.rasid.record.world;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rasid.reading.Term;

/**
 * Places as reports write them. Each says in its own way what kind of place it is and which side of it: منطقة أغدام is
 * مدينة أغدام, and what happens شمال إدلب happens in إدلب.
 */
public final class PlaceNames {
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private PlaceNames() {}

    /** Whether two names are of one place: they share most of the shorter one's words, the first of several left out. */
    public static boolean same(String one, String two) {
        Set<String> a = words(one);
        Set<String> b = words(two);
        long both = a.stream().filter(b::contains).count();
        return both * 2 > Math.min(a.size(), b.size());
    }

    /** The words by which a place is known: two names of one place share some. */
    public static Set<String> words(String place) {
        List<String> words =
                PUNCTUATION.splitAsStream(place).filter(word -> !word.isEmpty()).toList();
        return new LinkedHashSet<>(words.size() > 1 ? words.subList(1, words.size()) : words);
    }

    /**
     * The one word under which a place is looked up, its last; empty where it has none.
     *
     * @param terms the words of a text
     */
    static String key(String name, Function<String, List<Term>> terms) {
        List<Term> words = terms.apply(name);
        return words.isEmpty() ? "" : words.get(words.size() - 1).stem();
    }
}
