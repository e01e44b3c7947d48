package org.rasid.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Lexicon;
import org.rasid.lexicon.Table;
import org.rasid.text.Analysis;
import org.rasid.text.Folding;

/**
 * The words that point back to somebody named before, and the small words that tie a title to its owner or the parts of
 * a name together. Read from {@code lexicon/back.tsv}.
 */
public final class Back {
    /** An office that is the same as that of the one before: "نظيره". */
    static final String SAME_OFFICE = "=";

    /** What a word points back to. */
    enum What {
        /** People: الزعيمان. */
        PERSON,
        /** States, or sides that are states or bodies: البلدان، الطرفان. */
        SIDE,
        /** Somebody of the same office elsewhere: نظيره. */
        COUNTERPART,
        /** The speaker's own state: بلاده. */
        OWN_STATE
    }

    /** A word that points back, and to how many: 1, 2, or 3 for more. */
    record Word(What what, int number) {}

    private final Map<String, Word> words = new HashMap<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> connectors = new HashSet<>();
    private final Map<String, Entity> states = new HashMap<>();

    /**
     * @param rows the lines of {@code back.tsv}
     * @param lexicon the compiled lexicon
     */
    public Back(Iterable<Table.Row> rows, Lexicon lexicon) {
        for (Table.Row row : rows) {
            String what = row.get("what");
            for (String form : row.values("form")) {
                String folded = Folding.fold(form);
                switch (what) {
                    case "link" -> links.add(folded);
                    case "connector" -> connectors.add(folded);
                    default -> words.put(folded, new Word(what(row, what), Integer.parseInt(row.get("number"))));
                }
            }
        }
        for (int i = 0; i < lexicon.entities(); i++) {
            Entity e = lexicon.entity(i);
            if (e.type() == Entity.Type.STATE && e.country() != null) {
                states.put(e.country(), e);
            }
        }
    }

    private static What what(Table.Row row, String what) {
        return switch (what) {
            case "person" -> What.PERSON;
            case "side" -> What.SIDE;
            case "counterpart" -> What.COUNTERPART;
            case "own-state" -> What.OWN_STATE;
            default -> throw row.problem("what is " + what + "?");
        };
    }

    /** What a word, taken apart like this, points back to. */
    @Nullable
    Word word(Analysis a) {
        if (a.suffixed()) {
            return words.get(a.stem() + "+");
        }
        return words.get(a.base());
    }

    /** Whether a word ties a title to its owner: باسم، لدى. */
    boolean links(String folded) {
        return links.contains(folded);
    }

    /** Whether a word ties the parts of a name: بن، آل. */
    boolean connects(String folded) {
        return connectors.contains(folded);
    }

    /** The state with this code. */
    @Nullable
    Entity state(String code) {
        return states.get(code);
    }
}
