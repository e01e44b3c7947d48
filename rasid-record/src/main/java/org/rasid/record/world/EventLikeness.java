package org.rasid.record.world;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Coding;
import org.rasid.record.Finding;
import org.rasid.record.KnownActor;

/** Whether two accounts tell one event: a contact by who is on both sides, a deed by whom, where, when and in which words. */
final class EventLikeness {
    private static final double SAME_WORDS = 0.6;
    private static final double A_THIRD = 1.0 / 3;
    private static final int A_WEEK = 7;

    private EventLikeness() {}

    static double of(Profile a, Profile b) {
        Finding one = a.account().finding();
        Finding two = b.account().finding();
        double words = a.shared(b);
        if (!one.coding().type().equals(two.coding().type()) || differ(one.coding(), two.coding())) {
            return Likeness.NONE;
        }
        if (!statusFits(one, two, words) || !Likeness.daysFit(a, b, words)) {
            return Likeness.NONE;
        }
        return one.coding().type().equals("CONSULT") ? contact(a, b, words) : deed(a, b, words);
    }

    private static boolean differ(Coding one, Coding two) {
        return differ(one.mode(), two.mode()) || one.mode() == null && differ(one.channel(), two.channel());
    }

    private static boolean differ(@Nullable String one, @Nullable String two) {
        return one != null && two != null && !one.equals(two);
    }

    /** A plan and its coming true are one where the plan names its days; what did not happen is one with nothing else. */
    private static boolean statusFits(Finding one, Finding two, double words) {
        if (one.status().equals(two.status())) {
            return true;
        }
        boolean real = Set.of("actual", "future").contains(one.status())
                && Set.of("actual", "future").contains(two.status());
        Finding plan = one.status().equals("future") ? one : two;
        return real && (Window.told(plan.days()) != null || words >= SAME_WORDS);
    }

    /** A call or a meeting is told by who is on both sides of it. */
    private static double contact(Profile a, Profile b, double words) {
        Match match = Match.of(a.all(), b.all());
        if (match.conflict() || match.persons() < 2 && visit(a) != visit(b)) {
            return Likeness.NONE;
        }
        int fewer = Math.min(match.leftSides(), match.rightSides());
        boolean bothNamed = match.persons() >= 2;
        String mode = a.account().finding().coding().mode();
        boolean modes = mode == null
                ? b.account().finding().coding().mode() == null
                : mode.equals(b.account().finding().coding().mode());
        if (match.sides() >= 2 && match.sides() * 3 >= fewer * 2) {
            boolean vague = Math.max(Likeness.days(a), Likeness.days(b)) > A_WEEK;
            double needed = bothNamed && !vague ? 0 : Likeness.sharp(a, b) && (modes || bothNamed) ? 0.25 : 0.5;
            return words >= needed ? match.score() + words : Likeness.NONE;
        }
        boolean alone = fewer == 1 && words >= 0.7 && a.alike(b) >= Likeness.THIN;
        boolean described = words >= Likeness.NEARLY_ALL
                && a.alike(b) >= Likeness.THIN
                && match.persons() >= 1
                && !named(a.all(), b.all());
        return match.sides() == 1 && (alone || described) ? match.score() + words : Likeness.NONE;
    }

    /** A visit is one thing, whom the guest met there are others. */
    private static boolean visit(Profile profile) {
        return "visit".equals(profile.account().finding().coding().mode());
    }

    /** Whether both name somebody whom the other does not: "the council" and "a delegation" are no names. */
    private static boolean named(Map<String, KnownActor> one, Map<String, KnownActor> two) {
        return namedOnly(one, two) && namedOnly(two, one);
    }

    private static boolean namedOnly(Map<String, KnownActor> here, Map<String, KnownActor> there) {
        Set<String> sides = new TreeSet<>();
        there.values().forEach(actor -> sides.add(String.valueOf(Side.of(actor))));
        return here.values().stream()
                .anyMatch(actor -> Side.named(actor) && !sides.contains(String.valueOf(Side.of(actor))));
    }

    /** The less is said of whom, where and when, the more the words must agree. */
    private static double deed(Profile a, Profile b, double words) {
        Match doers = Match.of(a.doers(), b.doers());
        Match others = Match.of(a.others(), b.others());
        boolean apart = doers.sides() == 0 && named(a.doers(), b.doers())
                || others.sides() == 0 && named(a.others(), b.others());
        boolean elsewhere =
                Likeness.disjoint(a.places(), b.places()) || Likeness.disjoint(a.countries(), b.countries());
        if (apart || elsewhere && words < Likeness.NEARLY_ALL) {
            return Likeness.NONE;
        }
        boolean here = !a.places().isEmpty() && !b.places().isEmpty() && !elsewhere;
        boolean both = doers.sides() > 0 && others.sides() > 0;
        boolean one = doers.sides() + others.sides() > 0;
        double needed = both || here && one
                ? Likeness.sharp(a, b) ? 0.4 : 0.65
                : one ? 0.7 : here ? Likeness.sharp(a, b) ? 0.6 : 0.7 : 1;
        // That both name the same people says once more who it was, not that it was the same deed.
        if (a.deedShared(b) < A_THIRD && a.alike(b) < SAME_WORDS) {
            return Likeness.NONE;
        }
        boolean sure = here || both && Likeness.sharp(a, b);
        if (a.alike(b) < (sure ? Likeness.LEAST : Likeness.THIN)) {
            return Likeness.NONE;
        }
        if (Math.max(Likeness.days(a), Likeness.days(b)) > A_WEEK || Likeness.disjoint(a.numbers(), b.numbers())) {
            needed = Math.max(needed, Likeness.NEARLY_ALL);
        }
        return words >= needed ? doers.score() + others.score() + (here ? 1 : 0) + words : Likeness.NONE;
    }
}
