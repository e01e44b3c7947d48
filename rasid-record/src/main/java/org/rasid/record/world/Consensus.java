package org.rasid.record.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.rasid.record.Role;
import org.rasid.record.Said;
import org.rasid.report.Days;
import org.rasid.report.Place;

/**
 * Makes one fact of its accounts: each slot as most sources tell it, the rest as differences. The fullest account says
 * who took part; others add whom it leaves out, if two sources name them.
 */
public final class Consensus {
    private final List<Account> accounts;
    private final Account fullest;
    private final List<Difference> differences = new ArrayList<>();

    private Consensus(List<Account> accounts) {
        this.accounts = accounts;
        this.fullest = accounts.stream()
                .max(Comparator.comparingDouble(Consensus::fullness)
                        .thenComparing(account -> -account.report().number()))
                .orElseThrow();
    }

    /**
     * The fact that accounts add up to; nobody has reviewed it.
     *
     * @param accounts at least one, in the order in which they came; the first founded it
     * @param firstSeen when the record first had it
     * @param lastChanged when what is kept of it last changed
     */
    public static Fact of(List<Account> accounts, Instant firstSeen, Instant lastChanged) {
        return new Consensus(accounts).fact(firstSeen, lastChanged);
    }

    private static double fullness(Account account) {
        Finding f = account.finding();
        return f.parts().size()
                + f.confidence()
                + (f.days() == null || f.days().text().isEmpty() ? 0 : 1)
                + (f.agreed() == null ? 0 : f.agreed().clauses().size());
    }

    private Fact fact(Instant firstSeen, Instant lastChanged) {
        Finding founding = accounts.get(0).finding();
        Votes initiators = Votes.of(accounts, account -> first(account.finding(), Role.INITIATOR));
        differences.addAll(initiators.difference("initiator"));
        Coding coding = coding();
        String status = status();
        Days days = days();
        return new Fact(
                founding.id(),
                founding.kind(),
                coding,
                status,
                accounts.stream().allMatch(account -> account.finding().historical()),
                parts(initiators.most()),
                days,
                places(),
                union(true),
                union(false),
                said(),
                agreed(),
                confidence(),
                accounts.stream().map(account -> account.finding().id()).toList(),
                sources(),
                differences,
                Review.OPEN,
                firstSeen,
                lastChanged);
    }

    private static @Nullable String first(Finding finding, Role role) {
        List<String> who = finding.who(role);
        return who.isEmpty() ? null : who.get(0);
    }

    private Coding coding() {
        Votes types = Votes.of(accounts, account -> account.finding().coding().type());
        Votes modes = Votes.of(accounts, account -> account.finding().coding().mode());
        Votes channels =
                Votes.of(accounts, account -> account.finding().coding().channel());
        differences.addAll(types.difference("type"));
        differences.addAll(modes.difference("mode"));
        String type = types.most();
        String mode = modes.most();
        // The codes go with type and mode: those of the first account that has both.
        return accounts.stream()
                .map(account -> account.finding().coding())
                .filter(c -> c.type().equals(type) && (mode == null || mode.equals(c.mode())))
                .findFirst()
                .map(c -> new Coding(c.type(), mode, channels.most(), c.cameo(), c.plover(), c.quad()))
                .orElse(fullest.finding().coding());
    }

    /** How far something is changes with the days: the latest reports say it. */
    private String status() {
        LocalDate latest = accounts.stream()
                .map(account -> account.report().published().end())
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<Account> last = accounts.stream()
                .filter(account -> latest == null
                        || latest.equals(account.report().published().end()))
                .toList();
        Votes statuses = Votes.of(last, account -> account.finding().status());
        differences.addAll(statuses.difference("status"));
        String most = statuses.most();
        return most == null ? "" : most;
    }

