package org.rasid.mention;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity.Type;
import org.rasid.mention.Lookup.Found;
import org.rasid.report.ActorKind;
import org.rasid.text.Sentence;
import org.rasid.text.Token;
import org.rasid.text.Token.Kind;

/**
 * What speaks for and against a name at each token of a report beside the words themselves: what the rules and the lexicon
 * find there, what stands next to it, whether it stands in quotation marks, and what the same word is elsewhere in the
 * report.
 */
final class NameSigns {
    /** More signs than any token has. */
    static final int MOST = 72;

    /** How many of a token's first signs say which words stand beside it. */
    static final int WORDS = 2;

    private static final int ALL = 256;
    private static final int TITLE_REACH = 6;
    private static final int LONGEST_QUOTE = 5;
    /** Of so many classes a name is at most. */
    private static final int CLASSES = 3;

    /** The class of words that speak of sport. */
    private static final String SPORT = "sport";

    private static final int[] UNLISTED = {};

    /** The bits of a word's {@link #company} that say that it stands there twice or more often. */
    private static final int AGAIN = 6;

    /** The signs that say of a bare token nothing but that it is one. */
    private static final int[] BARE = {200, 201, 202, 206, 207, 210, 211, 213, 214, 215, 217, 218};

    private final Page page;
    private final NameWord[] words;
    private final NameWord start;
    private final NameWord end;

    /** What the rules name here. */
    private final byte[] rule;

    /** What the lexicon names here. */
    private final byte[] held;

    /** Of which classes of {@code name-lists} the name here is, each with where in it the token stands. */
    private final int[][] listed;

    /** How much of sport the report is: there towns are clubs. */
    private final int sport;

    /** The phrase that a token belongs to, and as what. */
    private final byte[] part;

    /** What the rules take the same word for anywhere in the report. */
    private final byte[] memory;

    /** Whether any of these tells something of a token: 0 where none does. */
    private final byte[] told;

    /** How many words stand in the quotation marks round a token, 0 where none do. */
    private final byte[] quote;

    /**
     * What stands before and behind the same word anywhere in the report, and how often it stands there; 0 for a word that
     * somebody knows and that stands there once.
     */
    private final int[] company;

    NameSigns(Page page, NameWords cache, List<Mention> phrases, List<Name> names) {
        this.page = page;
        int size = page.size();
        this.words = new NameWord[size];
        this.start = cache.start();
        this.end = cache.end();
        this.rule = new byte[size];
        this.held = new byte[size];
        this.listed = new int[size][];
        Arrays.fill(listed, UNLISTED);
        this.part = new byte[size];
        this.memory = new byte[size];
        this.told = new byte[size];
        this.quote = new byte[size];
        this.company = new int[size];
        for (int i = 0; i < size; i++) {
            words[i] = cache.of(page, i);
        }
        names.forEach(n -> mark(rule, n.first(), n.end(), code(n.kind())));
        phrases.forEach(this::phrase);
        held();
        this.sport = listed();
        quotes();
        remember(names);
        company();
        for (int i = 0; i < size; i++) {
            told[i] = (byte) (rule[i] | held[i] | part[i] | memory[i]);
        }
    }

    NameWord word(int i) {
        return words[i];
    }

    // ---- what is known of each token

    private static int code(@Nullable ActorKind kind) {
        if (kind == null) {
            return 1;
        }
        return switch (kind) {
            case PEOPLE -> 0;
            case PERSON -> 2;
            case STATE -> 3;
            case GOVERNMENT -> 5;
            default -> 4;
        };
    }

    private static void mark(byte[] to, int first, int end, int code) {
        for (int i = first; i < end; i++) {
            to[i] = (byte) (code * 2 + (i == first ? 1 : 2));
        }
    }

    private void phrase(Mention m) {
        int kind = code(m.kind()) * 6 + m.sort().ordinal();
        for (int i = m.first(); i < m.end(); i++) {
            int at = i < m.nameFirst() ? 0 : i == m.nameFirst() ? 1 : i < m.nameEnd() ? 2 : 3;
            part[i] = (byte) (1 + kind * 4 + at);
        }
    }

