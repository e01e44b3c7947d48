package org.rasid.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Entity.Type;
import org.rasid.lexicon.Match;
import org.rasid.mention.Back.Does;
import org.rasid.mention.Lookup.Found;
import org.rasid.mention.Mention.Sort;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Text;
import org.rasid.text.Token.Kind;
import org.rasid.text.Vocabulary;

/**
 * Finds the phrases of a report that name somebody or a place, from left to right and without overlap. A phrase is a
 * title with what says whose (an adjective, a state, a body), then a name; or the head of a body with what follows; or
 * a name alone. What stands alone and could be part of a name waits until all names are known.
 */
final class PhraseFinder {
    /** Adjectives between a delegation and who sent it. */
    private static final int ADJECTIVES = 3;

    /** A dateline is no longer than so many tokens. */
    private static final int DATELINE = 8;

    /** It stands among the first so many paragraphs. */
    private static final int DATELINES = 3;

    private static final Set<String> FROM = Set.of("من", "عن", "في");

    private final Page page;
    private final Text text;
    private final PersonNames names;
    private final Bodies bodies;
    private final Titles titles;
    private final Pointers pointers;
    private final Groups groups;
    private final Set<String> surnames = new HashSet<>();
    private long surnameBits;

    PhraseFinder(Page page) {
        this.page = page;
        this.text = page.text;
        this.names = new PersonNames(page);
        this.bodies = new Bodies(page, names);
        this.titles = bodies.titles();
        this.pointers = new Pointers(page, names);
        this.groups = new Groups(page, titles);
    }

    /** The phrases, in order. */
    List<Mention> find() {
        List<Mention> out = new ArrayList<>();
        int i = 0;
        for (Sentence s : text.sentences()) {
            i = Math.max(i, s.first()); // a name may run on into the next line
            while (i < s.end()) {
                Mention m = posted(loyal(phrase(i, s.end()), s.end()), s);
                if (m == null) {
                    i++;
                } else {
                    out.add(m);
                    i = m.end();
                    Mention other = bodies.places().second(m, s.end());
                    if (other != null) {
                        out.add(other);
                        i = other.end();
                    }
                }
            }
        }
        return withParts(out);
    }

    /** Adds the parts of names that stand alone, now that all names told in full are known. */
    private List<Mention> withParts(List<Mention> found) {
        for (Mention m : found) {
            if (m.kind() == ActorKind.PERSON && m.sort() == Sort.NAME && m.nameEnd() - m.nameFirst() > 1) {
                String last = page.token(m.nameEnd() - 1).folded();
                if (page.word(m.nameEnd() - 1).doesWhole(Does.ORDINAL)
                        || page.word(m.nameEnd() - 1).doesWhole(Does.ENDING)
                        || page.particle(page.token(m.nameEnd() - 1))
                        || last.equals("علي")) {
                    continue;
                }
                surname(last);
                if (last.startsWith("ال") && last.length() > 4) {
                    surname(last.substring(2));
                }
            }
        }
        if (surnames.isEmpty()) {
            return found;
        }
        List<Mention> out = new ArrayList<>(found.size() + 16);
        int next = 0;
        int first = found.get(0).first();
        for (int i = 0; i < page.size(); i++) {
            Mention m = i == first ? found.get(next) : null;
            boolean weak = m != null
                    && m.end() == i + 1
                    && (m.sort() == Sort.WHOSE || m.sort() == Sort.PLACE || m.sort() == Sort.ROLE && !m.definite());
            boolean may = (m == null || weak) && (page.word(i).bases & surnameBits) != 0;
            Mention part = may ? names.part(i, surnames) : null;
            if (part != null) {
                out.add(part);
            } else if (m != null) {
                out.add(m);
            }
            if (m != null) {
                next++;
                first = next < found.size() ? found.get(next).first() : -1;
                i = m.end() - 1;
            }
        }
        return out;
    }

