package org.rasid.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.report.ActorKind;

/** Knows the people of a report by their names: in full, in part, and as the lexicon holds them. */
final class People {
    private final Page page;
    private final Figures figures;
    private final Forms forms;

    People(Page page, Figures figures, Forms forms) {
        this.page = page;
        this.figures = figures;
        this.forms = forms;
    }

    /** Who is named; somebody new where nobody fits. */
    Figure named(Mention m) {
        Set<String> parts = forms.parts(m);
        Figure f = find(m, parts);
        if (f == null) {
            f = figures.make(ActorKind.PERSON);
            f.named = true;
        }
        if (parts.size() > f.parts.size()) {
            f.parts.addAll(parts);
            for (String part : parts) {
                figures.putPart(part, f);
            }
        }
        Entity e = m.entity();
        if (f.entity == null && e != null) {
            f.entity = e;
            figures.put(e.key(), f);
            for (String office : Offices.all(e.detail())) {
                int at = office.indexOf('@');
                if (Offices.held(e.detail(), office.substring(0, at), office.substring(at + 1), page.published)) {
                    figures.put("office:" + office, f);
                }
            }
        }
        return f;
    }

    private @Nullable Figure find(Mention m, Set<String> parts) {
        Entity e = m.entity();
        Figure known = e == null ? null : figures.get(e.key());
        if (known != null || parts.isEmpty()) {
            return known;
        }
        if (parts.size() == 1) {
            String only = parts.iterator().next();
            Figure last = figures.last(f -> f.person() && f.parts.contains(only) && f.mayBeOf(m.country()));
            if (last != null) {
                return last;
            }
        }
        String lastPart = "";
        for (String part : parts) {
            lastPart = part;
        }
        for (Figure f : figures.withPart(lastPart)) {
            boolean other = e != null && f.entity != null && f.entity.index() != e.index();
            boolean fits = f.parts.containsAll(parts) || parts.containsAll(f.parts);
            if (fits && !other && f.mayBeOf(m.country())) {
                return f;
            }
        }
        return null;
    }
}
