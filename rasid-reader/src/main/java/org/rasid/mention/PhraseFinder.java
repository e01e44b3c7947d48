package org.rasid.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Entity.Type;
import org.rasid.lexicon.Features;
import org.rasid.lexicon.Lexicon;
import org.rasid.lexicon.Match;
import org.rasid.mention.Lookup.Found;
import org.rasid.mention.Mention.Sort;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Text;
import org.rasid.text.Token;
import org.rasid.text.Token.Kind;
import org.rasid.text.Vocabulary;

/**
 * Finds the phrases of a report that name somebody or a place, from left to right and without overlap. A phrase is a
 * title with what says whose (an adjective, a state, a body), then a name; or the head of a body with what follows; or
 * a name alone.
 */
final class PhraseFinder {
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_BODY = 6;

    private final Lexicon lexicon;
    private final Text text;
    private final List<Token> tokens;
    private final Lookup lookup;
    private final Back back;
    private final Set<String> fullNames = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();

    PhraseFinder(Lexicon lexicon, Back back, Text text) {
        this.lexicon = lexicon;
        this.back = back;
        this.text = text;
        this.tokens = text.tokens();
        this.lookup = new Lookup(lexicon, tokens);
    }

    /** The phrases, in order. The names told in full are gathered first, so that surnames alone are known later. */
    List<Mention> find() {
        for (Mention m : scan()) {
            if (m.kind() == ActorKind.PERSON && m.nameEnd() - m.nameFirst() > 1) {
                for (int k = m.nameFirst(); k < m.nameEnd(); k++) {
                    fullNames.add(tokens.get(k).folded());
                }
                surnames.add(tokens.get(m.nameEnd() - 1).folded());
            }
        }
        return scan();
    }

    private List<Mention> scan() {
        List<Mention> out = new ArrayList<>();
        for (Sentence s : text.sentences()) {
            int i = s.first();
            while (i < s.end()) {
                Mention m = tokens.get(i).isWord() ? phrase(i, s.end()) : null;
                if (m == null) {
                    i++;
                } else {
                    out.add(m);
                    i = m.end();
                }
            }
        }
        return out;
    }

