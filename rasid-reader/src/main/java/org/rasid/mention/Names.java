package org.rasid.mention;

import java.util.ArrayList;
import java.util.List;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Entity.Type;
import org.rasid.lexicon.Match;
import org.rasid.mention.Back.Does;
import org.rasid.mention.Lookup.Found;
import org.rasid.mention.Mention.Sort;
import org.rasid.report.ActorKind;
import org.rasid.text.Token.Kind;

/** Takes the names out of phrases: the phrase's own, and those of states, bodies, people and places inside it. */
final class Names {
    private final Page page;
    private final List<Name> out = new ArrayList<>();

    Names(Page page) {
        this.page = page;
    }

    List<Name> of(List<Mention> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            phrase(phrases.get(i), i);
        }
        return out;
    }

    private void phrase(Mention m, int i) {
        boolean back = m.sort() == Sort.BACK || m.sort() == Sort.WHOSE || m.kind() == ActorKind.PEOPLE;
        boolean role = back || m.sort() == Sort.ROLE;
        if (role || !named(m)) {
            if (m.end() - m.first() > 1) {
                inside(m.first(), m.end());
            }
            return;
        }
        inside(m.first(), m.nameFirst());
        int first = shorter(m);
        out.add(new Name(first, m.nameEnd(), m.kind(), i));
        inside(m.nameEnd(), m.end());
    }

    /** Whether a phrase has a name of its own and does not only describe. */
    private boolean named(Mention m) {
        ActorKind kind = m.kind();
        if (kind == null || kind == ActorKind.PERSON) {
            return true;
        }
        Entity e = m.entity();
        if (kind == ActorKind.STATE) {
            Found f = page.lookup.at(m.nameFirst(), Type.STATE);
            return f != null && f.end() == m.nameEnd();
        }
        Found head = page.lookup.at(m.nameFirst(), Type.HEAD);
        boolean plain =
                head != null && page.back.does(Does.PLAIN, head.analysis().stem());
        if (kind == ActorKind.GOVERNMENT) {
            return e != null && head == null;
        }
        return e != null ? e.type() == Type.BODY : !plain && proper(m);
    }

    /** Whether a body's name holds a word that only a name has. */
    private boolean proper(Mention m) {
        for (int k = m.nameFirst() + 1; k < m.nameEnd(); k++) {
            boolean word = page.isWord(k);
            if (!word && (page.is(k, Kind.QUOTE_OPEN) || page.is(k, Kind.LATIN))
                    || word && (page.unknown(page.token(k)) || Page.isNamed(page.longest(k)))) {
                return true;
            }
        }
        return m.nameFirst() > m.first();
    }

    /** Where the short name of the same begins: "حماس" in "حركة حماس". */
    private int shorter(Mention m) {
        Entity e = m.entity();
        int next = m.nameFirst() + 1;
        if (e == null || m.kind() == ActorKind.PERSON || next >= m.nameEnd()) {
            return m.nameFirst();
        }
        int k = page.inside(next);
        for (Found f : page.lookup.at(k)) {
            boolean same = f.entity().index() == e.index() && f.end() >= m.nameEnd() - (k - next);
            boolean part = m.sort() == Sort.PLACE
                    && f.end() == m.nameEnd()
                    && Page.isNamed(f)
                    && page.lookup.at(m.nameFirst(), Type.PLACE_HEAD) != null;
            if ((same || part) && f.analysis().clitics() == (f.analysis().clitics() & org.rasid.text.Analysis.AL)) {
                return k;
            }
        }
        return m.nameFirst();
    }

    /** The lexicon's names among words that are no name themselves. */
    private void inside(int from, int to) {
        for (int k = from; k < to; k++) {
            Found f = page.isWord(k) ? page.longest(k) : null;
            if (f == null || f.end() > to) {
                continue;
            }
            boolean sure = f.type() == Type.STATE && !f.match().is(Match.CAPITAL)
                    || f.type() == Type.BODY
                            && f.entity().kind() != ActorKind.GOVERNMENT
                            && page.lookup.at(k, Type.HEAD) == null
                    || f.type() == Type.PERSON && !f.match().is(Match.SHORT)
                    || (f.type() == Type.PLACE || f.type() == Type.STATE)
                            && !f.entity().ambiguous()
                            && !page.common(page.token(k));
            if (sure) {
                Mention m = Sketch.of(k, f.end(), f.analysis())
                        .sort(f.type() == Type.PLACE ? Sort.PLACE : Sort.NAME)
                        .kind(f.entity().kind())
                        .entity(f.entity())
                        .done();
                out.add(new Name(shorter(m), f.end(), f.entity().kind(), -1));
                k = f.end() - 1;
            }
        }
    }
}
