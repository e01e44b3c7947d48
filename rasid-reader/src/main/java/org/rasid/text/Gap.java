package org.rasid.text;

/** What may stand between two parts of a hidden word. */
enum Gap {
    /** Marks that lean on a tatweel, or a tatweel, a space and a tatweel: nothing else is written so. */
    SIGN,
    /** A single mark that no word or sentence ends with: د*م. */
    STRONG,
    /** A single mark that may also end a word: طو.فان. */
    WEAK,
    /** Letters of another script that lean on a tatweel: حـMـاس. */
    FOREIGN_SIGN,
    /** One or two letters of another script: زوRق. */
    FOREIGN,
    /** Nothing that hides. */
    NONE;

    /** Whether the parts belong together whatever they say. */
    boolean joins() {
        return this == SIGN || this == FOREIGN_SIGN;
    }

    boolean foreign() {
        return this == FOREIGN || this == FOREIGN_SIGN;
    }

    /** The gap from one char to the one before another. */
    static Gap of(CharSequence text, int from, int to) {
        boolean leans = text.charAt(from - 1) == 'ـ' || text.charAt(to) == 'ـ';
        boolean leansTwice = text.charAt(from - 1) == 'ـ' && text.charAt(to) == 'ـ';
        boolean foreign = false;
        boolean space = false;
        boolean latin = true;
        for (int i = from; i < to; i++) {
            byte kind = Chars.of(text.charAt(i));
            foreign |= kind == Chars.LATIN || kind == Chars.DIGIT;
            latin &= kind == Chars.LATIN;
            space |= kind == Chars.SPACE;
        }
        if (space) {
            return leansTwice && to - from == 1 ? SIGN : NONE;
        }
        if (foreign) {
            return leansTwice ? FOREIGN_SIGN : latin && to - from <= 2 ? FOREIGN : NONE;
        }
        if (leans) {
            // لـ'الشرق': a clitic leans on a tatweel before a quotation, too.
            boolean quotes = to - from == 1 && text.charAt(from) == '\'' && !leansTwice;
            return quotes ? WEAK : SIGN;
        }
        return to - from > 1 ? NONE : bare(text.charAt(from));
    }

    private static Gap bare(char c) {
        return switch (c) {
            case '*', '$', '^', '°', '~', '¤', '§' -> STRONG;
            case '.', ',', '،', '·', '•', '/', '\'', '|', '_' -> WEAK;
            default -> NONE;
        };
    }

    /** Whether a char may stand in a gap. */
    static boolean mayHold(char c) {
        return switch (c) {
            case '.', ',', '،', '·', '•', '/', '\'', '|', '_', '*', '$', '^', '°', '~', '¤', '§', '-', '+', '!', '…' ->
                true;
            case '\\', '=', '@', '&', '%' -> true;
            default -> {
                byte kind = Chars.of(c);
                yield kind == Chars.LATIN || kind == Chars.DIGIT || kind == Chars.SPACE;
            }
        };
    }
}