    private void surname(String word) {
        surnames.add(word);
        surnameBits |= PageWord.bit(word);
    }

    List<Topic> topics() {
        List<Topic> out = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Found topic = page.lookup.at(i, Type.TOPIC);
            if (topic != null) {
                out.add(new Topic(i, topic.end(), topic.entity().key()));
            }
        }
        return out;
    }

    /** "بغداد، دمشق (رويترز) - قال": a capital before the dash that ends a dateline is where a report comes from. */
    private @Nullable Mention posted(@Nullable Mention m, Sentence s) {
        if (m == null || m.sort() != Sort.CAPITAL || m.first() - s.first() > DATELINE || s.paragraph() > DATELINES) {
            return m;
        }
        for (int k = s.first(); k < m.first(); k++) {
            if (!page.is(k, Kind.COMMA)
                    && page.lookup.at(k, Type.STATE) == null
                    && page.lookup.at(k, Type.PLACE) == null) {
                return m;
            }
        }
        int k = m.end();
        while (k < s.end() && k - s.first() < DATELINE && !page.is(k, Kind.DASH)) {
            if (page.isWord(k) && page.onlyVerb(page.token(k).best())) {
                return m;
            }
            k++;
        }
        boolean dash = page.is(k, Kind.DASH) && k + 1 < s.end() && page.lookup.at(k + 1, Type.STATE) == null;
        return dash ? Sketch.like(m).sort(Sort.PLACE).kind(null).done() : m;
    }

    /** القوات الموالية للرئيس: whom a group follows belongs to its name. */
    private @Nullable Mention loyal(@Nullable Mention m, int limit) {
        if (m == null
                || m.kind() == null
                || m.kind() == ActorKind.PERSON
                || !page.isWord(m.end())
                || m.end() >= limit) {
            return m;
        }
        Analysis next = page.token(m.end()).best();
        if (!next.has(Analysis.L) || !page.word(m.end() - 1).doesStem(Does.LOYAL)) {
            return m;
        }
        Mention whom = phrase(m.end(), limit);
        int end = whom != null ? whom.end() : m.end() + 1;
        String country = Page.first(m.country(), whom == null ? null : whom.country());
        int nameEnd = m.nameEnd() == m.end() ? end : m.nameEnd();
        return Sketch.like(m)
                .span(m.first(), end)
                .name(m.nameFirst(), nameEnd)
                .country(country)
                .done();
    }

    /** The phrase that begins at a token, or null. */
    private @Nullable Mention phrase(int i, int limit) {
        if (page.word(i).idle) {
            return null;
        }
        Mention counted = groups.counted(i, limit);
        if (counted != null || !page.isWord(i)) {
            return counted;
        }
        Mention sent = envoys(i, limit);
        if (sent != null) {
            return sent;
        }
        Mention m = pointers.phrase(i, limit);
        if (m != null) {
            return m;
        }
        Mention friend = friend(i, limit);
        if (friend != null) {
            return friend;
        }
        Found longest = there(i, page.longest(i));
        if (page.word(i).does(Does.KUNYA) && !Page.isNamed(longest)) {
            m = names.bare(i, limit);
            if (m != null) {
                return m;
            }
        }
        if (page.particle(page.token(i)) && (longest == null || longest.end() - i < 2)) {
            return null;
        }
        if (longest == null) {
            m = names.bare(i, limit);
            return m != null ? m : groups.peoples(i);
        }
        boolean named = Page.isNamed(longest);
        m = headed(i, limit, longest, named);
        if (m != null) {
            return m;
        }
        if (named && !(longest.type() == Type.PLACE && longest.entity().ambiguous())) {
            m = named(i, longest, limit);
            if (m != null) {
                return m;
            }
        }
        m = names.bare(i, limit);
        if (m == null) {
            m = nisba(i, limit);
        }
        return m != null ? m : groups.peoples(i);
    }

    /** الجارة إثيوبيا، الشقيقة مصر: a state with a word before it that says how close it is. */
    private @Nullable Mention friend(int i, int limit) {
        Analysis a = page.token(i).best();
        int k = i + 1;
        boolean close = a.definite() && !a.suffixed() && page.word(i).doesStem(Does.FRIENDLY) && k < limit;
        Found state = close ? page.lookup.at(k, Type.STATE) : null;
        return state == null || !Page.free(state.analysis())
                ? null
                : Sketch.like(bodies.state(k, state, limit))
                        .span(i, state.end())
                        .clitics(a.clitics())
                        .done();
    }

    /** "وصل إلى بغداد اليوم", "في سوتشي": behind a preposition of place the town, not who else has its name. */
    private @Nullable Found there(int i, @Nullable Found longest) {
        boolean outlet = longest != null
                && longest.type() == Type.BODY
                && longest.entity().kind() == ActorKind.MEDIA
                && longest.end() - i > 1
                && page.word(longest.end() - 1).doesWhole(Does.DAY);
        boolean brief = longest != null && longest.type() == Type.PERSON && longest.end() - i == 1;
        boolean towards = (outlet || brief)
                && page.isWord(i - 1)
                && (page.word(i - 1).doesWhole(Does.POST) || page.word(i - 1).doesWhole(Does.LINK));
        Found town = towards ? page.lookup.at(i, outlet ? Type.STATE : Type.PLACE) : null;
        return town != null ? town : longest;
    }

    /** وفد رفيع من وزارة النقل، ممثلون عن الحكومة: the body that sent them. */
    private @Nullable Mention envoys(int i, int limit) {
        Analysis a = page.token(i).best();
        if (!page.word(i).doesStem(Does.ENVOY) || a.definite() || a.suffixed()) {
            return null;
        }
        int j = i + 1;
        while (j < limit
                && j - i <= ADJECTIVES
                && page.isWord(j)
                && page.adjective(page.token(j).best())) {
            j++;
        }
        boolean from =
                j + 1 < limit && page.isWord(j) && FROM.contains(page.token(j).folded());
        Mention body = from ? phrase(j + 1, limit) : null;
        boolean sends = body != null
                && body.kind() != null
                && body.kind() != ActorKind.PERSON
                && body.kind() != ActorKind.STATE
                && (body.clitics() & Analysis.PREPOSITION) == 0;
        return sends && body != null
                ? Sketch.like(body)
                        .span(i, body.end())
                        .head(a.stem())
                        .clitics(a.clitics())
                        .done()
                : null;
    }

    /** A phrase whose first word says what follows. */
    private @Nullable Mention headed(int i, int limit, Found longest, boolean named) {
        Found title = page.lookup.at(i, Type.TITLE);
        boolean person = longest.type() == Type.PERSON && longest.end() - i == 1 && !page.common(page.token(i));
        if (title != null && title.match().is(Match.FEMININE) && page.lookup.at(i, Type.PLACE_HEAD) != null) {
            title = null; // محافظة إدلب
        }
        boolean dual = title != null && title.match().is(Match.DUAL) && longest.type() == Type.BODY;
        Found head = page.lookup.at(i, Type.HEAD);
        if (longest.type() == Type.PERSON
                && title != null
                && title.end() < longest.end()
                && !page.word(i).does(Does.KUNYA)) {
            Mention full = titles.phrase(i, title, limit);
            if (full != null && full.sort() == Sort.NAME && full.end() > longest.end()) {
                return full;
            }
        }
        if (title != null && !dual && !person && (title.end() >= longest.end() || !named)) {
            Found before = beforeBody(i, title);
            Mention t = titles.phrase(i, before == null ? title : before, limit);
            Found shorter = t == null ? shorter(i, title) : null;
            t = shorter == null ? t : titles.phrase(i, shorter, limit);
            Mention b = t == null || head == null || t.sort() == Sort.NAME ? null : bodies.headed(i, head, limit);
            if (b != null && t != null && b.end() > t.end()) {
                return b;
            }
            if (t != null && (t.sort() == Sort.NAME || !otherwise(i, title, t.end() - i))) {
                return t;
            }
        }
        Found placeHead = page.lookup.at(i, Type.PLACE_HEAD);
        if (head != null && placeHead != null && district(head, placeHead, limit)) {
            return bodies.places().headed(i, placeHead, limit);
        }
        boolean body = longest.type() == Type.STATE
                || longest.type() == Type.BODY
                        && longest.end() - i > 1
                        && !longest.entity().ambiguous();
        if (head != null && !person && (head.end() > longest.end() || !named || head.end() == longest.end() && !body)) {
            Mention b = bodies.headed(i, head, limit);
            if (b != null && (b.end() > head.end() || head.end() - i > 1 || !otherwise(i, head, b.end() - i))) {
                return b;
            }
        }
        return placeHead != null && (placeHead.end() >= longest.end() || !named)
                ? bodies.places().headed(i, placeHead, limit)
                : null;
    }

    /** مديرية الشحر, not مديرية الصحة: whether a word that heads offices and districts has a place's name behind it. */
    private boolean district(Found head, Found placeHead, int limit) {
        int k = placeHead.end();
        return head.end() == k
                && k < limit
                && page.isWord(k)
                && head.entity().kind() == ActorKind.GOVERNMENT
                && (page.lookup.at(k, Type.PLACE) != null || page.unknown(page.token(k)));
    }

    /** رئيس حركة النهضة: of two titles the one that leaves the body its first word; null where there is none. */
    /** رئيس حركة العدل والمساواة: the title without its last word, where a body's name in the lexicon begins with that. */
    private @Nullable Found beforeBody(int i, Found title) {
        int last = title.end() - 1;
        Found body = last == i ? null : page.longest(last);
        boolean opens = last > i && page.is(last - 1, Kind.QUOTE_OPEN); // قائد «لواء القدس»
        if (opens) {
            return ending(i, last - 1);
        }
        if (body == null || body.type() != Type.BODY || body.end() <= title.end() || body.end() - last < 2) {
            return null;
        }
        Found best = null;
        for (Found f : page.lookup.at(i)) {
            boolean ends = f.type() == Type.TITLE && (f.end() == last || f.end() == last - 1 && linked(last - 1));
            best = ends && (best == null || f.end() > best.end()) ? f : best;
        }
        return best;
    }

    /** The title that ends at a token. */
    private @Nullable Found ending(int i, int end) {
        for (Found f : page.lookup.at(i)) {
            if (f.type() == Type.TITLE && f.end() == end) {
                return f;
            }
        }
        return null;
    }

    private boolean linked(int k) {
        return page.word(k).doesWhole(Does.LINK);
    }

    private @Nullable Found shorter(int i, Found title) {
        int last = title.end() - 1;
        if (last == i || title.definite() || page.lookup.at(last, Type.HEAD) == null) {
            return null;
        }
        for (Found f : page.lookup.at(i)) {
            if (f.type() == Type.TITLE && f.end() == last && !f.definite()) {
                return f;
            }
        }
        return null;
    }

    private @Nullable Mention named(int i, Found longest, int limit) {
        return switch (longest.type()) {
            case STATE -> bodies.state(i, longest, limit);
            case PLACE ->
                longest.end() - i > 1 || page.placed(i) ? bodies.places().named(i, longest) : null;
            case BODY -> bodies.named(i, longest, limit);
            default -> {
                Mention m = names.known(i, longest, limit);
                yield m == null ? null : titles.apposition(m, limit);
            }
        };
    }

    private @Nullable Mention nisba(int i, int limit) {
        Found nisba = page.lookup.at(i, Type.NISBA);
        if (nisba == null || groups.year(i)) {
            return null;
        }
        Mention people = groups.people(i, nisba);
        Mention one = people == null ? groups.one(i, nisba) : people;
        if (one != null) {
            return one;
        }
        String country = nisba.entity().country();
        Entity group = page.catalogue.actor(nisba.entity().detail());
        if (group != null && !nisba.analysis().has(Analysis.PREPOSITION)) {
            return Sketch.of(i, nisba.end(), nisba.analysis())
                    .sort(Sort.WHOSE)
                    .kind(group.kind())
                    .entity(group)
                    .country(group.country())
                    .definite(nisba.definite())
                    .done();
        }
        if (country == null || nisba.analysis().has(Analysis.PREPOSITION)) {
            return null;
        }
        Mention name = nisba.analysis().has(Analysis.CONJUNCTION) && nisba.definite()
                ? names.behindTitle(nisba.end(), limit, null, country)
                : null;
        if (name != null && (name.entity() == null || country.equals(name.country()))) {
            return Sketch.like(name)
                    .span(i, name.end())
                    .country(country)
                    .head(nisba.analysis().stem())
                    .clitics(nisba.analysis().clitics())
                    .done();
        }
        return Sketch.of(i, nisba.end(), nisba.analysis())
                .sort(Sort.WHOSE)
                .kind(ActorKind.STATE)
                .entity(page.catalogue.state(country))
                .country(country)
                .definite(nisba.definite())
                .done();
    }

    /** Whether a word has the alif of an indefinite object: مؤتمرا صحافيا. */
    private boolean tanwin(int i) {
        return page.isWord(i) && page.token(i).folded().endsWith("ا") && !page.finite(page.token(i));
    }

    /** مطار الثعلة العسكري: whether a place's name, with what heads it, stands right before. */
    private boolean placeBefore(int i) {
        return i > 1
                && (page.lookup.at(i - 1, Type.PLACE) != null || page.lookup.at(i - 2, Type.PLACE_HEAD) != null)
                && page.isWord(i - 1)
                && page.isWord(i - 2);
    }

    /** Whether a word that could be a role is an adjective of the noun before it, or a verbal noun: مراقبة. */
    private boolean otherwise(int i, Found role, int length) {
        Analysis a = role.analysis();
        if (role.definite() && length == 1 && page.adjective(a) && placeBefore(i)) {
            return true;
        }
        boolean named = role.type() == Type.HEAD
                && role.definite()
                && (role.entity().kind() == ActorKind.ARMED_GROUP
                        || role.entity().kind() == ActorKind.PARTY);
        boolean subject = role.type() == Type.HEAD && role.definite() && page.herVerb(i - 1);
        if (!named
                && !subject // نفت الرئاسة: a verb that she does
                && role.match().is(Match.FEMININE)
                && !role.match().is(Match.DUAL)
                && (page.verbalNoun(a)
                        || a.stem().endsWith("ات") && role.entity().kind() == ActorKind.ARMED_GROUP)) {
            return true;
        }
        if (tanwin(i) && page.isWord(i - 1) && !tanwin(i - 1)) {
            return false; // اغتال مسلحون ناشطا: the object is no adjective of the subject
        }
        if (a.stem().endsWith("ين")
                && page.isWord(i - 1)
                && page.token(i - 1).best().has(Analysis.B)) {
            return false; // برصاص مسلحين: people, and no adjective of the thing
        }
        if (length > 2 && !a.definite() && !(tanwin(i) && tanwin(i - 1))
                || !page.adjective(a)
                || !page.isWord(i - 1)
                || page.finite(page.token(i - 1))
                || page.is(i - 1, Kind.COMMA)) {
            return false;
        }
        Analysis before = page.token(i - 1).best();
        return page.flags(before.stemWord(), Vocabulary.NOUN)
                && !page.flags(before.stemWord(), Vocabulary.FUNCTION)
                && before.definite() == a.definite();
    }
}
