package org.rasid.text;

import java.util.List;

/**
 * Takes words apart: conjunction, preposition, future particle and article before the stem, a pronoun behind it. Every
 * split that the grammar allows is weighed by {@link Weights}; the vocabulary is asked about the whole first, so that
 * names are not cut. Cost: at most some sixty look-ups a word, whatever its length.
 */
final class Clitics {
    /** The pronouns; one that ends as another does is tried beside it. */
    private static final String[] SUFFIXES = {"كما", "هما", "ها", "هم", "هن", "كم", "كن", "نا", "ني", "ه", "ك", "ي"};

    /** Longer words are no words. */
    private static final int LONGEST = 40;

    private final Vocabulary vocabulary;
    private final Weights weights;

    Clitics(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.weights = new Weights(vocabulary);
    }

    /**
     * The ways to take a folded word apart, the likeliest first.
     *
     * @param word the word, folded; not empty
     * @param f holds its letters; has room for one char behind them
     * @param written what folding took from it
     */
    List<Analysis> analyse(String word, char[] f, WrittenForm written) {
        int n = word.length();
        Ranking ranking = new Ranking();
        if (n <= LONGEST) {
            prefixes(f, n, 0, 0, written, ranking);
            if (n > 1 && f[0] == 'و') {
                prefixes(f, n, 1, Analysis.W, written, ranking);
            } else if (n > 2 && f[0] == 'ف') {
                prefixes(f, n, 1, Analysis.F, written, ranking);
            }
        }
        return ranking.take(f, word);
    }

    private void prefixes(char[] f, int n, int at, int clitics, WrittenForm written, Ranking ranking) {
        stems(f, n, at, at, clitics, written, ranking);
        if (n - at < 2) {
            return;
        }
        switch (f[at]) {
            case 'ب' -> stems(f, n, at + 1, at + 1, clitics | Analysis.B, written, ranking);
            case 'ك' -> stems(f, n, at + 1, at + 1, clitics | Analysis.K, written, ranking);
            case 'س' -> stems(f, n, at + 1, at + 1, clitics | Analysis.S, written, ranking);
            case 'ل' -> {
                stems(f, n, at + 1, at + 1, clitics | Analysis.L, written, ranking);
                if (n - at > 2 && f[at + 1] == 'ل') {
                    contracted(f, n, at, clitics | Analysis.L, written, ranking);
                }
            }
            default -> {
                // no preposition
            }
        }
    }

    /** للكرملين is ل and الكرملين; للغة is ل and اللغة, لله ل and الله. */
    private void contracted(char[] f, int n, int at, int clitics, WrittenForm written, Ranking ranking) {
        char[] whole = new char[n - at + 2];
        whole[0] = 'ا';
        System.arraycopy(f, at + 1, whole, 1, n - at - 1);
        if (n - at > 3) {
            article(new Split(whole, n - at, 0, at + 1, clitics), written, ranking);
        }
        char[] doubled = new char[n - at + 3];
        doubled[0] = 'ا';
        System.arraycopy(f, at, doubled, 1, n - at);
        if (vocabulary.word(doubled, 2, n - at + 1) >= 0 || vocabulary.word(doubled, 0, n - at + 1) >= 0) {
            article(new Split(doubled, n - at + 1, 0, at, clitics), written, ranking);
        }
    }

    private void stems(char[] f, int n, int at, int writtenAt, int clitics, WrittenForm written, Ranking ranking) {
        Split split = new Split(f, n, at, writtenAt, clitics);
        if (n - at > 2 && f[at] == 'ا' && f[at + 1] == 'ل') {
            article(split, written, ranking);
        }
        int wholeFlags = whole(split, written, ranking);
        if (!written.mayEndInPronoun()) {
            return;
        }
        for (String suffix : SUFFIXES) {
            int length = suffix.length();
            if (n - at > length && endsWith(f, n, suffix)) {
                suffixed(split, suffix, wholeFlags, written, ranking);
            }
        }
    }

    private void article(Split s, WrittenForm written, Ranking ranking) {
        if ((s.clitics() & Analysis.S) == 0) {
            int stem = s.at() + 2;
            int baseWord = vocabulary.word(s.f(), s.at(), s.n());
            int stemWord = vocabulary.word(s.f(), stem, s.n());
            int score = weights.article(s, baseWord, stemWord, written);
            ranking.offer(s, Analysis.AL, stem, s.n(), s.f()[s.n() - 1], baseWord, stemWord, score);
        }
    }

    private int whole(Split s, WrittenForm written, Ranking ranking) {
        int word = vocabulary.word(s.f(), s.at(), s.n());
        int score = weights.whole(s, word, written);
        ranking.offer(s, 0, s.at(), s.n(), s.f()[s.n() - 1], word, word, score);
        return word < 0 ? 0 : vocabulary.flags(word);
    }

    private void suffixed(Split s, String suffix, int whole, WrittenForm written, Ranking ranking) {
        char[] f = s.f();
        int end = s.n() - suffix.length();
        char last = f[end - 1];
        int word = vocabulary.word(f, s.at(), end);
        ranking.offer(s, 0, s.at(), end, last, -1, word, weights.suffixed(s, suffix, last, word, whole, written));
        for (char restored = restore(last, 0); restored != 0; restored = restore(last, restored)) {
            f[end - 1] = restored;
            int other = vocabulary.word(f, s.at(), end);
            int score = other < 0 ? Weights.IMPOSSIBLE : weights.suffixed(s, suffix, last, other, whole, written);
            f[end - 1] = last;
            ranking.offer(s, 0, s.at(), end, restored, -1, other, score);
        }
    }

    /**
     * The letters that a suffix may have changed into the one that stands before it: زيارته from زيارة, مستواه from
     * مستوى, وزرائه and وزراؤه from وزراء, مبدئه from مبدأ, عليه from على. The first where {@code tried} is 0, then the
     * next; 0 where there is none left.
     */
    private static char restore(char last, int tried) {
        return switch (last) {
            case 'ت' -> tried == 0 ? 'ه' : 0;
            case 'ا' -> tried == 0 ? 'ي' : 0;
            case 'ئ', 'ؤ' -> tried == 0 ? 'ء' : tried == 'ء' ? 'ا' : 0;
            default -> 0;
        };
    }

    private static boolean endsWith(char[] f, int n, String suffix) {
        int from = n - suffix.length();
        for (int i = 0; i < suffix.length(); i++) {
            if (f[from + i] != suffix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
