package org.rasid.serve.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Citation;
import org.rasid.record.Decision;
import org.rasid.record.RecordException;
import org.rasid.record.Registry;
import org.rasid.report.Span;
import org.rasid.watch.State;

/** What people decided, and deciding. */
final class Decisions {
    private static final Set<String> FIELDS =
            Set.of("action", "fact", "commitment", "decision", "others", "slot", "value", "evidence", "by", "why");
    private static final Set<String> WORDS = Set.of("report", "start", "end");

    private final Registry registry;
    private final Function<Context, Optional<String>> user;

    Decisions(Registry registry, Function<Context, Optional<String>> user) {
        this.registry = registry;
        this.user = user;
    }

    /** A decision as it is given out. */
    private record Shown(
            long number,
            String at,
            String by,
            @Nullable String why,
            String action,
            @Nullable UUID target,
            List<UUID> others,
            @Nullable String slot,
            @Nullable String value,
            @Nullable Long undoes,
            @Nullable Cited evidence) {
        static Shown of(Decision d) {
            return new Shown(
                    d.number(),
                    d.at().toString(),
                    d.by(),
                    d.why(),
                    d.action().label(),
                    d.target(),
                    d.others(),
                    d.slot(),
                    d.value(),
                    d.undoes(),
                    d.citation() == null ? null : Cited.of(d.citation()));
        }
    }

    /** Words of a report, as they are given out. */
    private record Cited(String report, int start, int end, String text) {
        static Cited of(Citation citation) {
            Span span = citation.words().span();
            return new Cited(
                    citation.report(),
                    span.start(),
                    span.end(),
                    citation.words().text());
        }
    }

    void list(Context ctx) {
        Answer.part(
                ctx,
                "decisions",
                registry.decisions(),
                some -> some.stream().map(Shown::of).toList());
    }

    void onFact(Context ctx) {
        Answer.with(
                ctx,
                Map.of(
                        "decisions",
                        registry.decisions(Asked.fact(ctx, registry)).stream()
                                .map(Shown::of)
                                .toList()));
    }

    void decide(Context ctx) {
        JsonNode body = Asked.body(ctx, FIELDS);
        Decision decision;
        try {
            String by = Asked.needed(body, "by");
            decision = decide(body, user.apply(ctx).orElse(by), Asked.text(body, "why"));
        } catch (RecordException e) {
            throw refused(e) ? new ConflictResponse(String.valueOf(e.getMessage())) : e;
        }
        ctx.status(HttpStatus.CREATED);
        Answer.with(ctx, Shown.of(decision));
    }

    /** Whether the record says no, rather than that it cannot be written. */
    private static boolean refused(RecordException e) {
        Throwable cause = e.getCause();
        return cause == null || cause instanceof IllegalArgumentException || cause instanceof DateTimeException;
    }

    private Decision decide(JsonNode body, String by, @Nullable String why) {
        String action = Asked.needed(body, "action");
        return switch (action) {
            case "accept" -> registry.accept(fact(body), by, why);
            case "reject" -> registry.reject(fact(body), by, why);
            case "correct" ->
                registry.correct(target(body), Asked.needed(body, "slot"), value(body), citation(body), by, why);
            case "merge" -> registry.merge(fact(body), others(body), by, why);
            case "split" -> registry.split(fact(body), others(body), by, why);
            case "annotate" -> registry.annotate(fact(body), Asked.needed(body, "value"), by, why);
            case "overrule" ->
                registry.overrule(Asked.id("commitment", Asked.needed(body, "commitment")), state(body), by, why);
            case "undo" -> registry.undo(number(body), by, why);
            default -> throw new BadRequestResponse("action: there is no '" + action + "'");
        };
    }

    /** The fact, or the clause of an agreement. */
    private static UUID target(JsonNode body) {
        return body.has("commitment") ? Asked.id("commitment", Asked.needed(body, "commitment")) : fact(body);
    }

    /** The words that say so; null where none are named. */
    private @Nullable Citation citation(JsonNode body) {
        JsonNode words = body.get("evidence");
        if (words == null) {
            return null;
        }
        if (!words.isObject()) {
            throw new BadRequestResponse("evidence: is no object");
        }
        words.fieldNames().forEachRemaining(name -> {
            if (!WORDS.contains(name)) {
                throw new BadRequestResponse("evidence: there is no field '" + name + "'");
            }
        });
        if (!words.path("start").isInt() || !words.path("end").isInt()) {
            throw new BadRequestResponse("evidence: start and end are no numbers");
        }
        return registry.citation(
                Asked.needed(words, "report"),
                words.path("start").intValue(),
                words.path("end").intValue());
    }

    private static UUID fact(JsonNode body) {
        return Asked.id("fact", Asked.needed(body, "fact"));
    }

    /** May be empty: the slot is unknown then. */
    private static String value(JsonNode body) {
        String value = Asked.text(body, "value");
        if (value == null) {
            throw new BadRequestResponse("value: is missing");
        }
        return value;
    }

    private static String state(JsonNode body) {
        String state = Asked.needed(body, "value");
        try {
            return State.of(state).label();
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse("value: " + e.getMessage());
        }
    }

    private static long number(JsonNode body) {
        JsonNode number = body.path("decision");
        if (!number.isIntegralNumber() || !number.canConvertToLong() || number.longValue() < 1) {
            throw new BadRequestResponse("decision: is no number of a decision");
        }
        return number.longValue();
    }

    private static List<UUID> others(JsonNode body) {
        List<UUID> others = new ArrayList<>();
        for (JsonNode other : body.path("others")) {
            others.add(Asked.id("others", other.asText()));
        }
        if (others.isEmpty()) {
            throw new BadRequestResponse("others: is missing");
        }
        return others;
    }
}
