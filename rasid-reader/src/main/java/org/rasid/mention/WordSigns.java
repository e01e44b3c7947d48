package org.rasid.mention;

import java.util.Arrays;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Entity.Type;
import org.rasid.lexicon.Match;
import org.rasid.mention.Back.Does;
import org.rasid.mention.Lookup.Found;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Token;

/**
 * What a word tells the model that finds names, wherever it stands: its letters, its clitics, and what the lexicon says of
 * it alone. Signs are hash codes.
 */
final class WordSigns {
    /** How much of a word's beginning and ending is looked at. */
    private static final int AFFIX = 4;

    /** How many letters of a word are looked at in pieces. */
    private static final int LETTERS = 12;

    /** A word two places off shows itself and its base only. */
    private static final int FAR = 2;

    private static final int KINDS = 12;
    private static final int[] NOTHING = {};

    /** Whether it has a say in what its neighbours are: one of {@link NameWord}'s constants, or 0. */
    final int near;

    /** Its code without conjunctions and prepositions. */
    final int word;

    /** What it is, roughly. */
    final int rough;

    /** Whether nobody knows it. */
    final boolean unknown;

    /** What it is by its letters. */
    private final int[] letters;

    /** What it is made of. */
    private final int[] pieces;

    /** What the lexicon says of it. */
    private final int[] classes;

    private WordSigns(int near, int word, int rough, boolean unknown, int[] letters, int[] pieces, int[] classes) {
        this.near = near;
        this.word = word;
        this.rough = rough;
        this.unknown = unknown;
        this.letters = letters;
        this.pieces = pieces;
        this.classes = classes;
    }

    /** What the word or mark at this place of a report tells. */
    static WordSigns of(Page page, int i) {
        Token t = page.token(i);
        if (t.isWord()) {
            return word(page, i, t);
        }
        int kind = Hash.mix(t.kind().ordinal(), 1);
        return new WordSigns(0, kind, kind, false, NOTHING, NOTHING, new int[] {kind});
    }

    private static WordSigns word(Page page, int i, Token t) {
        int types = 0;
        int free = 0;
        int more = 0;
        int[] kinds = new int[KINDS];
        int k = 0;
        for (Found f : page.lookup.alone(i)) {
            Entity e = f.entity();
            types |= bit(f.type());
            free |= Page.free(f.analysis()) ? bit(f.type()) : 0;
            more |= (f.match().flags() & (Match.SHORT | Match.PLURAL | Match.DUAL)) << 1 | (e.ambiguous() ? 1 : 0);
            if (k < KINDS && kinded(f.type())) {
                kinds[k++] = kind(f);
            }
        }
        Analysis a = t.best();
        int flags = page.flags(a.stemWord());
        int all = 0;
        for (Analysis b : t.analyses()) {
            all |= page.flags(b.stemWord());
        }
        int unknown = page.unknown(t) ? 1 : 0;
        int rough = rough(page, t, types, free, flags, unknown);
        int[] own = {
            Hash.mix(types, 11),
            Hash.mix(free, 12),
            Hash.mix(flags, 13),
            Hash.mix(all, 14),
            Hash.mix(a.clitics() << 1 | (a.suffixed() ? 1 : 0), 15),
            Hash.mix(Hash.mix(types, small(page.word(i))), Hash.mix(unknown, 16)),
            Hash.mix(Math.min(a.stem().length(), 8), 17),
            Hash.mix(Hash.mix(types, more), Hash.mix(a.definite() ? 1 : 0, 18)),
            Hash.mix(rough, 19)
        };
        int[] classes = Arrays.copyOf(own, own.length + k);
        System.arraycopy(kinds, 0, classes, own.length, k);
        return new WordSigns(
                near(page, t, types),
                a.base().hashCode(),
                rough,
                unknown > 0,
                letters(t, a),
                pieces(a.stem()),
                classes);
    }

    /** Tells the signs of its letters for a word that far behind it. */
    void byLetters(int distance, SignSink to) {
        int most = Math.abs(distance) < NameWord.REACH ? letters.length : Math.min(FAR, letters.length);
        for (int k = 0; k < most; k++) {
            to.sign(Hash.mix(letters[k], 300 + distance));
        }
    }

