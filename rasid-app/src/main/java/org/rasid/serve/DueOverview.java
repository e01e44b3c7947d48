package org.rasid.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Fact;
import org.rasid.record.Filter;
import org.rasid.serve.view.DueSummary;
import org.rasid.serve.view.DueSummary.Line;
import org.rasid.serve.view.DueSummary.Share;
import org.rasid.serve.view.Words;
import org.rasid.watch.Commitment;
import org.rasid.watch.Due;
import org.rasid.watch.Standings;
import org.rasid.watch.State;

/** Sums up how the promises stand that a filter lets through. */
final class DueOverview {
    private static final int LINES = 6;
    private static final int WIDTH = 1000;

    /** What calls for somebody's eyes. */
    private static final Set<State> URGENT = EnumSet.of(State.OVERDUE, State.DUE, State.BROKEN, State.DISPUTED);

    private static final Set<State> EVERY = EnumSet.allOf(State.class);

    private static final Map<State, String> SHARES = shares();

    private DueOverview() {}

    private static Map<State, String> shares() {
        Map<State, String> shares = new EnumMap<>(State.class);
        for (State state : State.values()) {
            shares.put(
                    state,
                    switch (state) {
                        case KEPT -> "kept";
                        case BROKEN -> "broken";
                        case LAPSED, UNCLEAR -> "other";
                        case PENDING, DUE, OVERDUE, PARTLY_KEPT, DISPUTED -> "open";
                    });
        }
        return shares;
    }

    /** The summary; null where nothing was promised. */
    static @Nullable DueSummary of(Visit visit, Filter filter) {
        Served served = visit.served();
        Standings standings = served.ledger().of(filter);
        if (standings.counts().isEmpty() && standings.complete()) {
            return null;
        }
        List<Due> urgent =
                served.ledger().dues(standings.in(URGENT).limit(LINES).toList());
        List<Fact> agreements = urgent.stream().map(Due::agreement).distinct().toList();
        Cards cards = Cards.of(visit, agreements);
        return new DueSummary(
                visit.words().count("due.promises", standings.count(EVERY)),
                standings.complete(),
                shares(standings, visit.words()),
                urgent.stream().map(due -> line(due, cards)).toList());
    }

    private static List<Share> shares(Standings standings, Words words) {
        Map<String, Long> counts = new LinkedHashMap<>();
        List.of("kept", "open", "broken", "other").forEach(name -> counts.put(name, 0L));
        standings.counts().forEach((state, count) -> counts.merge(String.valueOf(SHARES.get(state)), count, Long::sum));
        long all = Math.max(1, standings.count(EVERY));
        List<Share> shares = new ArrayList<>();
        int x = 0;
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            int width = (int) (count.getValue() * WIDTH / all);
            String text = words.say("share." + count.getKey()) + " " + words.number(count.getValue());
            shares.add(new Share(count.getKey(), text, x, width));
            x += width;
        }
        return shares;
    }

    private static Line line(Due due, Cards cards) {
        Commitment commitment = due.commitment();
        Words words = cards.words();
        LocalDate day = commitment.deadline() == null ? commitment.until() : commitment.deadline();
        return new Line(
                Promises.href(due.agreement()) + "#clause-"
                        + commitment.clause().id(),
                words.say("provision." + commitment.clause().type()),
                commitment.obligors().stream().map(cards::actor).toList(),
                commitment.state().label(),
                words.say("due." + commitment.state().label()),
                day == null ? "" : words.day(day));
    }
}
