package org.rasid.checks.soak;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rasid.report.Report;

/**
 * What a record must hold that has taken reports in, worked out from the reports alone: one report for each address, but
 * for texts that another address had before; a further version for each other text.
 */
final class Expected {
    private final Map<String, Set<String>> versions = new HashMap<>();
    private final Set<String> texts = new HashSet<>();
    private int taken;

    /** Of these reports, each of which has an id and an address that belong to each other, in their order. */
    static Expected of(Stream<Report> reports) {
        Expected expected = new Expected();
        reports.forEach(expected::take);
        return expected;
    }

    private void take(Report report) {
        taken++;
        String sha256 = report.sha256();
        String id = String.valueOf(report.id());
        if (versions.containsKey(id) || !texts.contains(sha256)) {
            versions.computeIfAbsent(id, unseen -> new LinkedHashSet<>()).add(sha256);
            texts.add(sha256);
        }
    }

    /** How many reports were handed in, those that were there already included. */
    int taken() {
        return taken;
    }

    /** The reports' ids, each with the SHA-256 of the texts that it has had, the latest last. */
    Map<String, Set<String>> versions() {
        return versions;
    }
}
