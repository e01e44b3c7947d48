package org.rasid.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Entity.Type;
import org.rasid.lexicon.Match;
import org.rasid.mention.Lookup.Found;
import org.rasid.mention.Mention.Sort;
import org.rasid.report.ActorKind;
import org.rasid.text.Sentence;
import org.rasid.text.Token.Kind;

/**
 * Asks the model which words of a report are names, and brings its answer together with the phrases that the rules found:
 * a name that stands outside all phrases becomes one, and a person's name behind a title or longer than the rules saw is
 * made whole. What the rules made of a phrase otherwise stays.
 */
final class Naming {
    private final Page page;
    private final NameSigns signs;
    private final List<Mention> found;
    private final List<Name> byRule;
    private final byte[] labels;

    /** The phrase at each token, -1 where there is none. */
    private final int[] phraseAt;

    Naming(Page page, NameWords words, List<Mention> found) {
        this.page = page;
        this.found = found;
        this.byRule = new Names(page).of(found);
        this.signs = new NameSigns(page, words, found, byRule);
        this.labels = new byte[page.size()];
        this.phraseAt = places(found);
        NameTagger tagger = new NameTagger(words.model(), signs);
        for (Sentence s : page.text.sentences()) {
            tagger.label(s, labels);
        }
        part();
    }

