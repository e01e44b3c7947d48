package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import org.rasid.mention.Mention;
import org.rasid.mention.Mention.Sort;
import org.rasid.reading.Particles.Role;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Token.Kind;

/** One walk over what stands behind a word, up to the end of its clause, that gathers phrases and what marks each. */
final class PartsBehind {
    private static final int RELATIVE_CLAUSE = 14;
    private static final int MOST_COMMAS = 3;
    private static final String BETWEEN = "بين";
    /** What marks who else was there. */
    private static final String COMPANY = "رفقه";
    /** Where the walk goes on when it is over. */
    private static final int OVER = Integer.MAX_VALUE;

    private final Words words;
    private final Syntax syntax;
    private final int end;
    private final boolean noun;
    private final List<Part> out = new ArrayList<>();
    private String marker = "";
    private String via = "";
    /** Whether "and" stands with the preposition that marks what follows. */
    private boolean andMarker;
    /** Whether what follows stands right behind the noun. */
    private boolean touching;
    /** Whether nothing but adjectives of nationality stood behind the noun. */
    private boolean chain;

    /** Whether a weapon stands before, with nothing but what describes it since: طائرة مسيرة أطلقتها، صاروخ باليستي إيراني. */
    private boolean armed;

    /** Whether the noun has the article, so that nothing behind it is its genitive: قتل القصف التركي خمسة مدنيين. */
    private boolean article;

    /** The last noun with the article behind a preposition: no indefinite people are its genitive. قتل في الغارة ستة أشخاص. */
    private int closed = -1;

    private int commas;
    private int start;
    /** The part of whoever holds what is hit: مواقع للتنظيم; -1 for none. */
    private int held = -1;
    /** Whether the next phrase goes on with the last one: وفد برئاسة فلان، الوزيران المصري فلان والتركي فلان. */
    private boolean carried;

    /** @param noun whether the word is a noun, so that what follows it at once belongs to it */
    PartsBehind(Words words, Syntax syntax, int end, boolean noun) {
        this.words = words;
        this.syntax = syntax;
        this.end = end;
        this.noun = noun;
        this.touching = noun;
        this.chain = noun;
    }

    /** The phrases from a token on. */
    List<Part> from(int first) {
        start = first;
        article = noun
                && words.token(first - 1).isWord()
                && words.token(first - 1).best().has(Analysis.AL);
        int k = first;
        while (k < end) {
            k = step(k);
        }
        return out;
    }

    /** Takes in a token; returns where the walk goes on. */
    private int step(int k) {
        if (words.phraseAt(k) >= 0) {
            return phrase(k, words.phraseAt(k));
        }
        if (words.timeAt(k) >= 0) {
            mark("", "");
            return Math.max(words.times.get(words.timeAt(k)).end(), k + 1);
        }
        return switch (words.token(k).kind()) {
            case COMMA -> comma(k);
            case STOP, COLON, SEMICOLON, ELLIPSIS -> OVER;
            case QUOTE_OPEN -> syntax.longQuote(k) ? OVER : k + 1;
            case WORD -> word(k);
            default -> k + 1;
        };
    }

