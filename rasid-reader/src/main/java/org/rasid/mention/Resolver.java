package org.rasid.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.mention.Mention.Sort;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Folding;
import org.rasid.text.Text;
import org.rasid.text.Token;

/**
 * Brings the phrases together that stand for the same participant. Names go first, so that a surname in the headline
 * finds the full name below it; then roles ("الرئيس التركي"), heads ("الوزارة") and words that point back, in the order
 * of the text. Where two could be meant, none is.
 */
final class Resolver {
    /** A participant while it is being put together. */
    private static final class Draft {
        final int index;
        final Set<String> forms = new LinkedHashSet<>();
        final Set<String> adjectives = new LinkedHashSet<>();
        final Set<String> heads = new HashSet<>();
        final Set<String> parts = new HashSet<>();
        final List<Integer> mentions = new ArrayList<>();
        final ActorKind kind;
        @Nullable Entity entity;
        @Nullable String country;
        @Nullable String office;
        boolean named;

        Draft(int index, ActorKind kind) {
            this.index = index;
            this.kind = kind;
        }
    }

    private final Page page;
    private final Text text;
    private final Back back;
    private final List<Mention> phrases;
    private final @Nullable LocalDate published;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> byKey = new LinkedHashMap<>();
    private final List<List<Integer>> whom;

    Resolver(Page page, List<Mention> phrases) {
        this.page = page;
        this.text = page.text;
        this.back = page.back;
        this.phrases = phrases;
        this.published = page.published;
        this.whom = new ArrayList<>(Collections.nCopies(phrases.size(), List.of()));
    }

    Mentions resolve(List<Topic> topics) {
        for (int i = 0; i < phrases.size(); i++) {
            Mention m = phrases.get(i);
            if (m.kind() == ActorKind.PERSON && m.sort() == Sort.NAME && isFull(m)) {
                person(i, m);
            }
        }
        for (int i = 0; i < phrases.size(); i++) {
            Mention m = phrases.get(i);
            if (whom.get(i).isEmpty() && m.canAct()) {
                resolve(i, m);
            }
        }
        List<Participant> out = new ArrayList<>();
        for (Draft d : drafts) {
            out.add(participant(d));
        }
        return new Mentions(phrases, out, topics, whom);
    }

    private static boolean isFull(Mention m) {
        return m.nameEnd() - m.nameFirst() > 1;
    }

    private void resolve(int i, Mention m) {
        switch (m.sort()) {
            case NAME -> {
                if (m.kind() == ActorKind.PERSON) {
                    person(i, m);
                } else {
                    body(i, m);
                }
            }
            case CAPITAL, WHOSE -> body(i, m);
            case ROLE -> role(i, m);
            case BACK -> pointingBack(i, m);
            case PLACE -> {
                // no participant
            }
        }
    }

    private void person(int i, Mention m) {
        Set<String> parts = parts(m);
        Draft found = null;
        for (Draft d : drafts) {
            if (d.kind == ActorKind.PERSON && d.named && samePerson(d, m, parts)) {
                found = d;
                break;
            }
        }
        if (found == null) {
            found = draft(ActorKind.PERSON);
            found.named = true;
        }
        if (parts.size() > found.parts.size()) {
            found.parts.addAll(parts);
        }
        if (found.entity == null && m.entity() != null) {
            found.entity = m.entity();
        }
        link(i, m, found);
    }

    private static boolean samePerson(Draft d, Mention m, Set<String> parts) {
        if (d.entity != null && m.entity() != null && d.entity.index() == m.entity().index()) {
            return true;
        }
        if (d.country != null && m.country() != null && !d.country.equals(m.country())) {
            return false;
        }
        return !parts.isEmpty() && !d.parts.isEmpty() && (d.parts.containsAll(parts) || parts.containsAll(d.parts));
    }

