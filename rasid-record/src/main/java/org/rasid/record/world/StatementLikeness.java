package org.rasid.record.world;

import java.util.Set;

/** Whether two accounts tell one statement: by who speaks and in which words. */
final class StatementLikeness {
    private StatementLikeness() {}

    static double of(Profile a, Profile b) {
        if (a.doers().keySet().stream().noneMatch(b.doers()::containsKey) || !Likeness.daysFit(a, b, 0)) {
            return Likeness.NONE;
        }
        double words = a.shared(b);
        String one = a.account().finding().coding().type();
        String two = b.account().finding().coding().type();
        // Words of welcome only name their object, which others may say much about.
        if (!one.equals(two) && (one.equals("welcome") || two.equals("welcome"))) {
            return Likeness.NONE;
        }
        boolean acts = one.equals(two) || one.equals("say") || two.equals("say");
        boolean elsewhere = Likeness.disjoint(countries(a), countries(b));
        double alike = a.alike(b);
        boolean much = words >= Likeness.NEARLY_ALL && alike >= (acts ? Likeness.LEAST : Likeness.THIN);
        boolean enough = acts && words >= 0.55 && alike >= 0.25 && words + alike >= 0.95;
        return (much || enough) && !elsewhere ? 1 + words : Likeness.NONE;
    }

    /** Good wishes to one country are not those to another, whatever the words. */
    private static Set<String> countries(Profile profile) {
        return profile.account().finding().countries();
    }
}