    private int phrase(int k, int p) {
        Mention m = words.phrase(p);
        int next = Math.max(m.end(), k + 1);
        String own = marker.equals(COMPANY) ? "" : Syntax.clitic(m.clitics());
        boolean whose = m.sort() == Sort.WHOSE;
        if (whose && m.end() < end && words.plays(m.end(), Role.MADE)) {
            return m.end() + 1; // مسيرات إيرانية الصنع
        }
        if (closed == k - 1 && own.isEmpty() && m.kind() == ActorKind.PEOPLE && !m.definite()) {
            mark("", "");
        }
        Part last = out.isEmpty() ? null : out.get(out.size() - 1);
        if (last != null && last.end() == k - 1 && alias(k, m)) {
            return next;
        }
        if (last != null && whose && nameOfTitle(m)) {
            carried = true;
            return next;
        }
        if (last != null && own.isEmpty() && syntax.pointsTo(last, k, m)) {
            out.set(out.size() - 1, new Part(last.marker(), last.via(), List.of(p), last.first(), next, last.commas()));
        } else if (last != null
                && (carried && own.isEmpty()
                        || (goesOn(last, own, whose) || whose && sides(last)) && joined(last, k, m, whose))) {
            out.set(out.size() - 1, last.and(p, next));
        } else if (last != null && m.kind() == ActorKind.PERSON && besidePlace(last, own, m)) {
            out.set(out.size() - 2, out.get(out.size() - 2).and(p, next));
        } else if (!whose && again(own, m) >= 0) {
            int i = again(own, m);
            out.set(i, out.get(i).and(p, next));
        } else if (!whose && k > start && !own.isEmpty() && words.plays(k - 1, Role.AS_SOURCE)) {
            out.add(new Part("وفق", "", List.of(p), k, next, commas));
        } else if (!whose && own.equals("ل") && words.stemPlays(k - 1, Role.HELD)) {
            held = out.size();
            out.add(new Part(marker, via, List.of(p), k, next, commas));
        } else if (!whose) {
            String mark = !own.isEmpty() ? own : !marker.isEmpty() ? marker : touching && !article ? "gen" : "";
            out.add(new Part(mark, own.isEmpty() ? via : "", List.of(p), k, next, commas));
        } else if (marker.equals("agent")) {
            out.add(new Part(marker, via, List.of(p), k, next, commas)); // بنيران أوكرانية
        } else if (marker.isEmpty() && armed) {
            out.add(new Part(touching ? "gen" : "", via, List.of(p), k, next, commas));
        } else if (marker.isEmpty() && !chain && words.stemPlays(k - 1, Role.HELD)) {
            out.add(new Part("", via, List.of(p), k, next, commas)); // قصف قاعدة أميركية
        } else if (touching || chain) {
            out.add(new Part("whose", "", List.of(p), k, next, commas));
        }
        carried = false;
        armed = false;
        touching &= whose;
        chain &= whose;
        mark("", "");
        return next;
    }

    /**
     * مواقع للتنظيم في سوريا وللحزب في العراق، على الحزب في الشمال وعلى التنظيم في الجنوب: the part that a phrase with "and"
     * and the same marker goes on with; between them is said where. -1 where there is none.
     */
    private int again(String own, Mention m) {
        boolean and = own.isEmpty() ? andMarker : (m.clitics() & Analysis.CONJUNCTION) != 0;
        String mark = own.isEmpty() ? marker : own;
        for (int i = out.size() - 1; and && !mark.isEmpty() && i >= 0; i--) {
            Part p = out.get(i);
            if (p.marker().equals(mark) || i == held && own.equals("ل")) {
                return p.commas() == commas ? i : -1;
            }
            if (!p.marker().equals("في")) {
                return -1;
            }
        }
        return -1;
    }

    /** رئيس المجلس في السودان ورئيس الحركة: a person behind where another is goes on with that one, not with the place. */
    private boolean besidePlace(Part last, String own, Mention m) {
        Part person = out.size() > 1 ? out.get(out.size() - 2) : null;
        return person != null
                && own.isEmpty()
                && marker.isEmpty()
                && (m.clitics() & Analysis.CONJUNCTION) != 0
                && last.end() == m.first()
                && last.marker().equals("في")
                && last.via().isEmpty()
                && person.end() == last.first() - 1
                && words.phrase(last.phrases().get(0)).kind() != ActorKind.PERSON
                && words.phrase(person.phrases().get(person.phrases().size() - 1))
                                .kind()
                        == ActorKind.PERSON;
    }

    /** هيئة تحرير الشام (جبهة النصرة سابقاً)، الدفاع المدني (الخوذ البيضاء): whether it is another name of the one before. */
    private boolean alias(int k, Mention m) {
        int behind = m.end() < end && words.plays(m.end(), Role.FORMERLY) ? m.end() + 1 : m.end();
        boolean former = behind > m.end();
        boolean opens = words.is(k - 1, Kind.OPEN) || former && words.is(k - 1, Kind.DASH);
        boolean closes = behind < end && (words.is(behind, Kind.CLOSE) || former && words.is(behind, Kind.DASH));
        return opens && closes && m.kind() != ActorKind.PERSON && (m.clitics() & ~Analysis.AL) == 0;
    }

