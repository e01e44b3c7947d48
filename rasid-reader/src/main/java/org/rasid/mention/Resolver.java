package org.rasid.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.mention.Mention.Sort;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Folding;
import org.rasid.text.Token;

/**
 * Brings the phrases together that stand for the same participant. Names told in full go first, so that a surname in the
 * headline finds the full name below it; then all others in the order of the text. Where two could be meant, none is.
 */
final class Resolver {
    /** Two sides were named together at most so many phrases before. */
    private static final int TOGETHER = 60;

    /** Who mediated is named at most so far behind the word for it. */
    private static final int MEDIATION = 3;

    /** So many mediate together at most; of a longer row the first are sides. */
    private static final int MEDIATORS = 8;

    private final Page page;
    private final List<Mention> phrases;
    private final Forms forms;
    private final Figures figures = new Figures();
    private final People people;
    private final Countries countries;
    private final Roles roles;
    private final Fighters fighters;
    private final Appositions appositions;
    private final List<List<Integer>> whom;

    Resolver(Page page, List<Mention> phrases) {
        this.page = page;
        this.phrases = phrases;
        this.forms = new Forms(page);
        this.people = new People(page, figures, forms);
        this.countries = new Countries(page, phrases, figures);
        this.fighters = new Fighters(page, figures, phrases);
        this.roles = new Roles(page, figures, forms, fighters);
        this.whom = new ArrayList<>(Collections.nCopies(phrases.size(), List.of()));
        this.appositions = new Appositions(page, phrases, this::only);
    }

    Mentions resolve(List<Topic> topics, List<Name> names) {
        for (int i = 0; i < phrases.size(); i++) {
            Mention m = phrases.get(i);
            if (m.kind() == ActorKind.PERSON && m.sort() == Sort.NAME && m.nameEnd() - m.nameFirst() > 1) {
                link(i, m, people.named(m));
            }
        }
        for (int i = 0; i < phrases.size(); i++) {
            Mention m = phrases.get(i);
            if (whom.get(i).isEmpty() && m.canAct()) {
                resolve(i, m);
            }
            countries.passed(m);
            heirs(m, whom.get(i));
            for (int k : whom.get(i)) {
                figures.touch(figures.all().get(k));
            }
        }
        List<Participant> out = new ArrayList<>();
        for (Figure f : figures.all()) {
            out.add(forms.participant(f));
        }
        return new Mentions(phrases, out, topics, whom, names, fighters.sides());
    }

    private void resolve(int i, Mention m) {
        Figure apposed = m.sort() == Sort.ROLE ? appositions.of(i, m) : null;
        if (apposed != null) {
            link(i, m, apposed);
            return;
        }
        switch (m.sort()) {
            case NAME -> link(i, m, m.kind() == ActorKind.PERSON ? people.named(m) : body(m));
            case CAPITAL, WHOSE -> link(i, m, body(m));
            case ROLE -> {
                if (m.kind() == ActorKind.PERSON && m.number() == 2) {
                    linkAll(i, eachOf(i, m));
                } else {
                    Figure f = roles.of(m);
                    if (f != null) {
                        link(i, m, f);
                    }
                }
            }
            case BACK -> pointingBack(i, m);
            case PLACE -> {
                // no participant
            }
        }
    }

    /** "نظيره الأردني أيمن الصفدي": his office is that of the one told of before, who is known by now. */
    private void heirs(Mention m, List<Integer> who) {
        Figure f = who.size() == 1 ? figures.all().get(who.get(0)) : null;
        if (f != null && f.office == null && Objects.equals(m.office(), Back.SAME_OFFICE)) {
            Figure before = figures.last(o -> o.person() && o != f);
            f.office = before == null ? null : before.office;
        }
    }

    private Figure body(Mention m) {
        ActorKind kind = Objects.requireNonNull(m.kind());
        Entity e = m.entity();
        if (kind == ActorKind.STATE && m.country() != null) {
            return countries.state(m.country());
        }
        String stems = forms.stems(m);
        String key =
                e != null && e.type() != Entity.Type.STATE ? e.key() : kind.label() + ":" + stems + "@" + m.country();
        Figure f = figures.get(key);
        if (f == null && e == null) {
            f = figures.last(o ->
                    o.named && !o.person() && o.kind != ActorKind.STATE && begins(o, stems) && o.mayBeOf(m.country()));
            f = f == null ? fighters.called(m) : f;
        }
        if (f == null) {
            f = figures.make(kind);
            f.entity = e;
            f.named = true;
            f.stems = stems;
            if (e != null && (kind == ActorKind.ARMED_GROUP || kind == ActorKind.PARTY)) {
                f.heads.add(Folding.fold(e.name().split(" ", 2)[0])); // حماس is the movement before "حركة حماس" is said
            }
        }
        figures.put(key, f);
        return f;
    }

