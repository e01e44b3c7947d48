package org.rasid.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Entity.Type;
import org.rasid.lexicon.Match;
import org.rasid.mention.Back.Does;
import org.rasid.mention.Lookup.Found;
import org.rasid.mention.Mention.Sort;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Token.Kind;

/**
 * Finds the phrases that begin with a title: "نائب رئيس مجلس الوزراء وزير الدفاع الأمير محمد". A title takes adjectives, a
 * body or state that it belongs to, further titles, and a name; without a name it is a role.
 */
final class Titles {
    /** Whose a title is: an adjective, a state, or its bearer. */
    private static final List<Type> OWNERS = List.of(Type.NISBA, Type.STATE, Type.PERSON);

    /** Behind people it leads to where something happened. */
    private static final String IN = "في";

    private final Page page;
    private final PersonNames names;
    private final Bodies bodies;

    Titles(Page page, PersonNames names, Bodies bodies) {
        this.page = page;
        this.names = names;
        this.bodies = bodies;
    }

    /** The phrase that a title begins, or null where the word is none here. */
    @Nullable
    Mention phrase(int i, Found title, int limit) {
        return phrase(i, title, limit, false);
    }

    /**
     * The phrase that a title begins.
     *
     * @param counted whether a number or a word of quantity stands before it, so that it needs no more
     */
    @Nullable
    Mention phrase(int i, Found title, int limit, boolean counted) {
        Analysis a = title.analysis();
        if (a.suffixed()) {
            return suffixed(i, title, limit);
        }
        boolean one = page.verbToo(a) && title.end() == i + 1;
        if (one && (a.has(Analysis.F) || subjectBehind(title, limit))) {
            return null; // أما الوزير فطالب
        }
        Role role = read(title, limit);
        Mention name = title.match().is(Match.PLURAL) ? null : nameOf(role, limit);
        if (name != null && (ofAnother(title, name) || family(title))) {
            role.end = name.end();
            role.definite = true;
        } else if (name != null) {
            Mention m = Sketch.like(name)
                    .span(i, name.end())
                    .country(Page.first(role.country, name.country()))
                    .office(role.office)
                    .head(a.stem())
                    .feminine(feminine(title))
                    .definite(true)
                    .clitics(a.clitics())
                    .done();
            return apposition(m, limit);
        }
        boolean several = counted && title.match().is(Match.PLURAL); // تسعة شهداء
        if (role.honourOnly && !several && (!title.definite() || page.lookup.at(i, Type.HEAD) != null)) {
            return null;
        }
        Mention of = role.of;
        if (of != null && actsFor(title, of)) {
            return Sketch.like(of)
                    .span(i, role.end)
                    .head(a.stem())
                    .number(3)
                    .definite(true)
                    .clitics(a.clitics())
                    .done();
        }
        boolean bare = role.end == title.end();
        if (bare && !counted && !role.definite && !role.plural && title.entity().kind() == ActorKind.PERSON) {
            return null;
        }
        return Sketch.of(i, role.end, a)
                .sort(Sort.ROLE)
                .kind(role.kind)
                .country(role.country)
                .office(role.office)
                .feminine(feminine(title))
                .number(role.number())
                .definite(
                        role.definite || role.country != null && !title.match().is(Match.PLURAL))
                .done();
    }

    /** Whether a title is a woman's: أمينة, and not أمينه, "his secretary". */
    private boolean feminine(Found title) {
        return title.match().is(Match.FEMININE)
                && !page.token(title.first()).written().endsWith("ه");
    }

    /** طالب الرئيس، طالب نواب، طالب حزب، طالب فرنسا: what could be a verb is one before a title, a body or a state. */
    private boolean subjectBehind(Found title, int limit) {
        int at = title.end();
        Found next = at < limit ? page.lookup.at(at, Type.TITLE) : null;
        boolean owners = next != null && next.definite() && next.match().is(Match.PLURAL);
        boolean another = next != null && (!owners || page.token(at).folded().endsWith("ون"));
        boolean people = title.entity().kind() == ActorKind.PEOPLE && at < limit;
        boolean body = people && page.lookup.at(at, Type.HEAD) != null;
        return another || body || people && !title.match().is(Match.PLURAL) && named(at);
    }

    /** Whether a state, or a body with a name of its own, stands at a token. */
    private boolean named(int at) {
        return page.lookup.at(at, Type.STATE) != null || page.lookup.at(at, Type.BODY) != null;
    }

