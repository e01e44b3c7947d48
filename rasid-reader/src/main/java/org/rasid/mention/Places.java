package org.rasid.mention;

import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Entity.Type;
import org.rasid.lexicon.Match;
import org.rasid.mention.Lookup.Found;
import org.rasid.mention.Mention.Sort;
import org.rasid.text.Analysis;
import org.rasid.text.Token.Kind;

/** Finds places: those that the lexicon holds, and what a noun for a kind of place says is one. */
final class Places {
    /** How the lexicon names the adjective. */
    private static final String INTERNATIONAL = "nisba:دولي";

    private final Page page;
    private final PersonNames names;

    Places(Page page, PersonNames names) {
        this.page = page;
        this.names = names;
    }

    /** A place that the lexicon holds. */
    Mention named(int i, Found found) {
        return place(i, i, found.end(), described(found.end()), found.entity(), found.analysis());
    }

    /** مطار صنعاء الدولي: the end of what a place is called, "international" behind it included. */
    private int described(int end) {
        Found nisba = end < page.size() ? page.lookup.at(end, Type.NISBA) : null;
        boolean international = nisba != null
                && nisba.definite()
                && nisba.entity().key().equals(INTERNATIONAL)
                && Page.free(nisba.analysis());
        return nisba != null && international ? nisba.end() : end;
    }

    private static Mention place(int first, int nameFirst, int nameEnd, int end, @Nullable Entity e, Analysis a) {
        return Sketch.of(first, end, a)
                .name(nameFirst, nameEnd)
                .sort(Sort.PLACE)
                .entity(e)
                .country(e == null ? null : e.country())
                .done();
    }

    /** مدينة حلب، إقليم «قره باغ»، شمال العراق. */
    @Nullable
    Mention headed(int i, Found head, int limit) {
        int j = head.end();
        Analysis a = head.analysis();
        if (a.suffixed() || j >= limit) {
            return null;
        }
        int k = page.inside(j);
        boolean quoted = k > j;
        Found inner = k < limit ? page.longest(k) : null;
        boolean tied = inner != null && Page.free(inner.analysis());
        if (inner != null && tied && (inner.type() == Type.PLACE || inner.type() == Type.STATE)) {
            int close = quoted && page.is(inner.end(), Kind.QUOTE_CLOSE) ? inner.end() + 1 : inner.end();
            return place(i, k, inner.end(), quoted ? close : described(close), inner.entity(), a);
        }
        Found nested = k < limit ? page.lookup.at(k, Type.PLACE_HEAD) : null;
        if (nested != null && Page.free(nested.analysis())) {
            Mention m = headed(k, nested, limit);
            return m == null
                    ? null
                    : Sketch.like(m)
                            .span(i, m.end())
                            .head(a.stem())
                            .clitics(a.clitics())
                            .done();
        }
        return head.definite() ? null : strange(i, head, k, quoted, limit);
    }

    /** قريتي بني حسن والقطراني: the second of two places, a word that is no place's name in the lexicon; null for none. */
    @Nullable
    Mention second(Mention one, int limit) {
        int j = one.end();
        if (one.sort() != Sort.PLACE || one.first() == one.nameFirst() || j >= limit || !page.isWord(j)) {
            return null;
        }
        Found head = page.lookup.at(one.first(), Type.PLACE_HEAD);
        Analysis a = page.token(j).best();
        Found longest = page.longest(j);
        boolean strange = longest == null
                ? page.unknown(page.token(j)) || a.definite() && page.nominal(a)
                : longest.type() == Type.PERSON && longest.match().is(Match.SHORT) && longest.end() == j + 1;
        boolean two = head != null
                && head.match().is(Match.DUAL)
                && a.has(Analysis.W)
                && !a.has(Analysis.PREPOSITION)
                && !a.suffixed()
                && !page.finite(page.token(j));
        return two && strange ? place(j, j, j + 1, j + 1, null, a) : null;
    }

    /** A place that the lexicon does not hold. */
    private @Nullable Mention strange(int i, Found head, int k, boolean quoted, int limit) {
        int end = k < limit && page.isWord(k) ? names.beforeGiven(k, names.run(k, limit, quoted)) : k;
        if (end == k && k < limit && page.isWord(k) && town(head) && properNoun(k)) {
            end = k + 1;
        }
        if (end <= k || quoted && !page.is(end, Kind.QUOTE_CLOSE)) {
            return null;
        }
        return place(i, k, end, quoted ? end + 1 : end, null, head.analysis());
    }

    /** Whether the kind of place always has a name of its own. */
    private static boolean town(Found head) {
        return switch (head.entity().key()) {
            case "city", "town", "village", "neighbourhood", "camp", "mountain" -> true;
            default -> false;
        };
    }

    private boolean properNoun(int k) {
        Analysis a = page.token(k).best();
        return a.definite()
                && Page.free(a)
                && !a.suffixed()
                && page.nominal(a)
                && page.lookup.at(k, Type.NISBA) == null;
    }
}