    /** Whether one name is the other's beginning: وزارة الخارجية، وزارة الخارجية التركية. */
    private static boolean begins(Figure f, String stems) {
        return f.stems.equals(stems)
                || f.stems.startsWith(stems + " ") && stems.indexOf(' ') > 0
                || stems.startsWith(f.stems + " ") && f.stems.indexOf(' ') > 0;
    }

    /** "الرئيسان الروسي والتركي", "وزيرا خارجية مصر والأردن": the holders of one office in two countries. */
    private List<Figure> eachOf(int i, Mention m) {
        Mention next = i + 1 < phrases.size() ? phrases.get(i + 1) : null;
        String first = m.country();
        String office = office(m);
        if (first == null || office == null || next == null) {
            return two(m);
        }
        String second = next.country();
        boolean joined = next.first() == m.end()
                && (next.clitics() & Analysis.W) != 0
                && next.kind() == ActorKind.STATE
                && second != null
                && !second.equals(first);
        if (!joined || second == null) {
            return two(m);
        }
        Figure one = roles.holder(office, first);
        Figure other = roles.holder(office, second);
        whom.set(i + 1, List.of(other.index));
        one.adjectives.add(forms.written(m));
        other.adjectives.add(forms.written(next));
        return List.of(one, other);
    }

    private @Nullable String office(Mention m) {
        Back.Word w = page.back.word(page.token(m.first()).best());
        return m.office() != null
                ? m.office()
                : w == null || w.more().isEmpty() ? null : w.more().get(0);
    }

    private List<Figure> two(Mention m) {
        String office = office(m);
        List<Figure> found =
                figures.last(2, f -> f.person() && office != null && f.office != null && f.office.contains(office));
        List<Figure> two = found.size() == 2 ? found : figures.last(2, Figure::person);
        return two.size() == 2 ? two : List.of();
    }

    private void pointingBack(int i, Mention m) {
        if (m.kind() == ActorKind.PEOPLE) {
            one(i, m, theirBody(m));
            return;
        }
        Back.Word w = page.back.word(page.token(m.first()).folded());
        if (w == null || w.what() != Back.What.HONOUR && w.what() != Back.What.KINGDOM) {
            w = page.back.word(page.token(m.first()).best());
        }
        if (w == null) {
            return;
        }
        List<String> more = w.more();
        switch (w.what()) {
            case HONOUR -> one(i, m, figures.last(f -> f.person() && !Collections.disjoint(f.titles, more)));
            case PERSON -> {
                if (m.number() == 2 || figures.last(3, Figure::person).size() == 2) {
                    linkAll(i, eachOf(i, m));
                }
            }
            case OWN_STATE -> {
                Figure person = figures.last(f -> f.person() && f.country != null);
                if (person != null && person.country != null) {
                    link(i, m, countries.state(person.country));
                }
            }
            case KINGDOM -> link(i, m, countries.kingdom(more, forms.written(m)));
            case SIDE -> {
                if (m.number() == 2) {
                    linkAll(i, isState(m) ? countries.two(i, m) : sides(i));
                }
            }
            case COUNTED_PERSON, COUNTED_SIDE -> {
                Figure f = roles.of(m); // where the reading does not know who met
                one(i, m, f);
                if (f != null) {
                    f.forms.add(forms.written(m));
                }
            }
            case COUNTERPART -> {
                // a role
            }
        }
    }

    /**
     * الطرفان: the only two bodies of the sentence, "لجأ المجلس إلى تركيا بعد أن وقع الطرفان"; else the last two that were
     * named together, "الحكومة والحركة", "باريس مع برلين", who mediated left out; else the last two that can be sides of
     * something, each from elsewhere.
     */
    private List<Figure> sides(int i) {
        List<Figure> here = inSentence(i);
        if (here.size() == 2) {
            return here;
        }
        for (int k = i - 1; k > Math.max(0, i - TOGETHER); k--) {
            Figure first = only(k - 1);
            Figure second = only(k);
            boolean two = together(k) && !together(k + 1) && !(k > 1 && together(k - 1)) && !mediated(k - 1);
            if (two && first != null && second != null && first != second && body(first) && body(second)) {
                return List.of(first, second);
            }
        }
        Figure second = figures.last(Resolver::side);
        Figure first = second == null
                ? null
                : figures.last(f -> f != second && side(f) && (f.country == null || !f.country.equals(second.country)));
        return first == null || second == null ? List.of() : List.of(first, second);
    }

