package org.rasid.app.score;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one report holds, found by Rasid or by a person; only what the measures look at. Fields are as in the output
 * format, null where nothing is said.
 */
record Findings(String id, List<Event> events, List<Statement> statements, List<Agreement> agreements) {
    /** A report that was not read. */
    static Findings none(String id) {
        return new Findings(id, List.of(), List.of(), List.of());
    }

    List<Provision> provisions() {
        return agreements.stream().flatMap(a -> a.provisions().stream()).toList();
    }

    record Event(
            @Nullable String type,
            @Nullable String mode,
            @Nullable String status,
            List<Actor> actors,
            List<Actor> recipients,
            List<String> days,
            Set<String> topics,
            Evidence evidence) {
        boolean contact() {
            return "CONSULT".equals(type);
        }
    }

    record Statement(@Nullable Actor speaker, @Nullable String act, Evidence evidence) {}

    record Agreement(
            @Nullable String kind,
            @Nullable String status,
            List<Actor> parties,
            List<Provision> provisions,
            Evidence evidence) {}

    record Provision(
            @Nullable String type,
            List<Actor> obligors,
            Set<List<String>> places,
            @Nullable String deadline,
            @Nullable String duration,
            Evidence evidence) {}
}