    private Set<String> parts(Mention m) {
        Set<String> out = new LinkedHashSet<>();
        for (int k = m.nameFirst(); k < m.nameEnd(); k++) {
            Token t = text.tokens().get(k);
            if (!t.isWord() || back.does(Back.Does.CONNECTOR, t.folded())) {
                continue;
            }
            String word = k == m.first() ? t.best().base() : t.folded();
            out.add(word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word);
        }
        return out;
    }

    private void body(int i, Mention m) {
        ActorKind kind = Objects.requireNonNull(m.kind());
        String key = key(m, kind);
        Draft d = byKey.get(key);
        if (d == null) {
            d = draft(kind);
            d.entity = m.entity();
            d.named = true;
            byKey.put(key, d);
        }
        link(i, m, d);
    }

    private String key(Mention m, ActorKind kind) {
        if (kind == ActorKind.STATE && m.country() != null) {
            return "state:" + m.country();
        }
        if (m.entity() != null && m.entity().type() != Entity.Type.STATE) {
            return m.entity().key();
        }
        return kind.label() + ":" + stems(m) + "@" + m.country();
    }

    private String stems(Mention m) {
        StringBuilder out = new StringBuilder();
        for (int k = m.nameFirst(); k < m.nameEnd(); k++) {
            Token t = text.tokens().get(k);
            if (t.isWord()) {
                out.append(out.isEmpty() ? "" : " ").append(t.best().stem());
            }
        }
        return out.toString();
    }

    private void role(int i, Mention m) {
        ActorKind kind = Objects.requireNonNull(m.kind());
        if (kind == ActorKind.PERSON && m.number() == 2) {
            lastPeople(i, m, 2);
            return;
        }
        if (Objects.equals(m.office(), Back.SAME_OFFICE)) {
            counterpart(i, m);
            return;
        }
        Draft known = m.number() == 1 ? knownRole(m, kind) : null;
        if (known != null) {
            link(i, m, known);
            return;
        }
        boolean vague = m.country() == null && m.office() == null && m.end() - m.first() == 1;
        if (vague && m.definite() && kind == ActorKind.PERSON && m.number() == 1) {
            return;
        }
        String key = kind.label() + ":" + stems(m) + "@" + m.country();
        Draft d = byKey.get(key);
        if (d == null) {
            d = draft(kind);
            byKey.put(key, d);
        }
        link(i, m, d);
    }

    /** Who holds the role: somebody with that office and country, or the last whose title began with that word. */
    private @Nullable Draft knownRole(Mention m, ActorKind kind) {
        if (kind == ActorKind.PERSON && m.office() != null && m.country() != null) {
            for (Draft d : drafts) {
                if (d.kind == ActorKind.PERSON && m.country().equals(d.country) && holds(d, m)) {
                    return d;
                }
            }
            if (m.definite() && m.end() - m.first() > 2) {
                return null;
            }
        }
        if (!m.definite()) {
            return null;
        }
        Draft last = null;
        int at = -1;
        for (Draft d : drafts) {
            if (d.kind != kind && !(kind != ActorKind.PERSON && d.kind != ActorKind.PERSON && d.kind != ActorKind.PEOPLE)) {
                continue;
            }
            boolean country = m.country() == null || m.country().equals(d.country);
            int seen = lastBefore(d, m.first());
            if (country && d.heads.contains(m.head()) && seen > at) {
                last = d;
                at = seen;
            }
        }
        return last;
    }

    private boolean holds(Draft d, Mention m) {
        String office = Objects.requireNonNull(m.office());
        if (office.equals(d.office)) {
            return true;
        }
        return d.entity != null && Offices.held(d.entity.detail(), office, m.country(), published);
    }

    private int lastBefore(Draft d, int token) {
        int best = -1;
        for (int k : d.mentions) {
            int first = phrases.get(k).first();
            if (first < token && first > best) {
                best = first;
            }
        }
        return best;
    }

