package org.rasid.mention;

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
import org.rasid.text.Token;
import org.rasid.text.Token.Kind;

/** Finds the names of people: those that the lexicon holds, and runs of words that can be nothing else. */
final class PersonNames {
    /** An indefinite object ends so, hardly ever a family name: وقع رئيس وزراء أرمينيا بياناً. */
    private static final char TANWIN = '\u064B';

    private static final int LONGEST_NAME = 9;

    /** A title begins at most so many words before the name. */
    private static final int TITLE = 3;

    private final Page page;

    PersonNames(Page page) {
        this.page = page;
    }

    /**
     * A name behind a title, known or not; quotation marks may enclose it.
     *
     * @param office the office that the title says, null where it says none
     * @param country the country that the title says, null where it says none
     */
    @Nullable
    Mention behindTitle(int at, int limit, @Nullable String office, @Nullable String country) {
        return behindTitle(at, limit, office, country, false);
    }

    /** الرئيس سلفا كير: whether the lexicon knows somebody by a name of several words that begins like a particle. */
    private boolean inFull(int i) {
        Found person = page.lookup.at(i, Type.PERSON);
        return person != null && person.end() - i > 1;
    }

    /**
     * A name behind a title.
     *
     * @param open whether the title can take a noun in the genitive, which a definite word nobody knows then is
     */
    @Nullable
    Mention behindTitle(int at, int limit, @Nullable String office, @Nullable String country, boolean open) {
        int i = page.inside(at);
        boolean quoted = i > at;
        if (i >= limit
                || !page.isWord(i)
                || page.particle(page.token(i)) && !quoted && !page.word(i).does(Does.CONNECTOR) && !inFull(i)) {
            return null;
        }
        if (!quoted && !Page.free(page.token(i).best()) && page.token(i).best().stemWord() >= 0 && !wholeName(i)) {
            return null;
        }
        if (!quoted && page.word(i).doesWhole(Does.DAY) && page.lookup.at(i, Type.GIVEN_NAME) == null && !inFull(i)) {
            return null; // دعا الزعيم الجمعة الماضي
        }
        if (open && !quoted && page.token(i).best().definite() && !known(i) && page.lookup.at(i, Type.PERSON) == null) {
            return null;
        }
        Found person = page.lookup.at(i, Type.PERSON);
        Mention fuller = person == null || quoted ? null : fuller(person, at, limit, office, country);
        if (fuller != null) {
            return fuller;
        }
        Found longest = page.longest(i);
        Entity entity = null;
        int end;
        if (person != null
                && Page.free(person.analysis())
                && (longest == null || person.end() >= longest.end() || !Page.isNamed(longest))) {
            end = extended(person, limit, quoted);
            entity = end > person.end() ? null : choose(i, person.end(), office, country);
        } else if (Page.isNamed(longest)
                && !known(i)
                && longest != null
                && !longest.entity().ambiguous()) {
            return null;
        } else {
            end = run(i, limit, quoted);
        }
        if (end <= i || quoted && !page.is(end, Kind.QUOTE_CLOSE)) {
            return null;
        }
        Sketch s = Sketch.of(at, quoted ? end + 1 : end, page.token(i).best()).name(i, end);
        return s.kind(ActorKind.PERSON)
                .entity(entity)
                .country(entity == null ? null : entity.country())
                .head(page.token(i).folded())
                .clitics(0)
                .done();
    }

    /** الشيخ تميم بن حمد: a name that is listed with its honour goes on where the name behind the honour does. */
    private @Nullable Mention fuller(
            Found person, int at, int limit, @Nullable String office, @Nullable String country) {
        Found honour = page.lookup.at(person.first(), Type.TITLE);
        if (honour == null || honour.end() >= person.end()) {
            return null;
        }
        Mention behind = behindTitle(honour.end(), limit, office, country);
        return behind == null || behind.end() <= person.end()
                ? null
                : Sketch.like(behind).span(at, behind.end()).done();
    }

