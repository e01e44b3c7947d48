package org.rasid.mention;

import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Entity.Type;
import org.rasid.lexicon.Match;
import org.rasid.mention.Back.Does;
import org.rasid.mention.Lookup.Found;
import org.rasid.mention.Mention.Sort;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Token;
import org.rasid.text.Token.Kind;
import org.rasid.text.Vocabulary;

/**
 * Finds bodies and states: those that the lexicon holds, and those that a noun names with what stands behind it: وزارة
 * الدفاع الروسية، حركة «...»، مكتب حاكم الإقليم.
 */
final class Bodies {
    private static final int LONGEST_BODY = 8;

    private final Page page;
    private final PersonNames names;
    private final Places places;
    private final Titles titles;

    Bodies(Page page, PersonNames names) {
        this.page = page;
        this.names = names;
        this.places = new Places(page, names);
        this.titles = new Titles(page, names, this);
    }

    Titles titles() {
        return titles;
    }

    Places places() {
        return places;
    }

    /** A state of the lexicon, by its name or by its capital. */
    Mention state(int i, Found found, int limit) {
        Entity e = found.entity();
        int end = found.end();
        boolean friendly = end < limit
                && page.isWord(end)
                && page.token(end).best().clitics() == Analysis.AL
                && page.word(end).doesStem(Does.FRIENDLY);
        return Sketch.of(i, page.closed(i, friendly ? end + 1 : end, limit), found.analysis())
                .name(i, found.end())
                .entity(e)
                .country(e.country())
                .feminine(true)
                .sort(found.match().is(Match.CAPITAL) ? Sort.CAPITAL : Sort.NAME)
                .kind(ActorKind.STATE)
                .done();
    }

    /** A body of the lexicon. */
    Mention named(int i, Found found, int limit) {
        Entity e = found.entity();
        int end = found.end();
        String country = e.country();
        Found nisba = end < limit ? page.lookup.at(end, Type.NISBA) : null;
        if (nisba != null
                && Page.free(nisba.analysis())
                && nisba.definite()
                && page.lookup.at(end, Type.TITLE) == null) {
            end = nisba.end();
            country = Page.first(country, nisba.entity().country());
        }
        int closed = page.closed(i, end, limit);
        return Sketch.of(i, branded(closed, e.kind() == ActorKind.ARMED_GROUP, limit), found.analysis())
                .name(i, e.country() != null ? found.end() : end)
                .kind(e.kind())
                .entity(e)
                .country(country)
                .feminine(found.analysis().stem().endsWith("ه"))
                .done();
    }

    /**
     * تنظيم "داعش" الإرهابي، حزب الله الإرهابي: the end of a name with the adjective behind its quotation marks, or behind an armed
     * group's name, that would else be people.
     */
    private int branded(int end, boolean armed, int limit) {
        Found people = end < limit ? page.lookup.at(end, Type.TITLE) : null;
        boolean quoted = page.is(end - 1, Kind.QUOTE_CLOSE);
        boolean adjective = people != null
                && (quoted || armed && people.entity().kind() == ActorKind.ARMED_GROUP)
                && people.definite()
                && people.end() == end + 1
                && Page.free(people.analysis())
                && !people.match().is(Match.PLURAL | Match.DUAL)
                && people.entity().kind() != ActorKind.PERSON
                && page.adjective(people.analysis());
        return adjective ? end + 1 : end;
    }

    /** What has been read of a body's name. */
    private static final class Reading {
        final Found head;
        final boolean many;
        final boolean feminine;

        /** Whether its last word can take a noun in the genitive: لجنة, المجلس العسكري لثوار. */
        final boolean governs;

        int end;
        int nameFirst;
        int nameEnd;
        boolean definite;
        boolean proper;
        boolean closed;
        boolean idafa;
        boolean innerFeminine;
        int adjectives;

        @Nullable
        String country;

        @Nullable
        Entity known;

        @Nullable
        ActorKind kind;

        Reading(Found head, Page page) {
            this.head = head;
            this.end = head.end();
            this.nameFirst = head.first();
            this.many = head.analysis().stem().endsWith("ات")
                    || head.match().is(Match.PLURAL | Match.DUAL)
                    || head.end() - head.first() > 1 && !people(head.end() - 1, page);
            this.feminine =
                    head.match().is(Match.FEMININE) || head.analysis().stem().endsWith("ه");
            this.kind = head.entity().kind();
            boolean behind = head.end() - head.first() > 1
                    && page.token(head.end() - 1).folded().startsWith("ال");
            this.idafa = behind && !head.definite();
            this.governs = !head.definite() || head.end() - head.first() > 1 && !behind;
            this.definite = head.definite() || behind;
        }

