package org.rasid.mention;

import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity.Type;
import org.rasid.mention.Lookup.Found;
import org.rasid.mention.Mention.Sort;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Token;

/** Finds the words that stand for somebody named before: الطرفان، البلدين، نظيره، بلاده، سموه. */
final class Pointers {
    private final Page page;
    private final PersonNames names;

    Pointers(Page page, PersonNames names) {
        this.page = page;
        this.names = names;
    }

    @Nullable
    Mention phrase(int i, int limit) {
        if (!page.word(i).pointsBack) {
            return null;
        }
        Token t = page.token(i);
        Back.Word whole = page.back.word(t.folded());
        if (whole != null && (whole.what() == Back.What.HONOUR || whole.what() == Back.What.KINGDOM)) {
            return plain(i, i + 1, t.best(), whole, null);
        }
        for (Analysis a : t.analyses()) {
            Back.Word w = page.back.word(a);
            Mention m = w == null ? null : read(i, limit, a, w);
            if (m != null) {
                return m;
            }
        }
        return null;
    }

    private @Nullable Mention read(int i, int limit, Analysis a, Back.Word w) {
        int end = i + 1;
        String country = null;
        Found nisba = end < limit ? page.lookup.at(end, Type.NISBA) : null;
        if (nisba != null && Page.free(nisba.analysis()) && nisba.definite() && w.what() != Back.What.OWN_STATE) {
            country = nisba.entity().country();
            end = nisba.end();
        }
        Found state = country == null && w.what() == Back.What.COUNTERPART ? in(end, limit) : null;
        if (state != null) {
            country = state.entity().country();
            end = state.end();
        }
        return switch (w.what()) {
            case COUNTERPART -> counterpart(i, end, limit, a, w, country);
            case SIDE ->
                country != null ? side(i, end, a, country) : w.number() == 1 ? null : plain(i, end, a, w, country);
            case PERSON -> {
                Mention named = w.number() == 2 && country != null ? counterpart(i, end, limit, a, w, country) : null;
                yield named != null && named.sort() == Sort.NAME
                        ? Sketch.like(named)
                                .office(w.more().isEmpty() ? null : w.more().get(0))
                                .done()
                        : plain(i, end, a, w, country);
            }
            case COUNTED_PERSON, COUNTED_SIDE ->
                end < limit && counts(end, limit) ? plain(i, end + 1, a, w, country) : null;
            case KINGDOM -> nisba != null && country != null && longer(i) ? null : plain(i, i + 1, a, w, null);
            default -> plain(i, end, a, w, country);
        };
    }

    /** الثلاثة، الأربع: whether a token says how many they are, and no adjective behind it which: الدول الست الكبرى. */
    private boolean counts(int k, int limit) {
        boolean named = k + 1 < limit
                && page.isWord(k + 1)
                && page.token(k + 1).best().definite()
                && page.adjective(page.token(k + 1).best());
        return page.isWord(k)
                && page.token(k).best().definite()
                && !named
                && page.back.does(Back.Does.QUANTIFIER, page.token(k).best().stem());
    }

    /** نظيره في بنغلاديش فلان: the state behind "in", where a name follows. */
    private @Nullable Found in(int k, int limit) {
        boolean in = k + 1 < limit && page.isWord(k) && page.token(k).folded().equals("في") && page.isWord(k + 1);
        Found state = in ? page.lookup.at(k + 1, Type.STATE) : null;
        boolean named = state != null
                && Page.free(state.analysis())
                && names.behindTitle(state.end(), limit, null, state.entity().country()) != null;
        return named ? state : null;
    }

    /** Whether the lexicon has a longer name here: المملكة العربية السعودية. */
    private boolean longer(int i) {
        Found f = page.longest(i);
        return f != null && f.end() - i > 1;
    }

    private Mention counterpart(int i, int end, int limit, Analysis a, Back.Word w, @Nullable String country) {
        Mention name = end < limit ? names.behindTitle(end, limit, null, country) : null;
        if (name != null) {
            return Sketch.like(name)
                    .span(i, name.end())
                    .country(Page.first(country, name.country()))
                    .office(Back.SAME_OFFICE)
                    .head(a.stem())
                    .clitics(a.clitics())
                    .done();
        }
        return Sketch.of(i, end, a)
                .sort(Sort.ROLE)
                .kind(ActorKind.PERSON)
                .country(country)
                .office(Back.SAME_OFFICE)
                .number(w.number())
                .done();
    }

    private Mention side(int i, int end, Analysis a, String country) {
        return Sketch.of(i, end, a)
                .kind(ActorKind.STATE)
                .entity(page.catalogue.state(country))
                .country(country)
                .done();
    }

    private @Nullable Mention plain(int i, int end, Analysis a, Back.Word w, @Nullable String country) {
        if (w.what() == Back.What.KINGDOM && longer(i)) {
            return null;
        }
        boolean person =
                w.what() == Back.What.PERSON || w.what() == Back.What.COUNTED_PERSON || w.what() == Back.What.HONOUR;
        return Sketch.of(i, end, a)
                .sort(Sort.BACK)
                .kind(person ? ActorKind.PERSON : ActorKind.STATE)
                .country(person ? country : null)
                .number(w.number())
                .done();
    }
}