    List<Topic> topics() {
        List<Topic> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Found topic = lookup.at(i, Type.TOPIC);
            if (topic != null) {
                out.add(new Topic(i, topic.end(), topic.entity().key()));
            }
        }
        return out;
    }

    /** The phrase that begins at a token, or null. */
    private @Nullable Mention phrase(int i, int limit) {
        Mention m = pointingBack(i, limit);
        if (m != null) {
            return m;
        }
        Found longest = pick(lookup.at(i));
        if (particle(tokens.get(i)) && (longest == null || longest.end() - i < 2)) {
            return null;
        }
        Found title = lookup.at(i, Type.TITLE);
        Found head = lookup.at(i, Type.HEAD);
        if (title != null && (longest == null || title.end() >= longest.end() || !isNamed(longest.type()))) {
            Mention t = titled(i, title, limit);
            if (t != null && (t.sort() == Sort.NAME || !otherwise(i, title))) {
                return t;
            }
        }
        if (head != null && (longest == null || head.end() >= longest.end() || !isNamed(longest.type()))) {
            Mention b = body(i, head, limit);
            if (b != null && (b.end() > head.end() || !otherwise(i, head))) {
                return b;
            }
        }
        Found placeHead = lookup.at(i, Type.PLACE_HEAD);
        if (placeHead != null && (longest == null || placeHead.end() >= longest.end() || !isNamed(longest.type()))) {
            Mention p = headedPlace(i, placeHead, limit);
            if (p != null) {
                return p;
            }
        }
        if (longest != null && longest.type() == Type.PLACE && longest.entity().ambiguous()) {
            longest = null;
        }
        if (longest != null && longest.type() == Type.PERSON && !trusted(i, longest)) {
            longest = null;
        } else if (longest != null && isNamed(longest.type())) {
            return named(i, longest, limit);
        }
        if (lookup.at(i, Type.GIVEN_NAME) != null) {
            Mention bare = bareName(i, limit);
            if (bare != null) {
                return bare;
            }
        }
        Mention surname = surname(i);
        if (surname != null) {
            return surname;
        }
        Found nisba = lookup.at(i, Type.NISBA);
        if (nisba != null && nisba.match().is(Match.PEOPLE | Match.PLURAL)) {
            return people(i, nisba);
        }
        if (nisba != null && nisba.entity().country() != null && !nisba.analysis().has(Analysis.PREPOSITION)) {
            return whose(i, nisba);
        }
        return null;
    }

    /** Whether a word that could be a role is an adjective of the noun before it, or a verbal noun: مراقبة. */
    private boolean otherwise(int i, Found role) {
        Analysis a = role.analysis();
        if (role.match().is(Match.FEMININE) && !role.match().is(Match.PLURAL | Match.DUAL) && verbalNoun(a)) {
            return true;
        }
        boolean adjective = a.stemWord() >= 0 && (lexicon.flags(a.stemWord()) & Vocabulary.ADJECTIVE) != 0;
        if (!adjective || i == 0 || !tokens.get(i - 1).isWord() || a.has(Analysis.CONJUNCTION | Analysis.PREPOSITION)) {
            return false;
        }
        Analysis before = tokens.get(i - 1).best();
        return before.stemWord() >= 0
                && (lexicon.flags(before.stemWord()) & Vocabulary.NOUN) != 0
                && (lexicon.flags(before.stemWord()) & Vocabulary.FUNCTION) == 0;
    }

    private boolean verbalNoun(Analysis a) {
        if (a.stemWord() < 0) {
            return false;
        }
        for (int f = lexicon.firstForm(a.stemWord()); f < lexicon.endForm(a.stemWord()); f++) {
            if ((lexicon.features(f) & Features.VERBAL_NOUN) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a short name is one here: no common word, or in quotation marks, or somebody's whose full name is told. */
    private boolean trusted(int i, Found person) {
        if (!person.match().is(Match.SHORT) || person.end() - i > 1) {
            return true;
        }
        String base = person.analysis().base();
        if (fullNames.contains(base) || fullNames.contains(tokens.get(i).folded())) {
            return true;
        }
        boolean quoted = i > 0 && tokens.get(i - 1).kind() == Kind.QUOTE_OPEN && i + 1 < tokens.size()
                && tokens.get(i + 1).kind() == Kind.QUOTE_CLOSE;
        return quoted || !person.entity().ambiguous() && !commonWord(tokens.get(i));
    }

    private boolean commonWord(Token t) {
        int common = Vocabulary.NOUN | Vocabulary.ADJECTIVE | Vocabulary.PAST | Vocabulary.PRESENT | Vocabulary.FUNCTION;
        for (Analysis a : t.analyses()) {
            if (a.stemWord() >= 0 && (lexicon.flags(a.stemWord()) & common) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Type type) {
        return type == Type.PERSON || type == Type.BODY || type == Type.STATE || type == Type.PLACE;
    }

    /** The name to follow: the longest; among equals a state, then a body, a person, a place. */
    private static @Nullable Found pick(List<Found> found) {
        Found best = null;
        for (Found f : found) {
            if (best == null || f.end() > best.end() || f.end() == best.end() && rank(f) < rank(best)) {
                best = f;
            }
        }
        return best;
    }

    private static int rank(Found f) {
        return switch (f.type()) {
            case STATE -> f.match().is(Match.CAPITAL) ? 3 : 0;
            case BODY -> 1;
            case PERSON -> f.match().is(Match.SHORT) ? 4 : 2;
            case PLACE -> f.entity().ambiguous() ? 8 : 5;
            case TITLE, HEAD, PLACE_HEAD -> 6;
            case NISBA -> 7;
            default -> 9;
        };
    }

    /** الطرفان، البلدين، نظيره، بلاده: words that stand for somebody named before. */
    private @Nullable Mention pointingBack(int i, int limit) {
        Token t = tokens.get(i);
        for (Analysis a : t.analyses()) {
            Back.Word w = back.word(a);
            if (w == null) {
                continue;
            }
            int end = i + 1;
            String country = null;
            Found nisba = end < limit ? lookup.at(end, Type.NISBA) : null;
            if (nisba != null && noPreposition(nisba.analysis())) {
                country = nisba.entity().country();
                end = nisba.end();
            }
            if (w.what() == Back.What.COUNTERPART) {
                Mention name = end < limit ? nameAt(end, limit) : null;
                if (name != null) {
                    return new Mention(
                            i,
                            name.end(),
                            name.nameFirst(),
                            name.nameEnd(),
                            Sort.NAME,
                            ActorKind.PERSON,
                            name.entity(),
                            first(country, name.country()),
                            Back.SAME_OFFICE,
                            a.stem(),
                            1,
                            false,
                            true,
                            a.clitics());
                }
                return new Mention(
                        i,
                        end,
                        i,
                        end,
                        Sort.ROLE,
                        ActorKind.PERSON,
                        null,
                        country,
                        Back.SAME_OFFICE,
                        a.stem(),
                        w.number(),
                        false,
                        true,
                        a.clitics());
            }
            if (w.what() == Back.What.SIDE && country != null) {
                Entity state = stateOf(country);
                return new Mention(
                        i,
                        end,
                        i,
                        end,
                        Sort.NAME,
                        ActorKind.STATE,
                        state,
                        country,
                        null,
                        a.stem(),
                        1,
                        false,
                        true,
                        a.clitics());
            }
            if (w.what() == Back.What.SIDE && w.number() == 1) {
                continue;
            }
            return new Mention(
                    i,
                    end,
                    i,
                    end,
                    Sort.BACK,
                    kindOf(w.what()),
                    null,
                    null,
                    null,
                    a.stem(),
                    w.number(),
                    false,
                    true,
                    a.clitics());
        }
        return null;
    }

    private static ActorKind kindOf(Back.What what) {
        return what == Back.What.PERSON ? ActorKind.PERSON : ActorKind.STATE;
    }

    private @Nullable Entity stateOf(String country) {
        return back.state(country);
    }

    private static boolean noPreposition(Analysis a) {
        return !a.has(Analysis.PREPOSITION | Analysis.CONJUNCTION);
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a != null ? a : b;
    }

    /** What a title's modifiers say. */
    private static final class Role {
        int end;

        @Nullable
        String country;

        @Nullable
        String office;

        @Nullable
        ActorKind kind;

        @Nullable
        Mention of;

        boolean honourOnly = true;
    }

    /** A phrase that begins with a title. */
    private @Nullable Mention titled(int i, Found title, int limit) {
        Role role = role(title, limit);
        boolean plural = title.match().is(Match.PLURAL);
        boolean dual = title.match().is(Match.DUAL);
        Mention name = plural ? null : nameAt(role.end, limit);
        Analysis a = title.analysis();
        boolean member = !plural && !dual ? false : role.of != null;
        int number = plural ? 3 : dual ? 2 : 1;
        boolean feminine = title.match().is(Match.FEMININE);
        String head = a.stem();
        if (name != null) {
            Mention m = new Mention(
                    i,
                    name.end(),
                    name.nameFirst(),
                    name.nameEnd(),
                    Sort.NAME,
                    ActorKind.PERSON,
                    name.entity(),
                    first(role.country, name.country()),
                    role.office,
                    head,
                    1,
                    feminine,
                    true,
                    a.clitics());
            return apposition(m, limit);
        }
        if (role.honourOnly && !title.definite()) {
            return null;
        }
        if (member && role.of != null && isFighting(role.of.kind()) && isMember(title)) {
            return new Mention(
                    i,
                    role.end,
                    role.of.nameFirst(),
                    role.of.nameEnd(),
                    Sort.NAME,
                    role.of.kind(),
                    role.of.entity(),
                    role.country,
                    null,
                    head,
                    3,
                    false,
                    true,
                    a.clitics());
        }
        if (role.of == null
                && role.country == null
                && role.end == title.end()
                && !title.definite()
                && number == 1
                && !isPeople(title)) {
            return null;
        }
        if (a.suffixed()) {
            return null;
        }
        return new Mention(
                i,
                role.end,
                i,
                role.end,
                Sort.ROLE,
                role.kind,
                null,
                role.country,
                role.office,
                head,
                number,
                feminine,
                title.definite() || role.country != null,
                a.clitics());
    }

    private static boolean isPeople(Found title) {
        return title.entity().kind() != ActorKind.PERSON;
    }

    private static boolean isMember(Found title) {
        return title.entity().kind() != ActorKind.PERSON || title.entity().key().equals("member");
    }

    private static boolean isFighting(@Nullable ActorKind kind) {
        return kind == ActorKind.ARMED_GROUP || kind == ActorKind.GOVERNMENT;
    }

    /** Reads a title and what says whose it is. */
    private Role role(Found title, int limit) {
        Role role = new Role();
        role.end = title.end();
        take(role, title);
        boolean more = true;
        while (more && role.end < limit) {
            more = modifier(role, limit);
        }
        return role;
    }

    private static void take(Role role, Found title) {
        boolean honour = title.entity().key().equals("honour");
        if (!honour && role.office == null && !title.entity().en().isEmpty()) {
            role.office = title.entity().en();
        }
        if (!honour || role.kind == null) {
            role.kind = role.honourOnly || role.kind == null ? title.entity().kind() : role.kind;
        }
        role.honourOnly &= honour;
    }

    private boolean modifier(Role role, int limit) {
        int j = role.end;
        Token t = tokens.get(j);
        if (!t.isWord()) {
            return false;
        }
        Analysis a = t.best();
        if (a.has(Analysis.CONJUNCTION)) {
            return false;
        }
        Found nisba = lookup.at(j, Type.NISBA);
        Found longest = pick(lookup.at(j));
        if (nisba != null && noPreposition(nisba.analysis()) && (longest == null || nisba.end() >= longest.end())) {
            role.country = first(role.country, nisba.entity().country());
            role.end = nisba.end();
            return true;
        }
        Found title = lookup.at(j, Type.TITLE);
        if (title != null
                && noPreposition(title.analysis())
                && !title.analysis().suffixed()
                && (longest == null || title.end() >= longest.end())) {
            take(role, title);
            role.end = title.end();
            return true;
        }
        if (adjective(a) && a.definite()) {
            role.end = j + 1;
            return true;
        }
        if (role.of != null) {
            return false;
        }
        int k = j;
        boolean linked = back.links(t.folded());
        if (linked) {
            k = j + 1;
        } else if (a.has(Analysis.PREPOSITION) && !a.has(Analysis.L)) {
            return false;
        }
        Mention of = k < limit ? owner(k, limit, linked) : null;
        if (of == null || of.kind() == ActorKind.PERSON) {
            return false;
        }
        if (a.has(Analysis.L) && !linked && role.honourOnly) {
            return false;
        }
        role.of = of;
        role.country = first(role.country, of.country());
        role.end = of.end();
        return true;
    }

    /** The state or body that a title belongs to. */
    private @Nullable Mention owner(int k, int limit, boolean linked) {
        Found found = pick(lookup.at(k));
        if (found == null || found.analysis().has(Analysis.CONJUNCTION | Analysis.B | Analysis.K)) {
            return null;
        }
        if (found.type() == Type.STATE || found.type() == Type.BODY) {
            return named(k, found, limit);
        }
        Found head = lookup.at(k, Type.HEAD);
        if (head != null) {
            return body(k, head, limit);
        }
        Found place = lookup.at(k, Type.PLACE_HEAD);
        if (place != null) {
            return withKindOfState(headedPlace(k, place, limit));
        }
        return found.type() == Type.PLACE && (linked || !found.entity().ambiguous())
                ? withKindOfState(named(k, found, limit))
                : null;
    }

    private static @Nullable Mention withKindOfState(@Nullable Mention m) {
        return m;
    }

    private boolean adjective(Analysis a) {
        return a.stemWord() >= 0
                && (lexicon.flags(a.stemWord()) & Vocabulary.ADJECTIVE) != 0
                && !a.has(Analysis.PREPOSITION | Analysis.CONJUNCTION);
    }

    /** "ولي العهد" behind a name, with or without a comma, says who he is. */
    private Mention apposition(Mention m, int limit) {
        int j = m.end();
        boolean comma = j < limit && tokens.get(j).kind() == Kind.COMMA;
        int k = comma ? j + 1 : j;
        Found title = k < limit ? lookup.at(k, Type.TITLE) : null;
        if (title == null
                || !noPreposition(title.analysis())
                || title.match().is(Match.PLURAL | Match.DUAL)
                || title.analysis().suffixed()
                || title.entity().key().equals("honour")) {
            return m;
        }
        Role role = role(title, limit);
        if (nameAt(role.end, limit) != null) {
            return m;
        }
        if (comma && (role.end >= limit || tokens.get(role.end).kind() != Kind.COMMA)) {
            return m;
        }
        return m.withRole(role.office, role.country, role.end);
    }

    /** A person's name, known or not, that begins at a token; quotation marks may enclose it. */
    private @Nullable Mention nameAt(int at, int limit) {
        int i = at;
        boolean quoted = i < limit && tokens.get(i).kind() == Kind.QUOTE_OPEN;
        if (quoted) {
            i++;
        }
        if (i >= limit || !tokens.get(i).isWord()) {
            return null;
        }
        Found person = lookup.at(i, Type.PERSON);
        Found longest = pick(lookup.at(i));
        int end;
        Entity entity = null;
        if (person != null
                && !person.analysis().has(Analysis.PREPOSITION | Analysis.CONJUNCTION)
                && (longest == null || person.end() >= longest.end() || !isNamed(longest.type()))) {
            end = person.end();
            entity = person.match().is(Match.SHORT) ? null : person.entity();
            int more = person.match().is(Match.SHORT) ? unknownName(i, limit, quoted) : end;
            end = Math.max(end, more);
            if (end == person.end()) {
                entity = person.entity();
            }
        } else {
            end = unknownName(i, limit, quoted);
        }
        if (end <= i) {
            return null;
        }
        int close = end;
        if (quoted) {
            if (end >= limit || tokens.get(end).kind() != Kind.QUOTE_CLOSE) {
                return null;
            }
            close = end + 1;
        }
        return new Mention(
                i,
                close,
                i,
                end,
                Sort.NAME,
                ActorKind.PERSON,
                entity,
                entity == null ? null : entity.country(),
                null,
                tokens.get(i).folded(),
                1,
                false,
                true,
                0);
    }

    /** Where a name that the lexicon does not hold ends: words that are nothing else. */
    private int unknownName(int i, int limit, boolean quoted) {
        int j = i;
        while (j < limit && j - i < LONGEST_NAME) {
            Token t = tokens.get(j);
            if (t.kind() == Kind.DASH
                    && j > i
                    && tight(j)
                    && j + 1 < limit
                    && tokens.get(j + 1).isWord()) {
                j++;
                continue;
            }
            if (!t.isWord() || !nameLike(j, j == i, quoted)) {
                break;
            }
            j++;
        }
        while (j > i && (connector(tokens.get(j - 1)) || tokens.get(j - 1).kind() == Kind.DASH)) {
            j--;
        }
        return j;
    }

    private boolean tight(int j) {
        return tokens.get(j - 1).end() == tokens.get(j).start();
    }

    private boolean connector(Token t) {
        return back.connects(t.folded());
    }

    private boolean nameLike(int j, boolean first, boolean quoted) {
        Token t = tokens.get(j);
        if (connector(t)) {
            return true;
        }
        if (particle(t)) {
            return false;
        }
        if (lookup.at(j, Type.GIVEN_NAME) != null || lookup.at(j, Type.SURNAME) != null) {
            return wholeWord(t);
        }
        for (Found f : lookup.at(j)) {
            if (f.type() == Type.NISBA && f.definite() && !first) {
                return false;
            }
            if (f.type() == Type.TITLE || f.type() == Type.HEAD) {
                return false;
            }
        }
        Analysis a = t.best();
        if (quoted) {
            return true;
        }
        if (a.baseWord() < 0 && a.stemWord() < 0) {
            return !a.has(Analysis.PREPOSITION | Analysis.F) && (!a.has(Analysis.W) || first);
        }
        return false;
    }

    /** على is the preposition where it is written so; علي with dots is a name. */
    private boolean particle(Token t) {
        int word = t.best().baseWord();
        return word >= 0 && (lexicon.flags(word) & Vocabulary.FUNCTION) != 0
                && !(t.folded().equals("علي") && t.written().endsWith("ي"));
    }

    private static boolean wholeWord(Token t) {
        for (Analysis a : t.analyses()) {
            if ((a.clitics() & ~Analysis.AL) == 0 && !a.suffixed()) {
                return true;
            }
        }
        return false;
    }

    /** A name without a title: a first name and at least one more word that can be part of one. */
    private @Nullable Mention bareName(int i, int limit) {
        Found given = lookup.at(i, Type.GIVEN_NAME);
        if (given == null || given.analysis().suffixed() || particle(tokens.get(i))) {
            return null;
        }
        int end = unknownName(i, limit, false);
        Analysis a = given.analysis();
        if (end <= i) {
            end = given.end();
        }
        if (end - i < 2) {
            return null;
        }
        Mention m = new Mention(
                i,
                end,
                i,
                end,
                Sort.NAME,
                ActorKind.PERSON,
                null,
                null,
                null,
                tokens.get(i).folded(),
                1,
                false,
                true,
                a.clitics());
        return apposition(m, limit);
    }

    /** A surname alone whose full name the report tells. */
    private @Nullable Mention surname(int i) {
        Token t = tokens.get(i);
        if (t.folded().length() < 3) {
            return null;
        }
        for (Analysis a : t.analyses()) {
            if (a.suffixed() || a.has(Analysis.S) || !surnames.contains(a.base())) {
                continue;
            }
            boolean verbBefore = i > 0 && tokens.get(i - 1).isWord() && finite(tokens.get(i - 1));
            if (verbBefore || !commonWord(t)) {
                return new Mention(i, i + 1, i, i + 1, Sort.NAME, ActorKind.PERSON, null, null, null, a.base(), 1, false,
                        true, a.clitics());
            }
        }
        return null;
    }

    private boolean finite(Token t) {
        for (Analysis a : t.analyses()) {
            if (a.stemWord() >= 0 && !a.definite()
                    && (lexicon.flags(a.stemWord()) & (Vocabulary.PAST | Vocabulary.PRESENT)) != 0) {
                return true;
            }
        }
        return false;
    }

    /** الأتراك، الحوثيون: a people or those who are named by it. */
    private Mention people(int i, Found nisba) {
        return new Mention(
                i,
                nisba.end(),
                i,
                nisba.end(),
                Sort.ROLE,
                ActorKind.PEOPLE,
                null,
                nisba.entity().country(),
                null,
                nisba.analysis().stem(),
                3,
                false,
                nisba.definite(),
                nisba.analysis().clitics());
    }

    /** روسية behind محادثات. */
    private Mention whose(int i, Found nisba) {
        String country = java.util.Objects.requireNonNull(nisba.entity().country());
        return new Mention(i, nisba.end(), i, nisba.end(), Sort.WHOSE, ActorKind.STATE, back.state(country), country,
                null, nisba.analysis().stem(), 1, false, nisba.definite(), nisba.analysis().clitics());
    }

    /** A name that the lexicon holds. */
    private Mention named(int i, Found found, int limit) {
        Entity e = found.entity();
        Analysis a = found.analysis();
        return switch (e.type()) {
            case STATE -> state(i, found, limit);
            case PLACE -> place(i, i, found.end(), e, a);
            case BODY -> namedBody(i, found, limit);
            default -> person(i, found, limit);
        };
    }

    private Mention state(int i, Found found, int limit) {
        Entity e = found.entity();
        int end = found.end();
        int close = end < limit && tokens.get(end).kind() == Kind.QUOTE_CLOSE && opened(i, end) ? end + 1 : end;
        if (lookup.at(i, Type.PLACE_HEAD) != null && found.end() - i > 1) {
            return new Mention(i, close, i, end, Sort.PLACE, null, e, e.country(), null, found.analysis().stem(), 1, true,
                    true, found.analysis().clitics());
        }
        Sort sort = found.match().is(Match.CAPITAL) ? Sort.CAPITAL : Sort.NAME;
        return new Mention(i, close, i, end, sort, ActorKind.STATE, e, e.country(), null, found.analysis().stem(), 1,
                true, true, found.analysis().clitics());
    }

    private Mention namedBody(int i, Found found, int limit) {
        Entity e = found.entity();
        int end = found.end();
        Found nisba = end < limit ? lookup.at(end, Type.NISBA) : null;
        String country = e.country();
        if (nisba != null
                && noPreposition(nisba.analysis())
                && nisba.definite() == found.analysis().definite()) {
            end = nisba.end();
            country = first(country, nisba.entity().country());
        }
        int close = end < limit && tokens.get(end).kind() == Kind.QUOTE_CLOSE && opened(i, end) ? end + 1 : end;
        return new Mention(
                i,
                close,
                i,
                end,
                Sort.NAME,
                e.kind(),
                e,
                country,
                null,
                found.analysis().stem(),
                1,
                false,
                true,
                found.analysis().clitics());
    }

    private boolean opened(int from, int to) {
        for (int k = from; k < to; k++) {
            if (tokens.get(k).kind() == Kind.QUOTE_OPEN) {
                return true;
            }
        }
        return false;
    }

    private Mention person(int i, Found found, int limit) {
        Entity e = found.entity();
        Mention m = new Mention(
                i,
                found.end(),
                i,
                found.end(),
                Sort.NAME,
                ActorKind.PERSON,
                e,
                e.country(),
                null,
                found.analysis().stem(),
                1,
                false,
                true,
                found.analysis().clitics());
        return apposition(m, limit);
    }

    private static Mention place(int first, int nameFirst, int end, @Nullable Entity e, Analysis a) {
        return new Mention(
                first,
                end,
                nameFirst,
                end,
                Sort.PLACE,
                null,
                e,
                e == null ? null : e.country(),
                null,
                a.stem(),
                1,
                false,
                true,
                a.clitics());
    }

    /** مدينة حلب، إقليم «قره باغ»، شمال العراق. */
    private @Nullable Mention headedPlace(int i, Found head, int limit) {
        int j = head.end();
        Analysis a = head.analysis();
        if (a.suffixed() || j >= limit) {
            return null;
        }
        boolean quoted = tokens.get(j).kind() == Kind.QUOTE_OPEN;
        int k = quoted ? j + 1 : j;
        Found inner = k < limit ? pick(lookup.at(k)) : null;
        if (inner != null
                && !inner.analysis().has(Analysis.CONJUNCTION | Analysis.PREPOSITION)
                && (inner.type() == Type.PLACE || inner.type() == Type.STATE)) {
            int close = quoted && inner.end() < limit && tokens.get(inner.end()).kind() == Kind.QUOTE_CLOSE
                    ? inner.end() + 1
                    : inner.end();
            Entity e = inner.entity();
            return new Mention(
                    i,
                    close,
                    k,
                    inner.end(),
                    Sort.PLACE,
                    null,
                    e,
                    e.country(),
                    null,
                    a.stem(),
                    1,
                    false,
                    true,
                    a.clitics());
        }
        if (inner != null
                && inner.type() == Type.PLACE_HEAD
                && !inner.analysis().has(Analysis.CONJUNCTION | Analysis.PREPOSITION)) {
            Mention nested = headedPlace(k, inner, limit);
            return nested == null
                    ? null
                    : new Mention(
                            i,
                            nested.end(),
                            nested.nameFirst(),
                            nested.nameEnd(),
                            Sort.PLACE,
                            null,
                            nested.entity(),
                            nested.country(),
                            null,
                            a.stem(),
                            1,
                            false,
                            true,
                            a.clitics());
        }
        if (head.definite()) {
            return null;
        }
        int end = k < limit && tokens.get(k).isWord() ? unknownName(k, limit, quoted) : k;
        if (end <= k || quoted && (end >= limit || tokens.get(end).kind() != Kind.QUOTE_CLOSE)) {
            return null;
        }
        return new Mention(
                i,
                quoted ? end + 1 : end,
                k,
                end,
                Sort.PLACE,
                null,
                null,
                null,
                null,
                a.stem(),
                1,
                false,
                true,
                a.clitics());
    }

    /** A body that is named by its head and what follows: وزارة الدفاع الروسية، حركة «...»، قوات الأمن. */
    private @Nullable Mention body(int i, Found head, int limit) {
        Entity h = head.entity();
        Analysis a = head.analysis();
        if (a.suffixed()) {
            return null;
        }
        int j = head.end();
        String country = null;
        Entity known = null;
        int nameFirst = i;
        boolean open = true;
        ActorKind kind = h.kind();
        while (open && j < limit && j - i < LONGEST_BODY) {
            Token t = tokens.get(j);
            if (t.kind() == Kind.QUOTE_OPEN) {
                int close = closing(j, limit);
                if (close < 0 || j > head.end()) {
                    break;
                }
                Found inner = lookup.at(j + 1, Type.BODY);
                if (inner != null && inner.end() == close) {
                    known = inner.entity();
                }
                j = close + 1;
                continue;
            }
            if (!t.isWord()) {
                break;
            }
            Analysis b = t.best();
            Found nisba = lookup.at(j, Type.NISBA);
            Found longest = pick(lookup.at(j));
            if (nisba != null && noPreposition(nisba.analysis()) && (longest == null || nisba.end() >= longest.end())) {
                country = first(country, nisba.entity().country());
                j = nisba.end();
            } else if (longest != null
                    && isNamed(longest.type())
                    && !longest.analysis().has(Analysis.CONJUNCTION | Analysis.PREPOSITION)
                    && longest.type() != Type.PERSON) {
                if (head.definite() || country != null && longest.type() == Type.STATE) {
                    break;
                }
                if (longest.type() == Type.BODY) {
                    known = longest.entity();
                    kind = known.kind();
                }
                country = first(country, longest.entity().country());
                j = longest.end();
                open = longest.type() == Type.BODY;
            } else if (!b.has(Analysis.PREPOSITION | Analysis.CONJUNCTION) && b.definite() && nominal(b)) {
                if (head.definite() && !adjective(b)) {
                    break;
                }
                j++;
            } else if (j == head.end()
                    && !head.definite()
                    && !b.has(Analysis.PREPOSITION | Analysis.CONJUNCTION)
                    && adjective(b)
                    && !b.suffixed()) {
                j++;
            } else {
                break;
            }
        }
        Found owner = head.definite() && known == null && j < limit ? lookup.at(j, Type.BODY) : null;
        if (owner != null && owner.analysis().has(Analysis.L) && !owner.analysis().has(Analysis.CONJUNCTION)) {
            known = owner.entity();
            kind = known.kind();
            country = first(country, known.country());
            j = owner.end();
        }
        boolean bare = j == head.end();
        if (bare && !head.definite()) {
            return null;
        }
        boolean back = bare || country == null && known == null && head.definite() && j == head.end();
        Sort sort = back ? Sort.ROLE : Sort.NAME;
        return new Mention(
                i,
                j,
                nameFirst,
                j,
                sort,
                kind,
                known,
                country,
                null,
                a.stem(),
                head.match().is(Match.PLURAL) ? 3 : head.match().is(Match.DUAL) ? 2 : 1,
                head.match().is(Match.FEMININE) || a.stem().endsWith("ه"),
                head.definite() || !bare,
                a.clitics());
    }

    private boolean nominal(Analysis b) {
        return b.stemWord() < 0
                || (lexicon.flags(b.stemWord()) & (Vocabulary.NOUN | Vocabulary.ADJECTIVE | Vocabulary.NAME)) != 0;
    }

    private int closing(int open, int limit) {
        for (int k = open + 1; k < limit && k - open < 8; k++) {
            if (tokens.get(k).kind() == Kind.QUOTE_CLOSE) {
                return k;
            }
        }
        return -1;
    }
}
