package org.rasid.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes words apart: conjunction, preposition, future particle and article before the stem, a pronoun behind it. Every
 * split that the grammar allows is weighed; the vocabulary is asked about the whole first, so that names are not cut.
 *
 * <p>The weights say, in this order: a known word beats an unknown one, fewer clitics beat more, frequent clitics beat
 * rare ones. Cost: at most some thirty look-ups a word, whatever its length.
 */
final class Clitics {
    /** The pronouns, longest first so that كما is not read as ما. */
    private static final String[] SUFFIXES = {"كما", "هما", "ها", "هم", "هن", "كم", "كن", "نا", "ني", "ه", "ك", "ي"};

    private static final int KEPT = 4;
    private static final int MIN_UNKNOWN_STEM = 3;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE;

    private final Vocabulary vocabulary;

    Clitics(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The ways to take a folded word apart, the likeliest first.
     *
     * @param f holds the word; has room for one char behind it
     * @param n its length, at least 1
     */
    List<Analysis> analyse(char[] f, int n) {
        Ranking ranking = new Ranking();
        int at = 0;
        int conjunction = 0;
        prefixes(f, n, at, conjunction, ranking);
        if (n > 1 && f[0] == 'و') {
            prefixes(f, n, 1, Analysis.W, ranking);
        } else if (n > 2 && f[0] == 'ف') {
            prefixes(f, n, 1, Analysis.F, ranking);
        }
        return ranking.take(f, n);
    }

    private void prefixes(char[] f, int n, int at, int clitics, Ranking ranking) {
        stems(f, n, at, clitics, ranking);
        if (n - at < 3) {
            return;
        }
        switch (f[at]) {
            case 'ب' -> stems(f, n, at + 1, clitics | Analysis.B, ranking);
            case 'ك' -> stems(f, n, at + 1, clitics | Analysis.K, ranking);
            case 'ل' -> {
                stems(f, n, at + 1, clitics | Analysis.L, ranking);
                if (f[at + 1] == 'ل') {
                    contracted(f, n, at, clitics, ranking);
                }
            }
            case 'س' -> stems(f, n, at + 1, clitics | Analysis.S, ranking);
            default -> {
                // no preposition
            }
        }
    }

    /** للكرملين is ل and الكرملين; للغة is ل and اللغة. */
    private void contracted(char[] f, int n, int at, int clitics, Ranking ranking) {
        char[] whole = new char[n - at + 1];
        whole[0] = 'ا';
        System.arraycopy(f, at + 1, whole, 1, n - at - 1);
        stems(whole, n - at, 0, clitics | Analysis.L, ranking);
        char[] doubled = new char[n - at + 2];
        doubled[0] = 'ا';
        System.arraycopy(f, at, doubled, 1, n - at);
        int length = n - at + 1;
        if (vocabulary.word(doubled, 2, length) >= 0) {
            stems(doubled, length, 0, clitics | Analysis.L, ranking);
        }
    }

    private void stems(char[] f, int n, int at, int clitics, Ranking ranking) {
        weigh(f, n, at, at, clitics, 0, ranking);
        if (n - at > 3 && f[at] == 'ا' && f[at + 1] == 'ل' && (clitics & Analysis.S) == 0) {
            weigh(f, n, at, at + 2, clitics | Analysis.AL, 0, ranking);
            return;
        }
        for (String suffix : SUFFIXES) {
            int length = suffix.length();
            if (n - at > length && endsWith(f, n, suffix)) {
                weigh(f, n, at, at, clitics, length, ranking);
            }
        }
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

    private void weigh(char[] f, int n, int base, int stem, int clitics, int suffix, Ranking ranking) {
        int end = n - suffix;
        int baseWord = suffix == 0 ? vocabulary.word(f, base, n) : -1;
        char last = f[end - 1];
        char restored = last;
        int stemWord = vocabulary.word(f, stem, end);
        if (suffix > 0 && stemWord < 0) {
            restored = restore(last, end - stem);
            if (restored != last) {
                f[end - 1] = restored;
                stemWord = vocabulary.word(f, stem, end);
                f[end - 1] = last;
            }
        }
        int score = score(clitics, suffix, end - stem, baseWord, stemWord);
        if (score != IMPOSSIBLE) {
            ranking.offer(new Candidate(f, base, stem, end, restored, clitics, baseWord, stemWord, score, n));
        }
    }

    /** The letter that a suffix changed: زيارته from زيارة, مستواه from مستوى, وزرائه from وزراء. */
    private static char restore(char last, int length) {
        if (length < 3) {
            return last;
        }
        return switch (last) {
            case 'ت' -> 'ه';
            case 'ا' -> 'ي';
            case 'ئ', 'ؤ' -> 'ء';
            default -> last;
        };
    }

    private int score(int clitics, int suffix, int length, int baseWord, int stemWord) {
        int base = baseWord < 0 ? 0 : vocabulary.flags(baseWord);
        int stem = stemWord < 0 ? 0 : vocabulary.flags(stemWord);
        boolean article = (clitics & Analysis.AL) != 0;
        boolean preposition = (clitics & Analysis.PREPOSITION) != 0;
        boolean future = (clitics & Analysis.S) != 0;
        boolean nameWithArticle = article && (base & Vocabulary.NAME) != 0;
        int nominal = Vocabulary.NOUN | Vocabulary.ADJECTIVE | Vocabulary.NAME;
        int score = 0;
        if (stemWord >= 0 || nameWithArticle) {
            if (future && (stem & Vocabulary.PRESENT) == 0) {
                return IMPOSSIBLE;
            }
            if (article && (stem & nominal) == 0 && !nameWithArticle) {
                return IMPOSSIBLE;
            }
            if (preposition && !article && (stem & (nominal | Vocabulary.FUNCTION)) == 0) {
                boolean purpose = (clitics & Analysis.L) != 0 && (stem & Vocabulary.PRESENT) != 0;
                if (!purpose) {
                    return IMPOSSIBLE;
                }
            }
            if (suffix > 0 && (stem & (Vocabulary.CONSTRUCT | Vocabulary.FUNCTION)) == 0) {
                return IMPOSSIBLE;
            }
            score += 60;
        } else {
            if (future || length < MIN_UNKNOWN_STEM || (article && length < 2)) {
                return length == 0 || future || clitics != 0 || suffix > 0 ? IMPOSSIBLE : 0;
            }
            score += article ? 24 : 20;
            score -= preposition && !article ? 14 : 0;
            score -= suffix > 0 ? 12 : 0;
        }
        score -= (clitics & Analysis.W) != 0 ? 5 : 0;
        score -= (clitics & Analysis.F) != 0 ? 9 : 0;
        score -= (clitics & (Analysis.B | Analysis.L)) != 0 ? 6 : 0;
        score -= (clitics & Analysis.K) != 0 ? 10 : 0;
        score -= future ? 4 : 0;
        score -= article ? 1 : 0;
        score -= suffix > 0 ? (suffix == 1 ? 8 : 6) : 0;
        return score;
    }

    /** A split and its weight, before its strings are made. */
    private record Candidate(
            char[] f,
            int base,
            int stem,
            int end,
            char restored,
            int clitics,
            int baseWord,
            int stemWord,
            int score,
            int n) {
        Analysis analysis() {
            String stemText = new String(f, stem, end - stem - 1) + restored;
            String suffix = new String(f, end, n - end);
            String baseText = base == stem && suffix.isEmpty() ? stemText : new String(f, base, n - base);
            return new Analysis(clitics, baseText, stemText, suffix, baseWord, stemWord);
        }
    }

    /** Keeps the best few candidates. */
    private static final class Ranking {
        private final Candidate[] best = new Candidate[KEPT];
        private int size;

        void offer(Candidate c) {
            int i = size < KEPT ? size++ : KEPT - 1;
            if (i == KEPT - 1 && best[i] != null && best[i].score() >= c.score()) {
                return;
            }
            while (i > 0 && best[i - 1].score() < c.score()) {
                best[i] = best[i - 1];
                i--;
            }
            best[i] = c;
        }

        List<Analysis> take(char[] f, int n) {
            List<Analysis> out = new ArrayList<>(Math.max(size, 1));
            for (int i = 0; i < size; i++) {
                out.add(best[i].analysis());
            }
            if (out.isEmpty()) {
                String word = new String(f, 0, n);
                out.add(new Analysis(0, word, word, "", -1, -1));
            }
            return out;
        }
    }
}
