package org.rasid.checks.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rasid.reading.Reader;
import org.rasid.reading.Term;
import org.rasid.record.Account;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.KnownActor;
import org.rasid.record.Registry;
import org.rasid.record.world.Keys;
import org.rasid.record.world.World;
import org.rasid.report.Quote;

/**
 * The pairs of findings of a record that are worth a look.
 *
 * @param facts the merged pairs: for each fact that several reports tell, every two of its accounts
 * @param alike near-misses that share words: one kind and type, days that meet, a key in common, and not merged
 * @param unlike near-misses that share few
 */
record Pairs(List<List<Pair>> facts, List<Pair> alike, List<Pair> unlike) {
    /** Of the shorter one's words, from which on two are alike. */
    private static final double ALIKE = 0.35;

    /** A finding, the fact that it tells and where the record looks for others that tell the same. */
    private record Told(Account account, int fact, Keys keys, Set<String> words) {
        boolean near(Told other) {
            var mine = keys.window();
            var theirs = other.keys.window();
            return fact != other.fact
                    && account.report().number() != other.account.report().number()
                    && account.finding().kind() == other.account.finding().kind()
                    && account.finding()
                            .coding()
                            .type()
                            .equals(other.account.finding().coding().type())
                    && (mine == null
                            || theirs == null
                            || !mine.from().isAfter(theirs.to())
                                    && !theirs.from().isAfter(mine.to()));
        }

        boolean alike(Told other) {
            long both = words.stream().filter(other.words::contains).count();
            return both >= ALIKE * Math.min(words.size(), other.words.size());
        }
    }

    static Pairs of(Registry record, Reader reader) {
        Map<String, KnownActor> actors = new HashMap<>();
        World world = new World(
                key -> actors.computeIfAbsent(
                        key, k -> record.actors(List.of(k)).get(k)),
                reader);
        List<Told> all = new ArrayList<>();
        List<List<Pair>> facts = new ArrayList<>();
        List<Fact> told = record.facts(Filter.ALL).toList();
        for (int i = 0; i < told.size(); i++) {
            List<Account> accounts = record.accounts(told.get(i));
            for (Account account : accounts) {
                all.add(new Told(account, i, world.keys(account), words(account, reader)));
            }
            if (accounts.size() > 1) {
                facts.add(everyTwo(accounts));
            }
        }
        Map<String, Boolean> near = near(all);
        Map<String, Account> byId = all.stream()
                .map(Told::account)
                .collect(Collectors.toMap(account -> account.finding().id().toString(), account -> account));
        return new Pairs(facts, pairs(near, byId, alike -> alike), pairs(near, byId, alike -> !alike));
    }

    private static List<Pair> everyTwo(List<Account> accounts) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = i + 1; j < accounts.size(); j++) {
                pairs.add(Pair.of(accounts.get(i), accounts.get(j)));
            }
        }
        return pairs;
    }

    private static Set<String> words(Account account, Reader reader) {
        var said = account.finding().said();
        List<Quote> from = account.finding().kind() == FactKind.STATEMENT && said != null
                ? List.of(said.content())
                : account.finding().evidence();
        Set<String> words = new TreeSet<>();
        from.forEach(quote ->
                reader.terms(quote.text()).stream().filter(Term::content).forEach(term -> words.add(term.stem())));
        return words;
    }

    /** The near-misses by name, each with whether it is alike. */
    private static Map<String, Boolean> near(List<Told> all) {
        Map<String, List<Told>> byKey = new TreeMap<>();
        all.forEach(told -> told.keys
                .keys()
                .forEach(key ->
                        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(told)));
        Map<String, Boolean> near = new TreeMap<>();
        for (List<Told> together : byKey.values()) {
            for (int i = 0; i < together.size(); i++) {
                Told one = together.get(i);
                for (Told other : together.subList(i + 1, together.size())) {
                    if (one.near(other)) {
                        near.put(Pair.of(one.account, other.account).name(), one.alike(other));
                    }
                }
            }
        }
        return near;
    }

    private static List<Pair> pairs(Map<String, Boolean> near, Map<String, Account> byId, Predicate<Boolean> which) {
        return near.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(entry -> entry.getKey().split("\t", 2))
                .map(ids ->
                        new Pair(Objects.requireNonNull(byId.get(ids[0])), Objects.requireNonNull(byId.get(ids[1]))))
                .toList();
    }

    /** So many merged pairs by lot, one of a fact. */
    List<Pair> merged(String draw, int most) {
        return drawn(
                facts.stream()
                        .map(pairs -> pairs.stream()
                                .min(Comparator.comparing(pair -> pair.lot(draw)))
                                .orElseThrow())
                        .toList(),
                draw,
                most);
    }

    /** So many of these pairs by lot. */
    static List<Pair> drawn(List<Pair> pairs, String draw, int most) {
        return pairs.stream()
                .sorted(Comparator.comparing(pair -> pair.lot(draw)))
                .limit(most)
                .toList();
    }
}