    /** كبير مستشاري الرئيس الأميركي دونالد ترامب: whether the name is the president's, whom the title ends with. */
    private boolean ofAnother(Found title, Mention name) {
        Entity who = name.entity();
        int last = title.end() - 1;
        Found inner = who == null || last == title.first() ? null : page.lookup.at(last, Type.TITLE);
        return who != null
                && inner != null
                && Offices.ever(who.detail(), inner.entity().en())
                && !Offices.ever(who.detail(), title.entity().en());
    }

    /** قالت عائلته، وعائلته، إن محاميه: whether a phrase stands where a subject does. */
    private boolean subject(int i, Analysis a) {
        boolean behind = page.isWord(i - 1)
                && (page.finite(page.token(i - 1)) || page.token(i - 1).folded().endsWith("ان"));
        return (behind || a.has(Analysis.CONJUNCTION)) && !a.has(Analysis.PREPOSITION);
    }

    /** عائلة الصحفي فلان: whether the name is that of whose people they are. */
    private boolean family(Found title) {
        Analysis a = title.analysis();
        return title.entity().kind() == ActorKind.PEOPLE && !a.definite() && page.back.does(Does.KIN, a.stem());
    }

    /** وزير خارجيته فلان: a title with a pronoun needs a name behind it, save for kin: عائلته. */
    private @Nullable Mention suffixed(int i, Found title, int limit) {
        Role role = read(title, limit);
        Mention name = nameOf(role, limit);
        Analysis a = title.analysis();
        if (name == null) {
            return page.back.does(Does.KIN, a.stem()) && title.end() == i + 1 && subject(i, a)
                    ? Sketch.of(i, i + 1, a)
                            .sort(Sort.ROLE)
                            .kind(role.kind)
                            .feminine(feminine(title))
                            .number(role.number())
                            .definite(true)
                            .done()
                    : null;
        }
        return apposition(
                Sketch.like(name)
                        .span(i, name.end())
                        .country(Page.first(role.country, name.country()))
                        .office(role.office)
                        .head(a.stem())
                        .clitics(a.clitics())
                        .done(),
                limit);
    }

    /** The name behind a role; a comma may stand between where another closes it. */
    private @Nullable Mention nameOf(Role role, int limit) {
        int at = role.end;
        if (page.is(at, Kind.STOP)
                && at + 1 < limit
                && page.token(at - 1).folded().length() == 1) {
            at++;
        }
        boolean open = !role.definite && !role.honourOnly && role.of == null && role.country == null;
        Mention name = role.many || role.honourOnly ? null : behindWhere(role, at, limit);
        name = name == null ? names.behindTitle(at, limit, role.office, role.country, open) : name;
        at = behindPlace(at, limit);
        boolean within = page.isWord(role.first)
                && page.token(role.first).best().has(Analysis.L); // المستشار لرئيس البلاد، فلان: he is the adviser
        if (name != null || within || role.honourOnly || !role.definite || role.many || !page.is(at, Kind.COMMA)) {
            return name;
        }
        Found from = at + 1 < limit ? page.lookup.at(at + 1, Type.NISBA) : null; // المبعوث الأممي، السنغالي فلان،
        boolean origin = from != null && from.definite() && Page.free(from.analysis()) && from.end() < limit;
        int first = from != null && origin ? from.end() : at + 1;
        Mention behind = names.behindTitle(first, limit, role.office, origin ? null : role.country);
        boolean closed = behind != null
                && behind.nameEnd() - behind.nameFirst() > 1
                && (behind.end() >= limit || page.is(behind.end(), Kind.COMMA));
        return closed ? behind : null;
    }

    /**
     * قال رئيس المجلس المحلي في بلدة سرمين فلان إن: the name that a place keeps apart from its title. It may be another's,
     * التقى السفير في بغداد فلانا, unless what was said comes next or nothing but a name can.
     */
    private @Nullable Mention behindWhere(Role role, int at, int limit) {
        boolean in =
                at + 1 < limit && page.isWord(at) && page.token(at).folded().equals(IN) && page.isWord(at + 1);
        int k = in ? at + 1 : at;
        Found found = k < limit && page.isWord(k) ? page.longest(k) : null;
        boolean direction = page.lookup.at(k, Type.PLACE_HEAD) != null
                && !page.token(k).best().definite();
        if (found == null || !in && !direction || !Page.free(found.analysis())) {
            return null;
        }
        Mention place = found.type() == Type.STATE ? bodies.state(k, found, limit) : owningPlace(k, limit, true, found);
        Mention name = place == null || place.end() >= limit
                ? null
                : names.behindTitle(place.end(), limit, role.office, role.country);
        return name != null && bears(role, name, limit) ? name : null;
    }