    /** Two people whom the lexicon knows by these names are two, though the model took them for one: «أبلغ بلينكن نتنياهو». */
    private void part() {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == NameLabels.begin(NameLabels.PERSON)) {
                Found one = page.lookup.at(i, Type.PERSON);
                int second = one == null ? labels.length : one.end();
                boolean within = second < end(i) && one != null && !one.entity().ambiguous();
                Found two = within ? page.lookup.at(second, Type.PERSON) : null;
                if (two != null && two.end() == end(i) && !two.entity().ambiguous()) {
                    labels[second] = (byte) NameLabels.begin(NameLabels.PERSON);
                }
            }
        }
    }

    private int[] places(List<Mention> phrases) {
        int[] at = new int[page.size()];
        Arrays.fill(at, -1);
        for (int p = 0; p < phrases.size(); p++) {
            Arrays.fill(at, phrases.get(p).first(), phrases.get(p).end(), p);
        }
        return at;
    }

    private int end(int first) {
        int on = NameLabels.on(NameLabels.kind(labels[first]));
        int end = first + 1;
        while (end < labels.length && labels[end] == on) {
            end++;
        }
        return end;
    }

    // ---- phrases

    /** The rules' phrases and the model's. */
    List<Mention> phrases() {
        List<Mention> out = new ArrayList<>(found.size() + 8);
        int next = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] % 2 == 0) {
                continue;
            }
            while (next < found.size() && found.get(next).first() < i) {
                out.add(found.get(next++));
            }
            int end = end(i);
            int last = out.size() - 1;
            Mention before = last >= 0 ? out.get(last) : null;
            if (free(i, end)) {
                boolean titled = before != null && before.end() == i && titles(before, labels[i]);
                if (titled && before != null) {
                    out.set(last, owned(before, i, end));
                } else {
                    out.add(alone(i, end, NameLabels.kind(labels[i])));
                }
                i = end - 1;
            } else if (next < found.size() && longer(found.get(next), i, end)) {
                out.add(whole(found.get(next++), end));
            } else if (before != null && longer(before, i, end)) {
                out.set(last, whole(before, end));
            }
        }
        while (next < found.size()) {
            out.add(found.get(next++));
        }
        return out;
    }

    private boolean free(int first, int end) {
        for (int i = first; i < end; i++) {
            if (phraseAt[i] >= 0) {
                return false;
            }
        }
        return page.isWord(first);
    }

    /** الوزير نور | الدين البحيري: whether a person's name that the lexicon does not know goes on behind its phrase. */
    private boolean longer(Mention m, int first, int end) {
        return m.sort() == Sort.NAME
                && m.kind() == ActorKind.PERSON
                && m.entity() == null
                && m.nameFirst() == first
                && m.nameEnd() == m.end()
                && m.end() < end
                && free(m.end(), end);
    }

    private static Mention whole(Mention m, int end) {
        return Sketch.like(m).span(m.first(), end).name(m.nameFirst(), end).done();
    }

    /** Whether a phrase is a role whose holder may be named next. */
    private static boolean titles(Mention role, int label) {
        return NameLabels.kind(label) == NameLabels.PERSON
                && role.sort() == Sort.ROLE
                && role.kind() == ActorKind.PERSON
                && role.number() == 1;
    }

    private static Mention owned(Mention role, int first, int end) {
        return Sketch.like(role)
                .span(role.first(), end)
                .name(first, end)
                .sort(Sort.NAME)
                .definite(true)
                .done();
    }

    private Mention alone(int first, int end, int kind) {
        Sketch s = Sketch.of(first, end, page.token(first).best());
        if (kind == NameLabels.PERSON) {
            return s.kind(ActorKind.PERSON).head(page.token(first).folded()).done();
        }
        Found known = known(first, end, kind == NameLabels.PLACE ? Type.PLACE : Type.BODY);
        Entity entity = known == null ? null : known.entity();
        String country = entity == null ? null : entity.country();
        if (kind == NameLabels.PLACE) {
            return s.sort(Sort.PLACE).entity(entity).country(country).done();
        }
        return s.kind(bodyKind(first, entity))
                .entity(entity)
                .country(country)
                .feminine(page.token(first).best().stem().endsWith("ه"))
                .done();
    }

    private @Nullable Found known(int first, int end, Type type) {
        Found f = page.lookup.at(first, type);
        return f != null && f.end() == end && !f.entity().ambiguous() ? f : null;
    }

    /**
     * What a body is: as the lexicon says of it, of the noun that heads its name, or of the one before it (شركة «...»);
     * without any, some organisation.
     */
    private ActorKind bodyKind(int first, @Nullable Entity entity) {
        int before = page.is(first - 1, Kind.QUOTE_OPEN) ? first - 2 : first - 1;
        Found own = page.lookup.at(first, Type.HEAD);
        Found head = own != null || before < 0 ? own : page.lookup.at(before, Type.HEAD);
        ActorKind kind = entity != null
                ? entity.kind()
                : head == null ? null : head.entity().kind();
        return kind == null || kind == ActorKind.STATE || kind == ActorKind.PEOPLE || kind == ActorKind.PERSON
                ? ActorKind.NGO
                : kind;
    }

    // ---- names

    /**
     * The names, each with the phrase whose own it is. Armed groups that the lexicon holds are named even where the model
     * sees none: the texts that it learnt from hardly know any.
     */
    List<Name> names(List<Mention> phrases) {
        int[] at = places(phrases);
        List<Name> out = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] % 2 == 1) {
                int end = end(i);
                int p = at[i];
                Mention m = p < 0 ? null : phrases.get(p);
                boolean own = m != null && m.nameFirst() < end && m.nameEnd() > i && same(m, labels[i]);
                out.add(new Name(i, end, kind(i, end, own ? m : null), own ? p : -1));
                i = end - 1;
            }
        }
        for (Name n : byRule) {
            if (n.kind() == ActorKind.ARMED_GROUP && unlabelled(n) && held(n) && !describes(n)) {
                int p = at[n.first()];
                out.add(new Name(n.first(), n.end(), n.kind(), n.phrase() < 0 ? -1 : p));
            }
        }
        out.sort(Comparator.comparingInt(Name::first));
        return out;
    }

    private boolean unlabelled(Name n) {
        for (int i = n.first(); i < n.end(); i++) {
            if (labels[i] != NameLabels.NONE) {
                return false;
            }
        }
        return true;
    }

    /** Whether the lexicon holds just this name, and knows whose it is. */
    private boolean held(Name n) {
        Found f = page.longest(n.first());
        return f != null && Page.isNamed(f) && f.end() == n.end() && !f.entity().ambiguous();
    }

    /** الفصائل الفلسطينية: a noun and whose it is, which is a name only where the report uses it as one. */
    private boolean describes(Name n) {
        return n.end() - n.first() == 2
                && page.common(page.token(n.first()))
                && page.lookup.alone(n.first() + 1).stream().anyMatch(f -> f.type() == Type.NISBA);
    }

    private static boolean same(Mention m, int label) {
        boolean place = m.sort() == Sort.PLACE || m.kind() == ActorKind.STATE;
        boolean named = m.sort() == Sort.NAME || m.sort() == Sort.CAPITAL || m.sort() == Sort.PLACE;
        return named
                && switch (NameLabels.kind(label)) {
                    case NameLabels.PERSON -> m.kind() == ActorKind.PERSON;
                    case NameLabels.PLACE -> place;
                    default -> !place && m.kind() != ActorKind.PERSON && m.kind() != ActorKind.PEOPLE;
                };
    }

    private @Nullable ActorKind kind(int first, int end, @Nullable Mention own) {
        if (own != null) {
            return own.kind();
        }
        int kind = NameLabels.kind(labels[first]);
        if (kind == NameLabels.PERSON) {
            return ActorKind.PERSON;
        }
        Found f = page.lookup.at(first, kind == NameLabels.PLACE ? Type.STATE : Type.BODY);
        boolean whole = f != null && f.end() == end;
        if (kind == NameLabels.BODY) {
            return bodyKind(first, whole && f != null ? f.entity() : null);
        }
        if (whole && f != null && !f.match().is(Match.CAPITAL)) {
            return ActorKind.STATE;
        }
        return null;
    }

    // ---- training

    /** What speaks for and against names, for training. */
    NameLesson lesson() {
        List<NameLesson.Line> lines = new ArrayList<>();
        for (Sentence s : page.text.sentences()) {
            List<NameLesson.Signs> tokens = new ArrayList<>();
            for (int i = s.first(); i < s.end(); i++) {
                tokens.add(signs.of(i, s));
            }
            lines.add(new NameLesson.Line(tokens));
        }
        return new NameLesson(lines);
    }
}