    private void counterpart(int i, Mention m) {
        Draft before = lastPerson(m.first(), null);
        String office = before == null ? null : before.office;
        for (Draft d : drafts) {
            if (d.kind == ActorKind.PERSON && d != before && m.country() != null && m.country().equals(d.country)
                    && (office == null || office.equals(d.office))) {
                link(i, m, d);
                return;
            }
        }
        if (m.country() != null) {
            Draft d = draft(ActorKind.PERSON);
            d.office = office;
            byKey.put("person:" + stems(m) + "@" + m.country(), d);
            link(i, m, d);
        }
    }

    private @Nullable Draft lastPerson(int token, @Nullable Draft except) {
        Draft last = null;
        int at = -1;
        for (Draft d : drafts) {
            int seen = d.kind == ActorKind.PERSON && d != except ? lastBefore(d, token) : -1;
            if (seen > at) {
                at = seen;
                last = d;
            }
        }
        return last;
    }

    private void lastPeople(int i, Mention m, int number) {
        List<Draft> recent = recent(m.first(), true, number);
        if (recent.size() == number) {
            linkAll(i, recent);
        }
    }

    private List<Draft> recent(int token, boolean people, int number) {
        List<Draft> all = new ArrayList<>();
        for (Draft d : drafts) {
            boolean fits = people ? d.kind == ActorKind.PERSON : d.kind != ActorKind.PEOPLE && d.kind != ActorKind.MEDIA;
            if (fits && lastBefore(d, token) >= 0) {
                all.add(d);
            }
        }
        all.sort((a, b) -> lastBefore(b, token) - lastBefore(a, token));
        List<Draft> out = new ArrayList<>(all.subList(0, Math.min(number, all.size())));
        Collections.reverse(out);
        return out;
    }

    private void pointingBack(int i, Mention m) {
        int number = m.number();
        if (m.kind() == ActorKind.PERSON) {
            List<Draft> people = recent(m.first(), true, 3);
            if (number == 2 || people.size() == 2) {
                lastPeople(i, m, 2);
            }
            return;
        }
        Back.Word w = back.word(text.tokens().get(m.first()).best());
        boolean states = isState(m);
        if (w != null && w.what() == Back.What.OWN_STATE) {
            Draft person = lastPerson(m.first(), null);
            if (person != null && person.country != null) {
                link(i, m, stateDraft(person.country));
            }
        } else if (number == 2 && states) {
            List<String> two = twoCountries(i, m);
            if (two.size() == 2) {
                linkAll(i, List.of(stateDraft(two.get(0)), stateDraft(two.get(1))));
            }
        } else if (number == 2) {
            List<Draft> recent = recent(m.first(), false, 2);
            if (recent.size() == 2) {
                linkAll(i, recent);
            }
        }
    }

