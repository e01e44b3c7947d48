package org.rasid.app.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasid.lexicon.Lexicon;
import org.rasid.text.Analysis;
import org.rasid.text.TextReader;
import org.rasid.text.Token;

/**
 * How many words of a treebank are taken apart wholly right. A word is a run of Arabic letters; it is right where
 * conjunctions, prepositions, the future particle and suffixed pronouns are cut off as in the treebank. The treebank
 * leaves the article on its noun, so the article does not count.
 */
public final class Segmented {
    private final TextReader reader;
    private int words;
    private int right;

    private Segmented() {
        Lexicon lexicon = Lexicon.shipped();
        reader = new TextReader(lexicon, lexicon.furniture());
    }

    /**
     * The share of the words, from 0 to 1.
     *
     * @param treebank in CoNLL-U
     */
    public static double share(Path treebank) throws IOException {
        Segmented all = new Segmented();
        StringBuilder text = new StringBuilder();
        List<Integer> cuts = new ArrayList<>();
        for (String line : Files.readAllLines(treebank, StandardCharsets.UTF_8)) {
            if (line.isEmpty()) {
                all.sentence(text.toString(), cuts);
                text.setLength(0);
                cuts.clear();
            } else if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                cuts.add(text.length());
                text.append(cells[1]).append(cells[9].contains("SpaceAfter=No") ? "" : " ");
            }
        }
        return all.words == 0 ? 0 : (double) all.right / all.words;
    }

    private void sentence(String text, List<Integer> cuts) {
        Map<Integer, Token> tokens = new HashMap<>();
        for (Token t : reader.read(text, false).tokens()) {
            tokens.put(t.start(), t);
        }
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && letter(text.charAt(to))) {
                to++;
            }
            if (to > from) {
                words++;
                Token t = tokens.get(from);
                right += t != null && t.end() == to && t.isWord() && cutsOf(t).equals(inside(cuts, from, to)) ? 1 : 0;
            }
            from = to + 1;
        }
    }

    private static boolean letter(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC && c != 'ـ'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static List<Integer> inside(List<Integer> cuts, int from, int to) {
        return cuts.stream().filter(c -> c > from && c < to).map(c -> c - from).toList();
    }

    /** Where the word is cut, in chars from its start; not behind the article. */
    private static List<Integer> cutsOf(Token t) {
        List<Integer> out = new ArrayList<>();
        Analysis a = t.best();
        int single = Integer.bitCount(a.clitics() & ~Analysis.AL);
        int letters = 0;
        int total = t.folded().length();
        for (int i = 0; i < t.written().length(); i++) {
            if (Character.isLetter(t.written().charAt(i))) {
                if (letters > 0
                        && (letters <= single
                                || a.suffixed() && letters == total - a.suffix().length())) {
                    out.add(i);
                }
                letters++;
            }
        }
        return out;
    }
}
