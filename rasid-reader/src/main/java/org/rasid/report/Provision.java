package org.rasid.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One obligation of an agreement.
 *
 * @param id the clause's name within the report ({@code g1.1})
 * @param type {@code ceasefire}, {@code withdrawal}, {@code peacekeeping} … as listed in the output's schema
 * @param obligors who must do it, ids of actors; empty where unsaid
 * @param places where, as the report writes it
 * @param deadline the day by which: ISO, or {@code --12-01} where the year cannot be known
 * @param duration for how long: ISO 8601 ({@code P5Y})
 * @param renewable whether it can be renewed; null where unsaid
 * @param evidence the words that carry it
 */
public record Provision(
        String id,
        String type,
        List<String> obligors,
        List<String> places,
        @Nullable String deadline,
        @Nullable String duration,
        @Nullable Boolean renewable,
        List<Quote> evidence) {
    /** Keeps copies of its lists. */
    public Provision {
        obligors = List.copyOf(obligors);
        places = List.copyOf(places);
        evidence = List.copyOf(evidence);
    }
}