    /** Whether a name that stands apart from its title can be nobody's but his: what he said follows, or a particle led to him. */
    private boolean bears(Role role, Mention name, int limit) {
        boolean led = page.token(role.first).best().has(Analysis.PREPOSITION)
                || page.isWord(role.first - 1) && page.particle(page.token(role.first - 1));
        int k = name.end();
        boolean says = k < limit
                && (page.is(k, Kind.COLON) || page.isWord(k) && page.word(k).does(Does.THAT));
        return name.nameEnd() - name.nameFirst() > 1 && (led || says);
    }

    /** مدير الإعلام في محافظة إدلب، فلان، قال: where a comma stands behind the place of an office, there; else where it began. */
    private int behindPlace(int at, int limit) {
        boolean in =
                at + 1 < limit && page.isWord(at) && page.token(at).folded().equals(IN) && page.isWord(at + 1);
        Found found = in ? page.longest(at + 1) : null;
        Mention place = found == null ? null : owningPlace(at + 1, limit, true, found);
        return place != null && place.end() < limit && page.is(place.end(), Kind.COMMA) ? place.end() : at;
    }

    /** Whether those who are named act for their body: عناصر الشرطة، مقاتلو الحركة. */
    private boolean actsFor(Found title, Mention of) {
        boolean many = title.match().is(Match.PLURAL | Match.DUAL);
        boolean fighting = of.kind() == ActorKind.ARMED_GROUP || of.kind() == ActorKind.GOVERNMENT;
        return many && fighting && page.back.does(Does.MEMBER, title.analysis().stem());
    }

    /** Reads a title and what says whose it is. */
    Role read(Found title, int limit) {
        Role role = new Role(title);
        int last = title.end() - 1;
        if (last > 0 && page.isWord(last) && page.token(last).folded().startsWith("ال")) {
            role.definite = true;
        }
        role.country = owner(title);
        Found nisba = title.end() - title.first() > 1 ? page.lookup.at(last, Type.NISBA) : null;
        if (nisba != null && (title.definite() || !page.knownNoun(nisba.analysis()))) {
            role.country = Page.first(role.country, nisba.entity().country());
        }
        Found state = title.end() - title.first() > 1 ? page.lookup.at(last, Type.STATE) : null;
        if (state != null && state.end() == title.end() && role.country == null) {
            role.country = state.entity().country();
            role.definite = true;
        }
        boolean more = true;
        while (more && role.end < limit) {
            more = modifier(role, limit);
        }
        return role;
    }

    /** The country of a title that only one has: خادم الحرمين الشريفين. */
    private @Nullable String owner(Found title) {
        StringBuilder all = new StringBuilder(title.analysis().base());
        for (int k = title.first() + 1; k < title.end(); k++) {
            all.append(' ').append(page.token(k).folded());
        }
        return page.back.ownerOf(all.toString());
    }

    private boolean modifier(Role role, int limit) {
        int j = role.end;
        if (quoted(role, j, limit)) {
            return true;
        }
        if (!page.isWord(j)) {
            return false;
        }
        Analysis a = page.token(j).best();
        if (a.has(Analysis.CONJUNCTION)) {
            return portfolio(role, a) || secondOffice(role, j, limit);
        }
        if (ofOwnState(role, j) || people(role, j, a)) {
            role.end++;
            return true;
        }
        if (inHisName(a)) {
            role.end++;
            role.definite = true;
            return true;
        }
        Found leader = ofLeader(role, j, limit);
        if (leader != null) {
            role.end = leader.end();
            role.definite = true;
            role.country = Page.first(role.country, leader.entity().country());
            return true;
        }
        if (ofHis(role, j, limit, a)) {
            role.end++;
            role.definite = true;
            return true;
        }
        Found longest = page.longest(j);
        Found nisba = page.lookup.at(j, Type.NISBA);
        if (nisba != null
                && Page.free(nisba.analysis())
                && (longest == null || nisba.end() >= longest.end())
                && (nisba.definite() == role.definite || role.honourOnly)
                && (!role.definite || page.lookup.at(j, Type.GIVEN_NAME) == null)) {
            role.country = Page.first(role.country, nisba.entity().country());
            role.end = nisba.end();
            return true;
        }
        return title(role, j, longest) || adjective(role, j, a) || belongs(role, j, limit, a) || genitive(role, j, a);
    }

