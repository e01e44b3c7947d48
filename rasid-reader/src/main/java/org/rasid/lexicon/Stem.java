package org.rasid.lexicon;

/**
 * A stem of a verb in sounds (see {@link Spelling}), before its endings.
 *
 * @param open before an ending that begins with a vowel, or before none: {@code qAل} of قال, {@code شaنن} of شنّ
 * @param closed before an ending that begins with a consonant: {@code qul} of قلت, {@code شaنaن} of شننت
 * @param jussive without an ending in the jussive: يقل has the closed stem, يشنّ the open one
 * @param weak how a stem without its last radical ends: {@code w} for a with glide و (دعا), {@code y} for a with glide
 *     ي (رمى, يبقى), {@code i} (بقي, يرمي), {@code u} (يدعو), {@link #STRONG} when it has all its radicals
 */
record Stem(String open, String closed, String jussive, char weak) {
    static final char STRONG = '-';

    /** السالم: all radicals stand in every form. */
    static Stem sound(String head, char middle, char vowel, char last) {
        String stem = head + middle + vowel + last;
        return new Stem(stem, stem, stem, STRONG);
    }

    /**
     * المضاعف: two equal radicals contract before a vowel and part before a consonant. Contracting, the vowel between
     * them is dropped after a vowel ({@code شaنaن → شaنن}) and moves forward after a consonant ({@code ءaصرaر → ءaصaرر}).
     */
    static Stem doubled(String head, char radical, char vowel) {
        String moved = isVowel(head.charAt(head.length() - 1)) ? head : head + vowel;
        String open = moved + radical + radical;
        return new Stem(open, head + radical + vowel + radical, open, STRONG);
    }

    /** الأجوف: the middle radical is a long vowel, short in a closed syllable. */
    static Stem hollow(String head, char longVowel, char shortVowel, char last) {
        String closed = head + shortVowel + last;
        return new Stem(head + longVowel + last, closed, closed, STRONG);
    }

    /** الناقص: the last radical is a vowel that melts into the endings; the jussive drops it. */
    static Stem defective(String base, char weak) {
        return new Stem(base, base, base + (weak == 'w' || weak == 'y' ? 'a' : weak), weak);
    }

    boolean isWeak() {
        return weak != STRONG;
    }

    static boolean isVowel(char c) {
        return "aiuAIU".indexOf(c) >= 0;
    }
}
