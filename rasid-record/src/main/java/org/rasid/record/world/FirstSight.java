package org.rasid.record.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasid.record.Account;
import org.rasid.record.Fact;
import org.rasid.record.Filed;
import org.rasid.record.Finding;
import org.rasid.record.KnownActor;
import org.rasid.report.Actor;
import org.rasid.report.Quote;
import org.rasid.report.Reading;

/**
 * What a report's finding would be as a fact if no other report told it, before the record has the report.
 *
 * @param finding what the report tells
 * @param fact the fact that it makes on its own
 */
public record FirstSight(Finding finding, Fact fact) {
    /** All that a reading found, in the order in which its text tells it. */
    public static List<FirstSight> of(Reading reading, Instant now) {
        Filed filed = new Filed(
                0,
                1,
                reading.id(),
                reading.report().title(),
                reading.report().outlet(),
                reading.report().url(),
                reading.published(),
                now,
                0);
        List<FirstSight> sights = new ArrayList<>();
        for (Finding finding : Findings.of(reading)) {
            sights.add(new FirstSight(finding, Consensus.of(List.of(new Account(filed, finding)), now, now)));
        }
        sights.sort(Comparator.comparingInt(FirstSight::place));
        return sights;
    }

    private int place() {
        return finding.evidence().stream()
                .mapToInt(quote -> quote.span().start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Who takes part, by key, as the report alone knows them. */
    public static Map<String, KnownActor> actors(Reading reading) {
        Map<String, KnownActor> actors = new LinkedHashMap<>();
        for (Actor actor : reading.actors()) {
            Set<String> names = new LinkedHashSet<>(List.of(actor.name()));
            actor.mentions().stream().map(Quote::text).forEach(names::add);
            actors.put(
                    actor.key(),
                    new KnownActor(
                            actor.key(),
                            actor.name(),
                            actor.nameEn(),
                            List.copyOf(names),
                            actor.kind(),
                            actor.country(),
                            actor.sector(),
                            List.of()));
        }
        return actors;
    }
}
