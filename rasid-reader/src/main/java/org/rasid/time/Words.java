package org.rasid.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.text.Folding;

/**
 * The words of time, by their first word. A hash table with open addressing that looks up a stretch of a string, so that
 * a word can be asked for without its clitics and nothing is copied.
 */
final class Words {
    /** What a word that is none of time means. */
    static final Entry[] NONE = {};

    private static final String ARTICLE = "ال";
    private static final int ARTICLE_HASH = 31 * 'ا' + 'ل';

    private final @Nullable String[] keys;
    private final Entry[][] entries;
    private final int mask;
    private final Map<String, Integer> settings;

    private Words(Map<String, List<Entry>> byWord, Map<String, Integer> settings) {
        int size = Integer.highestOneBit(byWord.size() * 4) * 2;
        this.keys = new @Nullable String[size];
        this.entries = new Entry[size][];
        this.mask = size - 1;
        this.settings = settings;
        byWord.forEach((word, meanings) -> put(word, withBare(word, meanings, byWord)));
    }

    /** اليوم is today, and a day with its article, too. */
    private static List<Entry> withBare(String word, List<Entry> meanings, Map<String, List<Entry>> byWord) {
        List<Entry> all = new ArrayList<>(meanings);
        if (word.startsWith(ARTICLE)) {
            all.addAll(byWord.getOrDefault(word.substring(2), List.of()));
        }
        return all;
    }

    private void put(String word, List<Entry> meanings) {
        int at = spread(word.hashCode());
        while (keys[at & mask] != null) {
            at++;
        }
        meanings.sort(Comparator.comparingInt(Entry::length).reversed());
        keys[at & mask] = word;
        entries[at & mask] = meanings.toArray(new Entry[0]);
    }

    /** Reads {@code time.tsv}. */
    static Words load(InputStream in) {
        Map<String, List<Entry>> byWord = new HashMap<>();
        Map<String, Integer> settings = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            boolean header = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (!header) {
                    add(line, byWord, settings);
                }
                header = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(byWord, Map.copyOf(settings));
    }

    private static void add(String line, Map<String, List<Entry>> byWord, Map<String, Integer> settings) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 3) {
            throw new IllegalArgumentException("time.tsv: needs form, kind and value: " + line);
        }
        Kind kind = Kind.of(cells[1].strip());
        int value = value(kind, cells[2].strip());
        if (kind == Kind.SETTING) {
            settings.put(cells[0].strip(), value);
            return;
        }
        for (String form : cells[0].split("\\|")) {
            List<String> words = Arrays.asList(Folding.fold(form.strip()).split(" +"));
            Entry entry = new Entry(kind, value, List.copyOf(words.subList(1, words.size())));
            List<Entry> meanings = byWord.computeIfAbsent(words.get(0), k -> new ArrayList<>());
            if (!meanings.contains(entry)) {
                meanings.add(entry);
            }
        }
    }

    private static int value(Kind kind, String cell) {
        return switch (kind) {
            case UNIT, UNIT_DUAL, UNIT_PLURAL, UNIT_MINE -> Unit.of(cell).ordinal();
            default -> Integer.parseInt(cell);
        };
    }

    int setting(String name, int otherwise) {
        return settings.getOrDefault(name, otherwise);
    }

    /** The meanings of the word from {@code from} on, the longest first; none where it is no word of time. */
    Entry[] find(String word, int from) {
        int hash = 0;
        for (int i = from; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        for (int at = spread(hash); ; at++) {
            String key = keys[at & mask];
            if (key == null) {
                return NONE;
            }
            if (key.length() == word.length() - from && key.regionMatches(0, word, from, key.length())) {
                return entries[at & mask];
            }
        }
    }

    /** The same for the word with the article before it. */
    Entry[] findWithArticle(String word, int from) {
        int hash = ARTICLE_HASH;
        for (int i = from; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        for (int at = spread(hash); ; at++) {
            String key = keys[at & mask];
            if (key == null) {
                return NONE;
            }
            if (key.length() == word.length() - from + 2
                    && key.startsWith(ARTICLE)
                    && key.regionMatches(2, word, from, key.length() - 2)) {
                return entries[at & mask];
            }
        }
    }

    private static int spread(int hash) {
        return (hash ^ (hash >>> 15)) & 0x3fffffff;
    }
}
