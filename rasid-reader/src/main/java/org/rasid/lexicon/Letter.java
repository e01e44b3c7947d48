package org.rasid.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A letter of a principal part.
 *
 * @param sound the letter, every hamza as ء
 * @param doubled with shadda
 * @param written as it stands; tells the vowel beside a hamza
 */
record Letter(char sound, boolean doubled, char written) {
    private static final char SHADDA = '\u0651';

    /** Cuts a word into letters; آ is ء and ا; all diacritics but shadda are passed over. */
    static List<Letter> parse(String word) {
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == SHADDA) {
                Letter last = letters.remove(letters.size() - 1);
                letters.add(new Letter(last.sound, true, last.written));
            } else if (c == 'آ') {
                letters.add(new Letter('ء', false, 'أ'));
                letters.add(new Letter('ا', false, 'ا'));
            } else if (Character.isLetter(c)) {
                letters.add(new Letter("أإؤئ".indexOf(c) >= 0 ? 'ء' : c, false, c));
            }
        }
        return letters;
    }

    /** How many radicals or added letters: one with shadda counts twice. */
    static int count(List<Letter> letters) {
        int n = letters.size();
        for (Letter l : letters) {
            n += l.doubled ? 1 : 0;
        }
        return n;
    }

    /** The vowel that the seat of a hamza shows (القاعدة: each vowel has its seat), {@code u} where nothing shows it. */
    char vowel() {
        return switch (written) {
            case 'أ' -> 'a';
            case 'ئ', 'إ' -> 'i';
            default -> 'u';
        };
    }
}
