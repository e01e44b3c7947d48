package org.rasid.app.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How span files compare words: to the letter but for diacritics and tatweel, with one-letter prefixes set aside. */
final class SpanWords {
    private static final Pattern MARKS = Pattern.compile("[\\u064b-\\u065f\\u0670\\u0640]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final List<String> PREFIXES = List.of("وال", "بال", "لل", "فال");

    private SpanWords() {}

    /** Without diacritics and tatweel, one space for whatever stands between words. */
    static String bare(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String letters = MARKS.matcher(text).replaceAll("");
        return NO_WORD.matcher(letters).replaceAll(" ").strip();
    }

    /** The bare words, each a word of its own; empty where there is none. */
    static Set<String> words(@Nullable String text) {
        String bare = bare(text);
        return bare.isEmpty() ? Set.of() : new HashSet<>(List.of(bare.split(" ")));
    }

    /** Bare, without a conjunction or preposition that runs into the article. */
    static String strip(@Nullable String text) {
        String bare = bare(text);
        for (String prefix : PREFIXES) {
            if (bare.startsWith(prefix)) {
                return bare.substring(prefix.length());
            }
        }
        return bare;
    }

    /** What a name may be without its article and its first prefix, so that بروسيا, لروسيا and روسيا are one. */
    static Set<String> variants(@Nullable String text) {
        String bare = bare(text);
        Set<String> variants = new HashSet<>();
        variants.add(bare);
        variants.add(withoutArticle(bare));
        if (!bare.isEmpty() && "وبلفك".indexOf(bare.charAt(0)) >= 0) {
            String rest = bare.substring(1);
            variants.add(rest);
            variants.add(withoutArticle(rest));
            if (bare.startsWith("لل")) {
                variants.add("ا" + rest);
            }
        }
        return variants;
    }

    private static String withoutArticle(String word) {
        return word.startsWith("ال") ? word.substring(2) : word;
    }
}