        /** Whether a word names people, whom no feminine adjective describes: مجلس الوزراء. */
        private static boolean people(int k, Page page) {
            Found title = page.lookup.at(k, Type.TITLE);
            return title != null && title.match().is(Match.PLURAL);
        }

        boolean bare() {
            return end == head.end();
        }
    }

    /** A body that its head and what follows name; null where the head is a word like any other. */
    @Nullable
    Mention headed(int i, Found head, int limit) {
        return headed(i, head, limit, true);
    }

    /** @param whole whether it is no part of a longer name, so that its brief name may stand in brackets behind it */
    private @Nullable Mention headed(int i, Found head, int limit, boolean whole) {
        boolean leads = head.analysis().has(Analysis.B)
                && page.back.does(Does.LEADING, head.analysis().stem());
        boolean his = head.match().is(Match.FEMININE)
                && page.token(head.end() - 1).written().endsWith("ه"); // قواته
        if (head.analysis().suffixed() || his || leads) {
            return null;
        }
        Reading r = new Reading(construct(head), page);
        while (!r.closed && r.end < limit && r.end - i < LONGEST_BODY && part(r, limit)) {
            // goes on
        }
        owner(r, limit);
        if (whole) {
            brief(r, limit);
        }
        return made(i, r);
    }

    /** وكالة أنباء الصين الجديدة (شينخوا)، وكالة الأنباء الرسمية "سانا": the name that the lexicon knows, behind the full one. */
    private void brief(Reading r, int limit) {
        int open = r.end;
        boolean marks = page.is(open, Kind.QUOTE_OPEN) && page.headDoes(Does.LABEL, r.head);
        if (r.known != null || open + 2 >= limit || !marks && !page.is(open, Kind.OPEN)) {
            return;
        }
        Found known = page.lookup.at(open + 1, Type.BODY);
        boolean closes = known != null
                && page.is(known.end(), marks ? Kind.QUOTE_CLOSE : Kind.CLOSE)
                && Page.free(known.analysis())
                && known.entity().kind() == r.kind;
        String country = known == null ? null : known.entity().country();
        if (known != null && closes && (r.country == null || country == null || r.country.equals(country))) {
            r.known = known.entity();
            r.country = Page.first(r.country, country);
            r.nameEnd = r.nameEnd > r.nameFirst ? r.nameEnd : r.end;
            r.end = known.end() + 1;
        }
    }

    /** للجنة السياسة: ل and a word that begins with ل have no article before the definite noun that they govern. */
    private Found construct(Found head) {
        Analysis a = head.analysis();
        int j = head.end();
        boolean either = a.has(Analysis.L)
                && a.definite()
                && a.stem().startsWith("ل")
                && j - head.first() == 1
                && page.isWord(j);
        Analysis next = either ? page.token(j).best() : a;
        boolean governs = either && Page.free(next) && page.nominal(next) && !page.adjective(next);
        return governs ? head.withoutArticle() : head;
    }

    private boolean part(Reading r, int limit) {
        int j = r.end;
        if (page.is(j, Kind.QUOTE_OPEN)) {
            return quoted(r, limit);
        }
        if (!page.isWord(j)) {
            return false;
        }
        Token t = page.token(j);
        Analysis a = t.best();
        Found longest = page.longest(j);
        if (page.particle(t) && !(Page.isNamed(longest) && longest != null && longest.end() - j > 1)) {
            return false; // but غرفة طوارئ أم درمان
        }
        return nisba(r, j, longest)
                || name(r, j, longest)
                || nested(r, j, limit)
                || noun(r, j, t, a)
                || portfolio(r, a);
    }

    private boolean quoted(Reading r, int limit) {
        int close = page.closing(r.end, limit);
        if (close <= r.end + 1 || r.proper || close - r.end > 5) {
            return false;
        }
        if (r.bare() && page.headDoes(Does.LABEL, r.head)) {
            r.nameFirst = r.end + 1;
        }
        Found inner = page.lookup.at(r.end + 1, Type.BODY);
        if (inner != null && inner.end() == close) {
            r.known = inner.entity();
            r.kind = inner.entity().kind();
            r.country = Page.first(r.country, inner.entity().country());
        }
        r.end = close + 1;
        r.proper = true;
        return true;
    }