    private void held() {
        int i = 0;
        while (i < words.length) {
            Found f = page.isWord(i) ? page.longest(i) : null;
            if (f == null || !Page.isNamed(f)) {
                i++;
                continue;
            }
            int type = f.type() == Type.PERSON ? 0 : f.type() == Type.PLACE ? 1 : f.type() == Type.STATE ? 2 : 3;
            mark(held, i, f.end(), type * 4 + (f.entity().ambiguous() ? 2 : 0) + (f.end() - i > 1 ? 1 : 0));
            i = f.end();
        }
    }

    /** Marks the names of lists, the longest at each token; how much of sport the report is: 0 to 2. */
    private int listed() {
        int[] found = new int[CLASSES];
        int sports = 0;
        int end = 0;
        for (int i = 0; i < words.length; i++) {
            if (i < end || page.lookup.at(i, Type.LISTED) == null) {
                continue;
            }
            int n = 0;
            for (Found f : page.lookup.at(i)) {
                if (f.type() == Type.LISTED && f.end() >= end && n < CLASSES) {
                    end = f.end();
                    found[n++] = f.entity().key().hashCode();
                    sports += f.entity().key().equals(SPORT) ? 1 : 0;
                }
            }
            for (int k = i; n > 0 && k < end; k++) {
                int at = (k == i ? 1 : 2) + (end - i > 1 ? 2 : 0);
                listed[k] = new int[n];
                for (int c = 0; c < n; c++) {
                    listed[k][c] = Hash.mix(found[c], at);
                }
            }
        }
        return sports * 100 >= words.length ? 2 : sports * 400 >= words.length ? 1 : 0;
    }

    private void quotes() {
        int open = -1;
        for (int i = 0; i < words.length; i++) {
            if (page.is(i, Kind.QUOTE_OPEN)) {
                open = i;
            } else if (page.is(i, Kind.QUOTE_CLOSE)) {
                int n = i - open - 1;
                for (int k = open + 1; open >= 0 && n <= LONGEST_QUOTE && k < i; k++) {
                    quote[k] = (byte) Math.min(n, 4);
                }
                open = -1;
            }
        }
    }

    private void remember(List<Name> names) {
        WordBits seen = new WordBits(names.size() * 4 + 8);
        for (Name n : names) {
            boolean person = n.kind() == ActorKind.PERSON;
            int bit =
                    person ? n.end() - n.first() > 1 ? 3 : 1 : n.kind() == null || n.kind() == ActorKind.STATE ? 4 : 8;
            for (int i = n.first(); i < n.end(); i++) {
                if (page.isWord(i) && words[i].near != NameWord.PARTICLE) {
                    seen.add(words[i].word, bit);
                }
            }
        }
        for (int i = 0; i < words.length; i++) {
            if (page.isWord(i)) {
                memory[i] = (byte) seen.of(words[i].word);
            }
        }
    }

    private void company() {
        int most = 8;
        for (int i = 0; i < words.length; i++) {
            most += open(i) ? 1 : 0;
        }
        WordBits seen = new WordBits(most);
        for (int i = 0; i < words.length; i++) {
            if (open(i)) {
                int w = words[i].word;
                int before = i > 0 ? words[i - 1].near : 0;
                int behind = i + 1 < words.length ? words[i + 1].near : 0;
                int often = seen.of(w);
                seen.add(w, before << 16 | behind << 8 | (often == 0 ? 1 : (often & 2) == 0 ? 2 : 4) | 1 << 30);
            }
        }
        for (int i = 0; i < words.length; i++) {
            if (open(i)) {
                int bits = seen.of(words[i].word) & ~(1 << 30);
                company[i] = unknown(i) || (bits & AGAIN) != 0 ? bits : 0;
            }
        }
    }

    /** Whether its company can tell what a word is: محفوظ is a name where نجيب stands before it once. */
    private boolean open(int i) {
        int near = words[i].near;
        return page.isWord(i) && (near == 0 || near == NameWord.GIVEN || near == NameWord.NISBA);
    }

    /** Whether hardly anything else than its company can tell what a word is. */
    private boolean unknown(int i) {
        return words[i].unknown && words[i].near == 0;
    }

    // ---- the signs of a token

