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
    /** How many of a token's first signs say which words stand beside it. */
    static final int WORDS = 2;

    /** The first and the last of the signs that say a number. */
    static final int FIRST = 200;

    static final int LAST = 234;

    private static final int TITLE_REACH = 6;
    private static final int LONGEST_QUOTE = 5;
    /** Of so many classes a name is at most. */
    private static final int CLASSES = 3;

    /** The class of words that speak of sport. */
    private static final String SPORT = "sport";

    private static final int[] UNLISTED = {};

    /** How many values {@link #rule}, {@link #held} and {@link #memory} have. */
    private static final int RULES = 13;

    private static final int HELD = 33;
    private static final int MEMORIES = 16;

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

    /**
     * How many values of a sign that says a number, from 0 on, are worth a table: all, or those that are common. 0 for
     * other signs.
     */
    static int values(int sign) {
        return switch (sign) {
            case 200 -> RULES;
            case 201, 202 -> RULES << 8;
            case 206 -> HELD;
            case 207, 210 -> HELD << 8;
            case 211, 213, 214, 233 -> 128;
            case 215 -> MEMORIES;
            case 217, 218 -> MEMORIES << 8;
            case 226, 230, 231 -> 8;
            case 234 -> 8 * (NameWord.HEAD + 1);
            default -> 0;
        };
    }

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

    /** Tells the signs of the words round a token, those that say words first. */
    void around(int i, Sentence s, SignSink to) {
        int c = rough(i, s);
        int c1 = rough(i - 1, s);
        int d1 = rough(i + 1, s);
        to.sign(Hash.mix(Hash.mix(code(i - 1, s), c), 224));
        to.sign(Hash.mix(Hash.mix(code(i + 1, s), c), 225));
        int before = Hash.mix(c1, c);
        int behind = Hash.mix(c, d1);
        to.sign(Hash.mix(before, 219));
        to.sign(Hash.mix(behind, 220));
        to.sign(Hash.mix(Hash.mix(before, d1), 221));
        to.sign(Hash.mix(Hash.mix(before, rough(i - 2, s)), 222));
        to.sign(Hash.mix(Hash.mix(behind, rough(i + 2, s)), 223));
        for (int list : listed[i]) {
            to.sign(Hash.mix(list, 240));
            to.sign(Hash.mix(Hash.mix(list, c1), 241));
            to.sign(Hash.mix(Hash.mix(list, d1), 242));
            to.sign(Hash.mix(Hash.mix(list, sport), 243));
        }
        int titled = titled(i, s);
        to.plain(titled, 234);
        to.sign(Hash.mix(Hash.mix(titled, c), 235));
    }

    /** Tells the signs of what rules, lexicon and the rest of the report say of a token and its neighbours. */
    void found(int i, Sentence s, SignSink to) {
        int c = rough(i, s);
        int c1 = rough(i - 1, s);
        int d1 = rough(i + 1, s);
        int r = at(rule, i, s);
        int h = at(held, i, s);
        int p = at(part, i, s);
        int p1 = at(part, i - 1, s);
        int m = at(memory, i, s);
        to.plain(r, 200);
        to.plain(r << 8 | at(rule, i + 1, s), 201);
        to.plain(r << 8 | at(rule, i - 1, s), 202);
        to.sign(Hash.mix(Hash.mix(r, c), 203));
        to.sign(Hash.mix(Hash.mix(r, c1), 204));
        to.sign(Hash.mix(Hash.mix(r, d1), 205));
        to.plain(h, 206);
        to.plain(h << 8 | r, 207);
        to.sign(Hash.mix(Hash.mix(h, c1), 208));
        to.sign(Hash.mix(Hash.mix(h, d1), 209));
        to.plain(at(held, i - 1, s) << 16 | h << 8 | at(held, i + 1, s), 210);
        to.plain(p, 211);
        to.sign(Hash.mix(Hash.mix(p1, c), 212));
        to.plain(p1 << 8 | p & 255, 213);
        to.plain(p << 8 | at(part, i + 1, s) & 255, 214);
        to.plain(m, 215);
        to.sign(Hash.mix(Hash.mix(m, c), 216));
        to.plain(m << 8 | at(memory, i + 1, s), 217);
        to.plain(at(memory, i - 1, s) << 8 | m, 218);
        to.sign(Hash.mix(Hash.mix(h, sport), 244));
        to.sign(Hash.mix(Hash.mix(c, sport), 245));
    }

    /** Tells what {@link #found} says of a {@linkplain #bare} token by itself. */
    static void bare(int c, SignSink to) {
        for (int sign : BARE) {
            to.plain(0, sign);
        }
        int nothing = Hash.mix(0, c);
        to.sign(Hash.mix(nothing, 203));
        to.sign(Hash.mix(nothing, 212));
        to.sign(Hash.mix(nothing, 216));
        to.sign(Hash.mix(Hash.mix(0, 0), 244));
        to.sign(Hash.mix(Hash.mix(c, 0), 245));
    }

    /** Tells what {@link #found} says of a {@linkplain #bare} token by the word before it. */
    static void bareBehind(int c1, SignSink to) {
        to.sign(Hash.mix(Hash.mix(0, c1), 204));
        to.sign(Hash.mix(Hash.mix(0, c1), 208));
    }

    /** Tells what {@link #found} says of a {@linkplain #bare} token by the word behind it. */
    static void bareBefore(int d1, SignSink to) {
        to.sign(Hash.mix(Hash.mix(0, d1), 205));
        to.sign(Hash.mix(Hash.mix(0, d1), 209));
    }

    /** Tells the signs of quotation marks and of what stands beside the same word elsewhere. */
    void calm(int i, SignSink to) {
        int bits = company[i];
        calm(words[i].rough, quote[i], bits, to);
        for (int x = 0; x < 7; x++) {
            if ((bits >> 16 + x & 1) != 0) {
                to.plain(x, 230);
            }
            if ((bits >> 8 + x & 1) != 0) {
                to.plain(x, 231);
            }
        }
    }

    private static void calm(int c, int quote, int bits, SignSink to) {
        to.plain(quote, 226);
        to.sign(Hash.mix(Hash.mix(quote, c), 227));
        to.sign(Hash.mix(Hash.mix(bits & 7, c), 232));
        to.plain(bits >> 16, 233);
    }

    /** Tells what {@link #calm} says of a {@linkplain #calm(int) calm} token. */
    static void silent(int c, SignSink to) {
        calm(c, 0, 0, to);
    }

    // ---- training

    /** All signs of a token of a sentence. */
    NameLesson.Signs of(int i, Sentence s) {
        SignList around = new SignList();
        around(i, s, around);
        found(i, s, around);
        calm(i, around);
        SignList letters = new SignList();
        SignList others = new SignList();
        letters.add(around, 0, WORDS);
        others.add(around, WORDS, around.size());
        for (int d = -NameWord.REACH; d <= NameWord.REACH; d++) {
            int k = i + d;
            if (k >= s.first() && k < s.end()) {
                WordSigns word = WordSigns.of(page, k);
                word.byLetters(d, letters);
                word.others(d, others);
            }
        }
        Token t = page.token(i);
        return new NameLesson.Signs(t.start(), t.end(), letters.codes(), others.codes());
    }
}
