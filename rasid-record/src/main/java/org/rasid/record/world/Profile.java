package org.rasid.record.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Reader;
import org.rasid.reading.Term;
import org.rasid.record.Account;
import org.rasid.record.FactKind;
import org.rasid.record.Finding;
import org.rasid.record.KnownActor;
import org.rasid.record.Part;
import org.rasid.record.Role;
import org.rasid.report.Place;
import org.rasid.report.Quote;

/**
 * What comparing needs to know of an account.
 *
 * @param account the account
 * @param window when it can have been
 * @param doers who did, said or agreed it, by key; without people who are not named one by one
 * @param others to whom it was done or said, by key
 * @param words what its evidence says, function words left out: hashes of stems, sorted
 * @param deed the same without the words of which the names of those who take part are made: these say who, not what.
 *     Names as the lexicon has them, since those that reports use change as reports come in
 * @param numbers the numbers in it: two raids are not nine
 * @param places what its places are known by, without whole countries
 * @param countries the countries of its places
 * @param terms what an agreement's clauses say
 */
record Profile(
        Account account,
        @Nullable Window window,
        Map<String, KnownActor> doers,
        Map<String, KnownActor> others,
        int[] words,
        int[] deed,
        Set<String> numbers,
        Set<String> places,
        Set<String> countries,
        Terms terms) {
    private static final int MOST_WORDS = 80;
    private static final int FEWEST_WORDS = 5;

    static Profile of(Account account, Function<String, @Nullable KnownActor> actors, Reader reader) {
        Function<String, List<Term>> terms = reader::terms;
        Finding finding = account.finding();
        Map<String, KnownActor> doers = new LinkedHashMap<>();
        Map<String, KnownActor> others = new LinkedHashMap<>();
        for (Part part : finding.parts()) {
            KnownActor actor = actors.apply(part.actor());
            if (actor == null || Side.of(actor) == null) {
                continue;
            }
            if (part.role() == Role.ACTOR || part.role() == Role.SPEAKER || part.role() == Role.PARTY) {
                doers.put(actor.key(), actor);
            } else if (part.role() == Role.RECIPIENT || part.role() == Role.ADDRESSEE) {
                others.put(actor.key(), actor);
            }
        }
        Set<String> places = new TreeSet<>();
        Set<String> countries = new TreeSet<>();
        for (Place place : finding.places()) {
            if (place.country() != null) {
                countries.add(place.country());
            }
            if (!"country".equals(place.precision())) {
                places.addAll(names(place, terms));
            }
        }
        Set<String> words = words(finding, terms);
        Set<String> deed = new TreeSet<>(words);
        finding.parts()
                .forEach(part -> reader.terms(reader.name(part.actor())).forEach(term -> deed.remove(term.stem())));
        return new Profile(
                account,
                Window.of(finding, account.report()),
                doers,
                others,
                hashes(words),
                hashes(deed),
                words.stream().filter(Profile::isNumber).collect(Collectors.toUnmodifiableSet()),
                places,
                countries,
                Terms.of(finding.agreed(), place -> PlaceNames.key(place, terms)));
    }

    private static int[] hashes(Set<String> words) {
        return words.stream().mapToInt(String::hashCode).sorted().toArray();
    }

    /** What a place is known by: its English name, and the key of the Arabic one. */
    private static List<String> names(Place place, Function<String, List<Term>> terms) {
        List<String> names = new ArrayList<>();
        if (place.nameEn() != null) {
            names.add(place.nameEn());
        }
        String last = PlaceNames.key(place.name(), terms);
        if (!last.isEmpty()) {
            names.add(last);
        }
        return names;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static Set<String> words(Finding finding, Function<String, List<Term>> terms) {
        List<Quote> from = new ArrayList<>();
        if (finding.kind() == FactKind.STATEMENT && finding.said() != null) {
            from.add(finding.said().content());
        } else {
            from.addAll(finding.evidence());
        }
        Set<String> words = new TreeSet<>();
        for (Quote quote : from) {
            for (Term term : terms.apply(quote.text())) {
                if (term.content() && words.size() < MOST_WORDS) {
                    words.add(term.stem());
                }
            }
        }
        return words;
    }

    /** The same, as if it had been within these days. */
    Profile within(Window days) {
        return new Profile(account, days, doers, others, words, deed, numbers, places, countries, terms);
    }

    /** Everybody who takes part, by key. */
    Map<String, KnownActor> all() {
        Map<String, KnownActor> all = new LinkedHashMap<>(doers);
        all.putAll(others);
        return all;
    }

    /** The share of the shorter one's words that the longer one has too; 0 where one has fewer than five. */
    double shared(Profile other) {
        return shared(words, other.words);
    }

    /** The share of the words of both that both have. */
    double alike(Profile other) {
        int both = common(words, other.words);
        int all = words.length + other.words.length - both;
        return all == 0 ? 0 : (double) both / all;
    }

    /** The same as {@link #shared}, without the words of names. */
    double deedShared(Profile other) {
        return shared(deed, other.deed);
    }

    private static double shared(int[] one, int[] two) {
        int shorter = Math.min(one.length, two.length);
        return shorter < FEWEST_WORDS ? 0 : (double) common(one, two) / shorter;
    }

    private static int common(int[] one, int[] two) {
        int both = 0;
        int j = 0;
        for (int word : one) {
            while (j < two.length && two[j] < word) {
                j++;
            }
            if (j < two.length && two[j] == word) {
                both++;
                j++;
            }
        }
        return both;
    }
}
