package org.rasid.text;

/**
 * Weighs ways to take a word apart. The weights say, in this order: a known word beats an unknown one, a word that binds
 * others beats one that names something, fewer clitics beat more, frequent clitics beat rare ones. Set by hand; {@link
 * Guess} weighs what the vocabulary does not know.
 */
final class Weights {
    static final int IMPOSSIBLE = Integer.MIN_VALUE;

    private static final int BINDS = 70;
    private static final int KNOWN = 60;
    private static final int ONLY_NAME = 52;

    private static final int VERB = Vocabulary.PAST | Vocabulary.PRESENT;
    private static final int NOMINAL = Vocabulary.NOUN | Vocabulary.ADJECTIVE;

    private final Vocabulary vocabulary;
    private final Guess guess;

    Weights(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.guess = new Guess(vocabulary);
    }

    /** The weight of a stem without article and pronoun. */
    int whole(Split s, int word, WrittenForm written) {
        if (written.contradicts(s.writtenAt())) {
            return IMPOSSIBLE;
        }
        int flags = word < 0 ? 0 : vocabulary.flags(word);
        int kind = kind(flags);
        if (kind == IMPOSSIBLE) {
            return guess.whole(s, written);
        }
        if (s.has(Analysis.S)) {
            return (flags & Vocabulary.PRESENT) == 0 ? IMPOSSIBLE : KNOWN - future(s, written) + conjunction(s, KNOWN);
        }
        int score = kind + conjunction(s, kind) + hamza(s, written);
        if (s.has(Analysis.PREPOSITION)) {
            int cost = beforeWhole(s, flags);
            return cost == IMPOSSIBLE ? IMPOSSIBLE : score - cost;
        }
        return score;
    }

    /** The first person is rare in the news, and its hamza is mostly written. */
    private static int future(Split s, WrittenForm written) {
        return s.f()[s.at()] == 'ا' && !written.beginsWord(s.writtenAt()) ? 24 : 9;
    }

    /** What a preposition costs before a known stem. */
    private static int beforeWhole(Split s, int flags) {
        if ((flags & (NOMINAL | Vocabulary.NAME | Vocabulary.FUNCTION)) == 0) {
            boolean purpose = s.has(Analysis.L) && (flags & Vocabulary.PRESENT) != 0;
            return purpose ? 8 : IMPOSSIBLE;
        }
        int length = s.length() < 3 ? 6 : 0;
        boolean binds = (flags & Vocabulary.FUNCTION) != 0;
        boolean rare = binds || (flags & NOMINAL) == 0;
        return length + (s.has(Analysis.K) ? rare ? 24 : 10 : 6);
    }

    /** What a conjunction adds. It is cheap before a word that binds others and has no preposition. */
    private static int conjunction(Split s, int kind) {
        boolean binds = kind == BINDS && !s.has(Analysis.PREPOSITION | Analysis.S);
        if (s.has(Analysis.W)) {
            return binds ? -1 : -5;
        }
        return s.has(Analysis.F) ? binds && s.length() == 2 && !isPronoun(s) ? -9 : -11 : 0;
    }

    /** فهم is a noun more often than "so they". */
    private static boolean isPronoun(Split s) {
        return s.length() == 2 && s.f()[s.at()] == 'ه';
    }

    private static int hamza(Split s, WrittenForm written) {
        return s.writtenAt() > 0 && written.beginsWord(s.writtenAt()) ? 8 : 0;
    }

    /** The weight of a stem behind the article. */
    int article(Split s, int baseWord, int stemWord, WrittenForm written) {
        boolean plain = s.f()[s.at()] == 'ا' && s.writtenAt() + s.length() == s.n();
        if (plain && written.contradicts(s.writtenAt() + 2)) {
            return IMPOSSIBLE;
        }
        int base = baseWord < 0 ? 0 : vocabulary.flags(baseWord);
        int stem = stemWord < 0 ? 0 : vocabulary.flags(stemWord);
        if ((base & Vocabulary.NAME) != 0 || (stem & NOMINAL) != 0) {
            return KNOWN + beforeArticle(s);
        }
        if ((stem & (Vocabulary.NAME | Vocabulary.FUNCTION)) != 0 && s.length() > 4) {
            return ONLY_NAME + 1 + beforeArticle(s);
        }
        int unknown = Guess.article(s);
        return unknown == IMPOSSIBLE ? IMPOSSIBLE : unknown + beforeArticle(s);
    }