    /** القيادي في «حماس»، قائد «لواء القدس»، الأمين العام لـ«حزب الله»: a body whose name stands in quotation marks. */
    private boolean quoted(Role role, int j, int limit) {
        boolean to = page.isWord(j) && to(j);
        boolean linked = to || page.isWord(j) && page.word(j).doesWhole(Does.LINK);
        int open = linked ? j + 1 : j;
        if (open >= limit
                || !page.is(open, Kind.QUOTE_OPEN)
                || role.of != null
                || role.honourOnly
                || role.definite && !linked && !page.word(j - 1).doesWhole(Does.LINK)) {
            return false;
        }
        int close = page.closing(open, limit);
        Mention known = close < 0 ? null : inQuotes(open + 1, close);
        Mention of = known == null && close > open + 1 ? strange(role, open + 1, close, limit) : known;
        if (of == null || to && (of.kind() == ActorKind.MEDIA || role.kind != ActorKind.PERSON)) {
            return false; // قال مصدر لـ«عكاظ»
        }
        role.of = of;
        role.country = Page.first(role.country, of.country());
        role.definite |= !linked;
        role.end = close + 1;
        return true;
    }

    /** Whether a word is the preposition that a quotation mark keeps apart from what it governs. */
    private boolean to(int j) {
        return page.token(j).best().clitics() == 0 && page.token(j).folded().equals("ل");
    }

    /** The body that fills a quotation. */
    private @Nullable Mention inQuotes(int first, int close) {
        if (!page.isWord(first)) {
            return null;
        }
        Found body = page.lookup.at(first, Type.BODY);
        if (body != null && body.end() == close && Page.free(body.analysis())) {
            return bodies.named(first, body, close);
        }
        Found head = page.lookup.at(first, Type.HEAD);
        Mention m = head == null || !Page.free(head.analysis()) ? null : bodies.headed(first, head, close);
        return m != null && m.end() == close ? m : null;
    }

    /** قائد «صقور الجبل» فلان: what a quotation holds between a title and a name can only be the bearer's body. */
    private @Nullable Mention strange(Role role, int first, int close, int limit) {
        boolean described = close + 2 < limit
                && page.isWord(close + 1)
                && page.token(close + 1).best().definite()
                && page.adjective(page.token(close + 1).best());
        int k = described ? close + 2 : close + 1;
        boolean names = k < limit
                && role.kind == ActorKind.PERSON
                && !page.is(k, Kind.QUOTE_OPEN)
                && this.names.behindTitle(k, limit, role.office, role.country) != null;
        return !names
                ? null
                : Sketch.of(first, close, page.token(first).best())
                        .kind(ActorKind.PARTY)
                        .definite(true)
                        .done();
    }

    private boolean portfolio(Role role, Analysis a) {
        boolean goesOn = a.has(Analysis.W)
                && role.office != null
                && role.office.contains("minister")
                && page.back.does(Does.PORTFOLIO, a.base());
        if (goesOn) {
            role.end++;
        }
        return goesOn;
    }

    /** نائبة رئيس الوزراء ووزيرة خارجية كرواتيا فلانة: a deputy's second office, with the name that bears both. */
    private boolean secondOffice(Role role, int j, int limit) {
        Found title = page.lookup.at(j, Type.TITLE);
        boolean one = title != null
                && role.deputy()
                && title.analysis().clitics() == Analysis.W
                && title.entity().kind() == ActorKind.PERSON
                && !title.match().is(Match.PLURAL | Match.DUAL);
        Role second = one && title != null ? read(title, limit) : null;
        if (second == null || second.honourOnly || nameOf(second, limit) == null) {
            return false;
        }
        role.country = Page.first(role.country, second.country);
        role.definite |= second.definite;
        role.end = second.end;
        return true;
    }

    /** وزير خارجية بلاده: the state of the one before. */
    private boolean ofOwnState(Role role, int j) {
        Back.Word w = page.word(j).pointsBack ? page.back.word(page.token(j).best()) : null;
        return w != null
                && w.what() == Back.What.OWN_STATE
                && role.of == null
                && !role.definite
                && Page.free(page.token(j).best());
    }

