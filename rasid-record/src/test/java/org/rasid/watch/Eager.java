package org.rasid.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rasid.record.Clause;
import org.rasid.record.Fact;
import org.rasid.record.Filter;
import org.rasid.record.Registry;
import org.rasid.record.Role;

/** How clauses stand when every agreement looks at everything that a record has, one fact after the other. */
final class Eager {
    private final Rules rules = Rules.shipped();
    private final Sides sides;
    private final List<Deed> deeds = new ArrayList<>();

    Eager(Registry record) {
        this.sides = new Sides(record::actors);
        List<Fact> facts = record.facts(Filter.ALL).toList();
        Map<UUID, Long> numbers = record.numbers(facts.stream().map(Fact::id).toList());
        Map<Long, LocalDate> days = record.happened(numbers.values());
        for (Fact fact : facts) {
            LocalDate day = days.get(numbers.get(fact.id()));
            if (day != null) {
                deeds.add(Deed.of(fact, day, sides));
            }
        }
        deeds.sort(Comparator.comparing(Deed::day)
                .thenComparing(deed -> deed.fact().id()));
    }

    /** What became of each clause that counts by then, by its id. */
    Map<UUID, List<Change>> histories(LocalDate asOf) {
        Map<UUID, List<Change>> histories = new LinkedHashMap<>();
        for (Deed deed : deeds) {
            if (deed.fact().agreed() != null && !deed.day().isAfter(asOf)) {
                for (Clause clause : deed.fact().agreed().clauses()) {
                    histories.put(clause.id(), history(clause, deed, asOf));
                }
            }
        }
        return histories;
    }

    private List<Change> history(Clause clause, Deed agreement, LocalDate asOf) {
        Fact fact = agreement.fact();
        List<String> obligors = clause.obligors().isEmpty() ? fact.who(Role.PARTY) : clause.obligors();
        Relevance relevance = new Relevance(fact, clause, obligors, sides);
        History history = new History(Term.of(clause, agreement.day()), agreement.day(), asOf);
        for (Deed deed : deeds) {
            if (deed.equals(agreement)
                    || deed.day().isBefore(agreement.day())
                    || deed.day().isAfter(asOf)) {
                continue;
            }
            if (deed.fact().agreed() == null) {
                rules.about(clause.type()).stream()
                        .filter(rule -> relevance.fits(rule, deed))
                        .findFirst()
                        .ifPresent(rule -> history.told(deed, rule, relevance));
            } else if (relevance.renews(deed)) {
                deed.fact().agreed().clauses().stream()
                        .filter(relevance::sameClause)
                        .map(other -> history.term().extendedBy(Term.of(other, deed.day())))
                        .filter(longer -> longer != null)
                        .findFirst()
                        .ifPresent(longer ->
                                history.extended(deed.day(), longer, deed.fact().id()));
            }
        }
        return history.changes();
    }
}
