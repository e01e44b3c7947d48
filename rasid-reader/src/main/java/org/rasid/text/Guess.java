package org.rasid.text;

/** Weighs ways to take a word apart whose stem the vocabulary does not know, by its letters alone. */
final class Guess {
    private static final int UNKNOWN = 30;

    /** A relational adjective of a known noun: وجودية of وجود. */
    private static final int RELATIONAL = 50;

    private static final String[] RELATIONAL_ENDINGS = {"يه", "يا", "يين", "يون", "يات", "ي"};

    private final Vocabulary vocabulary;

    Guess(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A stem without article and pronoun. */
    int whole(Split s, WrittenForm written) {
        if (relational(s)) {
            return RELATIONAL - 5 * Integer.bitCount(s.clitics());
        }
        if (s.clitics() == 0) {
            return UNKNOWN;
        }
        int length = s.length();
        if (written.beginsWord(s.writtenAt()) && length > 2) {
            return UNKNOWN + 4 - 2 * Integer.bitCount(s.clitics());
        }
        char first = s.f()[s.at()];
        if (s.clitics() == Analysis.W) {
            boolean longVowel = first == 'ا' || first == 'ي' || first == 'و';
            return length < 3 ? Weights.IMPOSSIBLE : longVowel ? UNKNOWN - 5 : UNKNOWN + 3;
        }
        if (s.has(Analysis.S)) {
            return future(s, first, length);
        }
        return length < 3 ? Weights.IMPOSSIBLE : UNKNOWN - 12;
    }

    /** سيتحتم, سيستغرق: the derived forms with ت and است show themselves. */
    private static int future(Split s, char first, int length) {
        if (length < 5 || first != 'ي' && first != 'ت') {
            return Weights.IMPOSSIBLE;
        }
        char second = s.f()[s.at() + 1];
        return (second == 'ت' || second == 'س' ? UNKNOWN + 4 : UNKNOWN - 6) - (s.has(Analysis.CONJUNCTION) ? 1 : 0);
    }

    private boolean relational(Split s) {
        if (s.has(Analysis.S)) {
            return false;
        }
        for (String ending : RELATIONAL_ENDINGS) {
            int end = s.n() - ending.length();
            if (end - s.at() > 2 && endsWith(s, ending) && noun(s, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean noun(Split s, int end) {
        int word = vocabulary.word(s.f(), s.at(), end);
        return word >= 0 && (vocabulary.flags(word) & (Vocabulary.NOUN | Vocabulary.ADJECTIVE)) != 0;
    }

    private static boolean endsWith(Split s, String ending) {
        int from = s.n() - ending.length();
        for (int i = 0; i < ending.length(); i++) {
            if (s.f()[from + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A stem behind the article; names that begin with بال, كال and فال are not rare. */
    static int article(Split s) {
        int length = s.length() - 2;
        int cost = s.has(Analysis.F) ? 5 : 0;
        return length >= (s.has(Analysis.K | Analysis.F) ? 4 : 3) ? UNKNOWN + 6 - cost : Weights.IMPOSSIBLE;
    }

    /** A stem with a pronoun: ها and هم end few other words, a written ته hardly one. */
    static int suffixed(Split s, String suffix, int length, WrittenForm written) {
        if (length < 3 || s.has(Analysis.S)) {
            return Weights.IMPOSSIBLE;
        }
        char before = s.f()[s.n() - suffix.length() - 1];
        int score = UNKNOWN - (s.clitics() == 0 ? 0 : s.clitics() == Analysis.W ? 2 : 8);
        return score
                + switch (suffix) {
                    case "ها", "هما" -> 6;
                    case "هم" -> 4;
                    case "ه" -> written.last() != 'ه' ? -12 : before == 'ت' || before == 'ؤ' || before == 'ئ' ? 6 : -2;
                    case "نا" -> -8;
                    default -> -15;
                };
    }
}