    /** الرئيسان المصري فلان والفرنسي فلان: the second adjective shares the first one's title. */
    private boolean nameOfTitle(Mention m) {
        Mention name = m.end() < end ? words.mentionAt(m.end()) : null;
        return (m.clitics() & Analysis.CONJUNCTION) != 0
                && name != null
                && name.first() == m.end()
                && name.clitics() == 0
                && name.kind() == ActorKind.PERSON
                && name.sort() == Sort.NAME;
    }

    /** Joined by "and"; adjectives of nationality also by a dash or by nothing: المباحثات الروسية - التركية. */
    private boolean joined(Part last, int k, Mention m, boolean whose) {
        if (syntax.joins(last.end(), k, m)) {
            return true;
        }
        for (int i = last.end(); i < k; i++) {
            if (!words.is(i, Kind.DASH)) {
                return false;
            }
        }
        return whose;
    }

    /** Whether a phrase can go on with the last one: both are adjectives of nationality, or marked alike. */
    private static boolean goesOn(Part last, String own, boolean whose) {
        boolean behindWhose = last.marker().equals("whose");
        return whose ? behindWhose : !behindWhose && (own.isEmpty() || own.equals(last.marker()));
    }

    /** "الحكومتين العراقية" with "والتركية" behind it, وفدين صيني with وأميركي: two sides, told by their adjectives. */
    private boolean sides(Part last) {
        Mention m = words.phrase(last.phrases().get(last.phrases().size() - 1));
        if (m.kind() == ActorKind.PERSON || m.sort() == Sort.BACK || m.end() - m.first() != 2) {
            return false;
        }
        for (Sense s : words.senses(m.first())) {
            if (s.dual()) {
                return true;
            }
        }
        return false;
    }

    private int comma(int k) {
        commas++;
        carried = false;
        armed = false;
        apart();
        mark("", "");
        return commas > MOST_COMMAS ? OVER : k + 1;
    }

    /** مقتل امرأة وإصابة خمسة مدنيين: whether the next noun of a deed has people of its own. */
    private boolean suffered(int k) {
        Mention m = k + 1 < end && words.verbalNoun(k) ? words.mentionAt(k + 1) : null;
        return m != null
                && m.first() == k + 1
                && m.kind() == ActorKind.PEOPLE
                && m.clitics() == 0
                && (words.token(k).best().clitics() & Analysis.CONJUNCTION) != 0;
    }

    private int word(int k) {
        if (words.that(k)) {
            return OVER;
        }
        if (armed && (words.wields(k) || words.relative(k) && k + 1 < end && words.wields(k + 1))) {
            return words.relative(k) ? k + 2 : k + 1;
        }
        if (words.relative(k)) {
            return relativeClause(k);
        }
        if (words.plays(k, Role.HEADED)
                && !out.isEmpty()
                && out.get(out.size() - 1).end() == k) {
            carried = true;
            return k + 1;
        }
        if (relation(k)) {
            carried = true;
            return k + 1;
        }
        if (words.plays(k, Role.COMPRISES) && comprises(k)) {
            return k + 1;
        }
        if (ofSet(k)) {
            return k + 2;
        }
        if (words.plays(k, Role.ACCOMPANIED)) {
            mark(COMPANY, "");
            apart();
            return k + 1;
        }
        if (words.withPronoun(k)) {
            mark("", "");
            apart();
            return k + 1;
        }
        if (noun && !out.isEmpty() && suffered(k)) {
            return words.phrase(words.phraseAt(k + 1)).end();
        }
        String preposition = words.prepositionAt(k);
        if (preposition.equals("من") && !marker.isEmpty() && words.plays(via, Role.INVITATION)) {
            return k + 1;
        }
        if (!preposition.isEmpty()) {
            return preposition(k, preposition);
        }
        if (words.verb(k) == null) {
            return noun(k);
        }
        return k + 1 < end && words.stemPlays(k + 1, Role.AHEAD) ? k + 2 : OVER; // زيارة كانت مقررة إلى
    }

    /** الجيش وخصمه قوات الدعم، الهند وجارتها الصين: whether a word says what the next one is to the one before. */
    private boolean relation(int k) {
        return !out.isEmpty() && out.get(out.size() - 1).end() == k && k + 1 < end && words.relation(k);
    }

