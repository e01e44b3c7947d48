package org.rasid.record;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Quote;

/**
 * One obligation of an agreement, as one report tells it.
 *
 * @param id UUIDv5 of the report and of where the words stand
 * @param type {@code ceasefire}, {@code withdrawal}, {@code peacekeeping} …
 * @param obligors keys of the actors who must do it; empty where unsaid
 * @param places where, as written
 * @param deadline the day by which: ISO, or {@code --12-01} where the year is not known
 * @param duration for how long: ISO 8601 ({@code P5Y})
 * @param renewable whether it can be renewed; null where unsaid
 * @param evidence the words that carry it
 */
public record Clause(
        UUID id,
        String type,
        List<String> obligors,
        List<String> places,
        @Nullable String deadline,
        @Nullable String duration,
        @Nullable Boolean renewable,
        List<Quote> evidence) {
    public Clause {
        obligors = List.copyOf(obligors);
        places = List.copyOf(places);
        evidence = List.copyOf(evidence);
    }
}
