package org.rasid.text;

/** Sorts chars into the classes that the tokenizer needs. */
final class Chars {
    static final byte SPACE = 0;
    static final byte LETTER = 1;
    static final byte MARK_ON_LETTER = 2;
    static final byte DIGIT = 3;
    static final byte LATIN = 4;
    static final byte OTHER = 5;
    static final byte LINE_END = 6;

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
        return k == LETTER || k == MARK_ON_LETTER;
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
        if (c == 0x0640 || c == 0xfeff || Folding.fold(c) == Folding.DROPPED) {
            return MARK_ON_LETTER;
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