    private static int at(byte[] a, int i, Sentence s) {
        return i < s.first() || i >= s.end() ? 0 : a[i];
    }

    private int rough(int i, Sentence s) {
        return word(i, s).rough;
    }

    private int code(int i, Sentence s) {
        return word(i, s).word;
    }

    /** How far behind a title or a head a token stands, and which it is. */
    private int titled(int i, Sentence s) {
        for (int k = i - 1; k >= s.first() && k >= i - TITLE_REACH; k--) {
            int near = words[k].near;
            if (near == NameWord.TITLE || near == NameWord.PLACE_HEAD || near == NameWord.HEAD) {
                return near * 8 + i - k;
            }
        }
        return 0;
    }

    /** Writes the signs of a token of a sentence, those that say words first; how many there are. */
    private int write(int i, Sentence s, int[] out) {
        return calm(i, found(i, s, out, around(i, s, out)), out);
    }

    /**
     * Whether neither rules nor lexicon nor what was named elsewhere tell anything of a token and its neighbours: then
     * {@link #found} depends on words alone.
     */
    boolean bare(int i, Sentence s) {
        return sport == 0 && (at(told, i - 1, s) | told[i] | at(told, i + 1, s)) == 0;
    }

    /** Whether a token stands outside quotation marks and its company tells nothing of it. */
    boolean calm(int i) {
        return quote[i] == 0 && company[i] == 0;
    }

    /** What stands before and behind a token: the word there, or a sentence's edge. */
    NameWord word(int i, Sentence s) {
        return i < s.first() ? start : i >= s.end() ? end : words[i];
    }

    /** Writes the signs of the words round a token. */
    int around(int i, Sentence s, int[] out) {
        int c = rough(i, s);
        int c1 = rough(i - 1, s);
        int d1 = rough(i + 1, s);
        int n = 0;
        out[n++] = Hash.mix(Hash.mix(code(i - 1, s), c), 224);
        out[n++] = Hash.mix(Hash.mix(code(i + 1, s), c), 225);
        int before = Hash.mix(c1, c);
        int behind = Hash.mix(c, d1);
        out[n++] = Hash.mix(before, 219);
        out[n++] = Hash.mix(behind, 220);
        out[n++] = Hash.mix(Hash.mix(before, d1), 221);
        out[n++] = Hash.mix(Hash.mix(before, rough(i - 2, s)), 222);
        out[n++] = Hash.mix(Hash.mix(behind, rough(i + 2, s)), 223);
        for (int list : listed[i]) {
            out[n++] = Hash.mix(list, 240);
            out[n++] = Hash.mix(Hash.mix(list, c1), 241);
            out[n++] = Hash.mix(Hash.mix(list, d1), 242);
            out[n++] = Hash.mix(Hash.mix(list, sport), 243);
        }
        int titled = titled(i, s);
        out[n++] = Hash.mix(titled, 234);
        out[n++] = Hash.mix(Hash.mix(titled, c), 235);
        return n;
    }

    /** Adds the signs of what rules, lexicon and the rest of the report tell of a token and its neighbours. */
    int found(int i, Sentence s, int[] out, int from) {
        int n = from;
        int c = rough(i, s);
        int c1 = rough(i - 1, s);
        int d1 = rough(i + 1, s);
        int r = at(rule, i, s);
        int h = at(held, i, s);
        int p = at(part, i, s);
        int p1 = at(part, i - 1, s);
        int m = at(memory, i, s);
        out[n++] = Hash.mix(r, 200);
        out[n++] = Hash.mix(r << 8 | at(rule, i + 1, s), 201);
        out[n++] = Hash.mix(r << 8 | at(rule, i - 1, s), 202);
        out[n++] = Hash.mix(Hash.mix(r, c), 203);
        out[n++] = Hash.mix(Hash.mix(r, c1), 204);
        out[n++] = Hash.mix(Hash.mix(r, d1), 205);
        out[n++] = Hash.mix(h, 206);
        out[n++] = Hash.mix(h << 8 | r, 207);
        out[n++] = Hash.mix(Hash.mix(h, c1), 208);
        out[n++] = Hash.mix(Hash.mix(h, d1), 209);
        out[n++] = Hash.mix(at(held, i - 1, s) << 16 | h << 8 | at(held, i + 1, s), 210);
        out[n++] = Hash.mix(p, 211);
        out[n++] = Hash.mix(Hash.mix(p1, c), 212);
        out[n++] = Hash.mix(p1 << 8 | p & 255, 213);
        out[n++] = Hash.mix(p << 8 | at(part, i + 1, s) & 255, 214);
        out[n++] = Hash.mix(m, 215);
        out[n++] = Hash.mix(Hash.mix(m, c), 216);
        out[n++] = Hash.mix(m << 8 | at(memory, i + 1, s), 217);
        out[n++] = Hash.mix(at(memory, i - 1, s) << 8 | m, 218);
        out[n++] = Hash.mix(Hash.mix(h, sport), 244);
        out[n++] = Hash.mix(Hash.mix(c, sport), 245);
        return n;
    }