    private boolean nisba(Reading r, int j, @Nullable Found longest) {
        Found nisba = page.lookup.at(j, Type.NISBA);
        if (nisba == null || !Page.free(nisba.analysis()) || longest != null && nisba.end() < longest.end()) {
            return false;
        }
        boolean agrees =
                r.idafa || r.proper ? nisba.definite() : page.agrees(nisba.analysis(), r.definite, r.feminine, r.many);
        if (!agrees) {
            return false;
        }
        r.country = Page.first(r.country, nisba.entity().country());
        r.adjectives++;
        r.end = nisba.end();
        return true;
    }

    /** A name of the lexicon in the genitive: قوات حفتر، حكومة لبنان. */
    private boolean name(Reading r, int j, @Nullable Found longest) {
        if (longest == null
                || !Page.isNamed(longest)
                || !Page.free(longest.analysis())
                || longest.entity().ambiguous() && longest.type() == Type.PLACE) {
            return false;
        }
        boolean takes = r.governs && !r.proper && r.adjectives == 0 && (!r.idafa || longest.type() == Type.STATE);
        if (!takes) {
            return false;
        }
        Entity e = longest.entity();
        boolean label = r.bare() && page.headDoes(Does.LABEL, r.head);
        if (longest.type() == Type.BODY) {
            if (label || !page.headDoes(Does.PLAIN, r.head)) {
                r.known = e;
                r.kind = e.kind();
            } else if (e.kind() == ActorKind.ARMED_GROUP
                    && page.back.does(Does.MEMBER, r.head.analysis().stem())) {
                r.kind = e.kind(); // قوات حركة الشباب
            }
            r.nameFirst = label ? j : r.nameFirst;
        } else if (label) {
            r.nameFirst = j;
        }
        r.country = Page.first(r.country, e.country());
        r.end = longest.end();
        r.proper = true;
        r.definite = true;
        return true;
    }

    /** A body's or a title's head in the genitive: قيادة قوات الأمن، مكتب حاكم الإقليم. */
    private boolean nested(Reading r, int j, int limit) {
        if (!r.governs || r.idafa || r.proper || r.adjectives > 0) {
            return false;
        }
        Found head = page.lookup.at(j, Type.HEAD);
        if (head != null && Page.free(head.analysis())) {
            Mention inner = headed(j, head, limit, false);
            if (inner != null && inner.definite()) {
                return take(r, inner);
            }
        }
        Found title = page.lookup.at(j, Type.TITLE);
        boolean described = r.head.analysis().base().endsWith("ا")
                && title != null
                && title.analysis().base().endsWith("ا");
        if (title != null && Page.free(title.analysis()) && !title.analysis().suffixed() && !described) {
            Mention inner = titles.phrase(j, title, limit);
            if (inner != null && inner.definite()) {
                return take(r, inner);
            }
        }
        int end = r.bare() ? names.run(j, limit, false) : j;
        if (end > j && end - j < 4 && page.unknown(page.token(j))) {
            r.nameFirst = page.headDoes(Does.LABEL, r.head) ? j : r.nameFirst;
            r.end = end;
            r.nameEnd = end;
            r.proper = true;
            r.definite = true;
            return true;
        }
        return false;
    }

    private static boolean take(Reading r, Mention inner) {
        r.country = Page.first(r.country, inner.country());
        r.end = inner.end();
        r.idafa = true;
        r.definite = true;
        r.closed = true;
        return true;
    }

