package org.rasid.record.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Finding;
import org.rasid.record.world.Uuids;
import org.rasid.report.Quote;

/**
 * How what a report tells now goes with what it told before: findings that stand on the same words keep their id, even
 * where the words have moved.
 *
 * @param pairs each finding with its row, in the findings' order
 * @param gone the rows of what is told no more
 */
record Retelling(List<Pair> pairs, List<FindingRows.Row> gone) {
    /**
     * A finding and its row.
     *
     * @param before null where the report did not tell it before
     * @param finding what it tells now, under the id that the record keeps
     */
    record Pair(FindingRows.@Nullable Row before, Finding finding) {}

    /** Pairs off the rows of a report, withdrawn ones too, and its findings. */
    static Retelling of(List<FindingRows.Row> before, List<Finding> findings) {
        Map<Integer, FindingRows.Row> paired = new TreeMap<>();
        Set<Long> used = new HashSet<>();
        pair(
                before,
                findings,
                paired,
                used,
                (row, finding) -> row.finding().id().equals(finding.id()));
        pair(before, findings, paired, used, (row, finding) -> !row.withdrawn());
        List<Pair> pairs = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        before.forEach(row -> ids.add(row.finding().id()));
        for (int i = 0; i < findings.size(); i++) {
            FindingRows.Row row = paired.get(i);
            Finding finding = findings.get(i);
            UUID id = row == null ? unused(finding.id(), ids) : row.finding().id();
            ids.add(id);
            pairs.add(new Pair(row, named(finding, id)));
        }
        List<FindingRows.Row> gone = before.stream()
                .filter(row -> !row.withdrawn() && !used.contains(row.number()))
                .toList();
        return new Retelling(pairs, gone);
    }

    private static void pair(
            List<FindingRows.Row> before,
            List<Finding> findings,
            Map<Integer, FindingRows.Row> paired,
            Set<Long> used,
            BiPredicate<FindingRows.Row, Finding> also) {
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            for (FindingRows.Row row : before) {
                if (!paired.containsKey(i)
                        && !used.contains(row.number())
                        && sameWords(row.finding(), finding)
                        && also.test(row, finding)) {
                    paired.put(i, row);
                    used.add(row.number());
                }
            }
        }
    }

    private static boolean sameWords(Finding a, Finding b) {
        return a.kind() == b.kind() && a.coding().type().equals(b.coding().type()) && words(a).equals(words(b));
    }

    private static List<String> words(Finding finding) {
        return finding.evidence().stream().map(Quote::text).toList();
    }

    /** Other words can stand now where words stood that gave an id. */
    private static UUID unused(UUID id, Set<UUID> used) {
        UUID free = id;
        while (used.contains(free)) {
            free = Uuids.of(free.toString());
        }
        return free;
    }

    private static Finding named(Finding f, UUID id) {
        return f.id().equals(id)
                ? f
                : new Finding(
                        id,
                        f.report(),
                        f.kind(),
                        f.coding(),
                        f.status(),
                        f.historical(),
                        f.parts(),
                        f.days(),
                        f.places(),
                        f.topics(),
                        f.contexts(),
                        f.said(),
                        f.agreed(),
                        f.confidence(),
                        f.evidence());
    }
}
