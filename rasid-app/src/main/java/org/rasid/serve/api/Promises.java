package org.rasid.serve.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rasid.export.DueLines;
import org.rasid.watch.Standing;
import org.rasid.watch.Standings;
import org.rasid.watch.State;

/** What was promised. */
final class Promises {
    private final Api api;

    Promises(Api api) {
        this.api = api;
    }

    void list(Context ctx) {
        Set<State> states = states(ctx);
        Standings standings = api.ledger().of(api.filter().apply(ctx));
        if (!standings.complete()) {
            ctx.header("Retry-After", "5");
            throw new ServiceUnavailableResponse("commitments are still being worked out");
        }
        List<Standing> wanted = standings.in(states).toList();
        Answer.part(
                ctx,
                "commitments",
                wanted,
                some -> api.ledger().dues(some).stream()
                        .map(due -> Answer.line(DueLines.line(due)))
                        .toList());
    }

    private static Set<State> states(Context ctx) {
        Set<State> states = EnumSet.noneOf(State.class);
        try {
            ctx.queryParams("state").forEach(label -> states.add(State.of(label)));
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse("state: " + e.getMessage());
        }
        return states.isEmpty() ? EnumSet.allOf(State.class) : states;
    }
}