    /** المتحدث باسمه، الناطقة باسمها. */
    private boolean inHisName(Analysis a) {
        return a.suffixed() && a.has(Analysis.B) && page.back.does(Does.LINK, "ب" + a.stem());
    }

    /** مبعوث ترامب ستيف ويتكوف، صهر الأسد: a surname alone that everybody knows, with another's full name behind it. */
    private @Nullable Found ofLeader(Role role, int j, int limit) {
        Found leader = page.lookup.at(j, Type.PERSON);
        boolean short1 = leader != null
                && leader.match().is(Match.SHORT)
                && leader.end() == j + 1
                && Page.free(leader.analysis())
                && page.lookup.at(j, Type.GIVEN_NAME) == null;
        if (!short1
                || role.definite
                || role.honourOnly
                || role.many
                || role.of != null
                || role.kind != ActorKind.PERSON
                || j + 2 >= limit
                || !page.isWord(j + 1)) {
            return null;
        }
        Mention name = names.behindTitle(j + 1, limit, role.office, role.country);
        boolean full = name != null
                && name.nameEnd() - name.nameFirst() > 1
                && (name.entity() != null || page.lookup.at(j + 1, Type.GIVEN_NAME) != null);
        return full ? leader : null;
    }

    /** وزير خارجيته فلان: a portfolio of somebody's, with the name of who holds it behind. */
    private boolean ofHis(Role role, int j, int limit, Analysis a) {
        boolean his = a.suffixed()
                && Page.free(a)
                && !role.definite
                && !role.plural
                && !role.honourOnly
                && role.of == null
                && role.kind == ActorKind.PERSON
                && role.end - role.firstEnd == 0
                && j + 1 < limit
                && page.isWord(j + 1);
        return his && names.behindTitle(j + 1, limit, role.office, role.country) != null;
    }

    /** المسلحين الأكراد: a people behind a plural describes it. */
    private boolean people(Role role, int j, Analysis a) {
        return role.plural
                && role.of == null
                && role.kind != ActorKind.PERSON
                && Page.free(a)
                && !a.suffixed()
                && a.definite() == role.definite
                && page.word(j).doesStem(Does.PEOPLE);
    }

    private boolean title(Role role, int j, @Nullable Found longest) {
        Found title = page.lookup.at(j, Type.TITLE);
        boolean free = title != null
                && (Page.free(title.analysis())
                        || title.analysis().has(Analysis.L)
                                && !title.analysis().has(Analysis.CONJUNCTION)
                                && role.deputy());
        if (title == null
                || !free
                || page.word(j).does(Does.KUNYA)
                || title.match().is(Match.FEMININE) && page.lookup.at(j, Type.PLACE_HEAD) != null // محافظتي المهرة
                || title.analysis().suffixed()
                || longest != null && title.end() < longest.end()
                || title.match().is(Match.PLURAL) && role.plural && title.definite() != role.definite) {
            return false;
        }
        if (page.lookup.at(j, Type.GIVEN_NAME) != null && title.end() - j == 1 && !title.definite() && role.definite) {
            return false;
        }
        boolean definite = title.definite() || title.end() - j > 1;
        boolean people = role.kind != ActorKind.PERSON || title.entity().kind() != ActorKind.PERSON;
        if (people && title.entity().key().equals("honour")
                || role.of != null && people && !title.match().is(Match.PLURAL)) {
            return false;
        }
        if (!definite && (people || title.analysis().base().endsWith("ا") || role.of != null)) {
            return false;
        }
        if (role.definite && role.country != null && definite && elsewhere(role.country, title)) {
            return false;
        }
        role.country = Page.first(role.country, owner(title));
        role.take(title);
        role.definite |=
                title.definite() || page.token(title.end() - 1).folded().startsWith("ال");
        return true;
    }

    /** خادم الحرمين الشريفين، الرئيس المصري: a title of another country is another's. */
    private boolean elsewhere(String country, Found title) {
        int k = title.end();
        if (page.lookup.at(title.first(), Type.TITLE) == null
                || title.entity().key().equals("honour")) {
            return false;
        }
        for (Type type : OWNERS) {
            Found owner = page.lookup.at(k, type);
            String other = owner == null ? null : owner.entity().country();
            if (other != null) {
                return !other.equals(country);
            }
        }
        return false;
    }

