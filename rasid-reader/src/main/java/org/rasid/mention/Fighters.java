package org.rasid.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.report.ActorKind;

/** Knows the sides of wars in a report: whom المتمردون means there, and on which side a participant fights. */
final class Fighters {
    private static final int WORDS = 2;

    private final Page page;
    private final Figures figures;
    /** The keys of the people and bodies that the report names. */
    private final Set<String> named = new HashSet<>();

    Fighters(Page page, Figures figures, List<Mention> phrases) {
        this.page = page;
        this.figures = figures;
        for (Mention m : phrases) {
            Entity e = m.entity();
            if (e != null && (e.type() == Entity.Type.BODY || e.type() == Entity.Type.PERSON)) {
                named.add(e.key());
            }
        }
    }

    /** الانقلابيون، الميليشيات المتمردة: the force of which only a word of the war is told; null where none is known. */
    @Nullable
    Figure called(Mention m) {
        if (m.kind() != ActorKind.ARMED_GROUP || m.entity() != null || !m.definite()) {
            return null;
        }
        int end = m.first() + 1;
        while (end < m.end() && page.isWord(end) && !page.particle(page.token(end))) {
            end++;
        }
        if (end - m.first() > WORDS) {
            return null;
        }
        String behind =
                end - m.first() < WORDS ? "" : page.token(end - 1).best().stem();
        Entity whole = behind.isEmpty() ? null : body(m.head() + " " + behind);
        Entity head = body(m.head());
        boolean same = behind.isEmpty() || head != null && head.equals(body(behind));
        return whole != null ? figure(whole) : head != null && same ? figure(head) : null;
    }

    private @Nullable Entity body(String words) {
        String key = page.wars.called(words, named, page.published);
        return key == null ? null : page.catalogue.actor(key);
    }

    /** Whether a phrase that stands for a force is no name of it. */
    static boolean epithet(Mention m, Figure f) {
        return f.kind == ActorKind.ARMED_GROUP && f.entity != null && m.entity() == null;
    }

    private Figure figure(Entity e) {
        Figure f = figures.get(e.key());
        if (f == null) {
            f = figures.make(ActorKind.ARMED_GROUP);
            f.entity = e;
            f.country = e.country();
            f.named = true;
            figures.put(e.key(), f);
        }
        return f;
    }

    /** The sides on which each participant fights. */
    List<List<Integer>> sides() {
        List<List<Integer>> out = new ArrayList<>();
        for (Figure f : figures.all()) {
            out.add(sides(f));
        }
        return out;
    }

    private List<Integer> sides(Figure f) {
        Entity e = f.entity;
        boolean known = e != null && e.type() != Entity.Type.STATE;
        List<Integer> own = known && e != null ? page.wars.sides(e.key(), page.published) : List.of();
        boolean state = f.kind == ActorKind.STATE || f.kind == ActorKind.GOVERNMENT && force(f);
        String country = f.country != null ? f.country : e == null ? null : e.country();
        return own.isEmpty() && state && country != null ? page.wars.sides(Wars.STATE + country, page.published) : own;
    }

    /** Whether a body of a state is one that fights: الجيش، الشرطة. */
    private boolean force(Figure f) {
        for (String head : f.heads) {
            if (page.back.does(Back.Does.FORCE, head)) {
                return true;
            }
        }
        return false;
    }
}
