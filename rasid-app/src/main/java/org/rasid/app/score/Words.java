package org.rasid.app.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text as the measures compare them.
 *
 * <ul>
 *   <li>Diacritics, tatweel and the dots that hide a word ({@code الصـ.ـراع}) go.
 *   <li>Hamza seats become their letter, ى becomes ي, ة becomes ه, a hamza alone goes.
 *   <li>One prefix goes ({@code وال بال فال كال لل ال و}) where three letters remain.
 * </ul>
 */
final class Words {
    private static final Pattern MARKS = Pattern.compile(
            "[\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    /** Tatweel runs, with the dots that hide a word inside them. */
    private static final Pattern SPLIT = Pattern.compile("\\u0640*[.*_]*\\u0640+[.*_]*\\u0640*");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final List<String> PREFIXES = List.of("وال", "بال", "فال", "كال", "لل", "ال", "و");
    private static final int SHORTEST_STEM = 3;

    private Words() {}

    static String fold(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String letters = MARKS.matcher(SPLIT.matcher(text).replaceAll("")).replaceAll("");
        StringBuilder folded = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            appendFolded(letters.charAt(i), folded);
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static void appendFolded(char letter, StringBuilder folded) {
        switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ' -> folded.append('ا');
            case 'ى', 'ئ' -> folded.append('ي');
            case 'ة' -> folded.append('ه');
            case 'ؤ' -> folded.append('و');
            case 'ء' -> {}
            default -> folded.append(letter);
        }
    }

    /** The folded words in the order of the text, each without its prefix. */
    static List<String> of(@Nullable String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(fold(text));
        while (matcher.find()) {
            words.add(withoutPrefix(matcher.group()));
        }
        return words;
    }

    private static String withoutPrefix(String word) {
        int length = word.codePointCount(0, word.length());
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && length - prefix.length() >= SHORTEST_STEM) {
                return word.substring(prefix.length());
            }
        }
        return word;
    }
}