    /** Whether a name begins with a letter that could be a clitic: باولو، كامل. */
    private boolean wholeName(int i) {
        for (Found f : page.lookup.at(i)) {
            boolean name = f.type() == Type.PERSON && f.end() - i > 1 || f.type() == Type.GIVEN_NAME;
            if (name && Page.free(f.analysis())) {
                return true;
            }
        }
        return false;
    }

    private boolean surname(int i) {
        return page.lookup.at(i, Type.SURNAME) != null;
    }

    private boolean known(int i) {
        return page.lookup.at(i, Type.GIVEN_NAME) != null || page.lookup.at(i, Type.SURNAME) != null;
    }

    /** Where a name of the lexicon ends here: further parts of a name make it another's, or the same told in full. */
    private int extended(Found person, int limit, boolean quoted) {
        int i = person.end();
        if (i >= limit
                || quoted
                || !page.isWord(i)
                || i - person.first() > 1 && page.word(i).doesWhole(Does.DAY)) {
            return i;
        }
        Token next = page.token(i);
        boolean nisba = kunya(person.first()) && behindGiven(i, person.first(), null);
        if (person.match().is(Match.SHORT) || nisba) {
            return Math.max(i, run(person.first(), limit, false));
        }
        boolean more = page.word(i).doesWhole(Does.CONNECTOR) && !page.particle(next)
                || known(i) && whole(next) && Page.free(next.best()) && !page.common(next)
                || page.unknown(next) && next.best().clitics() == Analysis.AL;
        return more ? Math.max(i, run(i, limit, false)) : i;
    }

    /** Whom of those who bear a name the report means; null where a short name says too little. */
    @Nullable
    Entity choose(int i, int end, @Nullable String office, @Nullable String country) {
        Entity best = null;
        int most = Integer.MIN_VALUE;
        boolean tie = false;
        for (Found f : page.lookup.at(i)) {
            if (f.type() != Type.PERSON || f.end() != end) {
                continue;
            }
            int score = score(f, office, country);
            if (score > most) {
                most = score;
                best = f.entity();
                tie = false;
            } else if (score == most
                    && best != null
                    && best.index() != f.entity().index()) {
                tie = true;
            }
        }
        return tie || most < 0 ? null : best;
    }

    private int score(Found f, @Nullable String office, @Nullable String country) {
        Entity e = f.entity();
        boolean brief = f.match().is(Match.SHORT);
        int score = brief ? 0 : 3;
        if (office != null && Offices.held(e.detail(), office, country, page.published)) {
            score += 4;
        } else if (Offices.on(e.detail(), page.published) != null) {
            score += 1;
        }
        if (country != null && e.country() != null) {
            score += country.equals(e.country()) ? 2 : brief ? -8 : -2;
        } else if (brief && page.lookup.at(f.end() - 1, Type.GIVEN_NAME) != null && score < 4) {
            score -= 8;
        }
        return score;
    }

    /** Where a run of words that can be nothing but a name ends; the start itself where there is none. */
    int run(int i, int limit, boolean quoted) {
        int j = i;
        while (j < limit && j - i < LONGEST_NAME) {
            if (page.is(j, Kind.DASH) && j > i && tight(j) && page.isWord(j + 1) && j + 1 < limit) {
                j++;
                continue;
            }
            if (!page.isWord(j) || !nameLike(j, i, quoted)) {
                break;
            }
            j++;
        }
        while (j > i && (page.is(j - 1, Kind.DASH) || page.word(j - 1).doesWhole(Does.CONNECTOR))) {
            j--;
        }
        return j;
    }

    /** Where a strange place's name ends in a run of names: before the full name of somebody, حاكم مقاطعة شينكاي محمد خان. */
    int beforeGiven(int i, int end) {
        for (int k = i + 1; k + 1 < end && page.unknown(page.token(i)); k++) {
            if (given(k) && page.unknown(page.token(k - 1))) {
                return k;
            }
        }
        return end;
    }