    private boolean noun(Reading r, int j, Token t, Analysis a) {
        if (!Page.free(a) || a.suffixed() || !page.nominal(a) || page.onlyVerb(a)) {
            return false;
        }
        if (a.definite()) {
            boolean genitive = r.governs && !r.idafa && !r.proper && r.adjectives == 0;
            boolean adjective = (page.adjective(a) || page.back.does(Does.LOYAL, a.stem()))
                    && (r.idafa
                                    && (r.innerFeminine != r.feminine
                                            || r.many
                                            || a.stem().endsWith("ه") == r.feminine)
                            || page.agrees(a, r.definite, r.feminine, r.many))
                    && page.lookup.at(j, Type.GIVEN_NAME) == null
                    && !(page.flags(a.stemWord(), Vocabulary.NAME)
                            && !a.stem().endsWith("ه")
                            && page.lookup.at(j + 1, Type.GIVEN_NAME) != null);
            if (!genitive && !adjective) {
                return false;
            }
            r.idafa |= genitive;
            r.innerFeminine |= genitive && a.stem().endsWith("ه");
            r.definite = true;
            r.adjectives += genitive ? 0 : 1;
            r.end = j + 1;
            return true;
        }
        boolean first = r.bare() && !r.definite;
        boolean describes =
                !r.definite && page.adjective(a) && page.agrees(a, false, r.feminine, r.many) && !page.verbToo(a);
        if (describes) {
            r.adjectives++;
            r.end = j + 1;
            return true;
        }
        if (first
                && page.knownNoun(a)
                && !page.finite(t)
                && page.isWord(j + 1)
                && (page.token(j + 1).best().definite() || proper(j + 1))
                && Page.free(page.token(j + 1).best())) {
            r.end = j + 1;
            return true;
        }
        return false;
    }

    /** اتحاد بلديات صور: whether a place's or a state's name begins at a token. */
    private boolean proper(int j) {
        Found found = page.longest(j);
        return found != null
                && Page.free(found.analysis())
                && (found.type() == Type.STATE
                        || found.type() == Type.PLACE && !found.entity().ambiguous());
    }

    /** وزارة التربية والتعليم. */
    private boolean portfolio(Reading r, Analysis a) {
        boolean goesOn = r.idafa
                && a.has(Analysis.W)
                && r.kind == ActorKind.GOVERNMENT
                && page.back.does(Does.PORTFOLIO, a.base());
        if (goesOn) {
            r.end++;
        }
        return goesOn;
    }

    /** اللجنة التنفيذية لمنظمة التحرير، المجلس الأعلى للقضاء. */
    private void owner(Reading r, int limit) {
        int j = r.end;
        if (!r.head.definite() || r.known != null || r.proper || j >= limit || !page.isWord(j)) {
            return;
        }
        Found owner = page.lookup.at(j, Type.BODY);
        if (owner != null
                && owner.analysis().has(Analysis.L)
                && !owner.analysis().has(Analysis.CONJUNCTION)) {
            r.kind = owner.entity().kind();
            r.country = Page.first(r.country, owner.entity().country());
            r.end = owner.end();
            r.proper = true;
            return;
        }
        Analysis a = page.token(j).best();
        if (r.adjectives > 0
                && a.clitics() == (Analysis.L | Analysis.AL)
                && !a.suffixed()
                && page.knownNoun(a)
                && page.headDoes(Does.WEAK, r.head)) {
            r.end = j + 1;
            r.proper = true;
        }
    }

    private @Nullable Mention made(int i, Reading r) {
        Analysis a = r.head.analysis();
        boolean weak = page.headDoes(Does.WEAK, r.head);
        boolean named = r.proper || r.known != null || r.country != null;
        boolean several = r.head.end() - r.head.first() > 1;
        if (!r.definite
                && !several
                && (r.bare()
                        || weak && r.country == null
                        || !named && r.kind != ActorKind.ARMED_GROUP && r.kind != ActorKind.GOVERNMENT)) {
            return null;
        }
        if (weak && !named && !r.idafa && !r.bare() && !page.headDoes(Does.LOOSE, r.head)) {
            return null;
        }
        boolean loose = page.headDoes(Does.LOOSE, r.head);
        boolean alone = r.bare() && r.head.end() - r.head.first() == 1;
        Sort sort = alone || !r.definite ? Sort.ROLE : Sort.NAME;
        int close = r.end;
        return Sketch.of(i, close, a)
                .name(r.nameFirst, nameEnd(r))
                .sort(sort)
                .kind(loose && r.kind == ActorKind.STATE ? ActorKind.IGO : r.kind)
                .entity(r.known)
                .country(loose ? null : r.country)
                .number(r.head)
                .feminine(r.feminine)
                .definite(r.definite)
                .done();
    }

    private int nameEnd(Reading r) {
        if (r.nameEnd > r.nameFirst) {
            return r.nameEnd;
        }
        return r.nameFirst > r.head.first() && page.is(r.end - 1, Kind.QUOTE_CLOSE) ? r.end - 1 : r.end;
    }
}
