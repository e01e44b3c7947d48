package org.rasid.record.world;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.rasid.record.Finding;

/**
 * Whether two accounts tell one agreement: by its parties, its day and its kind, or by what its clauses say, since many
 * a report tells what must be done where and by when, and not who signed.
 */
final class AgreementLikeness {
    /** Two states can have many agreements of these kinds at a time. */
    private static final Set<String> GENERAL = Set.of("treaty", "memorandum", "other");

    /** A kind that says how something was agreed, and not what. */
    private static final String FORM = "joint-statement";

    /** Places, deadlines and durations: so many come together in no two agreements of one season. */
    private static final int PARTICULARS = 3;

    /** So many come together in no two agreements at all. */
    private static final int MANY_PARTICULARS = 4;

    /** What is agreed begins within some days. */
    private static final int A_WEEK = 7;

    private AgreementLikeness() {}

    static double of(Profile a, Profile b) {
        double byParties = byParties(a, b);
        return byParties > Likeness.NONE ? byParties : byClauses(a, b);
    }

    /** An agreement is told by its parties and its day, or by its parties, its name and its kind. */
    private static double byParties(Profile a, Profile b) {
        Finding one = a.account().finding();
        Finding two = b.account().finding();
        if (!Likeness.daysFit(a, b, 0)) {
            return Likeness.NONE;
        }
        Match parties = Match.of(a.doers(), b.doers());
        int more = Math.max(parties.leftSides(), parties.rightSides());
        boolean same = parties.sides() >= 2 && parties.sides() * 2 >= more;
        String kind = one.coding().type();
        boolean kinds = kind.equals(two.coding().type());
        double words = a.shared(b);
        boolean open = kinds || either("other", kind, two) || either(FORM, kind, two) && shows(a, b, words);
        boolean topics = Likeness.disjoint(new TreeSet<>(one.topics()), new TreeSet<>(two.topics()));
        boolean general =
                GENERAL.contains(kind) && GENERAL.contains(two.coding().type());
        if (!same
                || !open && !(Likeness.told(a, b) && words >= 0.3)
                || topics && words < 0.5
                || general && words < 0.3) {
            return Likeness.NONE;
        }
        return parties.score() + words + (kinds ? 1 : 0) + (Likeness.told(a, b) ? 1 : 0);
    }

    private static boolean either(String wanted, String kind, Finding other) {
        return kind.equals(wanted) || other.coding().type().equals(wanted);
    }

    /** Whether anything but the parties shows that the two are of one content. */
    private static boolean shows(Profile a, Profile b, double words) {
        return a.terms().commonTypes(b.terms()) >= 1 || words >= 0.3;
    }

    /**
     * What its clauses say of where and until when, or, of one kind and within a week, of where and what or, on one
     * country, of how long. With enough of it, a report without a day tells the same too.
     */
    private static double byClauses(Profile a, Profile b) {
        if (apart(a, b)) {
            return Likeness.NONE;
        }
        int particulars = a.terms().particulars(b.terms());
        int types = a.terms().commonTypes(b.terms());
        boolean kinds = a.account()
                .finding()
                .coding()
                .type()
                .equals(b.account().finding().coding().type());
        boolean much = particulars >= PARTICULARS && types >= 1 && Likeness.daysFit(a, b, 0);
        boolean content = particulars >= 1 && types >= 2 || lasts(a, b);
        boolean near = kinds && content && Likeness.told(a, b) && nearly(a, b);
        boolean ever = particulars >= MANY_PARTICULARS && types >= 2 && undated(a, b);
        return much || near || ever ? 1 + particulars * 0.1 + types * 0.1 + a.shared(b) : Likeness.NONE;
    }

    /** A truce of four days in Gaza: whether both last as long, on one subject. */
    private static boolean lasts(Profile a, Profile b) {
        Finding one = a.account().finding();
        Finding two = b.account().finding();
        return a.terms().lengths(one.coding().type(), b.terms())
                && !Collections.disjoint(one.countries(), two.countries());
    }

    /** Whether both name parties, and none of them stands on one side with one of the other's. */
    private static boolean apart(Profile a, Profile b) {
        return !a.doers().isEmpty()
                && !b.doers().isEmpty()
                && Match.of(a.doers(), b.doers()).sides() == 0;
    }

    /** On days that meet, or on two of one week of which one is that on which it comes into force. */
    private static boolean nearly(Profile a, Profile b) {
        if (a.window() == null || b.window() == null) {
            return false;
        }
        long days = a.window().apart(b.window());
        boolean begins = inForce(a) != inForce(b) || inForce(a);
        return days == 0 || begins && days <= A_WEEK;
    }

    private static boolean inForce(Profile profile) {
        return profile.account().finding().status().equals("in-force");
    }

    /** Whether one says who and the other what, so that neither of the two ways to compare them is open. */
    static boolean silent(Profile a, Profile b) {
        boolean parties = a.doers().size() < 2 || b.doers().size() < 2 || undated(a, b);
        boolean clauses = a.terms().isVague() || b.terms().isVague();
        return parties && clauses && !apart(a, b) && (undated(a, b) || Likeness.daysFit(a, b, 0));
    }

    private static boolean undated(Profile a, Profile b) {
        return a.window() == null || b.window() == null;
    }
}
