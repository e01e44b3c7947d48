package org.rasid.record.world;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Coding;
import org.rasid.record.Finding;
import org.rasid.record.KnownActor;

/**
 * Judges whether two accounts tell one thing: what contradicts keeps them apart; what they share (who, when, where, in
 * which words) must be enough to bring them together. Symmetric. Numbers were set by reading pairs of real reports,
 * docs/quality.md tells how they fare.
 */
final class Likeness {
    /** They tell different things, or nothing shows that they tell the same. */
    static final double NONE = 0;

    private static final double SAME_WORDS = 0.6;
    private static final double NEARLY_ALL = 0.8;
    /** Less of both together is what any two reports of a war share. */
    private static final double THIN = 0.35;

    /** A few words of many: whatever else two share, it can be anything. */
    private static final double LEAST = 0.2;

    /** Two states can have many agreements of these kinds at a time. */
    private static final Set<String> GENERAL = Set.of("treaty", "memorandum", "other");

    private static final int FEW_DAYS = 3;
    private static final int A_WEEK = 7;

    private Likeness() {}

    /** How much speaks for one thing; {@link #NONE} where the two must stay apart. */
    static double of(Profile a, Profile b) {
        Finding one = a.account().finding();
        Finding two = b.account().finding();
        if (one.kind() != two.kind() || one.report().equals(two.report())) {
            return NONE;
        }
        return switch (one.kind()) {
            case EVENT -> event(a, b);
            case STATEMENT -> statement(a, b);
            case AGREEMENT -> agreement(a, b);
        };
    }

    private static double event(Profile a, Profile b) {
        Finding one = a.account().finding();
        Finding two = b.account().finding();
        double words = a.shared(b);
        if (!one.coding().type().equals(two.coding().type()) || differ(one.coding(), two.coding())) {
            return NONE;
        }
        if (!statusFits(one, two, words) || !daysFit(a, b, words)) {
            return NONE;
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

    /** Days must meet; told in nearly the same words, they may lie one apart, as "yesterday" counts from each clock. */
    private static boolean daysFit(Profile a, Profile b, double words) {
        if (a.window() == null || b.window() == null) {
            return false;
        }
        long apart = a.window().apart(b.window());
        return apart == 0 || apart == 1 && words >= NEARLY_ALL;
    }

    private static boolean told(Profile a, Profile b) {
        return a.window() != null
                && b.window() != null
                && a.window().told()
                && b.window().told();
    }

    /** Whether both say themselves when, to within some days. */
    private static boolean sharp(Profile a, Profile b) {
        return told(a, b) && Math.max(days(a), days(b)) <= FEW_DAYS;
    }

    private static long days(Profile profile) {
        return profile.window() == null ? Long.MAX_VALUE : profile.window().length();
    }

    /** A call or a meeting is told by who is on both sides of it. */
    private static double contact(Profile a, Profile b, double words) {
        Match match = Match.of(a.all(), b.all());
        if (match.conflict() || match.persons() < 2 && visit(a) != visit(b)) {
            return NONE;
        }
        int fewer = Math.min(match.leftSides(), match.rightSides());
        boolean bothNamed = match.persons() >= 2;
        String mode = a.account().finding().coding().mode();
        boolean modes = mode == null
                ? b.account().finding().coding().mode() == null
                : mode.equals(b.account().finding().coding().mode());
        if (match.sides() >= 2 && match.sides() * 3 >= fewer * 2) {
            boolean vague = Math.max(days(a), days(b)) > A_WEEK;
            double needed = bothNamed && !vague ? 0 : sharp(a, b) && (modes || bothNamed) ? 0.25 : 0.5;
            return words >= needed ? match.score() + words : NONE;
        }
        boolean alone = fewer == 1 && words >= 0.7 && a.alike(b) >= THIN;
        boolean described =
                words >= NEARLY_ALL && a.alike(b) >= THIN && match.persons() >= 1 && !named(a.all(), b.all());
        return match.sides() == 1 && (alone || described) ? match.score() + words : NONE;
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
        boolean elsewhere = disjoint(a.places(), b.places()) || disjoint(a.countries(), b.countries());
        if (apart || elsewhere && words < NEARLY_ALL) {
            return NONE;
        }
        boolean here = !a.places().isEmpty() && !b.places().isEmpty() && !elsewhere;
        boolean both = doers.sides() > 0 && others.sides() > 0;
        boolean one = doers.sides() + others.sides() > 0;
        double needed = both || here && one ? sharp(a, b) ? 0.4 : 0.65 : one ? 0.7 : here ? sharp(a, b) ? 0.6 : 0.7 : 1;
        boolean sure = here || both && sharp(a, b);
        if (a.alike(b) < (sure ? LEAST : THIN)) {
            return NONE;
        }
        if (Math.max(days(a), days(b)) > A_WEEK || disjoint(a.numbers(), b.numbers())) {
            needed = Math.max(needed, NEARLY_ALL);
        }
        return words >= needed ? doers.score() + others.score() + (here ? 1 : 0) + words : NONE;
    }

    private static <T> boolean disjoint(Set<T> one, Set<T> two) {
        return !one.isEmpty() && !two.isEmpty() && one.stream().noneMatch(two::contains);
    }

    private static double statement(Profile a, Profile b) {
        if (a.doers().keySet().stream().noneMatch(b.doers()::containsKey) || !daysFit(a, b, 0)) {
            return NONE;
        }
        double words = a.shared(b);
        String one = a.account().finding().coding().type();
        String two = b.account().finding().coding().type();
        boolean acts = one.equals(two) || one.equals("say") || two.equals("say");
        boolean elsewhere = disjoint(countries(a), countries(b));
        double alike = a.alike(b);
        boolean much = words >= NEARLY_ALL && alike >= (acts ? LEAST : THIN);
        boolean enough = acts && words >= 0.55 && alike >= 0.25 && words + alike >= 0.95;
        return (much || enough) && !elsewhere ? 1 + words : NONE;
    }

    /** Good wishes to one country are not those to another, whatever the words. */
    private static Set<String> countries(Profile profile) {
        Set<String> countries = new TreeSet<>(profile.account().finding().topics());
        countries.removeIf(topic -> !Character.isUpperCase(topic.charAt(0)));
        return countries;
    }

    /** An agreement is told by its parties and its day, or by its parties, its name and its kind. */
    private static double agreement(Profile a, Profile b) {
        Finding one = a.account().finding();
        Finding two = b.account().finding();
        if (!daysFit(a, b, 0)) {
            return NONE;
        }
        Match parties = Match.of(a.doers(), b.doers());
        int more = Math.max(parties.leftSides(), parties.rightSides());
        boolean same = parties.sides() >= 2 && parties.sides() * 2 >= more;
        String kind = one.coding().type();
        boolean kinds = kind.equals(two.coding().type());
        boolean open = kinds || kind.equals("other") || two.coding().type().equals("other");
        double words = a.shared(b);
        boolean topics = disjoint(new TreeSet<>(one.topics()), new TreeSet<>(two.topics()));
        boolean general =
                GENERAL.contains(kind) && GENERAL.contains(two.coding().type());
        if (!same || !open && !(told(a, b) && words >= 0.3) || topics && words < 0.5 || general && words < 0.3) {
            return NONE;
        }
        return parties.score() + words + (kinds ? 1 : 0) + (told(a, b) ? 1 : 0);
    }
}
