package org.rasid.record.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rasid.record.Account;
import org.rasid.record.FactKind;
import org.rasid.record.Filed;
import org.rasid.record.Finding;
import org.rasid.record.world.Keys;
import org.rasid.report.Span;

/** Writes what a report tells, in place of what it told before, and finds out what of it others have told. */
final class Telling {
    private final Work work;
    private final Homes homes;
    private final FactKeeper keeper;
    private long lastFinding;

    Telling(Work work, Homes homes) {
        this.work = work;
        this.homes = homes;
        this.keeper = new FactKeeper(work);
        this.lastFinding = work.findings.last();
    }

    /**
     * Writes what a report tells.
     *
     * @param clocked the findings that can date a report without a day
     * @param sameDay whether the report's own day is what it was: on another, it can tell what others tell
     * @return how many facts are new
     */
    int write(Filed filed, List<Finding> findings, Set<UUID> clocked, boolean sameDay) {
        List<FindingRows.Row> before = work.findings.ofReport(filed.number());
        Retelling retelling = Retelling.of(before, findings);
        Set<Long> touched = new TreeSet<>();
        before.forEach(row -> touched.add(row.group()));
        retelling.gone().forEach(this::withdraw);
        Set<Long> taken = new HashSet<>();
        List<FindingRows.Row> rows = new ArrayList<>();
        List<FindingRows.Row> fresh = new ArrayList<>();
        Map<Long, Keys> keys = new LinkedHashMap<>();
        for (Retelling.Pair pair : retelling.pairs()) {
            Homes.Home home = homes.of(
                    new Account(filed, pair.finding()),
                    clocked.contains(pair.finding().id()),
                    taken);
            FindingRows.Row row = row(filed, pair, home, sameDay);
            rows.add(row);
            keys.put(row.number(), home.keys());
            taken.add(row.group());
            if (pair.before() == null) {
                fresh.add(row);
            } else {
                rewrite(pair.before(), row);
            }
        }
        work.insert(fresh);
        keys.forEach(work.keys::insert);
        moveDecisions(retelling.gone(), rows);
        rows.forEach(row -> touched.add(row.group()));
        wake(filed, rows);
        return keeper.refresh(touched);
    }

    /** Whether an agreement of a report without a day belongs elsewhere by now: where others tell it, best with a day. */
    boolean moves(Filed undated) {
        List<FindingRows.Row> rows = work.findings.ofReport(undated.number()).stream()
                .filter(row -> !row.withdrawn())
                .toList();
        return rows.stream()
                .filter(row -> row.finding().kind() == FactKind.AGREEMENT)
                .anyMatch(row -> moves(undated, row, rows));
    }

    private boolean moves(Filed undated, FindingRows.Row row, List<FindingRows.Row> rows) {
        Set<Long> taken = rows.stream()
                .map(FindingRows.Row::group)
                .filter(group -> group != row.group())
                .collect(Collectors.toCollection(HashSet::new));
        long home = homes.of(new Account(undated, row.finding()), false, taken).group();
        return home != 0 && home != row.group();
    }

    private FindingRows.Row row(Filed filed, Retelling.Pair pair, Homes.Home home, boolean sameDay) {
        FindingRows.Row old = pair.before();
        long number = old == null ? ++lastFinding : old.number();
        long group = home.group() == 0 ? number : home.group();
        if (old != null && stays(old, pair.finding(), sameDay)) {
            group = old.group();
        }
        return new FindingRows.Row(number, filed.number(), filed.version(), group, false, pair.finding());
    }

    /** What is told as before stays where it is, and who founded a fact that others tell stays with it. */
    private boolean stays(FindingRows.Row old, Finding now, boolean sameDay) {
        boolean founded = old.group() == old.number();
        return !old.withdrawn()
                && (sameDay && old.finding().equals(now)
                        || founded
                                && work.standing(List.of(old.group())).values().stream()
                                                .mapToInt(List::size)
                                                .sum()
                                        > 1);
    }

    private void rewrite(FindingRows.Row before, FindingRows.Row now) {
        work.update(before, now);
        work.keys.delete(now.number());
    }

    private void withdraw(FindingRows.Row row) {
        rewrite(row, row.withdrawnNow());
    }

    /** Decisions that rest on words no longer found rest on the finding of the same kind that is nearest to them. */
    private void moveDecisions(List<FindingRows.Row> gone, List<FindingRows.Row> rows) {
        for (FindingRows.Row old : gone) {
            if (!work.decisions.restingOn(List.of(old.number())).isEmpty()) {
                FindingRows.Row nearest = null;
                int most = 0;
                for (FindingRows.Row row : rows) {
                    int common = common(old, row);
                    if (common > most) {
                        most = common;
                        nearest = row;
                    }
                }
                if (nearest != null) {
                    work.decisions.move(old.number(), nearest.number());
                }
            }
        }
    }

    /** How many code points of evidence two findings of one kind and one text share. */
    private static int common(FindingRows.Row a, FindingRows.Row b) {
        if (a.finding().kind() != b.finding().kind() || a.version() != b.version()) {
            return 0;
        }
        Span one = FindingRows.evidence(a.finding());
        Span two = FindingRows.evidence(b.finding());
        return Math.min(one.end(), two.end()) - Math.max(one.start(), two.start());
    }

    /** Reports without a day could be dated by what a dated one tells. */
    private void wake(Filed filed, List<FindingRows.Row> told) {
        if (filed.published().start() != null && work.reports.anyUndated()) {
            work.filing.wake(homes.couldDate(
                    told.stream().map(row -> new Account(filed, row.finding())).toList()));
        }
    }
}
