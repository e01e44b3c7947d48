package org.rasid.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.reading.NamedAccords.Named;

/** Makes agreements of candidates: what is named, what became of it, who is bound, and its clauses. */
final class Agreements {
    private static final String ANNOUNCED = "st.announced";
    private static final String PLAN = "st.plan";
    private static final String PROPOSED = "st.proposed";
    private static final String REACHED = "st.reached";

    /** A joint statement whose first clause ends the fighting is an agreement of that kind. */
    private static final String STATEMENT = "joint-statement";

    private static final String CEASEFIRE = "ceasefire";

    private static final String OTHER = "other";

    /** What an agreement is that no word calls anything, by what its first clause is about. */
    private static final Map<String, String> BY_CLAUSE = Map.of(
            CEASEFIRE,
            CEASEFIRE,
            "release",
            "exchange",
            "nuclear-limits",
            "nuclear",
            "demarcation",
            "treaty",
            "withdrawal",
            "military");

    private final Cast cast;
    private final KnownAccords known;
    private final AccordName names;
    private final AccordStatus status;
    private final AccordFacts facts;
    private final Clauses clauses;
    private final Sides sides;
    private final Obligations obligations;
    private final AccordKnowledge knowledge;
    private final Apposed apposed;
    private final Foes foes;

    Agreements(Words words, Cast cast, AccordKnowledge knowledge) {
        Syntax syntax = new Syntax(words);
        this.cast = cast;
        this.known = new KnownAccords(words, cast);
        this.names = new AccordName(words);
        this.status = new AccordStatus(words, syntax);
        this.facts = new AccordFacts(words, syntax);
        this.clauses = new Clauses(words);
        this.sides = new Sides(cast);
        this.knowledge = knowledge;
        this.apposed = new Apposed(words);
        this.foes = new Foes(words);
        this.obligations = new Obligations(words, cast);
    }

    List<Accord> make(List<Candidate> standing) {
        List<Accord> accords = new ArrayList<>();
        for (Candidate c : standing) {
            if (c.frame.target() == Target.AGREEMENT && !covered(c, standing)) {
                mention(accords, c, standing);
            }
        }
        clauses.add(accords, standing);
        accords.forEach(this::finish);
        return accords;
    }

    /** "اتفاق وقف إطلاق النار" holds the words of another agreement; the first one stands for both. */
    private static boolean covered(Candidate c, List<Candidate> standing) {
        return InOrder.between(standing, other -> other.trigger, c.trigger - 2, c.trigger).stream()
                .anyMatch(other -> other.frame.target() == Target.AGREEMENT && other.sentence.equals(c.sentence));
    }

    private void mention(List<Accord> accords, Candidate c, List<Candidate> standing) {
        List<Candidate> words = status.near(c, standing);
        Set<Integer> parties = new LinkedHashSet<>();
        if (!whose(c, words)) {
            parties.addAll(cast.bound(apposed.parties(c)));
        }
        boolean between = c.features.contains("PARTIES:بين");
        boolean told = parties.size() > 1
                ? between || c.features.contains("PARTIES:gen")
                : between && !parties.isEmpty() && !c.features.contains("PARTIES:via");
        List<Integer> witnesses = new ArrayList<>();
        for (Candidate word : words) {
            if (facts.witnessed(word)) {
                witnesses.addAll(word.who(Slot.PARTIES));
                witnesses.removeAll(c.who(Slot.PARTIES));
                continue;
            }
            boolean itself = word.frame.markers(Slot.CONTENT).contains("subj");
            boolean aside = word.features.contains("subject:rel") || proposer(word, c) || teller(word);
            if (!told && !itself && !announcer(word, parties) && !announced(word, words) && !aside) {
                parties.addAll(cast.bound(apposed.parties(word)));
                parties.addAll(cast.bound(status.himself(word)));
            }
            c.cover(word.first, word.end);
        }
        List<Named> named = knowledge.at(c.trigger);
        boolean led = words.stream().anyMatch(w -> w.trigger == c.trigger);
        Accord into = known.meant(accords, c, parties, named, led);
        if (into == null) {
            into = new Accord(c, names.of(c));
            accords.add(into);
        } else {
            KnownAccords.join(into, c);
        }
        into.parties.addAll(parties);
        into.sponsors.addAll(witnesses);
        into.named = into.named.isEmpty() ? named : into.named;
        for (Candidate word : words) {
            into.status = AccordStatus.weightier(into.status, status.of(word, c, words.size() == 1));
        }
        facts.add(into, c);
    }

    /** "وقع المجلس والمؤتمر الاتفاق الليبي": an adjective names no side where several sign who are of that state. */
    private boolean whose(Candidate c, List<Candidate> words) {
        List<Integer> owners = c.who(Slot.PARTIES);
        return c.features.contains("PARTIES:whose")
                && owners.size() == 1
                && words.stream()
                        .map(w -> w.who(Slot.PARTIES))
                        .anyMatch(who -> who.size() > 1 && cast.countries(who).equals(cast.countries(owners)));
    }

    /** "مقترح الهدنة الذي قدمته مصر": who proposes a truce or an exchange to others is none of its sides. */
    private static boolean proposer(Candidate word, Candidate c) {
        String kind = c.frame.label();
        return (word.frame.id().equals(PLAN) || word.frame.id().equals(PROPOSED))
                && word.trigger > c.trigger
                && (kind.equals(CEASEFIRE) || kind.equals("exchange"));
    }

    /** "أعلنت قطر ومصر أن الطرفين توصلا إلى صفقة": those who tell of two sides are neither of them. */
    private static boolean teller(Candidate word) {
        Candidate told = word.within;
        return told != null
                && told.sentence.equals(word.sentence)
                && word.who(Slot.PARTIES).size() > 1
                && told.frame.label().equals("say")
                && told.who(Slot.SPEAKER).containsAll(word.who(Slot.PARTIES));
    }

    /** Whether one alone only announces what others have agreed: أعلنت قطر التوصل إلى هدنة. */
    private static boolean announcer(Candidate word, Set<Integer> parties) {
        return word.frame.id().equals(ANNOUNCED) && word.who(Slot.PARTIES).size() == 1 && parties.isEmpty();
    }

    /** "أعلنت قطر ومصر توصل الطرفين إلى صفقة": whether a word nearer the agreement tells who has made what is announced. */
    private boolean announced(Candidate word, List<Candidate> words) {
        return word.frame.id().equals(ANNOUNCED)
                && !apposed.back(word)
                && words.stream()
                        .anyMatch(w -> w.trigger > word.trigger
                                && w.frame.id().equals(REACHED)
                                && !w.who(Slot.PARTIES).isEmpty()
                                && Collections.disjoint(w.who(Slot.PARTIES), word.who(Slot.PARTIES)));
    }

    /** Says who is bound, where the report leaves it open. */
    private void finish(Accord a) {
        String first = a.clauses.isEmpty() ? "" : a.clauses.get(0).type;
        boolean truce = first.equals(CEASEFIRE);
        a.kind = a.kind.equals(STATEMENT) && truce ? CEASEFIRE : a.kind;
        a.kind = a.kind.equals(OTHER) ? BY_CLAUSE.getOrDefault(first, OTHER) : a.kind;
        a.status = AccordStatus.settled(a.status, a.kind);
        a.parties.removeAll(a.sponsors);
        sides.settle(a);
        knowledge.fill(a);
        obligations.bind(a);
        obligations.settle(a);
        if (a.kind.equals(CEASEFIRE)) {
            foes.reconcile(a);
        }
        Deadlines.settle(a);
    }
}
