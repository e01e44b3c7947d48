package org.rasid.text;

/** Runs of letters that may be parts of one hidden word, with the gaps between them. Used again for each word. */
final class HiddenParts {
    /** More parts than this make no word. */
    static final int MOST = 16;

    private static final int LONGEST_GAP = 6;

    private final String text;
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private final Gap[] gaps = new Gap[MOST];
    private int count;

    HiddenParts(String text) {
        this.text = text;
    }

    /** How many parts follow each other. */
    int count() {
        return count;
    }

    int start(int part) {
        return starts[part];
    }

    int end(int part) {
        return ends[part];
    }

    /** The gap before a part; the first has none. */
    Gap gap(int part) {
        return gaps[part];
    }

    /** Where the gap before a part begins. */
    int gapStart(int part) {
        return part == 0 ? starts[0] : ends[part - 1];
    }

    /** The letters of a part, without tatweels and diacritics. */
    String letters(int part) {
        return letters(text, starts[part], ends[part]);
    }

    static String letters(String text, int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (Chars.isLetter(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /**
     * Collects the parts.
     *
     * @param from where the first begins
     * @param end the unit after it
     * @param to the end of the line
     */
    void collect(int from, int end, int to) {
        count = 1;
        starts[0] = from;
        ends[0] = end;
        while (count < MOST) {
            int gapAt = ends[count - 1];
            int next = behind(gapAt, to);
            Gap gap = next < 0 ? Gap.NONE : Gap.of(text, gapAt, next);
            if (gap == Gap.NONE) {
                return;
            }
            gaps[count] = gap;
            starts[count] = next;
            ends[count] = Chars.wordEnd(text, next, to);
            count++;
        }
    }

    /** Where letters go on behind a gap, -1 where they do not. */
    private int behind(int gapAt, int to) {
        int k = gapAt;
        while (k < to && k - gapAt <= LONGEST_GAP && !Chars.isOfWord(text.charAt(k))) {
            if (!Gap.mayHold(text.charAt(k))) {
                return -1;
            }
            k++;
        }
        if (k == gapAt || k - gapAt > LONGEST_GAP || k >= to) {
            return -1;
        }
        int letter = k;
        while (letter < to && Chars.isOfWord(text.charAt(letter)) && !Chars.isLetter(text.charAt(letter))) {
            letter++;
        }
        return letter < to && Chars.isLetter(text.charAt(letter)) ? k : -1;
    }
}
