package org.rasid.reading;

import java.util.Arrays;
import org.rasid.text.Sentence;

/**
 * Which further words of triggers a sentence holds, so that most triggers are given up without looking for theirs. One
 * sentence is known at a time.
 */
final class FurtherWords {
    private final Words words;
    private int sentence = -1;

    /** By number the last token of the sentence that can be this word; tokens of other sentences count too many at most. */
    private final int[] last;

    FurtherWords(Words words) {
        this.words = words;
        this.last = new int[words.furtherWords()];
        Arrays.fill(last, -1);
    }

    /** Whether a further word may stand behind a token of a sentence; surely not where this says no. */
    boolean behind(int number, int i, Sentence s) {
        if (s.index() != sentence) {
            sentence = s.index();
            for (int k = s.first(); k < s.end(); k++) {
                for (int further : words.word(k).further) {
                    last[further] = k;
                }
            }
        }
        return last[number] > i;
    }
}
