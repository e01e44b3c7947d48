package org.rasid.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.report.ActorKind;
import org.rasid.text.Folding;
import org.rasid.text.Furniture;
import org.rasid.text.Vocabulary;

/**
 * The compiled lexicon: words with their inflected forms, and a trie of names whose steps are words. Immutable and safe
 * for use by several threads.
 */
public final class Lexicon implements Vocabulary {
    /** The node where every name starts. */
    public static final int ROOT = 0;

    private final LexiconData data;
    private final Lemma[] lemmas;

    Lexicon(LexiconData data) {
        this.data = data;
        this.lemmas = new Lemma[data.lemmaText().length];
        for (int i = 0; i < lemmas.length; i++) {
            String text = data.strings().get(data.lemmaText()[i]);
            lemmas[i] = new Lemma(
                    i,
                    text,
                    Folding.fold(text),
                    data.strings().get(data.lemmaPos()[i]),
                    data.strings().get(data.lemmaGloss()[i]));
        }
    }

    /** {@return the lexicon that ships with the product} */
    public static Lexicon shipped() {
        try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.bin")) {
            if (in == null) {
                throw new IllegalStateException("lexicon.bin is not on the class path");
            }
            return new Lexicon(LexiconData.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The shipped tables with an analyst's own beside them.
     *
     * @param directory holds tables named and built like the shipped ones; each adds lines
     * @return the lexicon of both
     * @throws IOException where a table cannot be read
     * @throws LexiconException where a line cannot be used
     */
    public static Lexicon with(Path directory) throws IOException {
        Tables tables = Tables.shipped();
        tables.addAll(directory);
        return new Lexicon(new LexiconBuilder(tables).build());
    }

    @Override
    public int word(char[] chars, int from, int to) {
        return data.strings().word(chars, from, to);
    }

    /**
     * {@return the number of a word, -1 where it is unknown; the word is folded here}
     *
     * @param text a word as written
     */
    public int word(String text) {
        return data.strings().word(text);
    }

    @Override
    public int flags(int word) {
        return data.wordFlags()[word];
    }

    /**
     * {@return the first of a word's forms}
     *
     * @param word a word's number
     */
    public int firstForm(int word) {
        return data.formStart()[word];
    }

    /**
     * {@return the number after a word's last form}
     *
     * @param word a word's number
     */
    public int endForm(int word) {
        return data.formStart()[word + 1];
    }

    /**
     * {@return the dictionary word of a form}
     *
     * @param form a form's number, from {@link #firstForm} to before {@link #endForm}
     */
    public Lemma lemma(int form) {
        return lemmas[data.formLemma()[form]];
    }

    /**
     * {@return the {@link Features} of a form}
     *
     * @param form a form's number, from {@link #firstForm} to before {@link #endForm}
     */
    public int features(int form) {
        return data.formFeatures()[form];
    }

    /**
     * {@return the dictionary word with this number}
     *
     * @param index from 0 to before {@link #lemmas}
     */
    public Lemma lemmaAt(int index) {
        return lemmas[index];
    }

    /** {@return how many dictionary words there are} */
    public int lemmas() {
        return lemmas.length;
    }

    /**
     * Takes a step in the trie of names.
     *
     * @param node where one stands, at first {@link #ROOT}
     * @param word the next word; negative for none
     * @return the node reached, -1 where no name goes on so
     */
    public int step(int node, int word) {
        return word < 0 ? -1 : data.trie().step(node, word);
    }

    /**
     * {@return whether names go on behind a node}
     *
     * @param node a node of the trie of names
     */
    public boolean goesOn(int node) {
        return data.trie().goesOn(node);
    }

    /**
     * {@return whether a name has this word behind its first}
     *
     * @param word a word's number; negative for none
     */
    public boolean isFurther(int word) {
        return word >= 0 && data.trie().isFurther(word);
    }

    /**
     * {@return how many names end at a node}
     *
     * @param node a node of the trie of names
     */
    public int matches(int node) {
        return data.matchStart()[node + 1] - data.matchStart()[node];
    }

    /**
     * {@return a name that ends at a node}
     *
     * @param node a node of the trie of names
     * @param i from 0 to before {@link #matches}
     */
    public Match match(int node, int i) {
        int at = data.matchStart()[node] + i;
        return new Match(entity(data.matchEntity()[at]), data.matchFlags()[at]);
    }

    /**
     * {@return the type of a name that ends at a node, without making the name}
     *
     * @param node a node of the trie of names
     * @param i from 0 to before {@link #matches}
     */
    public Entity.Type matchType(int node, int i) {
        int at = data.matchStart()[node] + i;
        return TYPES[data.entityType()[data.matchEntity()[at]]];
    }

    private static final Entity.Type[] TYPES = Entity.Type.values();
    private static final ActorKind[] KINDS = ActorKind.values();

    /**
     * {@return the entity with this number}
     *
     * @param i from 0 to before {@link #entities}
     */
    public Entity entity(int i) {
        int[] s = data.entityStrings();
        int at = i * LexiconData.STRINGS_PER_ENTITY;
        Strings strings = data.strings();
        int kind = data.entityKind()[i];
        return new Entity(
                i,
                TYPES[data.entityType()[i]],
                strings.get(s[at]),
                strings.get(s[at + 1]),
                strings.get(s[at + 2]),
                orNull(strings.get(s[at + 3])),
                kind < 0 ? null : KINDS[kind],
                strings.get(s[at + 4]),
                data.entityLat()[i],
                data.entityLon()[i],
                data.entityAmbiguous()[i]);
    }

    /** {@return how many entities there are} */
    public int entities() {
        return data.entityType().length;
    }

    private static @Nullable String orNull(String s) {
        return s.isEmpty() ? null : s;
    }

    /** {@return the lines that are no part of a story} */
    public Furniture furniture() {
        return data.furniture();
    }

    /**
     * {@return the lines of a table that is kept as it is; none of any other}
     *
     * @param table {@code frames}, {@code light}, {@code back}, {@code particles}, {@code acts}, {@code accords} or
     *     {@code wars}
     */
    public List<Table.Row> rows(String table) {
        List<Table.Row> out = new java.util.ArrayList<>();
        for (Table t : data.kept().getOrDefault(table, List.of())) {
            out.addAll(t.rows());
        }
        return out;
    }
}
