package org.rasid.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rasid.text.Folding;

/** The words of a lexicon while it is being built: numbers, flags, forms and dictionary words. */
final class WordTable {
    /** A form: its dictionary word and its features. */
    record Form(int lemma, int features) {}

    /** A dictionary word. */
    record Entry(String text, String pos, String gloss) {}

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    final List<Integer> flags = new ArrayList<>();
    final List<List<Form>> forms = new ArrayList<>();
    final List<Entry> lemmas = new ArrayList<>();
    private final Map<String, Integer> lemmaNumbers = new HashMap<>();

    /** The number of a word; it is folded here. */
    int word(String text) {
        return numbers.computeIfAbsent(Folding.fold(text), k -> {
            flags.add(0);
            forms.add(new ArrayList<>(1));
            return flags.size() - 1;
        });
    }

    void flag(int word, int more) {
        flags.set(word, flags.get(word) | more);
    }

    int lemma(String text, String pos, String gloss) {
        return lemmaNumbers.computeIfAbsent(text + "/" + pos, k -> {
            lemmas.add(new Entry(text, pos, gloss));
            return lemmas.size() - 1;
        });
    }

    void form(String text, int lemma, int features, int more) {
        int word = word(text);
        flag(word, more);
        List<Form> known = forms.get(word);
        for (int i = 0; i < known.size(); i++) {
            Form f = known.get(i);
            if (f.lemma() == lemma && kind(f.features()) == kind(features)) {
                known.set(i, new Form(lemma, f.features() | features));
                return;
            }
        }
        known.add(new Form(lemma, features));
    }

    /** One spelling may be several persons of a verb; they are one form with all their features. */
    private static int kind(int features) {
        return features
                & (Features.FINITE
                        | Features.BEFORE_SUFFIX
                        | Features.ACTIVE_PARTICIPLE
                        | Features.PASSIVE_PARTICIPLE
                        | Features.VERBAL_NOUN);
    }

    /** The words in the order of their numbers. */
    Iterable<String> texts() {
        return numbers.keySet();
    }

    int size() {
        return numbers.size();
    }
}
