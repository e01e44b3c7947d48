package org.rasid.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes sounds as unvocalised Arabic.
 *
 * <p>Sounds are a string of
 *
 * <ul>
 *   <li>consonants, as their letters, hamza as ء; two equal ones side by side are one letter with shadda
 *   <li>short vowels {@code a i u}, not written; long vowels {@code A I U}
 *   <li>{@code Y}, a final ā written ى (after ي: ا); {@code W}, a final ū written وا
 *   <li>{@code V}, همزة الوصل, written ا
 *   <li>{@code -} at the end: a pronoun follows
 * </ul>
 *
 * The seat of a hamza follows the rule of the stronger vowel (قواعد كتابة الهمزة: kasra before damma before fatha before
 * sukun). Where good newspapers differ (قرؤوا, قرأوا, قرءوا; مسؤول, مسئول) each spelling is given, the most usual first.
 */
final class Spelling {
    private static final char HAMZA = 'ء';

    private Spelling() {}

    /** All spellings, the most usual first. */
    static List<String> of(String sounds) {
        String contracted = contract(sounds);
        // أومن by the rule, أؤمن by the press
        return contracted.startsWith("ءU") && !contracted.equals(sounds)
                ? Stream.concat(write(contracted).stream(), write(sounds).stream())
                        .toList()
                : write(contracted);
    }

    private static List<String> write(String s) {
        List<StringBuilder> out = new ArrayList<>();
        out.add(new StringBuilder());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == HAMZA) {
                boolean twice = at(s, i + 1) == HAMZA;
                char next = at(s, twice ? i + 2 : i + 1);
                boolean joined = joinsAlif(s, i, next);
                out = branch(out, joined ? maddas(s, i) : seats(at(s, i - 1), next));
                i += twice || joined ? 1 : 0;
            } else if (i == 0 || c != s.charAt(i - 1)) {
                String letters = letters(c, at(s, i - 1));
                out.forEach(b -> b.append(letters));
            }
        }
        return out.stream().map(StringBuilder::toString).distinct().toList();
    }

    /** The most usual spelling. */
    static String usual(String sounds) {
        return of(sounds).get(0);
    }

    /**
     * Two rules of sound: a second hamza without a vowel lengthens the vowel before it at a word's beginning (أأخذ → آخذ,
     * أؤمن → أومن), and ي without a vowel after u becomes ū (ييقن → يوقن).
     */
    private static String contract(String s) {
        String t = s;
        if (t.length() > 2 && t.charAt(0) == HAMZA && t.charAt(2) == HAMZA && !isVowel(at(t, 3))) {
            t = "" + HAMZA + Character.toUpperCase(t.charAt(1)) + t.substring(3);
        }
        int uy = t.indexOf("uي");
        if (uy >= 0 && !isVowel(at(t, uy + 2)) && at(t, uy + 2) != 'ي') {
            t = t.substring(0, uy) + "U" + t.substring(uy + 2);
        }
        return t;
    }

    private static String letters(char c, char before) {
        return switch (c) {
            case 'a', 'i', 'u', '-' -> "";
            case 'A', 'V' -> "ا";
            case 'I' -> "ي";
            case 'U' -> "و";
            case 'Y' -> before == 'ي' ? "ا" : "ى";
            case 'W' -> "وا";
            default -> String.valueOf(c);
        };
    }

    /** Hamza on alif and the ā after it are one letter, آ; after a long ā they stay apart (جاءا). */
    private static boolean joinsAlif(String s, int i, char next) {
        if (next != 'A') {
            return false;
        }
        char before = at(s, i - 1);
        return before == 0 || before == 'a' || (!isVowel(before) && "يو".indexOf(before) < 0);
    }

    /** Before the ending of the dual some write أا. */
    private static List<String> maddas(String s, int i) {
        boolean dual = i + 2 == s.length() || s.startsWith("نi", i + 2);
        return dual && i > 1 ? List.of("آ", "أا") : List.of("آ");
    }

    /** The letters a hamza may be written with, by the sounds beside it; {@code before} is 0 at the beginning. */
    private static List<String> seats(char before, char next) {
        boolean i = next == 'i' || next == 'I';
        boolean u = next == 'u' || next == 'U' || next == 'W';
        if (before == 0) {
            return List.of(i ? "إ" : "أ");
        }
        if (next == 0) {
            return List.of(finalSeat(before));
        }
        return switch (before) {
            case 'A' -> i ? List.of("ئ") : u ? List.of("ؤ", "ء") : List.of("ء");
            case 'I' -> List.of("ئ");
            case 'ي' -> next == 'a' ? List.of("ئ", "أ") : List.of("ئ");
            case 'U', 'و' -> i ? List.of("ئ") : u ? List.of("ؤ", "ء") : List.of("ء");
            case 'i' -> List.of("ئ");
            case 'u' -> i ? List.of("ئ") : List.of("ؤ");
            case 'a' -> i ? List.of("ئ") : u ? afterFatha(next) : List.of("أ");
            default -> i ? List.of("ئ") : u ? afterSukun(next) : List.of("أ");
        };
    }

    private static List<String> afterFatha(char next) {
        return next == 'u' ? List.of("ؤ") : List.of("ؤ", "أ", "ء");
    }

    private static List<String> afterSukun(char next) {
        return next == 'u' ? List.of("ؤ") : List.of("ؤ", "ئ");
    }

    private static String finalSeat(char before) {
        return switch (before) {
            case 'a' -> "أ";
            case 'i' -> "ئ";
            case 'u' -> "ؤ";
            default -> "ء";
        };
    }

    private static List<StringBuilder> branch(List<StringBuilder> stems, List<String> endings) {
        List<StringBuilder> out = new ArrayList<>();
        for (String ending : endings) {
            for (StringBuilder stem : stems) {
                out.add(new StringBuilder(stem).append(ending));
            }
        }
        return out;
    }

    private static boolean isVowel(char c) {
        return "aiuAIUYW".indexOf(c) >= 0;
    }

    private static char at(String s, int i) {
        return i >= 0 && i < s.length() ? s.charAt(i) : 0;
    }
}
