package org.rasid.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasid.text.Furniture;

/** Lays the tables of a built lexicon out in arrays. */
final class Layout {
    private final StringBuilder chars = new StringBuilder();
    private final Map<String, Integer> strings = new HashMap<>();
    private int[] offsets = new int[1024];
    private int count;

    private Layout() {}

    static LexiconData of(WordTable words, NameTable names, Furniture furniture, Map<String, List<Table>> kept) {
        Layout layout = new Layout();
        words.texts().forEach(layout::append);
        int wordCount = words.size();
        int[] flags = words.flags.stream().mapToInt(i -> i).toArray();
        int[] formStart = new int[wordCount + 1];
        int forms = words.forms.stream().mapToInt(List::size).sum();
        int[] formLemma = new int[forms];
        int[] formFeatures = new int[forms];
        int at = 0;
        for (int w = 0; w < wordCount; w++) {
            formStart[w] = at;
            for (WordTable.Form f : words.forms.get(w)) {
                formLemma[at] = f.lemma();
                formFeatures[at++] = f.features();
            }
        }
        formStart[wordCount] = at;
        int lemmas = words.lemmas.size();
        int[] lemmaText = new int[lemmas];
        int[] lemmaPos = new int[lemmas];
        int[] lemmaGloss = new int[lemmas];
        for (int i = 0; i < lemmas; i++) {
            WordTable.Entry e = words.lemmas.get(i);
            lemmaText[i] = layout.string(e.text());
            lemmaPos[i] = layout.string(e.pos());
            lemmaGloss[i] = layout.string(e.gloss());
        }
        return layout.withNames(
                names,
                furniture,
                kept,
                wordCount,
                flags,
                formStart,
                formLemma,
                formFeatures,
                lemmaText,
                lemmaPos,
                lemmaGloss);
    }

    private LexiconData withNames(
            NameTable names,
            Furniture furniture,
            Map<String, List<Table>> kept,
            int words,
            int[] flags,
            int[] formStart,
            int[] formLemma,
            int[] formFeatures,
            int[] lemmaText,
            int[] lemmaPos,
            int[] lemmaGloss) {
        int nodes = names.matches.size();
        int total = names.matches.stream().mapToInt(List::size).sum();
        int[] matchStart = new int[nodes + 1];
        int[] matchEntity = new int[total];
        int[] matchFlags = new int[total];
        int at = 0;
        for (int n = 0; n < nodes; n++) {
            matchStart[n] = at;
            for (NameTable.At m : names.matches.get(n)) {
                matchEntity[at] = m.entity();
                matchFlags[at++] = m.flags();
            }
        }
        matchStart[nodes] = at;
        int n = names.entities.size();
        byte[] type = new byte[n];
        byte[] kind = new byte[n];
        boolean[] ambiguous = new boolean[n];
        int[] entityStrings = new int[n * LexiconData.STRINGS_PER_ENTITY];
        float[] lat = new float[n];
        float[] lon = new float[n];
        for (Entity e : names.entities) {
            int i = e.index();
            type[i] = (byte) e.type().ordinal();
            kind[i] = (byte) (e.kind() == null ? -1 : e.kind().ordinal());
            ambiguous[i] = e.ambiguous();
            int s = i * LexiconData.STRINGS_PER_ENTITY;
            entityStrings[s] = string(e.key());
            entityStrings[s + 1] = string(e.name());
            entityStrings[s + 2] = string(e.en());
            entityStrings[s + 3] = string(e.country() == null ? "" : e.country());
            entityStrings[s + 4] = string(e.detail());
            lat[i] = e.lat();
            lon[i] = e.lon();
        }
        char[] all = new char[chars.length()];
        chars.getChars(0, all.length, all, 0);
        Strings table = new Strings(all, java.util.Arrays.copyOf(offsets, count + 1), words);
        return new LexiconData(
                table,
                flags,
                formStart,
                formLemma,
                formFeatures,
                lemmaText,
                lemmaPos,
                lemmaGloss,
                names.trie,
                matchStart,
                matchEntity,
                matchFlags,
                type,
                kind,
                ambiguous,
                entityStrings,
                lat,
                lon,
                furniture,
                kept);
    }

    private int string(String s) {
        Integer known = strings.get(s);
        if (known != null) {
            return known;
        }
        strings.put(s, count);
        return append(s);
    }

    private int append(String s) {
        chars.append(s);
        if (count + 2 > offsets.length) {
            offsets = java.util.Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[++count] = chars.length();
        return count - 1;
    }
}