    private boolean adjective(Role role, int j, Analysis a) {
        boolean former = page.back.does(Does.FORMER, a.stem());
        if (role.of != null && !former && !(a.definite() && page.is(j - 1, Kind.QUOTE_CLOSE))) {
            return false;
        }
        if (page.particle(page.token(j))
                || !page.adjective(a)
                || a.suffixed()
                || page.lookup.at(j, Type.GIVEN_NAME) != null
                || !a.definite() && page.lookup.at(j, Type.STATE) != null) {
            return false;
        }
        if (a.stem().endsWith("ا") != role.object && !a.definite() && (a.stem().endsWith("ا") || !role.plural)) {
            return false;
        }
        boolean ofBody = role.of != null && !former; // رئيس كتلة «المستقبل» النيابية
        if (page.verbToo(a) || !ofBody && !page.agrees(a, role.definite, role.feminine, role.plural) || object(j, a)) {
            return false;
        }
        role.end = j + 1;
        return true;
    }

    /** اقتحم محتجون مقر الوزارة: behind a sound plural a word that can be a noun and is no such plural is none of its adjectives. */
    private boolean object(int j, Analysis a) {
        boolean behindPeople = page.word(j - 1).doesWhole(Does.PEOPLE);
        return (many(page.token(j - 1).folded()) || behindPeople)
                && !many(a.stem())
                && (page.noun(a) || a.stem().endsWith("ات"));
    }

    private static boolean many(String word) {
        return word.endsWith("ون") || word.endsWith("ين");
    }

    /** The state or body behind باسم, في, لـ or in the genitive. */
    private boolean belongs(Role role, int j, int limit, Analysis a) {
        if (further(role, j, limit)) {
            return true;
        }
        boolean post = page.word(j).doesWhole(Does.POST);
        if (role.of != null && !(post && role.posted())) {
            return false;
        }
        boolean within = role.of == null && j > 0 && page.word(j - 1).doesWhole(Does.LINK);
        boolean linked = post || page.word(j).doesWhole(Does.LINK);
        boolean genitive = !linked && Page.free(a);
        if (!linked && a.has(Analysis.K) || genitive && !within && (role.definite || role.object)) {
            return false;
        }
        int k = linked ? j + 1 : j;
        Mention of = k < limit && page.isWord(k) ? owner(k, limit, linked) : null;
        if (of == null || of.kind() == ActorKind.PERSON && !linked) {
            return false;
        }
        boolean there = of.kind() == null || of.kind() == ActorKind.STATE;
        if (linked && !post && there && role.kind == ActorKind.PERSON) {
            return false;
        }
        boolean town = of.kind() == null || of.sort() == Sort.CAPITAL;
        boolean in = linked && page.token(j).folded().equals(IN);
        if (in && town && role.kind != ActorKind.PERSON) {
            role.country = Page.first(role.country, of.country()); // مدنيين في الحديدة: where it happened
            return false;
        }
        boolean by = !linked && a.has(Analysis.L | Analysis.B);
        boolean person = role.kind == ActorKind.PERSON;
        boolean ownerless = a.has(Analysis.B)
                ? of.sort() == Sort.PLACE || role.definite && !role.plural && !(person && bearerBehind(of, limit))
                : !person || of.kind() == ActorKind.MEDIA;
        if (by && (role.honourOnly || ownerless) || post && !role.posted()) {
            return false;
        }
        role.of = of;
        role.country = Page.first(role.country, post ? null : of.country());
        role.definite |= of.definite() && !linked && !by;
        role.end = of.end();
        return true;
    }

    /** وزير الخارجية بدولة الكويت الشيخ فلان: whether behind a state's full name comes who bears the title. */
    private boolean bearerBehind(Mention state, int limit) {
        int k = state.end();
        if (state.kind() != ActorKind.STATE || k - state.first() < 2 || k >= limit || !page.isWord(k)) {
            return false;
        }
        Found title = page.lookup.at(k, Type.TITLE);
        boolean honour = title != null
                && title.entity().kind() == ActorKind.PERSON
                && title.definite()
                && Page.free(title.analysis());
        return honour
                || page.lookup.at(k, Type.GIVEN_NAME) != null
                        && Page.free(page.token(k).best());
    }