    private static int beforeArticle(Split s) {
        int score = s.has(Analysis.W) ? -1 : s.has(Analysis.F) ? -3 : 0;
        return score - (s.has(Analysis.B | Analysis.L) ? 2 : s.has(Analysis.K) ? 4 : 0);
    }

    /**
     * The weight of a stem with a pronoun.
     *
     * @param last the stem's last letter before anything was restored
     * @param whole what the word is with the pronoun's letters taken for its own
     */
    int suffixed(Split s, String suffix, char last, int word, int whole, WrittenForm written) {
        int length = s.length() - suffix.length();
        int flags = word < 0 ? 0 : vocabulary.flags(word);
        if (written.contradicts(s.writtenAt())) {
            return IMPOSSIBLE;
        }
        if (flags == 0) {
            return Guess.suffixed(s, suffix, length, written);
        }
        int cost = pronoun(suffix, length, whole, written) + hamza(s, written);
        if ((flags & Vocabulary.FUNCTION) != 0 && bindsPronoun(s, length, last, suffix)) {
            return BINDS + cost + conjunction(s, BINDS) - preposition(s);
        }
        if ((flags & Vocabulary.CONSTRUCT) == 0
                || length < 2
                || s.has(Analysis.S) && (flags & VERB) == Vocabulary.PAST) {
            return IMPOSSIBLE;
        }
        return content(s, suffix, flags, KNOWN + cost + conjunction(s, KNOWN) - (length < 3 ? 2 : 0), written);
    }

    /** A noun or a verb with a pronoun. */
    private static int content(Split s, String suffix, int flags, int score, WrittenForm written) {
        boolean nominal = (flags & NOMINAL) != 0;
        boolean verb = (flags & VERB) != 0 || !nominal;
        if (suffix.equals("ني") && !verb || suffix.equals("ي") && !nominal) {
            return IMPOSSIBLE;
        }
        if (s.has(Analysis.S)) {
            return verb ? score - future(s, written) : IMPOSSIBLE;
        }
        if (s.has(Analysis.PREPOSITION)) {
            boolean purpose = s.has(Analysis.L) && verb;
            return nominal ? score - (s.has(Analysis.K) ? 10 : 5) : purpose ? score - 8 : IMPOSSIBLE;
        }
        return score;
    }

    private static int preposition(Split s) {
        return s.has(Analysis.K) ? 20 : s.has(Analysis.PREPOSITION) ? 4 : 0;
    }

    /**
     * Whether a word that binds others takes a pronoun: one of a single letter does so only as itself (ل in له), one
     * that ends with an alif does not (ما, إلا, هذا).
     */
    private static boolean bindsPronoun(Split s, int length, char last, String suffix) {
        boolean restored = s.f()[s.at() + length - 1] != last;
        if (s.has(Analysis.S) || last == 'ا' || restored && length < 4) {
            return false;
        }
        char c = s.f()[s.at()];
        if (suffix.equals("ني")) {
            return length > 1 && (last == 'ن' || c == 'ل');
        }
        return length > 1 || !s.has(Analysis.PREPOSITION) && (c == 'ل' || c == 'ب');
    }

    /** What a pronoun costs; more where the whole is a name that only a short stem explains: قره, سبها. */
    private static int pronoun(String suffix, int length, int whole, WrittenForm written) {
        boolean name = (whole & Vocabulary.NAME) != 0 && (whole & (NOMINAL | VERB | Vocabulary.FUNCTION)) == 0;
        return (name && length < 3 ? -12 : 0) + cost(suffix, whole, written);
    }

    private static int cost(String suffix, int whole, WrittenForm written) {
        return switch (suffix) {
            case "ها", "هم", "هما" -> -3;
            case "ه" -> his(whole, written);
            case "نا", "هن", "ني" -> -8;
            case "كم" -> -10;
            case "ك" -> -14;
            case "ي" -> -18;
            default -> -16;
        };
    }

    /** A written ه is mostly a pronoun. */
    private static int his(int whole, WrittenForm written) {
        return written.last() == 'ه' && (whole & (VERB | Vocabulary.FUNCTION)) == 0 ? 3 : -6;
    }

    /** The weight of what a word is by itself. */
    private static int kind(int flags) {
        if ((flags & Vocabulary.FUNCTION) != 0) {
            return BINDS;
        }
        if ((flags & (NOMINAL | VERB)) != 0) {
            return KNOWN;
        }
        return (flags & Vocabulary.NAME) != 0 ? ONLY_NAME : IMPOSSIBLE;
    }
}
