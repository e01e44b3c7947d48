package org.rasid.record.world;

import java.util.Set;
import org.rasid.record.FactKind;
import org.rasid.record.Finding;

/**
 * Judges whether two accounts tell one thing: what contradicts keeps them apart; what they share (who, when, where, in
 * which words) must be enough to bring them together. Symmetric. Numbers were set by reading pairs of real reports,
 * docs/quality.md tells how they fare.
 */
final class Likeness {
    /** They tell different things, or nothing shows that they tell the same. */
    static final double NONE = 0;

    /** Told in nearly the same words. */
    static final double NEARLY_ALL = 0.8;

    /** Less of both together is what any two reports of a war share. */
    static final double THIN = 0.35;

    /** A few words of many: whatever else two share, it can be anything. */
    static final double LEAST = 0.2;

    private static final int FEW_DAYS = 3;

    private Likeness() {}

    /** How much speaks for one thing; {@link #NONE} where the two must stay apart. */
    static double of(Profile a, Profile b) {
        Finding one = a.account().finding();
        Finding two = b.account().finding();
        if (one.kind() != two.kind() || one.report().equals(two.report())) {
            return NONE;
        }
        return switch (one.kind()) {
            case EVENT -> EventLikeness.of(a, b);
            case STATEMENT -> StatementLikeness.of(a, b);
            case AGREEMENT -> AgreementLikeness.of(a, b);
        };
    }

    /** Whether two accounts have nothing by which they could be compared, and nothing that keeps them apart. */
    static boolean silent(Profile a, Profile b) {
        return a.account().finding().kind() == FactKind.AGREEMENT
                && b.account().finding().kind() == FactKind.AGREEMENT
                && AgreementLikeness.silent(a, b);
    }

    /** Days must meet; told in nearly the same words, they may lie one apart, as "yesterday" counts from each clock. */
    static boolean daysFit(Profile a, Profile b, double words) {
        if (a.window() == null || b.window() == null) {
            return false;
        }
        long apart = a.window().apart(b.window());
        return apart == 0 || apart == 1 && words >= NEARLY_ALL;
    }

    static boolean told(Profile a, Profile b) {
        return a.window() != null
                && b.window() != null
                && a.window().told()
                && b.window().told();
    }

    /** Whether both say themselves when, to within some days. */
    static boolean sharp(Profile a, Profile b) {
        return told(a, b) && Math.max(days(a), days(b)) <= FEW_DAYS;
    }

    static long days(Profile profile) {
        return profile.window() == null ? Long.MAX_VALUE : profile.window().length();
    }

    static <T> boolean disjoint(Set<T> one, Set<T> two) {
        return !one.isEmpty() && !two.isEmpty() && one.stream().noneMatch(two::contains);
    }
}