    /**
     * نائب رئيس مجلس الوزراء وزير خارجية عمان، وزير الدولة عضو مجلس الوزراء: the last of several titles may have a state
     * or body of its own. No state belongs to one that ends in a definite word, اتهم وزير الخارجية طهران.
     */
    private boolean further(Role role, int j, int limit) {
        if (j != role.titled || role.titledWhole) {
            return false;
        }
        Found state = page.lookup.at(j, Type.STATE);
        Found head = page.lookup.at(j, Type.HEAD);
        boolean open = !page.token(j - 1).folded().startsWith("ال");
        boolean theirs = open && role.country == null && state != null && Page.free(state.analysis());
        boolean again = j > role.firstEnd && head != null && Page.free(head.analysis());
        Mention of = theirs && state != null
                ? bodies.state(j, state, limit)
                : again && head != null ? bodies.headed(j, head, limit) : null;
        if (of == null) {
            return false;
        }
        role.of = role.of == null ? of : role.of; // زار رئيس مصر موسكو: no second state belongs to him
        role.country = Page.first(role.country, of.country());
        role.definite |= theirs; // مندوب اليمن الدائم
        role.end = of.end();
        return true;
    }

    /** مدير العمليات: a title without the article may take one noun in the genitive. */
    private boolean genitive(Role role, int j, Analysis a) {
        boolean inNameOf = page.word(j - 1).doesWhole(Does.LINK); // الناطق باسم العملية السياسية
        boolean noun = (!role.definite || inNameOf)
                && !page.word(j).doesWhole(Does.DAY) // قال مسؤول أمني الأحد
                && !role.object
                && !role.idafa
                && role.of == null
                && a.definite()
                && Page.free(a)
                && !a.suffixed();
        if (!noun || !page.nominal(a) || Page.isNamed(page.longest(j)) || role.honourOnly) {
            return false;
        }
        role.idafa = true;
        role.definite = true;
        role.feminine = a.stem().endsWith("ه") || role.feminine;
        role.plural = true;
        role.end = j + 1;
        return true;
    }

    private @Nullable Mention owner(int k, int limit, boolean linked) {
        Found found = page.longest(k);
        if (found == null
                || found.analysis().has(Analysis.CONJUNCTION | Analysis.K)
                || found.analysis().suffixed()) {
            return null;
        }
        if (linked && found.analysis().has(Analysis.PREPOSITION)) {
            return null;
        }
        if (found.type() == Type.STATE || found.type() == Type.BODY) {
            return found.type() == Type.STATE ? bodies.state(k, found, limit) : bodies.named(k, found, limit);
        }
        Found head = page.lookup.at(k, Type.HEAD);
        Mention body = head == null ? null : bodies.headed(k, head, limit);
        if (head != null && body != null && (body.sort() == Sort.NAME || !linked || head.definite())) {
            return body;
        }
        return owningPlace(k, limit, linked, found);
    }

    private @Nullable Mention owningPlace(int k, int limit, boolean linked, Found found) {
        Found place = page.lookup.at(k, Type.PLACE_HEAD);
        if (place != null && found.type() != Type.PLACE) {
            return bodies.places().headed(k, place, limit);
        }
        return found.type() == Type.PLACE && (linked || !found.entity().ambiguous())
                ? bodies.places().named(k, found)
                : null;
    }

    /** "ولي العهد" behind a name, with or without a comma, says who he is. */
    Mention apposition(Mention m, int limit) {
        int j = m.end();
        boolean comma = page.is(j, Kind.COMMA) && j < limit;
        int k = comma ? j + 1 : j;
        Found title = k < limit ? page.lookup.at(k, Type.TITLE) : null;
        if (title == null
                || !Page.free(title.analysis())
                || title.match().is(Match.PLURAL | Match.DUAL)
                || title.analysis().suffixed()
                || title.entity().key().equals("honour")) {
            return m;
        }
        Role role = read(title, limit);
        Mention name = nameOf(role, limit);
        if (name != null && (ofAnother(title, name) || family(title))) {
            role.end = name.end();
            name = null;
        }
        boolean closed = comma && page.is(role.end, Kind.COMMA);
        boolean open = comma && role.end < limit && !closed;
        if (open || name != null || !role.definite && !(closed && role.country != null)) {
            return m;
        }
        return Sketch.like(m)
                .span(m.first(), role.end)
                .office(Page.first(m.office(), role.office))
                .country(Page.first(m.country(), role.country))
                .done();
    }
}