    /** رقم الله، فتح الرحمن: whether a word ends a name of two words that begins within a name or with a first name. */
    private boolean ending(int j, int first) {
        return j > first
                && page.isWord(j)
                && page.word(j).doesWhole(Does.ENDING)
                && page.isWord(j - 1)
                && page.token(j - 1).best().clitics() == 0
                && !page.token(j - 1).written().endsWith("ه"); // رحمه الله
    }

    private boolean tight(int j) {
        return page.token(j - 1).end() == page.token(j).start()
                && j + 1 < page.size()
                && page.token(j + 1).start() == page.token(j).end();
    }

    private boolean nameLike(int j, int first, boolean quoted) {
        Token t = page.token(j);
        if (page.word(j).doesWhole(Does.CONNECTOR)) {
            return true;
        }
        if (page.particle(t) || t.written().indexOf(TANWIN) >= 0) {
            return j > first + 1
                    && page.word(j).doesWhole(Does.ORDINAL)
                    && page.word(j - 1).doesWhole(Does.ORDINAL);
        }
        if (j > first && page.word(j - 1).doesWhole(Does.KUNYA) && whole(t)) {
            return true;
        }
        if (ending(j, first) || j + 1 < page.size() && ending(j + 1, first) && whole(t)) {
            return true;
        }
        if (j > first && page.word(j).doesWhole(Does.ORDINAL)) {
            return known(j - 1) || page.word(j - 1).doesWhole(Does.ORDINAL);
        }
        if (j > first && (joined(j) || j == first + 1 && wellKnown(first) && wellKnown(j))) {
            return false;
        }
        if (j > first + 1
                && page.word(j).doesWhole(Does.DAY)
                && !page.word(j - 1).doesWhole(Does.CONNECTOR)) {
            return false; // آبي أحمد الخميس
        }
        if (known(j)) {
            boolean day = j > first && t.best().definite() && page.knownNoun(t.best()) && !surname(j);
            boolean office = j > first + 1
                    && page.lookup.at(j, Type.TITLE) != null
                    && page.isWord(j + 1)
                    && page.token(j + 1).best().definite();
            return whole(t) && !day && !office && (j == first || !page.onlyVerb(t.best()));
        }
        for (Found f : page.lookup.at(j)) {
            boolean other = f.type() == Type.TITLE
                    || f.type() == Type.HEAD
                    || f.type() == Type.PLACE_HEAD && j > first
                    || f.type() == Type.STATE
                    || (f.type() == Type.PLACE && j != first + 1 || f.type() == Type.BODY)
                            && !f.entity().ambiguous()
                    || f.type() == Type.NISBA && f.definite() && j > first;
            if (other && !quoted) {
                return behindGiven(j, first, f);
            }
        }
        if (behindGiven(j, first, null)) {
            return true;
        }
        if (quoted) {
            return true;
        }
        Analysis a = t.best();
        boolean verb = j > first + 1 && t.folded().startsWith("ي");
        return page.unknown(t)
                && !verb
                && !a.has(Analysis.PREPOSITION | Analysis.F)
                && (!a.has(Analysis.W) || j == first);
    }

    /** Whether a surname alone says who it is: behind another such ("أبلغ بوتين أردوغان") another person begins. */
    private boolean wellKnown(int i) {
        Found f = page.lookup.at(i, Type.PERSON);
        return f != null
                && f.match().is(Match.SHORT)
                && f.end() == i + 1
                && !f.entity().ambiguous()
                && page.lookup.at(i, Type.GIVEN_NAME) == null;
    }

    /** Whether و stands before a name: another one begins. */
    private boolean joined(int j) {
        Found name = page.lookup.at(j, Type.GIVEN_NAME);
        Found last = name == null ? page.lookup.at(j, Type.SURNAME) : name;
        return last != null && !Page.free(last.analysis());
    }

