package org.rasid.serve.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rasid.export.DueLines;
import org.rasid.watch.Due;
import org.rasid.watch.State;

/** What was promised. */
final class Promises {
    private final Api api;

    Promises(Api api) {
        this.api = api;
    }

    void list(Context ctx) {
        Set<State> states = states(ctx);
        List<Due> dues = api.dues().apply(api.filter().apply(ctx)).stream()
                .filter(due -> states.contains(due.commitment().state()))
                .toList();
        Answer.part(ctx, "commitments", dues, due -> Answer.line(DueLines.line(due)));
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