    /** البلدان: two states joined by "and" in the sentence before the word, else the two that the report names most. */
    private List<String> twoCountries(int i, Mention m) {
        int sentence = sentenceStart(m.first());
        for (int k = i - 1; k > 0 && phrases.get(k).first() >= sentence; k--) {
            Mention b = phrases.get(k);
            Mention a = phrases.get(k - 1);
            boolean joined = (b.clitics() & Analysis.CONJUNCTION) != 0 && b.first() - a.end() <= 1;
            if (joined && a.kind() == ActorKind.STATE && b.kind() == ActorKind.STATE && a.country() != null
                    && b.country() != null && a.first() >= sentence) {
                return List.of(a.country(), b.country());
            }
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int k = 0; k < i; k++) {
            String country = phrases.get(k).country();
            if (country != null && phrases.get(k).canAct()) {
                counts.merge(country, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
    }

    private int sentenceStart(int token) {
        int start = 0;
        for (org.rasid.text.Sentence s : text.sentences()) {
            if (s.first() > token) {
                break;
            }
            start = s.first();
        }
        return start;
    }

    private static boolean isState(Mention m) {
        return m.head().startsWith("بلد") || m.head().startsWith("دول") || m.head().startsWith("عاصم");
    }

    private Draft stateDraft(String country) {
        return byKey.computeIfAbsent("state:" + country, k -> {
            Draft d = draft(ActorKind.STATE);
            d.entity = page.catalogue.state(country);
            d.country = country;
            d.named = true;
            if (d.entity != null) {
                d.forms.add(d.entity.name());
            }
            return d;
        });
    }

    private Draft draft(ActorKind kind) {
        Draft d = new Draft(drafts.size(), kind);
        drafts.add(d);
        return d;
    }

    private void linkAll(int i, List<Draft> to) {
        List<Integer> numbers = new ArrayList<>();
        for (Draft d : to) {
            numbers.add(d.index);
        }
        whom.set(i, List.copyOf(numbers));
    }

    private void link(int i, Mention m, Draft d) {
        whom.set(i, List.of(d.index));
        d.mentions.add(i);
        d.heads.add(m.head());
        if (d.country == null) {
            d.country = m.country();
        }
        if (d.office == null && m.office() != null) {
            d.office = m.office().equals(Back.SAME_OFFICE) ? officeBefore(m) : m.office();
        }
        if (m.sort() == Sort.WHOSE) {
            d.adjectives.add(form(m.nameFirst(), m.nameEnd(), m));
        } else if (m.sort() != Sort.BACK) {
            d.forms.add(form(m.nameFirst(), m.nameEnd(), m));
        }
    }

    private @Nullable String officeBefore(Mention m) {
        Draft before = lastPerson(m.first(), null);
        return before == null ? null : before.office;
    }

    private String form(int first, int end, Mention m) {
        Token t = text.tokens().get(first);
        String head = t.written();
        if (first == m.first() && t.isWord()) {
            Analysis a = analysis(t, m);
            head = a.bare(t.written());
        }
        int rest = t.end();
        return head + text.written().substring(rest, text.tokens().get(end - 1).end());
    }

    private static Analysis analysis(Token t, Mention m) {
        for (Analysis a : t.analyses()) {
            if (a.clitics() == m.clitics() || (a.clitics() & ~Analysis.AL) == (m.clitics() & ~Analysis.AL)) {
                return a;
            }
        }
        return t.best();
    }

    private Participant participant(Draft d) {
        List<String> forms = new ArrayList<>(d.forms);
        if (forms.isEmpty() && d.kind == ActorKind.STATE && d.entity != null) {
            forms.add(d.entity.name());
        }
        if (forms.isEmpty()) {
            forms.addAll(d.adjectives);
        }
        if (d.kind == ActorKind.PERSON && d.named) {
            forms.sort((a, b) -> b.length() - a.length());
            forms.sort((a, b) -> Boolean.compare(isRole(a, d), isRole(b, d)));
        }
        String country = d.country != null ? d.country : d.entity == null ? null : d.entity.country();
        String office = d.office != null ? d.office : d.entity == null ? null : Offices.on(d.entity.detail(), published);
        String name = forms.isEmpty() ? "" : forms.get(0);
        String key = d.entity != null && d.entity.type() != Entity.Type.STATE
                ? d.entity.key()
                : d.kind == ActorKind.STATE && country != null
                        ? "state:" + country
                        : d.kind.label() + ":" + Folding.fold(name).replace(' ', '-') + (country == null ? "" : "@" + country);
        String en = d.entity == null || d.entity.en().isEmpty() ? null : d.entity.en();
        return new Participant(d.index, key, forms, en, d.kind, country, office, d.entity, d.mentions);
    }

    /** Whether a form shares no word with the name: a role alone. */
    private static boolean isRole(String form, Draft d) {
        for (String w : Folding.fold(form).split("[^\\p{L}]+")) {
            String bare = w.startsWith("ال") && w.length() > 4 ? w.substring(2) : w;
            if (d.parts.contains(bare)) {
                return false;
            }
        }
        return true;
    }
}
