package org.rasid.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.mention.Mention;
import org.rasid.mention.Mention.Sort;
import org.rasid.reading.NamedAccords.Named;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence.Role;

/** Finds the agreement, told before, that a later word means again. */
final class KnownAccords {
    private static final Set<String> INSTRUMENTS = Set.of("joint-statement", "other");

    /** Kinds that say what was signed: whoever writes of a memorandum and of a statement means two things. */
    private static final Set<String> FORMS = Set.of("joint-statement", "memorandum");

    /** Kinds of which one report hardly ever tells two between the same sides. */
    private static final Set<String> RETOLD = Set.of("ceasefire", "exchange");

    /** So many nouns stand at most in a row of which the last has the article: اتفاق وقف إطلاق النار. */
    private static final int CONSTRUCT = 4;

    /** So many agreements, and tellings of one, are looked through at most, the latest first: cost stays linear. */
    private static final int BACK = 40;

    private final Words words;
    private final Cast cast;

    KnownAccords(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    /**
     * The last agreement of a kind and of parties that a candidate can mean, or null.
     *
     * @param led whether its first word only tells what became of it: خرق وقف إطلاق النار
     */
    @Nullable
    Accord meant(List<Accord> accords, Candidate c, Set<Integer> parties, List<Named> known, boolean led) {
        boolean definite = definite(c.trigger) && words.verb(c.trigger) == null
                || led && definite(c.last)
                || words.relative(c.trigger - 1);
        String proper = properName(c);
        Set<String> countries = cast.countries(List.copyOf(parties));
        for (int i = accords.size() - 1; i >= Math.max(0, accords.size() - BACK); i--) {
            Accord a = accords.get(i);
            if (!known.isEmpty() && !a.named.isEmpty()) {
                if (known.stream().anyMatch(a.named::contains)) {
                    return a;
                }
                continue;
            }
            Set<String> theirs = cast.countries(List.copyOf(a.parties));
            boolean same = !countries.isEmpty() && countries.equals(theirs);
            boolean named = !proper.isEmpty() && spokenOfWith(a, proper);
            boolean pointed = proper.isEmpty()
                            && (definite
                                    || same
                                    || again(a, theirs, c, countries)
                                    || vague(a, theirs, c, countries)
                                    || headline(a, c))
                    || named;
            boolean kind = kinds(a, theirs, c.frame.label())
                    || definite && countries.isEmpty() && sameNoun(a, c)
                    || definite && (same || countries.isEmpty()) && peaceful(a.kind) && peaceful(c.frame.label());
            if (pointed && kind && sides(theirs, countries)) {
                return a;
            }
        }
        return null;
    }

    /** Whether an agreement was told in the headline alone: what the report goes on to tell is the same. */
    private static boolean headline(Accord a, Candidate c) {
        Candidate latest = a.tellings.get(a.tellings.size() - 1);
        return c.sentence.role() != Role.TITLE && latest.sentence.role() == Role.TITLE;
    }

    /** Whether an agreement's noun is definite: الاتفاق، مذكرتي التفاهم، اتفاق الهدنة. */
    private boolean definite(int i) {
        for (int k = i; k < Math.min(words.size(), i + CONSTRUCT) && noun(k); k++) {
            Analysis a = words.token(k).best();
            if (a.definite() && (k == i || a.clitics() == Analysis.AL)) {
                return true;
            }
            if (k > i && a.clitics() != 0) {
                return false;
            }
        }
        return false;
    }

    private boolean noun(int k) {
        return words.token(k).isWord()
                && words.phraseAt(k) < 0
                && !words.preposition(k)
                && words.verb(k) == null
                && !words.relative(k);
    }

    /** What an agreement is called after, the place behind its noun: إعلان القاهرة; empty where it has no such name. */
    private String properName(Candidate c) {
        Mention m = c.trigger + 1 < words.size() ? words.mentionAt(c.trigger + 1) : null;
        boolean place = m != null
                && m.first() == c.trigger + 1
                && (m.sort() == Sort.CAPITAL || m.sort() == Sort.PLACE)
                && Syntax.clitic(m.clitics()).isEmpty();
        return place ? words.token(c.trigger + 1).folded() : "";
    }

    /** Whether a place is named where an agreement is told: what was agreed in Vienna is the Vienna agreement. */
    private boolean spokenOfWith(Accord a, String place) {
        int told = a.tellings.size();
        for (Candidate t : a.tellings.subList(Math.max(0, told - BACK), told)) {
            for (int k = t.sentence.first(); k < t.sentence.end(); k++) {
                if (words.token(k).isWord() && words.token(k).folded().endsWith(place)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "وقعتا اتفاقية تجارة … وتلغي الاتفاقية": whether the noun is the one by which an agreement was called before. */
    private boolean sameNoun(Accord a, Candidate c) {
        String noun = words.token(c.trigger).best().stem();
        return words.token(a.tellings.get(0).trigger).best().stem().equals(noun);
    }

    private static boolean kinds(Accord a, Set<String> theirs, String kind) {
        if (FORMS.contains(a.kind) && FORMS.contains(kind)) {
            return a.kind.equals(kind);
        }
        return a.kind.equals(kind)
                || INSTRUMENTS.contains(kind)
                || INSTRUMENTS.contains(a.kind)
                || theirs.isEmpty() && truceOfPeace(a, kind);
    }

    private static boolean sides(Set<String> theirs, Set<String> countries) {
        return countries.isEmpty()
                || theirs.isEmpty()
                || theirs.containsAll(countries)
                || countries.containsAll(theirs);
    }

    /** "توصلت حماس إلى هدنة" below "هدنة بين حماس وإسرائيل": one of its sides has made it again. */
    private static boolean again(Accord a, Set<String> theirs, Candidate c, Set<String> countries) {
        return RETOLD.contains(c.frame.label())
                && a.kind.equals(c.frame.label())
                && !countries.isEmpty()
                && (theirs.containsAll(countries) || countries.containsAll(theirs));
    }

    private static boolean vague(Accord a, Set<String> theirs, Candidate c, Set<String> countries) {
        return theirs.isEmpty() && (a.kind.equals("other") || a.kind.equals("peace"))
                || countries.isEmpty() && c.frame.label().equals("other");
    }

    private static boolean peaceful(String kind) {
        return kind.equals("peace") || kind.equals("ceasefire");
    }

    private static boolean truceOfPeace(Accord a, String kind) {
        return a.kind.equals("peace") && kind.equals("ceasefire");
    }

    /** Adds a telling to an agreement; it may say more of its kind. */
    static void join(Accord a, Candidate c) {
        a.tellings.add(c);
        String kind = c.frame.label();
        if (truceOfPeace(a, kind) || INSTRUMENTS.contains(a.kind) && !INSTRUMENTS.contains(kind)) {
            a.kind = kind;
        }
    }
}
