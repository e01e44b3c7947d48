package org.rasid.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes Arabic names in Latin letters, for whoever cannot read them. Names whose usual form is known are written so
 * ({@code latin.tsv}); of the others the letters are, with an {@code a} where a syllable needs a vowel that Arabic does not
 * write: a help for the eye, not a name to be quoted. Immutable.
 */
public final class Latin {
    private static final String ARTICLE = "ال";
    private static final String VOWELS = "aiu";

    /** What stands in the table for words that are no part of a name. */
    private static final String NO_NAME = "-";

    private final Map<String, String> table;

    private Latin(Map<String, String> table) {
        this.table = table;
    }

    /** By the table that comes with Rasid. */
    public static Latin shipped() {
        Map<String, String> table = new HashMap<>();
        try (InputStream bytes = Latin.class.getResourceAsStream("latin.tsv")) {
            if (bytes == null) {
                throw new IllegalStateException("there is no latin.tsv");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    table.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read latin.tsv", e);
        }
        return new Latin(Map.copyOf(table));
    }

    /** Whether this is a name, rather than words for an office or for somebody without a name, of which letters tell nothing. */
    public boolean isName(String words) {
        for (String word : words.split("[^\\p{L}\\p{M}]+")) {
            String folded = folded(word);
            String bare = folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded;
            if (NO_NAME.equals(table.get(folded)) || NO_NAME.equals(table.get(bare))) {
                return false;
            }
        }
        return true;
    }

    /** A name in Latin letters; what is not Arabic in it stays as it is. */
    public String of(String name) {
        StringBuilder latin = new StringBuilder(name.length() + 8);
        int at = 0;
        while (at < name.length()) {
            int end = at;
            while (end < name.length() && isArabic(name.charAt(end))) {
                end++;
            }
            if (end == at) {
                latin.append(name.charAt(at++));
            } else {
                latin.append(word(folded(name.substring(at, end))));
                at = end;
            }
        }
        return latin.toString();
    }

    private static boolean isArabic(char c) {
        return c >= 'ء' && c <= 'ٟ' || c >= 'ٱ' && c <= 'ۓ';
    }

    /** Without vowel signs and the stroke that stretches a word. */
    private static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case 'أ', 'إ', 'آ', 'ٱ' -> folded.append('ا');
                case 'ى' -> folded.append('ي');
                case 'ـ' -> {
                    // Only stretches.
                }
                default -> {
                    if (c < 'ً' || c > 'ٟ') {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString();
    }

    private String word(String word) {
        String known = table.get(word);
        if (known != null && word.length() > 1 && !known.equals(NO_NAME)) {
            return known;
        }
        if (word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1) {
            return "al-" + word(word.substring(ARTICLE.length()));
        }
        String spelled = spelled(word);
        return spelled.isEmpty() ? "" : spelled.substring(0, 1).toUpperCase(Locale.ROOT) + spelled.substring(1);
    }

    private String spelled(String word) {
        StringBuilder latin = new StringBuilder();
        int consonants = 1; // A word begins as if behind one: two at its beginning need a vowel between.
        for (int i = 0; i < word.length(); i++) {
            String letter = letter(word, i);
            if (letter.isEmpty()) {
                continue;
            }
            if (VOWELS.indexOf(letter.charAt(0)) >= 0) {
                boolean twice = latin.length() > 0 && latin.charAt(latin.length() - 1) == letter.charAt(0);
                latin.append(twice ? "" : letter);
                consonants = 1; // A written vowel is long: of two consonants behind it the first opens a syllable.
                continue;
            }
            boolean first = latin.length() == 0;
            boolean glides = !first && "wy".contains(letter) && VOWELS.indexOf(latin.charAt(latin.length() - 1)) >= 0;
            if (consonants > 1 && !first) {
                latin.append('a');
                consonants = 0;
            }
            latin.append(letter);
            consonants = first ? 2 : glides ? 1 : consonants + 1;
        }
        return latin.toString();
    }

    /** Waw and ya are vowels between others and at the end, consonants before vowels and at the beginning. */
    private String letter(String word, int at) {
        char c = word.charAt(at);
        if (c == 'و' || c == 'ي') {
            boolean consonant = at == 0
                    || at + 1 < word.length() && "اويى".indexOf(word.charAt(at + 1)) >= 0
                    || word.charAt(at - 1) == 'ا';
            if (at == 1 && word.length() == 2) {
                return c == 'و' ? "aw" : "ay";
            }
            return consonant ? c == 'و' ? "w" : "y" : c == 'و' ? "u" : "i";
        }
        if (at == 0 && c == 'ع') {
            return "";
        }
        return table.getOrDefault(String.valueOf(c), "");
    }
}
