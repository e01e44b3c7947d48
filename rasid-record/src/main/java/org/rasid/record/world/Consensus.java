package org.rasid.record.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Account;
import org.rasid.record.Agreed;
import org.rasid.record.Coding;
import org.rasid.record.Difference;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Finding;
import org.rasid.record.Part;
import org.rasid.record.Review;
import org.rasid.record.Said;
import org.rasid.report.Days;
import org.rasid.report.Place;

/** Makes one fact of its accounts: each slot as most sources tell it, the rest as differences. */
public final class Consensus {
    private Consensus() {}

    /**
     * The fact that accounts add up to; nobody has reviewed it.
     *
     * @param accounts at least one, in the order in which they came; the first founded it
     * @param firstSeen when the record first had it
     * @param lastChanged when what is kept of it last changed
     */
    public static Fact of(List<Account> accounts, Instant firstSeen, Instant lastChanged) {
        Finding founding = accounts.get(0).finding();
        List<Difference> differences = new ArrayList<>();
        List<Part> parts = Participants.of(accounts, differences);
        Coding coding = Codes.coding(accounts, differences);
        String status = Codes.status(accounts, differences);
        Days days = Dating.of(accounts, differences);
        Agreed agreed = founding.kind() == FactKind.AGREEMENT ? agreed(accounts, differences) : null;
        Map<Long, Double> sources = sources(accounts);
        return new Fact(
                founding.id(),
                founding.kind(),
                coding,
                status,
                accounts.stream().allMatch(account -> account.finding().historical()),
                parts,
                days,
                places(accounts),
                union(accounts, Finding::topics),
                union(accounts, Finding::contexts),
                said(accounts),
                agreed,
                confidence(sources),
                accounts.stream().map(account -> account.finding().id()).toList(),
                sources.size(),
                differences,
                Review.OPEN,
                firstSeen,
                lastChanged);
    }

    private static List<Place> places(List<Account> accounts) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Account account : accounts) {
            for (Place place : account.finding().places()) {
                places.putIfAbsent(place.nameEn() == null ? place.name() : place.nameEn(), place);
            }
        }
        return List.copyOf(places.values());
    }

    private static List<String> union(List<Account> accounts, Function<Finding, List<String>> slot) {
        Set<String> union = new LinkedHashSet<>();
        accounts.forEach(account -> union.addAll(slot.apply(account.finding())));
        return List.copyOf(union);
    }

    private static @Nullable Said said(List<Account> accounts) {
        return accounts.stream()
                .map(account -> account.finding().said())
                .filter(said -> said != null)
                .max(Comparator.comparingInt(said -> said.content().span().length()))
                .orElse(null);
    }

    private static Agreed agreed(List<Account> accounts, List<Difference> differences) {
        Votes names = Votes.of(accounts, account -> {
            Agreed agreed = account.finding().agreed();
            return agreed == null ? null : agreed.name();
        });
        return new Agreed(names.most(), Clauses.together(accounts, differences));
    }

    /** The confidence of each independent text: that of its surest copy. */
    private static Map<Long, Double> sources(List<Account> accounts) {
        Map<Long, Double> surest = new LinkedHashMap<>();
        for (Account account : accounts) {
            surest.merge(account.report().family(), account.finding().confidence(), Math::max);
        }
        return surest;
    }

    /** The surest source's confidence; each further source takes half of its own off the doubt that is left. */
    private static double confidence(Map<Long, Double> sources) {
        List<Double> sorted =
                sources.values().stream().sorted(Comparator.reverseOrder()).toList();
        double doubt = 1 - sorted.get(0);
        for (double other : sorted.subList(1, sorted.size())) {
            doubt *= 1 - other / 2;
        }
        return Math.round((1 - doubt) * 1e4) / 1e4;
    }
}