    /** وفد ضم فلانا، زعماء من بينهم فلان: behind a group, who belongs to it goes on with it or takes its place. */
    private boolean comprises(int k) {
        Part last = out.isEmpty() ? null : out.get(out.size() - 1);
        boolean of = last != null
                && last.end() == k - 1
                && words.prepositionAt(k - 1).equals("من")
                && words.token(k).folded().startsWith("بين");
        carried = of || last != null && last.end() == k;
        boolean group = words.token(k - 1).isWord() && !words.preposition(k - 1) && words.verb(k - 1) == null;
        return carried || group;
    }

    /** عددا من الوزراء، كلا من فلان: من marks no role; وآخرين عن: the next phrase goes on with the last one. */
    private boolean ofSet(int k) {
        if (k + 1 >= end || !words.preposition(k + 1)) {
            return false;
        }
        String of = words.prepositionAt(k + 1);
        if (!out.isEmpty()
                && words.stemPlays(k, Role.OTHERS)
                && words.token(k).best().has(Analysis.CONJUNCTION)
                && (of.equals("من") || of.equals("عن"))) {
            carried = true;
            return true;
        }
        Analysis a = words.token(k).best();
        boolean set = of.equals("من") && words.stemPlays(k, Role.SET) && !a.has(Analysis.CONJUNCTION);
        if (set && a.has(Analysis.PREPOSITION)) {
            mark(Syntax.clitic(a.clitics()), "");
            apart();
        }
        return set;
    }

    /** A relative clause ends with a comma, or with the clause that it stands in. */
    private int relativeClause(int k) {
        for (int comma = k; comma < Math.min(end, k + RELATIVE_CLAUSE); comma++) {
            if (touching && words.prepositionAt(comma).equals(BETWEEN)) {
                return comma; // الاتفاق الذي رعته روسيا بين الحكومة والفصائل
            }
            if (words.is(comma, Kind.COMMA)) {
                commas++;
                mark("", "");
                return comma + 1;
            }
        }
        return OVER;
    }

    /** من قبل، من جانب، على يد: by whom it was done; إلى جانب: together with whom. */
    private int preposition(int k, String preposition) {
        if (preposition.equals("الي") && k + 1 < end && words.plays(k + 1, Role.BESIDE)) {
            mark(COMPANY, "");
            apart();
            return k + 2;
        }
        boolean agent = k + 1 < end
                && (preposition.equals("من") && words.plays(k + 1, Role.SIDE)
                        || preposition.equals("علي") && words.plays(k + 1, Role.HAND));
        mark(agent ? "agent" : preposition, "");
        andMarker = words.token(k).best().has(Analysis.CONJUNCTION);
        apart();
        return k + (agent ? 2 : 1);
    }

    private int noun(int k) {
        Analysis a = words.token(k).best();
        armed = words.stemPlays(k, Role.WEAPON)
                || words.stemPlays(k, Role.FIRE)
                || armed && !a.has(Analysis.PREPOSITION);
        if (a.has(Analysis.PREPOSITION)) {
            boolean fire = a.has(Analysis.B) && words.stemPlays(k, Role.FIRE);
            mark(fire ? "agent" : Syntax.clitic(a.clitics()), fire ? "" : a.stem());
            apart();
        } else if (a.has(Analysis.CONJUNCTION) && mayOpen(k)) {
            return OVER;
        } else if (words.stemPlays(k, Role.WEAPON) || !syntax.adjective(k) && !honour(k)) {
            via = a.stem();
            touching = false;
            closed = a.has(Analysis.AL) && !marker.isEmpty() ? k : closed;
        }
        return k + 1;
    }

    /** زيارة سمو ولي العهد: whether a word only honours whom the phrase behind it names. */
    private boolean honour(int k) {
        return words.plays(k, Role.HONOUR) && k + 1 < end && words.phraseAt(k + 1) >= 0;
    }

    /** وأعلن: whether a word with "and" can be a verb that opens the next clause; وفدا is a noun as a whole. */
    private boolean mayOpen(int k) {
        Sense[] senses = words.senses(k);
        for (Sense s : senses) {
            if (!s.finite() && !s.verb() && !s.analysis().has(Analysis.CONJUNCTION)) {
                return false;
            }
        }
        return senses.length > 0 && senses[0].finite();
    }

    private void mark(String nextMarker, String nextVia) {
        marker = nextMarker;
        via = nextVia;
        andMarker = false;
    }

    private void apart() {
        touching = false;
        chain = false;
    }
}
