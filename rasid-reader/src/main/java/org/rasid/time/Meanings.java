package org.rasid.time;

import org.rasid.text.Token;
import org.rasid.text.WordTable;

/** Tells what a word of a report can mean as a word of time, with or without clitics. Safe for use by several threads. */
final class Meanings {
    private final Words words;
    private final WordTable<Meaning> known = new WordTable<>(0, this::look);

    /** What words that are none of time mean, by what is joined to them: most words share a few. */
    private final Meaning[] none = new Meaning[Meaning.CLITICS];

    Meanings(Words words) {
        this.words = words;
        for (int clitics = 0; clitics < none.length; clitics++) {
            none[clitics] = new Meaning(Words.NONE, clitics);
        }
    }

    /** What a token can mean. */
    Meaning of(Token t) {
        return t.isWord() ? known.of(t) : none[0];
    }

    /** The whole word first, then without its conjunction, then without its preposition; with and without article. */
    private Meaning look(Token t) {
        String word = t.folded();
        char c = word.charAt(0);
        Meaning whole = article(word, 0, 0);
        if (known(whole) || (c != 'و' && c != 'ف') || word.length() == 1) {
            return known(whole) ? whole : prepositioned(word, 0, 0, whole);
        }
        Meaning joined = article(word, 1, Meaning.CONJUNCTION);
        return known(joined) ? joined : prepositioned(word, 1, Meaning.CONJUNCTION, joined);
    }

    /** The word without the preposition that stands at {@code from}; {@code otherwise} where none does. */
    private Meaning prepositioned(String word, int from, int before, Meaning otherwise) {
        int preposition = word.length() - from < 2
                ? 0
                : switch (word.charAt(from)) {
                    case 'ل' -> Meaning.PREPOSITION | Meaning.FOR;
                    case 'ب' -> Meaning.PREPOSITION | Meaning.BY;
                    case 'ك' -> Meaning.PREPOSITION;
                    default -> 0;
                };
        if (preposition == 0) {
            return otherwise;
        }
        Meaning contracted = word.startsWith("لل", from) ? contracted(word, from + 2, before | preposition) : none[0];
        return known(contracted) ? contracted : article(word, from + 1, before | preposition);
    }

    private static boolean known(Meaning meaning) {
        return meaning.any();
    }

    private Meaning article(String word, int from, int before) {
        Entry[] found = words.find(word, from);
        Entry[] bare = word.startsWith("ال", from) ? words.find(word, from + 2) : Words.NONE;
        int clitics = bare.length > 0 ? before | Meaning.ARTICLE : before;
        return meaning(found.length == 0 ? bare : found, clitics);
    }

    private Meaning contracted(String word, int from, int before) {
        Entry[] found = words.findWithArticle(word, from);
        return meaning(found.length == 0 ? words.find(word, from) : found, before | Meaning.ARTICLE);
    }

    private Meaning meaning(Entry[] entries, int clitics) {
        return entries.length == 0 ? none[clitics] : new Meaning(entries, clitics);
    }
}
