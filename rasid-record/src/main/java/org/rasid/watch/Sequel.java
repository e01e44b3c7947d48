package org.rasid.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.rasid.record.Doings;

/**
 * What came after an agreement and can change how one of its clauses stands, day by day. Whoever follows it asks for no
 * more than that: of thousands of attacks after a ceasefire the first settles it. For one thread.
 */
final class Sequel {
    private static final int MOST_AHEAD = 32;

    private final Deeds deeds;
    private final List<Strand> strands = new ArrayList<>();
    private final Map<Long, Deed> fetched = new HashMap<>();
    private int ahead = 1;

    /**
     * What concerns a clause.
     *
     * @param rules about clauses of its type
     * @param from the first day that counts
     * @param to the last one
     */
    Sequel(Relevance clause, List<Rule> rules, Deeds deeds, LocalDate from, LocalDate to) {
        this.deeds = deeds;
        List<Doings> wanted = new ArrayList<>();
        List<Rule> asking = new ArrayList<>();
        for (Rule rule : rules) {
            Doings doings = clause.wanted(rule);
            if (doings != null) {
                wanted.add(doings);
                asking.add(rule);
            }
        }
        wanted.addAll(clause.renewals());
        var courses = deeds.courses(wanted);
        for (int i = 0; i < courses.size(); i++) {
            strands.add(new Strand(i < asking.size() ? asking.get(i) : null, courses.get(i), from, to));
        }
    }

    /**
     * The deeds of the next day on which something could change a clause with this history, by their facts' ids; none
     * where nothing more can.
     */
    List<Deed> next(History history) {
        while (true) {
            strands.removeIf(Strand::ended);
            List<Strand> matter =
                    strands.stream().filter(strand -> strand.matters(history)).toList();
            if (matter.isEmpty()) {
                return List.of();
            }
            LocalDate day = matter.stream()
                    .map(Strand::day)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            List<Deed> told = take(day, matter);
            if (!told.isEmpty()) {
                return told;
            }
        }
    }

    private List<Deed> take(LocalDate day, List<Strand> matter) {
        Set<Long> taken = new TreeSet<>();
        strands.forEach(strand -> strand.take(day, taken));
        if (!fetched.keySet().containsAll(taken)) {
            Set<Long> wanted = new LinkedHashSet<>(taken);
            matter.forEach(strand -> strand.peek(ahead, wanted));
            ahead = Math.min(MOST_AHEAD, ahead * 2);
            fetched.clear();
            fetched.putAll(deeds.of(wanted));
        }
        return taken.stream()
                .map(fetched::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(deed -> deed.fact().id()))
                .toList();
    }
}