    /** Tells its other signs for a word that far behind it. */
    void others(int distance, SignSink to) {
        if (distance == 0) {
            for (int x : pieces) {
                to.sign(Hash.mix(x, 400));
            }
        }
        for (int x : classes) {
            to.sign(Hash.mix(x, 300 + distance));
        }
    }

    // ---- what the lexicon says

    private static int bit(Type type) {
        return 1 << type.ordinal();
    }

    private static boolean kinded(Type type) {
        return switch (type) {
            case TITLE, HEAD, PLACE_HEAD, BODY, PERSON, PLACE, STATE, LISTED -> true;
            default -> false;
        };
    }

    private static int kind(Found f) {
        ActorKind kind = f.entity().kind();
        String key = switch (f.type()) {
            case PLACE_HEAD, TITLE, LISTED -> f.entity().key();
            default -> "";
        };
        return Hash.mix(Hash.mix(Hash.mix(f.type().ordinal(), kind == null ? 31 : kind.ordinal()), key.hashCode()), 20);
    }

    private static int small(PageWord word) {
        return (word.does(Does.KUNYA) ? 1 : 0)
                | (word.does(Does.CONNECTOR) ? 2 : 0)
                | (word.does(Does.ORDINAL) ? 4 : 0)
                | (word.does(Does.DAY) ? 8 : 0);
    }

    private static int rough(Page page, Token t, int types, int free, int flags, int unknown) {
        if (page.particle(t)) {
            return Hash.mix(t.best().base().hashCode(), 3);
        }
        int named = types & ~bit(Type.TOPIC);
        boolean bare = (free & named) != 0 || named == 0 && Page.free(t.best());
        int base = Integer.highestOneBit(flags & Page.COMMON) | unknown << 8;
        return Hash.mix(Hash.mix(named, base), (t.best().definite() ? 1 : 0) | (bare ? 2 : 0));
    }

    private static int near(Page page, Token t, int types) {
        if (page.particle(t)) {
            return NameWord.PARTICLE;
        }
        if ((types & bit(Type.TITLE)) != 0) {
            return NameWord.TITLE;
        }
        if ((types & bit(Type.GIVEN_NAME)) != 0) {
            return NameWord.GIVEN;
        }
        if ((types & bit(Type.PLACE_HEAD)) != 0) {
            return NameWord.PLACE_HEAD;
        }
        if ((types & bit(Type.HEAD)) != 0) {
            return NameWord.HEAD;
        }
        return page.onlyVerb(t.best()) ? NameWord.VERB : (types & bit(Type.NISBA)) != 0 ? NameWord.NISBA : 0;
    }

    // ---- letters

    private static int[] letters(Token t, Analysis a) {
        String stem = a.stem();
        int n = Math.min(AFFIX, stem.length());
        int[] out = new int[3 + 2 * n];
        out[0] = Hash.mix(t.folded().hashCode(), 101);
        out[1] = Hash.mix(a.base().hashCode(), 102);
        out[2] = Hash.mix(stem.hashCode(), 103);
        int head = 0;
        int tail = 0;
        for (int k = 0; k < n; k++) {
            head = 31 * head + stem.charAt(k);
            tail = 31 * tail + stem.charAt(stem.length() - 1 - k);
            out[3 + 2 * k] = Hash.mix(head, 110 + k);
            out[4 + 2 * k] = Hash.mix(tail, 120 + k);
        }
        return out;
    }

    /** Two and three letters in a row: foreign names are made of others than Arabic words. */
    private static int[] pieces(String stem) {
        int n = Math.min(stem.length(), LETTERS);
        int[] out = new int[Math.max(0, n - 1) + Math.max(0, n - 2)];
        int k = 0;
        for (int i = 0; i + 2 <= n; i++) {
            int two = stem.charAt(i) * 31 + stem.charAt(i + 1);
            out[k++] = Hash.mix(two, 130);
            if (i + 3 <= n) {
                out[k++] = Hash.mix(two * 31 + stem.charAt(i + 2), 131);
            }
        }
        return out;
    }
}
