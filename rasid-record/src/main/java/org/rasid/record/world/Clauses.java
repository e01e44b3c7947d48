package org.rasid.record.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Account;
import org.rasid.record.Agreed;
import org.rasid.record.Clause;
import org.rasid.record.Difference;

/**
 * Brings together clauses that several reports tell of one agreement: of one type, on nobody else, at no other place.
 * One report's clauses stay apart.
 */
final class Clauses {
    /** What one clause must share with another: many reports tell it in the same way. */
    private record About(String type, List<String> obligors, List<String> places) {
        static About of(Clause clause) {
            return new About(clause.type(), clause.obligors(), clause.places());
        }

        boolean same(About other) {
            return type.equals(other.type)
                    && meet(obligors, other.obligors, About::oneSide)
                    && meet(places, other.places, PlaceNames::same);
        }

        /** "القوات الأرمينية" in one report are Armenia in another: what a state's own people must do binds it. */
        private static boolean oneSide(String key, String other) {
            return key.equals(other) || side(key).equals(side(other));
        }

        private static String side(String key) {
            int country = key.startsWith("government:") ? key.lastIndexOf('@') : -1;
            return country < 0 ? key : "state:" + key.substring(country + 1);
        }
    }

    /** A clause, each thing that its tellings say it is about, and the reports that tell it. */
    private record Told(List<Clause> tellings, Set<About> about, Set<String> reports) {}

    private Clauses() {}

    /** Each clause once, in the order in which they came; deadlines and durations that differ are added to the list. */
    static List<Clause> together(List<Account> accounts, List<Difference> differences) {
        List<Told> all = new ArrayList<>();
        for (Account account : accounts) {
            Agreed agreed = account.finding().agreed();
            if (agreed != null) {
                String report = account.report().id();
                agreed.clauses().forEach(clause -> add(clause, report, all));
            }
        }
        return all.stream().map(told -> one(told, differences)).toList();
    }

    private static void add(Clause clause, String report, List<Told> all) {
        About about = About.of(clause);
        Told home = null;
        for (Told told : all) {
            if (!told.reports().contains(report) && told.about().stream().allMatch(about::same)) {
                home = told;
                break;
            }
        }
        if (home == null) {
            home = new Told(new ArrayList<>(), new LinkedHashSet<>(), new HashSet<>());
            all.add(home);
        }
        home.tellings().add(clause);
        home.about().add(about);
        home.reports().add(report);
    }

    private static boolean meet(List<String> a, List<String> b, BiPredicate<String, String> same) {
        return a.isEmpty()
                || b.isEmpty()
                || a.stream().anyMatch(one -> b.stream().anyMatch(other -> same.test(one, other)));
    }

    private static Clause one(Told told, List<Difference> differences) {
        List<Clause> tellings = told.tellings();
        Clause first = tellings.get(0);
        Clause fullest = tellings.stream()
                .reduce((a, b) -> b.obligors().size() + b.places().size()
                                > a.obligors().size() + a.places().size()
                        ? b
                        : a)
                .orElse(first);
        return new Clause(
                first.id(),
                first.type(),
                obligors(tellings, fullest),
                fullest.places(),
                slot(tellings, first.id(), "deadline", differences),
                slot(tellings, first.id(), "duration", differences),
                tellings.stream()
                        .map(Clause::renewable)
                        .filter(renewable -> renewable != null)
                        .findFirst()
                        .orElse(null),
                first.evidence());
    }

    private static List<String> obligors(List<Clause> tellings, Clause fullest) {
        return !fullest.obligors().isEmpty()
                ? fullest.obligors()
                : tellings.stream()
                        .map(Clause::obligors)
                        .filter(who -> !who.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    /** The first full value; a day without its year gives way to one with it. */
    private static @Nullable String slot(List<Clause> tellings, UUID id, String slot, List<Difference> differences) {
        Set<String> values = new LinkedHashSet<>();
        for (Clause clause : tellings) {
            String value = slot.equals("deadline") ? clause.deadline() : clause.duration();
            if (value != null) {
                values.add(value);
            }
        }
        List<String> full =
                values.stream().filter(value -> !value.startsWith("--")).toList();
        if (full.size() > 1) {
            differences.add(new Difference(
                    "clause " + id + " " + slot,
                    full.stream()
                            .map(value -> new Difference.Version(value, List.of()))
                            .toList()));
        }
        return !full.isEmpty() ? full.get(0) : values.stream().findFirst().orElse(null);
    }
}
