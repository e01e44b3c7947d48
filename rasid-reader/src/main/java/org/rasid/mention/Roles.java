package org.rasid.mention;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.report.ActorKind;

/**
 * Knows who is meant by a role alone: somebody whom the report names with that office, somebody whom the lexicon knows to
 * have held it on the day of the report, or the last one called so ("الوزير", "السفارة").
 */
final class Roles {
    private final Page page;
    private final Figures figures;
    private final Forms forms;
    private final Fighters fighters;

    Roles(Page page, Figures figures, Forms forms, Fighters fighters) {
        this.page = page;
        this.figures = figures;
        this.forms = forms;
        this.fighters = fighters;
    }

    /** Who is meant; null where it is unsure. */
    @Nullable
    Figure of(Mention m) {
        if (Objects.equals(m.office(), Back.SAME_OFFICE)) {
            return counterpart(m);
        }
        ActorKind kind = Objects.requireNonNull(m.kind());
        Figure known = m.number() == 1 && m.definite() ? holder(m, kind) : null;
        if (known == null && m.definite()) {
            known = calledSo(m, kind);
        }
        if (known != null) {
            return known;
        }
        String stems = forms.stems(m);
        boolean bare = m.end() - m.first() == 1;
        boolean whose = page.isWord(m.first()) && page.token(m.first()).best().suffixed(); // أسرته
        boolean office = kind == ActorKind.GOVERNMENT && page.herVerb(m.first() - 1); // نفت الرئاسة
        if (bare && m.definite() && !whose && !office && page.back.does(Back.Does.WEAK, m.head())) {
            return null;
        }
        String key = kind.label() + ":" + stems + "@" + m.country();
        Figure f = figures.get(key);
        f = f == null ? fighters.called(m) : f;
        if (f == null) {
            f = figures.make(kind);
            f.stems = stems;
            figures.put(key, f);
        }
        return f;
    }

    private @Nullable Figure holder(Mention m, ActorKind kind) {
        String office = m.office();
        String country = m.country();
        return kind != ActorKind.PERSON || office == null || country == null ? null : known(office, country);
    }

    /** Who holds an office of a country; somebody new where nobody is known to. */
    Figure holder(String office, String country) {
        Figure f = known(office, country);
        if (f == null) {
            f = figures.make(ActorKind.PERSON);
            f.office = office;
            f.country = country;
            figures.put("office:" + office + "@" + country, f);
        }
        return f;
    }

    private @Nullable Figure known(String office, String country) {
        Figure told = figures.get("office:" + office + "@" + country);
        if (told != null) {
            return told;
        }
        Entity e = page.catalogue.holder(office, country, page.published);
        if (e == null) {
            return null;
        }
        Figure f = figures.get(e.key());
        if (f == null) {
            f = figures.make(ActorKind.PERSON);
            f.entity = e;
            f.country = e.country();
            figures.put(e.key(), f);
        }
        return f;
    }

    /** The last one whose phrase began with this word. */
    private @Nullable Figure calledSo(Mention m, ActorKind kind) {
        boolean person = kind == ActorKind.PERSON;
        boolean full = person && m.office() != null && m.country() != null && m.end() - m.first() > 2;
        if (full) {
            return null;
        }
        Figure own = person ? ofOurs(m) : null;
        return own != null
                ? own
                : figures.last(f -> f.person() == person
                        && (person || f.kind == kind || f.kind != ActorKind.PEOPLE && kind != ActorKind.PEOPLE)
                        && f.heads.contains(m.head())
                        && (m.country() == null || m.country().equals(f.country))
                        && office(f, m)
                        && stems(f, m));
    }

    /** "وزير الخارجية" without a country is the one who was named so, not his guest: "وزير الخارجية الألماني". */
    private @Nullable Figure ofOurs(Mention m) {
        String office = m.office();
        if (office == null || m.country() != null || m.end() - m.first() == 1) {
            return null;
        }
        return figures.last(f -> f.person() && f.plainOffices.contains(office));
    }

    private static boolean office(Figure f, Mention m) {
        return m.office() == null || f.office == null || f.office.contains(m.office());
    }

    /** Adjectives behind the word must be the same ones. */
    private boolean stems(Figure f, Mention m) {
        if (m.end() - m.first() == 1 || f.person()) {
            return true;
        }
        String stems = forms.stems(m);
        return f.stems.equals(stems) || f.stems.startsWith(stems + " ");
    }

    private Figure counterpart(Mention m) {
        Figure before = figures.last(Figure::person);
        Entity held = before == null ? null : before.entity;
        String told = before == null ? null : before.office;
        String office = told != null || held == null ? told : Offices.on(held.detail(), page.published);
        String country = m.country();
        Figure f = country == null || office == null ? null : figures.get("office:" + office + "@" + country);
        if (f == null && country != null) {
            f = figures.last(o -> o.person()
                    && o != before
                    && country.equals(o.country)
                    && (office == null || o.office == null || office.equals(o.office)));
        }
        if (f == null && country != null && office != null) {
            Entity e = page.catalogue.holder(office, country, page.published);
            f = e == null ? null : figures.get(e.key());
            if (f == null && e != null) {
                f = figures.make(ActorKind.PERSON);
                f.entity = e;
                figures.put(e.key(), f);
            }
        }
        if (f == null) {
            f = figures.make(ActorKind.PERSON);
            f.office = office;
            figures.put("person:" + forms.stems(m) + "@" + country, f);
        }
        return f;
    }
}
