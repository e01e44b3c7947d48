package org.rasid.watch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Clause;
import org.rasid.record.Doings;
import org.rasid.record.Fact;
import org.rasid.record.Role;
import org.rasid.record.world.PlaceNames;
import org.rasid.report.Place;

/** Judges whether a later fact is about a clause: by who did it or agreed to it, to whom, and where. */
final class Relevance {
    private final Fact agreement;
    private final Clause clause;
    private final Set<String> obligors;
    private final Set<String> parties;
    private final Sides sides;

    Relevance(Fact agreement, Clause clause, List<String> obligors, Sides sides) {
        this.agreement = agreement;
        this.clause = clause;
        this.sides = sides;
        this.obligors = sides.of(obligors);
        this.parties = sides.of(agreement.who(Role.PARTY));
    }

    /** What a rule looks at, all that {@linkplain #fits fits} it and little else; null where nothing can. */
    @Nullable
    Doings wanted(Rule rule) {
        boolean there = rule.where() == Rule.Where.THERE;
        Set<String> words = new HashSet<>();
        clause.places().forEach(place -> words.addAll(PlaceNames.words(place)));
        boolean nowhere = words.isEmpty()
                && (agreement.topics().isEmpty() || !clause.places().isEmpty());
        if (nobody(rule.doer()) || nobody(rule.target()) || there && nowhere) {
            return null;
        }
        return new Doings(
                rule.type(),
                rule.modes(),
                those(rule.doer()),
                those(rule.target()),
                there ? words : Set.of(),
                there && words.isEmpty() ? Set.copyOf(agreement.topics()) : Set.of(),
                null);
    }

    private boolean nobody(Rule.Who who) {
        return who != Rule.Who.ANYBODY && those(who).isEmpty();
    }

    private Set<String> those(Rule.Who who) {
        return switch (who) {
            case OBLIGOR -> obligors;
            case PARTY -> parties;
            case ANYBODY -> Set.of();
        };
    }

    /** The agreements that could {@linkplain #renews renew} the clause's term: of each two of the parties. */
    List<Doings> renewals() {
        List<Doings> renewals = new ArrayList<>();
        if (clause.deadline() != null || clause.duration() != null) {
            Set<String> others = new LinkedHashSet<>(parties);
            for (String party : parties) {
                others.remove(party);
                if (!others.isEmpty()) {
                    renewals.add(new Doings(
                            agreement.coding().type(),
                            Set.of(),
                            Set.of(party),
                            others,
                            Set.of(),
                            Set.of(),
                            clause.type()));
                }
            }
        }
        return renewals;
    }

    boolean fits(Rule rule, Deed deed) {
        Fact fact = deed.fact();
        if (!rule.type().equals(fact.coding().type())
                || !rule.modes().isEmpty()
                        && !rule.modes().contains(fact.coding().mode())) {
            return false;
        }
        return is(rule.doer(), deed.doers(), deed.targets())
                && is(rule.target(), deed.targets(), deed.doers())
                && where(rule, fact);
    }

    /** Whether only those who are not obliged tell it: then it is their word against the obligor's. */
    boolean toldByOthersOnly(Fact fact) {
        Set<String> reporters = sides.of(fact.who(Role.REPORTER));
        return !reporters.isEmpty()
                && reporters.stream().allMatch(side -> parties.contains(side) && !obligors.contains(side));
    }

    /** Whether an agreement is of the same kind and between the same parties; either may name more of them. */
    boolean renews(Deed later) {
        Set<String> others = later.doers();
        long both = others.stream().filter(parties::contains).count();
        return later.fact().coding().type().equals(agreement.coding().type())
                && both >= 2
                && both == Math.min(parties.size(), others.size());
    }

    /** Whether a clause of another agreement is about the same: of one type, on the same, at no other place. */
    boolean sameClause(Clause other) {
        Set<String> theirs = sides.of(other.obligors());
        return other.type().equals(clause.type())
                && (theirs.isEmpty() || theirs.stream().anyMatch(obligors::contains))
                && (other.places().isEmpty()
                        || clause.places().isEmpty()
                        || other.places().stream()
                                .anyMatch(place ->
                                        clause.places().stream().anyMatch(own -> PlaceNames.same(own, place))));
    }

    /** Which of the clause's places a fact names. */
    Set<String> places(Fact fact) {
        Set<String> named = new LinkedHashSet<>();
        for (String place : clause.places()) {
            for (Place where : fact.places()) {
                if (PlaceNames.same(place, where.name())) {
                    named.add(place);
                }
            }
        }
        return named;
    }

    List<String> places() {
        return clause.places();
    }

    private boolean is(Rule.Who who, Set<String> sides, Set<String> opposite) {
        return switch (who) {
            case ANYBODY -> true;
            case OBLIGOR -> sides.stream().anyMatch(obligors::contains);
            case PARTY -> sides.stream().anyMatch(side -> parties.contains(side) && !opposite.contains(side));
        };
    }

    private boolean where(Rule rule, Fact fact) {
        if (rule.where() == Rule.Where.ANYWHERE) {
            return true;
        }
        return clause.places().isEmpty()
                ? fact.places().stream()
                                .map(Place::country)
                                .filter(Objects::nonNull)
                                .anyMatch(agreement.topics()::contains)
                        || fact.topics().stream().anyMatch(agreement.topics()::contains)
                : !places(fact).isEmpty();
    }
}
