package org.rasid.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Lexicon;
import org.rasid.lexicon.Match;
import org.rasid.text.Token;

/**
 * The lexicon's names as objects, made once: states by their code, who holds which office, what ends at a node of the
 * trie, and what words are to the rules. Safe for use by several threads: the objects are immutable, and a list made twice does no harm.
 */
final class Catalogue {
    private static final Match[] NONE = {};

    private static final Set<Entity.Type> ACTORS = EnumSet.of(Entity.Type.STATE, Entity.Type.BODY, Entity.Type.PERSON);

    private final Lexicon lexicon;
    private final Entity[] entities;
    private final Map<String, Entity> states = new HashMap<>();
    private final Map<String, Entity> actors = new HashMap<>();
    private final Map<String, List<Entity>> holders = new HashMap<>();
    private final Back back;
    private final PageWords words;
    private volatile Match[][] byNode = new Match[1 << 12][];

    Catalogue(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.back = new Back(lexicon.rows("back"));
        this.words = new PageWords(lexicon, back);
        this.entities = new Entity[lexicon.entities()];
        for (int i = 0; i < entities.length; i++) {
            Entity e = lexicon.entity(i);
            entities[i] = e;
            String country = e.country();
            if (ACTORS.contains(e.type())) {
                actors.put(e.key(), e);
            }
            if (e.type() == Entity.Type.STATE && country != null) {
                states.put(country, e);
            } else if (e.type() == Entity.Type.PERSON) {
                for (String office : Offices.all(e.detail())) {
                    holders.computeIfAbsent(office, k -> new ArrayList<>(2)).add(e);
                }
            }
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The small words of this room. */
    Back back() {
        return back;
    }

    /** What a token is by its letters. */
    PageWord word(Token t) {
        return words.of(t);
    }

    /** The names that end at a node of the trie. */
    Match[] matches(int node) {
        Match[][] known = byNode;
        if (node < known.length && known[node] != null) {
            return known[node];
        }
        int n = lexicon.matches(node);
        Match[] made = n == 0 ? NONE : new Match[n];
        for (int i = 0; i < n; i++) {
            Match m = lexicon.match(node, i);
            made[i] = new Match(entities[m.entity().index()], m.flags());
        }
        if (node >= known.length) {
            known = Arrays.copyOf(known, Math.max(node + 1, known.length * 2));
            byNode = known;
        }
        known[node] = made;
        return made;
    }

    /** The state with this code. */
    @Nullable
    Entity state(@Nullable String code) {
        return code == null ? null : states.get(code);
    }

    /** The state, body or person with this key. */
    @Nullable
    Entity actor(String key) {
        return actors.get(key);
    }

    /** Who held an office of a country on a day; null where the lexicon knows none or more than one. */
    @Nullable
    Entity holder(String office, String country, @Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        Entity found = null;
        for (Entity e : holders.getOrDefault(office + "@" + country, List.of())) {
            if (Offices.held(e.detail(), office, country, day)) {
                if (found != null) {
                    return null;
                }
                found = e;
            }
        }
        return found;
    }
}
