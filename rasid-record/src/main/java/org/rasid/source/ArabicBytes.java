package org.rasid.source;

/**
 * Tells by a page's bytes, before anything is made of them, whether an Arabic article can be in it. Of a crawl of the
 * whole world nine pages in ten and more are not Arabic; they must cost next to nothing.
 *
 * <p>An Arabic text has the article before one word in five, and no other language that is written in Arabic letters has
 * it before one in fifty. So the letters, the words and the articles are counted in one pass, as they are written in
 * UTF-8 and as they are in the old encodings of one byte a letter.
 */
final class ArabicBytes {
    /** An article has as many letters at least. */
    private static final int LETTERS = 40;

    /** Fewer words than this are too few to count articles by. */
    private static final int WORDS = 10;

    /** At least one word in so many begins with the article. */
    private static final int WORDS_FOR_ARTICLE = 20;

    /** The same where a letter is one byte: those two bytes begin a Russian word now and then. */
    private static final int WORDS_FOR_OLD_ARTICLE = 10;

    private final byte[] bytes;
    private int letters;
    private int words;
    private int articles;

    private ArabicBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** False where no Arabic article can be in it; true where one may be. */
    static boolean mayHold(byte[] bytes) {
        return new ArabicBytes(bytes).inUtf8()
                || new ArabicBytes(bytes).inOneByteEach()
                || escaped(bytes)
                || Encoding.wide(bytes) != null;
    }

    private boolean inUtf8() {
        boolean inside = false;
        for (int i = 0; i + 1 < bytes.length; i++) {
            boolean letter = isPair(i);
            if (letter) {
                letters++;
                if (!inside) {
                    words++;
                    articles += isArticle(i) || isClitic(i) && isArticle(i + 2) ? 1 : 0;
                }
                i++;
            }
            inside = letter;
        }
        return enough(WORDS_FOR_ARTICLE);
    }

    /** Two bytes of the block U+0600 to U+06FF. */
    private boolean isPair(int i) {
        return i + 1 < bytes.length && (bytes[i] & 0xFC) == 0xD8 && (bytes[i + 1] & 0xC0) == 0x80;
    }

    private boolean isArticle(int i) {
        return isPair(i)
                && at(i) == 0xD8
                && at(i + 1) == 0xA7
                && isPair(i + 2)
                && at(i + 2) == 0xD9
                && at(i + 3) == 0x84;
    }

    /** A letter that is written together with the word behind it: w, f, b, k. */
    private boolean isClitic(int i) {
        int pair = at(i) << 8 | at(i + 1);
        return pair == 0xD988 || pair == 0xD981 || pair == 0xD8A8 || pair == 0xD983;
    }

    /** In windows-1256 and ISO 8859-6, in both of which alif is C7. */
    private boolean inOneByteEach() {
        boolean inside = false;
        for (int i = 0; i < bytes.length; i++) {
            boolean letter = at(i) >= 0xC0;
            if (letter) {
                letters++;
                if (!inside) {
                    words++;
                    articles += isOldArticle(i) || isOldClitic(at(i)) && isOldArticle(i + 1) ? 1 : 0;
                }
            }
            inside = letter;
        }
        return enough(WORDS_FOR_OLD_ARTICLE);
    }

    private boolean isOldArticle(int i) {
        return i + 1 < bytes.length && at(i) == 0xC7 && (at(i + 1) == 0xE1 || at(i + 1) == 0xE4);
    }

    private static boolean isOldClitic(int c) {
        return c == 0xE6 || c == 0xE8 || c == 0xDD || c == 0xE1 || c == 0xC8 || c == 0xDF || c == 0xE3;
    }

    private boolean enough(int wordsForArticle) {
        return letters >= LETTERS && (words < WORDS || articles * wordsForArticle >= words);
    }

    /** Letters as character references, which careless programs write all of a page with. */
    private static boolean escaped(byte[] bytes) {
        int letters = 0;
        for (int i = 0; i + 4 < bytes.length; i++) {
            if (bytes[i] == '&' && bytes[i + 1] == '#') {
                boolean decimal = bytes[i + 2] == '1' && (bytes[i + 3] == '5' || bytes[i + 3] == '6');
                boolean hexadecimal = (bytes[i + 2] | 0x20) == 'x' && (bytes[i + 3] == '6' || bytes[i + 4] == '6');
                letters += decimal || hexadecimal ? 1 : 0;
            }
        }
        return letters >= LETTERS;
    }

    private int at(int i) {
        return bytes[i] & 0xFF;
    }
}
