package org.rasid.text;

/** Sorts chars into the classes that the tokenizer needs. */
final class Chars {
    static final byte SPACE = 0;
    static final byte LETTER = 1;
    /** What stretches a letter, or is not seen. */
    static final byte JOINER = 2;
    /** See {@link Marks}. */
    static final byte COMBINING = 3;

    static final byte DIGIT = 4;
    static final byte LATIN = 5;
    static final byte OTHER = 6;
    static final byte LINE_END = 7;

    private static final byte[] CLASS = classes();

    private Chars() {}

    /** The class of a char: one of the constants. */
    static byte of(char c) {
        return CLASS[c];
    }

    static boolean isLetter(char c) {
        return CLASS[c] == LETTER;
    }

    /** Whether the char belongs to an Arabic word: a letter, or what stands on or stretches one. */
    static boolean isOfWord(char c) {
        byte k = CLASS[c];
        return k >= LETTER && k <= COMBINING;
    }

    /** Where a word ends that begins before a place: behind its letters and all that stands on them. */
    static int wordEnd(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && (isOfWord(text.charAt(i)) || Marks.isPair(text, i, to))) {
            i += isOfWord(text.charAt(i)) ? 1 : 2;
        }
        return i;
    }

    /** Where the marks end that stand on whatever is before a place. */
    static int marksEnd(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && (of(text.charAt(i)) == COMBINING || Marks.isPair(text, i, to))) {
            i += of(text.charAt(i)) == COMBINING ? 1 : 2;
        }
        return i;
    }

    private static byte[] classes() {
        byte[] t = new byte[0x10000];
        for (int c = 0; c < t.length; c++) {
            t[c] = classify((char) c);
        }
        return t;
    }

    private static byte classify(char c) {
        if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) {
            return LINE_END;
        }
        if (Marks.combines(c)) {
            return COMBINING;
        }
        if (Folding.fold(c) == Folding.DROPPED) {
            return JOINER;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ') {
            return SPACE;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (Character.isLetter(c)) {
            return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC ? LETTER : LATIN;
        }
        return OTHER;
    }
}