    /** حسين الفردان: a definite word behind a first name is the family's. */
    private boolean behindGiven(int j, int first, @Nullable Found other) {
        Analysis a = page.token(j).best();
        boolean definite = j > first
                && a.clitics() == Analysis.AL
                && !a.suffixed()
                && a.stem().length() > 2;
        boolean given = definite
                && (kunya(first) && j == firstEnds(first) || givenEnds(j, first))
                && !page.word(j).doesWhole(Does.DAY);
        if (!given
                || j == first + 1
                        && page.lookup.at(j, Type.NISBA) == null
                        && page.token(first).best().base().equals("علي")
                        && !titled(first)) {
            return false;
        }
        boolean role = other != null && other.type() != Type.NISBA && other.type() != Type.TITLE
                || role(page.lookup.at(j, Type.TITLE))
                || page.lookup.at(j, Type.HEAD) != null;
        boolean nisba = page.lookup.at(j, Type.NISBA) != null;
        return !role
                && (!nisba || j == firstEnds(first))
                && !a.stem().endsWith("ون")
                && !a.stem().endsWith("ين")
                && !a.stem().endsWith("ه");
    }

    /** نائب الرئيس علي الحيدري: whether a title right before says that a word is a first name and no preposition. */
    private boolean titled(int first) {
        for (int k = first - 1; k >= Math.max(0, first - TITLE) && page.isWord(k); k--) {
            Found title = page.lookup.at(k, Type.TITLE);
            if (title != null && title.entity().kind() == ActorKind.PERSON && title.end() <= first) {
                return title.end() == first || page.token(first - 1).best().definite();
            }
        }
        return false;
    }

    private static boolean role(@Nullable Found title) {
        return title != null && !title.match().is(Match.DUAL);
    }

    /** Where the first name at the head of a name ends: حمزة in أبو حمزة المصري. */
    private int firstEnds(int first) {
        int i = kunya(first) ? first + 1 : first;
        Found given = page.lookup.at(i, Type.GIVEN_NAME);
        return given != null ? given.end() : i + 1;
    }

    private boolean kunya(int i) {
        return page.word(i).doesBase(Does.KUNYA);
    }

    private boolean givenEnds(int j, int first) {
        for (int k = j - 1; k >= Math.max(first, j - 2); k--) {
            Found given = page.lookup.at(k, Type.GIVEN_NAME);
            if (given != null && given.end() == j) {
                return true;
            }
        }
        return false;
    }

    private static boolean whole(Token t) {
        for (Analysis a : t.analyses()) {
            if ((a.clitics() & ~Analysis.AL) == 0 && !a.suffixed()) {
                return true;
            }
        }
        return false;
    }

    /** A name without a title: a first name, or أبو, and at least one more word that can be part of a name. */
    @Nullable
    Mention bare(int i, int limit) {
        Token t = page.token(i);
        Found given = page.lookup.at(i, Type.GIVEN_NAME);
        boolean kunya = kunya(i);
        if (given == null && !kunya) {
            return strange(i, limit);
        }
        if (given != null && (given.analysis().suffixed() || page.particle(t)) && !kunya) {
            return null;
        }
        int end = Math.max(run(i, limit, false), given == null ? i : given.end());
        if (end - i < 2 || !kunya && page.common(t) && !firm(i + 1)) {
            return null;
        }
        Analysis a = given == null ? t.best() : given.analysis();
        return Sketch.of(i, end, a).kind(ActorKind.PERSON).head(t.folded()).done();
    }

    /** Whether a word is surely part of a name. */
    private boolean firm(int i) {
        return page.isWord(i) && (known(i) || page.word(i).doesWhole(Does.CONNECTOR) || behindGiven(i, i - 1, null));
    }