    /** The shortest stretch that most sources give; days that the reports' own words give count before others. */
    private @Nullable Days days() {
        Map<String, Days> byName = new HashMap<>();
        List<Account> telling = accounts.stream()
                .filter(account -> Window.told(account.finding().days()) != null)
                .toList();
        Votes votes = Votes.of(telling, account -> name(account.finding().days(), byName));
        List<Votes.Voice> told = new ArrayList<>(votes.told());
        if (told.isEmpty()) {
            return fullest.finding().days();
        }
        Window most = Window.told(byName.get(told.get(0).value()));
        Days best = byName.get(told.get(0).value());
        boolean apart = false;
        for (Votes.Voice voice : told) {
            Window window = Window.told(byName.get(voice.value()));
            if (window != null && most != null) {
                apart |= !window.meets(most);
                Window now = Window.told(best);
                if (now != null && window.meets(most) && window.length() < now.length()) {
                    best = byName.get(voice.value());
                }
            }
        }
        if (apart) {
            differences.addAll(votes.difference("date"));
        }
        return best;
    }

    private static @Nullable String name(@Nullable Days days, Map<String, Days> byName) {
        if (days == null) {
            return null;
        }
        String name = days.start().equals(days.end()) ? days.start() : days.start() + "/" + days.end();
        byName.putIfAbsent(name, days);
        return name;
    }

    private List<Part> parts(@Nullable String initiator) {
        Set<Part> parts = new LinkedHashSet<>(agreeing(initiator).finding().parts());
        Map<String, Set<Long>> named = new LinkedHashMap<>();
        Map<String, Part> part = new HashMap<>();
        for (Account account : accounts) {
            for (Part p : account.finding().parts()) {
                named.computeIfAbsent(p.actor(), key -> new LinkedHashSet<>())
                        .add(account.report().family());
                part.putIfAbsent(p.actor(), p);
            }
        }
        named.forEach((actor, sources) -> {
            Part p = part.get(actor);
            boolean there = parts.stream().anyMatch(other -> other.actor().equals(actor));
            if (!there && p != null && sources.size() >= 2 && p.role() != Role.INITIATOR) {
                parts.add(p);
            }
        });
        return List.copyOf(parts);
    }

    /** The fullest of the accounts that name this initiator. */
    private Account agreeing(@Nullable String initiator) {
        return accounts.stream()
                .filter(account -> initiator != null && initiator.equals(first(account.finding(), Role.INITIATOR)))
                .max(Comparator.comparingDouble(Consensus::fullness)
                        .thenComparing(account -> -account.report().number()))
                .orElse(fullest);
    }

    private List<Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Account account : accounts) {
            for (Place place : account.finding().places()) {
                places.putIfAbsent(place.nameEn() == null ? place.name() : place.nameEn(), place);
            }
        }
        return List.copyOf(places.values());
    }

    private List<String> union(boolean topics) {
        Set<String> union = new LinkedHashSet<>();
        for (Account account : accounts) {
            union.addAll(topics ? account.finding().topics() : account.finding().contexts());
        }
        return List.copyOf(union);
    }

    private @Nullable Said said() {
        return accounts.stream()
                .map(account -> account.finding().said())
                .filter(said -> said != null)
                .max(Comparator.comparingInt(said -> said.content().span().length()))
                .orElse(null);
    }

    private @Nullable Agreed agreed() {
        if (accounts.get(0).finding().kind() != FactKind.AGREEMENT) {
            return null;
        }
        String name = Votes.of(
                        accounts,
                        account -> account.finding().agreed() == null
                                ? null
                                : account.finding().agreed().name())
                .most();
        return new Agreed(name, Clauses.together(accounts, differences));
    }

    /** The surest account's confidence; each further source takes half of its own off the doubt that is left. */
    private double confidence() {
        Map<Long, Double> surest = new LinkedHashMap<>();
        for (Account account : accounts) {
            surest.merge(account.report().family(), account.finding().confidence(), Math::max);
        }
        List<Double> sorted =
                surest.values().stream().sorted(Comparator.reverseOrder()).toList();
        double doubt = 1 - sorted.get(0);
        for (double other : sorted.subList(1, sorted.size())) {
            doubt *= 1 - other / 2;
        }
        return Math.round((1 - doubt) * 1e4) / 1e4;
    }

    private int sources() {
        return (int) accounts.stream()
                .mapToLong(account -> account.report().family())
                .distinct()
                .count();
    }
}
