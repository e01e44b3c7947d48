package org.rasid.record.sql;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Agreed;
import org.rasid.record.Decision;
import org.rasid.record.Decision.Action;
import org.rasid.record.Fact;
import org.rasid.record.RecordException;
import org.rasid.record.decide.Corrections;
import org.rasid.record.decide.Log;

/** Notes what a person decides, if it can be done, and brings the facts up to date. */
final class Deciding {
    private final Work work;
    private final Looking looking;

    Deciding(Work work) {
        this.work = work;
        this.looking = new Looking(work.handle);
    }

    Decision decide(Decision wanted) {
        Set<Long> groups = new TreeSet<>();
        Decision decision = wanted.action() == Action.UNDO ? undo(wanted, groups) : named(wanted, groups);
        new FactKeeper(work).refresh(groups);
        // Also where no fact changes: a note, the state of a commitment.
        work.change();
        return decision;
    }

    private Decision undo(Decision wanted, Set<Long> groups) {
        long undone = wanted.undoes() == null ? 0 : wanted.undoes();
        List<Decision> concerned = work.decisions.withUndos(List.of(undone));
        Decision target = concerned.stream()
                .filter(decision -> decision.number() == undone)
                .findFirst()
                .orElseThrow(() -> new RecordException("there is no decision " + undone));
        if (!Log.stands(undone, concerned)) {
            throw new RecordException("decision " + undone + " has been taken back already");
        }
        Decision decision = numbered(wanted, null, List.of());
        work.decisions.insert(decision, Map.of());
        Decision root = root(target);
        groupsOf(root, groups);
        return decision;
    }

    /** What an undo of an undo of … takes back or brings back in the end. */
    private Decision root(Decision decision) {
        Decision at = decision;
        while (at.undoes() != null) {
            long undoes = at.undoes();
            at = work.decisions.withUndos(List.of(undoes)).stream()
                    .filter(other -> other.number() == undoes)
                    .findFirst()
                    .orElseThrow();
        }
        return at;
    }

    private void groupsOf(Decision decision, Set<Long> groups) {
        groups.addAll(work.findings
                .groupsOf(work.decisions.findingsOf(decision.number()))
                .values());
    }

    private Decision named(Decision wanted, Set<Long> groups) {
        UUID target = wanted.target();
        if (target == null) {
            throw new IllegalArgumentException("a decision names what it decides on");
        }
        boolean onClause = wanted.action() == Action.OVERRULE || ofClause(wanted);
        Map<UUID, Long> findings = new LinkedHashMap<>();
        UUID named = onClause ? clause(target, findings) : finding(target, findings);
        boolean split = wanted.action() == Action.SPLIT;
        Set<UUID> others = new LinkedHashSet<>();
        for (UUID other : wanted.others()) {
            others.add(split ? accountOf(other, findings) : finding(other, findings));
        }
        check(wanted, target, others);
        Decision decision = numbered(wanted, named, List.copyOf(others));
        work.decisions.insert(decision, findings);
        groups.addAll(work.findings.groupsOf(findings.values()).values());
        return decision;
    }

    private static boolean ofClause(Decision wanted) {
        return wanted.action() == Action.CORRECT && wanted.slot() != null && Corrections.ofClause(wanted.slot());
    }

    private Decision numbered(Decision d, @Nullable UUID target, List<UUID> others) {
        return new Decision(
                work.decisions.last() + 1,
                work.now,
                d.by(),
                d.why(),
                d.action(),
                target,
                others,
                d.slot(),
                d.value(),
                d.undoes(),
                d.citation());
    }

    /** The finding that names the fact of this id: the first that tells it. */
    private UUID finding(UUID id, Map<UUID, Long> findings) {
        Fact fact = fact(id);
        FindingRows.Row own = work.findings.byId(id);
        boolean tells = own != null && fact.accounts().contains(id);
        FindingRows.Row row = tells ? own : work.findings.byId(fact.accounts().get(0));
        FindingRows.Row found = Objects.requireNonNull(row, "a fact has accounts");
        findings.put(found.finding().id(), found.number());
        return found.finding().id();
    }

    /** A clause is its own name; the decision rests on the first account of its agreement. */
    private UUID clause(UUID id, Map<UUID, Long> findings) {
        Fact agreement = looking.fact(id);
        if (agreement == null || agreement.agreed() == null) {
            throw new RecordException("the record has no commitment " + id);
        }
        findings.put(id, Objects.requireNonNull(findings.get(finding(agreement.id(), findings))));
        return id;
    }

    private UUID accountOf(UUID id, Map<UUID, Long> findings) {
        FindingRows.Row row = work.findings.byId(id);
        if (row == null) {
            throw new RecordException("there is no finding " + id);
        }
        findings.put(id, row.number());
        return id;
    }

    private Fact fact(UUID id) {
        Fact fact = looking.fact(id);
        if (fact == null) {
            throw new RecordException("the record has no fact " + id);
        }
        return fact;
    }

    private void check(Decision wanted, UUID target, Set<UUID> others) {
        switch (wanted.action()) {
            case MERGE -> checkMerge(fact(target), others);
            case SPLIT -> checkSplit(fact(target), others);
            case CORRECT -> checkCorrection(fact(target), wanted);
            case ANNOTATE, OVERRULE -> {
                if (wanted.value() == null || wanted.value().isBlank()) {
                    throw new RecordException("a decision to " + wanted.action().label() + " needs words");
                }
            }
            case ACCEPT, REJECT, UNDO -> {
                // Nothing more is needed.
            }
        }
    }

    private void checkMerge(Fact fact, Set<UUID> others) {
        if (others.stream().allMatch(fact.accounts()::contains)) {
            throw new RecordException("a merge needs another fact");
        }
        for (UUID other : others) {
            if (fact(other).kind() != fact.kind()) {
                throw new RecordException("facts of two kinds cannot be one: " + fact.id() + " is "
                        + fact.kind().label() + ", " + other + " is "
                        + fact(other).kind().label());
            }
        }
    }

    private static void checkSplit(Fact fact, Set<UUID> others) {
        for (UUID other : others) {
            if (!fact.accounts().contains(other)) {
                throw new RecordException("the fact " + fact.id() + " has no account " + other);
            }
        }
        if (others.isEmpty() || others.size() == fact.accounts().size()) {
            throw new RecordException("a split takes some accounts of a fact and leaves some");
        }
    }

    private void checkCorrection(Fact fact, Decision wanted) {
        String slot = wanted.slot() == null ? "" : wanted.slot();
        String value = wanted.value() == null ? "" : wanted.value();
        if (ofClause(wanted) && !isClause(fact, wanted.target())) {
            throw new RecordException(
                    "the slot " + slot + " is one of a clause: name the clause, not " + wanted.target());
        }
        Corrections.apply(fact, wanted.target(), slot, value);
        for (String actor : Corrections.actors(slot, value)) {
            if (work.actor(actor) == null) {
                throw new RecordException("nobody has the key " + actor + "; `rasid who NAME` tells keys");
            }
        }
    }

    private static boolean isClause(Fact fact, @Nullable UUID id) {
        Agreed agreed = fact.agreed();
        return agreed != null
                && agreed.clauses().stream().anyMatch(clause -> clause.id().equals(id));
    }
}
