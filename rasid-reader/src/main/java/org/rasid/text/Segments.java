package org.rasid.text;

import java.util.ArrayList;
import java.util.List;

/** The parts of a word as written, by one way to take it apart. Tatweels and what joins no letter are left out. */
final class Segments {
    private static final int SINGLE = Analysis.CONJUNCTION | Analysis.PREPOSITION | Analysis.S;

    private Segments() {}

    static List<String> of(Analysis a, String word) {
        String written = shown(word);
        int letters = letters(written);
        int single = Integer.bitCount(a.clitics() & SINGLE);
        int end = letters - a.suffix().length();
        List<String> out = new ArrayList<>(4);
        int at = 0;
        for (int i = 0; i < single && at < end; i++) {
            out.add(letters(written, at, ++at));
        }
        if (a.definite()) {
            boolean alif = at < end && isAlif(written, at);
            out.add(alif ? letters(written, at, at + 2) : "ال");
            at += alif ? 2 : end - at > a.stem().length() ? 1 : 0;
        }
        if (at < end) {
            out.add(letters(written, at, end));
        }
        if (a.suffixed()) {
            out.add(letters(written, Math.max(end, 0), letters));
        }
        return out;
    }

    /** Presentation forms as the letters they show; without tatweel and marks that nobody sees. */
    private static String shown(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0xfb50 && Chars.isLetter(c)) {
                out.append(Folding.fold(String.valueOf(c)));
            } else if (Chars.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static int letters(String word) {
        int n = 0;
        for (int i = 0; i < word.length(); i++) {
            n += Chars.isLetter(word.charAt(i)) ? 1 : 0;
        }
        return n;
    }

    private static boolean isAlif(String word, int letter) {
        return Folding.fold(letters(word, letter, letter + 1)).startsWith("ا");
    }

    /** The letters from one to the one before another, each with the marks on it. */
    private static String letters(String word, int from, int to) {
        int letter = -1;
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            letter += Chars.isLetter(word.charAt(i)) ? 1 : 0;
            if (letter >= from && letter < to) {
                out.append(word.charAt(i));
            }
        }
        return out.toString();
    }
}
