package org.rasid.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Folding;
import org.rasid.text.Text;
import org.rasid.text.Token;

/** How phrases are written, without the clitics before them, and what a participant is called. */
final class Forms {
    private static final int LONGEST_KEY = 120;

    private final Page page;
    private final Text text;

    Forms(Page page) {
        this.page = page;
        this.text = page.text;
    }

    /** A name as written, without the clitics before it and the marks around it. */
    String written(Mention m) {
        Token t = text.tokens().get(m.nameFirst());
        String head = t.written();
        if (m.nameFirst() == m.first() && t.isWord()) {
            head = analysis(t, m).bare(t.written());
        }
        return head
                + text.written()
                        .substring(t.end(), text.tokens().get(m.nameEnd() - 1).end());
    }

    private static Analysis analysis(Token t, Mention m) {
        Analysis found = null;
        for (Analysis a : t.analyses()) {
            if ((a.clitics() & ~Analysis.AL) == (m.clitics() & ~Analysis.AL) && !a.suffixed()) {
                boolean head = a.stem().equals(m.head());
                if (head && a.clitics() == m.clitics()) {
                    return a;
                }
                found = found == null || head && !found.stem().equals(m.head()) ? a : found;
            }
        }
        return found == null ? t.best() : found;
    }

    /** The stems of a name's words: the same for definite and indefinite, with and without clitics. */
    String stems(Mention m) {
        StringBuilder out = new StringBuilder();
        for (int k = m.nameFirst(); k < m.nameEnd(); k++) {
            Token t = text.tokens().get(k);
            if (t.isWord()) {
                out.append(out.isEmpty() ? "" : " ")
                        .append(k == m.first() ? m.head() : t.best().stem());
            } else if (t.kind() == Token.Kind.NUMBER || t.kind() == Token.Kind.LATIN) {
                out.append(out.isEmpty() ? "" : " ").append(t.folded());
            }
        }
        return out.toString();
    }

    /** The words of a person's name that tell him from others, without the article. */
    Set<String> parts(Mention m) {
        Set<String> out = new LinkedHashSet<>();
        for (int k = m.nameFirst(); k < m.nameEnd(); k++) {
            Token t = text.tokens().get(k);
            if (t.isWord() && !page.word(t.index()).doesWhole(Back.Does.CONNECTOR)) {
                out.add(bare(k == m.first() ? analysis(t, m).base() : t.folded()));
            }
        }
        return out;
    }

    private static String bare(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }

    /** The words of a title around a name. */
    Set<String> titles(Mention m) {
        Set<String> out = new LinkedHashSet<>();
        for (int k = m.first(); k < m.end(); k++) {
            if ((k < m.nameFirst() || k >= m.nameEnd()) && page.isWord(k)) {
                out.add(page.token(k).best().stem());
            }
        }
        return out;
    }

    /** Whether the title around a name, or a role, says whose it is: وزير الخارجية الألماني. */
    boolean saysWhose(Mention m) {
        boolean role = m.sort() != Mention.Sort.NAME;
        for (int k = m.first(); k < m.end(); k++) {
            boolean title = role || k < m.nameFirst() || k >= m.nameEnd();
            if (title && page.isWord(k) && (whose(k, Entity.Type.NISBA) || whose(k, Entity.Type.STATE))) {
                return true;
            }
        }
        return false;
    }

    private boolean whose(int k, Entity.Type type) {
        Lookup.Found f = page.lookup.at(k, type);
        return f != null && f.entity().country() != null;
    }

    /** A participant as it leaves this room. */
    Participant participant(Figure f) {
        List<String> forms = new ArrayList<>(f.forms);
        forms.addAll(f.epithets);
        Entity e = f.entity;
        if (forms.isEmpty() && !f.person() && e != null) {
            forms.add(e.name());
        }
        if (forms.isEmpty()) {
            forms.addAll(f.adjectives);
        }
        if (f.person() && f.named) {
            forms.sort((a, b) -> b.length() - a.length());
            forms.sort((a, b) -> Boolean.compare(isRole(a, f), isRole(b, f)));
        }
        String country = f.country != null ? f.country : e == null ? null : e.country();
        String office = f.office != null ? f.office : e == null ? null : Offices.on(e.detail(), page.published);
        String name = forms.isEmpty() ? "" : forms.get(0);
        String en = e == null || e.en().isEmpty() ? null : e.en();
        return new Participant(f.index, key(f, name, country), forms, en, f.kind, country, office, e, f.mentions);
    }

    private static String key(Figure f, String name, @Nullable String country) {
        Entity e = f.entity;
        if (e != null && e.type() != Entity.Type.STATE) {
            return e.key();
        }
        if (f.kind == ActorKind.STATE && country != null) {
            return "state:" + country;
        }
        String folded = bounded(Folding.fold(name).replace(' ', '-'));
        return f.kind.label() + ":" + folded + (country == null ? "" : "@" + country);
    }

    /** Keys stand in addresses: a name without end is told from others by a number behind its beginning. */
    private static String bounded(String folded) {
        return folded.length() <= LONGEST_KEY
                ? folded
                : folded.substring(0, LONGEST_KEY) + "-" + Integer.toHexString(folded.hashCode());
    }

    /** Whether a form shares no word with the name: a role alone. */
    private static boolean isRole(String form, Figure f) {
        int at = 0;
        String folded = Folding.fold(form);
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !Character.isLetter(folded.charAt(i))) {
                if (f.parts.contains(bare(folded.substring(at, i)))) {
                    return false;
                }
                at = i + 1;
            }
        }
        return true;
    }
}
