package org.rasid.record.world;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Account;
import org.rasid.record.Difference;
import org.rasid.record.Finding;
import org.rasid.record.Part;
import org.rasid.record.Role;

/** Who took part, as the fullest account says; others add whom it leaves out, if two sources name them. */
final class Participants {
    private static final int SOURCES = 2;

    private Participants() {}

    static List<Part> of(List<Account> accounts, List<Difference> differences) {
        Votes initiators = Votes.of(accounts, account -> initiator(account.finding()));
        differences.addAll(initiators.difference("initiator"));
        Set<Part> parts = new LinkedHashSet<>(
                agreeing(accounts, initiators.most()).finding().parts());
        Map<String, Set<Long>> sources = new LinkedHashMap<>();
        Map<String, Part> first = new LinkedHashMap<>();
        for (Account account : accounts) {
            for (Part part : account.finding().parts()) {
                if (part.role() != Role.INITIATOR) {
                    sources.computeIfAbsent(part.actor(), key -> new LinkedHashSet<>())
                            .add(account.report().family());
                    first.putIfAbsent(part.actor(), part);
                }
            }
        }
        first.forEach((actor, part) -> {
            boolean there = parts.stream().anyMatch(other -> other.actor().equals(actor));
            if (!there && sources.getOrDefault(actor, Set.of()).size() >= SOURCES) {
                parts.add(part);
            }
        });
        return List.copyOf(parts);
    }

    private static @Nullable String initiator(Finding finding) {
        List<String> who = finding.who(Role.INITIATOR);
        return who.isEmpty() ? null : who.get(0);
    }

    /** The fullest of the accounts that name this initiator. */
    private static Account agreeing(List<Account> accounts, @Nullable String initiator) {
        List<Account> agreeing = accounts.stream()
                .filter(account -> initiator != null && initiator.equals(initiator(account.finding())))
                .toList();
        return Fullest.of(agreeing.isEmpty() ? accounts : agreeing);
    }
}