    /** The bodies that a phrase's sentence has named before it, the last one last. */
    private List<Figure> inSentence(int i) {
        List<Figure> out = new ArrayList<>();
        int k = i - 1;
        for (int t = phrases.get(i).first() - 1;
                t >= 0 && k >= 0 && page.token(t).kind() != Token.Kind.STOP;
                t--) {
            if (phrases.get(k).first() == t) {
                Figure f = only(k);
                if (f != null && body(f) && !mediated(k) && !out.contains(f)) {
                    out.add(0, f);
                }
                k--;
            }
        }
        return out;
    }

    /** Whom a phrase means, if it is one. */
    private @Nullable Figure only(int phrase) {
        List<Integer> who = whom.get(phrase);
        return who.size() == 1 ? figures.all().get(who.get(0)) : null;
    }

    private static boolean body(Figure f) {
        return side(f) && !f.person();
    }

    /** Whether "and" or "with" alone stands between a phrase and the one before. */
    private boolean together(int phrase) {
        if (phrase >= phrases.size()) {
            return false;
        }
        Mention b = phrases.get(phrase);
        int gap = b.first() - phrases.get(phrase - 1).end();
        boolean and = (b.clitics() & Analysis.CONJUNCTION) != 0 && gap <= 1;
        return and || gap == 1 && page.token(b.first() - 1).folded().equals("مع");
    }

    /** "بوساطة من قطر وتركيا", "وترعى المحادثات جدة وواشنطن": whether who mediated is told in a phrase. */
    private boolean mediated(int phrase) {
        int row = phrase;
        while (row > 0 && phrase - row < MEDIATORS && together(row)) {
            row--;
        }
        int first = phrases.get(row).first();
        int before = row == 0 ? 0 : phrases.get(row - 1).end();
        for (int k = first - 1; k >= Math.max(before, first - MEDIATION); k--) {
            if (page.word(k).does(Back.Does.MEDIATING)) {
                return true;
            }
        }
        return false;
    }

    /** خمسة من عناصرها: the last body that was named, if one with the pronoun's gender was, that one. */
    private @Nullable Figure theirBody(Mention m) {
        String whose = page.token(m.end() - 1).best().suffix();
        boolean she = whose.equals("ها");
        boolean he = whose.equals("ه");
        Figure f = she || he ? figures.last(o -> body(o) && feminine(o) == she) : null;
        return f == null ? figures.last(Resolver::body) : f;
    }

    private static boolean feminine(Figure f) {
        return f.kind == ActorKind.STATE || f.heads.stream().anyMatch(h -> h.endsWith("ه") || h.endsWith("ات"));
    }

    private static boolean side(Figure f) {
        return f.kind != ActorKind.PEOPLE && f.kind != ActorKind.MEDIA && (f.named || f.country != null);
    }

    private static boolean isState(Mention m) {
        return m.head().startsWith("بلد")
                || m.head().startsWith("دول")
                || m.head().startsWith("عاصم");
    }

    private void one(int i, Mention m, @Nullable Figure f) {
        if (f != null) {
            link(i, m, f);
        }
    }

    private void linkAll(int i, List<Figure> to) {
        List<Integer> numbers = new ArrayList<>();
        for (Figure f : to) {
            numbers.add(f.index);
        }
        whom.set(i, List.copyOf(numbers));
    }

    private void link(int i, Mention m, Figure f) {
        whom.set(i, List.of(f.index));
        f.mentions.add(i);
        if (m.sort() != Sort.BACK) {
            f.heads.add(m.head());
            f.titles.add(m.head());
            f.titles.addAll(forms.titles(m));
        }
        if (f.country == null && m.sort() != Sort.BACK) {
            f.country = m.country();
        }
        if (f.office == null && m.office() != null && !m.office().equals(Back.SAME_OFFICE)) {
            f.office = m.office();
        } else if (f.office == null && m.office() != null) {
            Figure before = figures.last(Figure::person);
            f.office = before == null ? null : before.office;
        }
        String office = m.office();
        if (f.person() && office != null && m.sort() == Sort.NAME && !forms.saysWhose(m)) {
            f.plainOffices.add(office);
        }
        if (m.sort() == Sort.WHOSE) {
            f.adjectives.add(forms.written(m));
        } else if (m.sort() != Sort.BACK) {
            (Fighters.epithet(m, f) ? f.epithets : f.forms).add(forms.written(m));
        }
        if (f.person() && f.office != null && f.country != null) {
            figures.put("office:" + f.office + "@" + f.country, f);
        }
    }
}
