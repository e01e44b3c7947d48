package org.rasid.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that at least two sides agreed, also a past one or one still being negotiated.
 *
 * @param id the agreement's name within the report ({@code g1})
 * @param kind {@code ceasefire}, {@code peace}, {@code memorandum}, {@code joint-statement}, {@code treaty},
 *     {@code exchange}, {@code nuclear}, {@code roadmap}, {@code military}, {@code economic} or {@code other}
 * @param status {@code proposed}, {@code negotiating}, {@code reached}, {@code signed}, {@code in-force},
 *     {@code violated}, {@code rejected} or {@code ended}
 * @param name what the report calls it
 * @param parties who is bound, ids of actors
 * @param sponsors who brokered, guarantees or hosts it, ids of actors
 * @param date when reached or signed
 * @param topics ISO alpha-3 codes and topic words
 * @param confidence the probability that it stands, 0 to 1
 * @param evidence the words that carry it
 * @param provisions its clauses
 */
public record Agreement(
        String id,
        String kind,
        String status,
        @Nullable String name,
        List<String> parties,
        List<String> sponsors,
        @Nullable Days date,
        List<String> topics,
        double confidence,
        List<Quote> evidence,
        List<Provision> provisions) {
    /** Every kind. */
    public static final List<String> KINDS = List.of(
            "ceasefire",
            "peace",
            "memorandum",
            "joint-statement",
            "treaty",
            "exchange",
            "nuclear",
            "roadmap",
            "military",
            "economic",
            "other");

    /** Every status, from the first step to the end. */
    public static final List<String> STATUSES =
            List.of("proposed", "negotiating", "reached", "signed", "in-force", "violated", "rejected", "ended");

    /** Keeps copies of its lists. */
    public Agreement {
        parties = List.copyOf(parties);
        sponsors = List.copyOf(sponsors);
        topics = List.copyOf(topics);
        evidence = List.copyOf(evidence);
        provisions = List.copyOf(provisions);
    }
}
