package org.rasid.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.report.ActorKind;
import org.rasid.text.Vocabulary;

/** The entities and the trie of their names while a lexicon is being built. */
final class NameTable {
    /** An entity's name at a node. */
    record At(int entity, int flags) {}

    final List<Entity> entities = new ArrayList<>();
    final Trie trie = new Trie(1 << 16);
    final List<List<At>> matches = new ArrayList<>();
    private final WordTable words;

    NameTable(WordTable words) {
        this.words = words;
        matches.add(new ArrayList<>());
    }

    int entity(
            Entity.Type type,
            String key,
            String name,
            String en,
            String country,
            @Nullable ActorKind kind,
            String detail,
            float lat,
            float lon,
            boolean ambiguous) {
        entities.add(new Entity(
                entities.size(),
                type,
                key,
                name,
                en,
                country.isEmpty() ? null : country,
                kind,
                detail,
                lat,
                lon,
                ambiguous));
        return entities.size() - 1;
    }

    /** Adds a name, and the spelling that writes عبد, ابو and ابن together with what follows. */
    void name(String text, int entity, int flags) {
        path(text, entity, flags);
        if (text.startsWith("عبد ") || text.contains(" عبد ")) {
            path(text.replace("عبد ", "عبد"), entity, flags);
        } else if (text.startsWith("عبدال") || text.contains(" عبدال")) {
            path(text.replace("عبدال", "عبد ال"), entity, flags);
        }
        if (text.contains(" بن ")) {
            path(text.replace(" بن ", " ابن "), entity, flags);
        }
        if (text.startsWith("أبو ")) {
            path("أبي " + text.substring(4), entity, flags);
            path("أبا " + text.substring(4), entity, flags);
        }
    }

    private void path(String text, int entity, int flags) {
        int node = 0;
        for (String part : text.split("[\\s\\-–ـ+()]+")) {
            if (part.isEmpty()) {
                continue;
            }
            int word = words.word(part);
            words.flag(word, Vocabulary.NAME);
            node = trie.grow(node, word);
            while (matches.size() <= node) {
                matches.add(new ArrayList<>(1));
            }
        }
        At at = new At(entity, flags);
        if (!matches.get(node).contains(at)) {
            matches.get(node).add(at);
        }
    }
}
