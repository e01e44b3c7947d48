package org.rasid.text;

/**
 * The marks of Unicode that stand on a letter or round it, of whatever script: vowel signs, accents, variation selectors,
 * enclosing circles. None of them is ever cut from what it stands on.
 */
final class Marks {
    private Marks() {}

    /** Whether a code point is such a mark. */
    static boolean combines(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Whether a mark beyond the first plane stands at this place, in two chars. */
    static boolean isPair(CharSequence text, int at, int to) {
        return at + 1 < to
                && Character.isHighSurrogate(text.charAt(at))
                && Character.isLowSurrogate(text.charAt(at + 1))
                && combines(Character.toCodePoint(text.charAt(at), text.charAt(at + 1)));
    }
}