    /** Two words or more that nobody knows, one after the other: ستيفان دي ميستورا. */
    private @Nullable Mention strange(int i, int limit) {
        Token t = page.token(i);
        Analysis a = t.best();
        Mention alone = afterVerb(i, a, t);
        if (alone != null && (i + 1 >= limit || !page.unknown(page.token(i + 1)))) {
            return alone;
        }
        boolean starts =
                page.unknown(t) && !a.definite() && !a.suffixed() && t.folded().length() > 2;
        if (!starts || page.lookup.at(i, Type.PLACE) != null || page.lookup.at(i, Type.BODY) != null) {
            return null;
        }
        int end = run(i, limit, false);
        if (end - i < 2 || !page.isWord(i + 1) || page.token(end - 1).best().suffixed()) {
            return null;
        }
        return Sketch.of(i, end, a).kind(ActorKind.PERSON).head(t.folded()).done();
    }

    /** وأضاف سولانا: a word that nobody knows behind a verb. */
    private @Nullable Mention afterVerb(int i, Analysis a, Token t) {
        boolean behind =
                page.isWord(i - 1) && page.onlyVerb(page.token(i - 1).best()) && a.clitics() == 0 && !a.suffixed();
        if (!behind
                || t.folded().length() < 4
                || t.folded().endsWith("ا")
                || t.folded().endsWith("ه")
                || !page.unknown(t)
                || page.lookup.any(i)) {
            return null;
        }
        return Sketch.of(i, i + 1, a).kind(ActorKind.PERSON).head(t.folded()).done();
    }

    /** A name that the lexicon holds; null where it is too short to say whose it is. */
    @Nullable
    Mention known(int i, Found found, int limit) {
        int end = extended(found, limit, false);
        boolean alone = end - i == 1;
        if (found.match().is(Match.SHORT)
                && found.analysis().has(Analysis.PREPOSITION)
                && page.common(page.token(i))
                && found.end() - i == 1) {
            return null;
        }
        if (alone && found.match().is(Match.SHORT)) {
            boolean quoted = page.is(i - 1, Kind.QUOTE_OPEN) && page.is(i + 1, Kind.QUOTE_CLOSE);
            Found given = page.lookup.at(i, Type.GIVEN_NAME);
            boolean first = given != null && given.analysis().equals(found.analysis());
            boolean common = page.common(page.token(i)) && !page.nameAlone(page.token(i));
            boolean unsure = found.entity().ambiguous() || common || first;
            if (unsure && !quoted) {
                return null;
            }
        }
        Entity e = end > found.end() ? null : choose(i, found.end(), null, null);
        if (e == null && alone) {
            e = inOffice(i, end);
        }
        Analysis a = found.analysis();
        return Sketch.of(i, end, a)
                .kind(ActorKind.PERSON)
                .entity(e)
                .country(e == null ? null : e.country())
                .done();
    }

    private boolean given(int i) {
        return page.lookup.at(i, Type.GIVEN_NAME) != null;
    }

    private @Nullable Entity inOffice(int i, int end) {
        for (Found f : page.lookup.at(i)) {
            if (f.type() == Type.PERSON && f.end() == end && !f.entity().ambiguous()) {
                return f.entity();
            }
        }
        return null;
    }

    /** A part of a name alone, whose bearer the report names in full. */
    @Nullable
    Mention part(int i, Set<String> surnames) {
        Token t = page.token(i);
        if (t.folded().length() < 3) {
            return null;
        }
        for (Analysis a : t.analyses()) {
            if (a.suffixed() || a.has(Analysis.S) || !surnames.contains(a.base())) {
                continue;
            }
            boolean verbBefore = page.isWord(i - 1) && page.finite(page.token(i - 1));
            if (a.definite() && page.common(t) && page.knownNoun(a) && !surname(i)) {
                continue;
            }
            if (verbBefore || !page.common(t) || a.equals(t.best()) && !a.definite() && known(i)) {
                return Sketch.of(i, i + 1, a)
                        .sort(Sort.NAME)
                        .kind(ActorKind.PERSON)
                        .head(a.base())
                        .done();
            }
        }
        return null;
    }
}