    /** Writes what {@link #found} says of a {@linkplain #bare} token by itself. */
    static int bare(int c, int[] out) {
        int n = 0;
        for (int sign : BARE) {
            out[n++] = Hash.mix(0, sign);
        }
        int nothing = Hash.mix(0, c);
        out[n++] = Hash.mix(nothing, 203);
        out[n++] = Hash.mix(nothing, 212);
        out[n++] = Hash.mix(nothing, 216);
        out[n++] = Hash.mix(Hash.mix(0, 0), 244);
        out[n++] = Hash.mix(Hash.mix(c, 0), 245);
        return n;
    }

    /** Writes what {@link #found} says of a {@linkplain #bare} token by the word before it. */
    static int bareBehind(int c1, int[] out) {
        out[0] = Hash.mix(Hash.mix(0, c1), 204);
        out[1] = Hash.mix(Hash.mix(0, c1), 208);
        return 2;
    }

    /** Writes what {@link #found} says of a {@linkplain #bare} token by the word behind it. */
    static int bareBefore(int d1, int[] out) {
        out[0] = Hash.mix(Hash.mix(0, d1), 205);
        out[1] = Hash.mix(Hash.mix(0, d1), 209);
        return 2;
    }

    /** Adds the signs of quotation marks and of what stands beside the same word elsewhere. */
    int calm(int i, int from, int[] out) {
        int bits = company[i];
        int n = calm(words[i].rough, quote[i], bits, from, out);
        for (int x = 0; x < 7; x++) {
            if ((bits >> 16 + x & 1) != 0) {
                out[n++] = Hash.mix(x, 230);
            }
            if ((bits >> 8 + x & 1) != 0) {
                out[n++] = Hash.mix(x, 231);
            }
        }
        return n;
    }

    private static int calm(int c, int quote, int bits, int from, int[] out) {
        int n = from;
        out[n++] = Hash.mix(quote, 226);
        out[n++] = Hash.mix(Hash.mix(quote, c), 227);
        out[n++] = Hash.mix(Hash.mix(bits & 7, c), 232);
        out[n++] = Hash.mix(bits >> 16, 233);
        return n;
    }

    /** Writes what {@link #calm} says of a {@linkplain #calm(int) calm} token. */
    static int calm(int c, int[] out) {
        return calm(c, 0, 0, 0, out);
    }

    // ---- training

    /** All signs of a token of a sentence. */
    NameLesson.Signs of(int i, Sentence s) {
        int[] around = new int[MOST];
        int n = write(i, s, around);
        int[] letters = new int[ALL];
        int[] others = new int[ALL];
        System.arraycopy(around, 0, letters, 0, WORDS);
        System.arraycopy(around, WORDS, others, 0, n - WORDS);
        int spelt = WORDS;
        int said = n - WORDS;
        for (int d = -NameWord.REACH; d <= NameWord.REACH; d++) {
            int k = i + d;
            if (k >= s.first() && k < s.end()) {
                WordSigns word = WordSigns.of(page, k);
                spelt = word.byLetters(d, letters, spelt);
                said = word.others(d, others, said);
            }
        }
        Token t = page.token(i);
        return new NameLesson.Signs(t.start(), t.end(), Arrays.copyOf(letters, spelt), Arrays.copyOf(others, said));
    }
}
