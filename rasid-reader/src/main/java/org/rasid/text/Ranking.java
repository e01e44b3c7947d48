package org.rasid.text;

import java.util.ArrayList;
import java.util.List;

/** Keeps the best few ways to take a word apart. Of two that weigh the same the first stays first. */
final class Ranking {
    private static final int KEPT = 4;

    /** A way to take a word apart, before strings are made of it. */
    private record Way(Split split, int article, int stem, int end, char last, int baseWord, int stemWord) {
        /** @param word the letters and the word that they make: what is no other than the word is the same string */
        Analysis analysis(char[] f, String word) {
            Split s = split;
            String whole = s.f() == f ? word : new String(s.f(), 0, s.n());
            String suffix = end == s.n() ? "" : whole.substring(end);
            boolean restored = whole.charAt(end - 1) != last;
            String stemText = restored ? whole.substring(stem, end - 1) + last : whole.substring(stem, end);
            String baseText = s.at() == stem && suffix.isEmpty() ? stemText : whole.substring(s.at());
            return new Analysis(s.clitics() | article, baseText, stemText, suffix, baseWord, stemWord);
        }
    }

    private final List<Way> best = new ArrayList<>(KEPT);
    private final int[] scores = new int[KEPT];

    /** Weighs in a way to take a word apart. */
    void offer(Split s, int article, int stem, int end, char last, int baseWord, int stemWord, int score) {
        if (score == Weights.IMPOSSIBLE || best.size() == KEPT && scores[KEPT - 1] >= score) {
            return;
        }
        if (best.size() == KEPT) {
            best.remove(KEPT - 1);
        }
        int i = best.size();
        while (i > 0 && scores[i - 1] < score) {
            scores[i] = scores[i - 1];
            i--;
        }
        scores[i] = score;
        best.add(i, new Way(s, article, stem, end, last, baseWord, stemWord));
    }

    /** The ways kept, the likeliest first; the word as it is where there is none. */
    List<Analysis> take(char[] f, String word) {
        if (best.isEmpty()) {
            return List.of(new Analysis(0, word, word, "", -1, -1));
        }
        Analysis[] out = new Analysis[best.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = best.get(i).analysis(f, word);
        }
        return List.of(out);
    }
}
