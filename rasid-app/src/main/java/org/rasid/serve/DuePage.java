package org.rasid.serve;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.serve.view.DueView;
import org.rasid.serve.view.DueView.StateChoice;
import org.rasid.watch.Due;
import org.rasid.watch.Standings;
import org.rasid.watch.State;

/** {@code /due}: promises by state, what is overdue and due first. */
final class DuePage implements Handler {
    private static final int ON_A_PAGE = 30;
    private static final String STATE = "state";

    private final Served served;

    DuePage(Served served) {
        this.served = served;
    }

    @Override
    public void handle(Context ctx) {
        Visit visit = Visit.of(ctx, served);
        Set<State> chosen = chosen(visit);
        Set<State> wanted = chosen.isEmpty() ? EnumSet.allOf(State.class) : chosen;
        Standings all = served.ledger().of(visit.filter());
        long count = all.count(wanted);
        long from = Math.min(visit.from(), count);
        long to = Math.min(from + ON_A_PAGE, count);
        List<Due> shown =
                served.ledger().dues(all.in(wanted).skip(from).limit(to - from).toList());
        Promises promises = Promises.of(visit, shown, List.of());
        served.show(
                ctx,
                "due.jte",
                new DueView(
                        visit.layout(visit.words().say("view.due")),
                        Panel.of(visit, served.registry().facets(visit.filter())),
                        visit.words().count("due.promises", count),
                        all.complete(),
                        states(visit, all.counts(), chosen),
                        shown.stream().map(promises::of).toList(),
                        to == count ? null : address(visit, chosen, "from=" + to),
                        FilterQuery.address("/due.ics", visit.filter())));
    }

    private static Set<State> chosen(Visit visit) {
        Set<State> chosen = EnumSet.noneOf(State.class);
        try {
            visit.query().getOrDefault(STATE, List.of()).forEach(label -> chosen.add(State.of(label)));
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(STATE + ": " + e.getMessage());
        }
        return chosen;
    }

    private static List<StateChoice> states(Visit visit, Map<State, Long> found, Set<State> chosen) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        counts.putAll(found);
        chosen.forEach(state -> counts.putIfAbsent(state, 0L));
        List<StateChoice> states = new ArrayList<>();
        for (State state : State.MOST_URGENT_FIRST) {
            Long count = counts.get(state);
            if (count != null) {
                Set<State> others = EnumSet.noneOf(State.class);
                others.addAll(chosen);
                if (!others.remove(state)) {
                    others.add(state);
                }
                states.add(new StateChoice(
                        state.label(),
                        visit.words().say("due." + state.label()),
                        visit.words().number(count),
                        address(visit, others, null),
                        chosen.contains(state)));
            }
        }
        return states;
    }

    private static String address(Visit visit, Set<State> states, @Nullable String more) {
        List<String> parts = new ArrayList<>();
        String filter = FilterQuery.string(visit.filter());
        if (!filter.isEmpty()) {
            parts.add(filter);
        }
        states.forEach(state -> parts.add(STATE + "=" + state.label()));
        if (more != null) {
            parts.add(more);
        }
        return FilterQuery.address("/due", String.join("&", parts));
    }
}
