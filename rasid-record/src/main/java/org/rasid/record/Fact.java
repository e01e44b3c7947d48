package org.rasid.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Days;
import org.rasid.report.Place;

/**
 * One thing in the world, with every report that tells it. Each slot holds what most sources say, copies of one text
 * counting as one source, unless a person has corrected it; what others say stands in {@code differences}.
 *
 * @param id the id of the finding that founded it: stable as long as the record exists
 * @param kind what it tells of
 * @param coding what kind of thing
 * @param status as in {@link Finding}
 * @param historical whether all reports tell it as lying more than about three months back
 * @param parts who takes part
 * @param days when; null where nothing says so
 * @param places where
 * @param topics what it was about
 * @param contexts PLOVER contexts
 * @param said what a statement says, in the words of the account that says most
 * @param agreed what an agreement holds; clauses that several reports tell stand once
 * @param confidence the probability that it stands: that of the surest account, raised by further sources
 * @param accounts the ids of the findings that tell it, in the order in which they came
 * @param sources how many independent texts tell it
 * @param differences the slots on which accounts differ
 * @param review what people have said of it
 * @param firstSeen when the record first had it
 * @param lastChanged when what is kept of it last changed
 */
public record Fact(
        UUID id,
        FactKind kind,
        Coding coding,
        String status,
        boolean historical,
        List<Part> parts,
        @Nullable Days days,
        List<Place> places,
        List<String> topics,
        List<String> contexts,
        @Nullable Said said,
        @Nullable Agreed agreed,
        double confidence,
        List<UUID> accounts,
        int sources,
        List<Difference> differences,
        Review review,
        Instant firstSeen,
        Instant lastChanged) {
    public Fact {
        parts = List.copyOf(parts);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
        contexts = List.copyOf(contexts);
        accounts = List.copyOf(accounts);
        differences = List.copyOf(differences);
    }

    /** The same but for what is set then. */
    public FactDraft but() {
        return new FactDraft(this);
    }

    /** The keys of those who have this role. */
    public List<String> who(Role role) {
        return Finding.in(parts, role).toList();
    }
}
