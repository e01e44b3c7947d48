package org.rasid.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Fact;
import org.rasid.record.Filter;
import org.rasid.serve.view.DueSummary;
import org.rasid.serve.view.DueSummary.Line;
import org.rasid.serve.view.DueSummary.Share;
import org.rasid.serve.view.Words;
import org.rasid.watch.Commitment;
import org.rasid.watch.Due;
import org.rasid.watch.State;

/** Sums up how the promises stand that a filter lets through. */
final class DueOverview {
    private static final int LINES = 6;
    private static final int WIDTH = 1000;

    /** By state; of one state, what is still to come by what comes first, the rest by what was last. */
    static final Comparator<Due> MOST_URGENT_FIRST = Comparator.<Due>comparingInt(
                    due -> State.MOST_URGENT_FIRST.indexOf(due.commitment().state()))
            .thenComparing(DueOverview::nearness);

    /** What calls for somebody's eyes. */
    private static final Set<State> URGENT = EnumSet.of(State.OVERDUE, State.DUE, State.BROKEN, State.DISPUTED);

    private static final Set<State> TO_COME = EnumSet.of(State.DUE, State.PENDING, State.PARTLY_KEPT);

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
        List<Due> dues = served.dues().of(new Served.Asked(filter, served.today()));
        if (dues.isEmpty()) {
            return null;
        }
        List<Due> urgent = dues.stream()
                .filter(due -> URGENT.contains(due.commitment().state()))
                .sorted(MOST_URGENT_FIRST)
                .limit(LINES)
                .toList();
        List<Fact> agreements = urgent.stream().map(Due::agreement).distinct().toList();
        Cards cards = Cards.of(visit, agreements);
        return new DueSummary(
                visit.words().count("due.promises", dues.size()),
                shares(dues, visit.words()),
                urgent.stream().map(due -> line(due, cards)).toList());
    }

    private static @Nullable LocalDate day(Due due) {
        LocalDate deadline = due.commitment().deadline();
        return deadline == null ? due.commitment().until() : deadline;
    }

    private static long nearness(Due due) {
        LocalDate day = day(due);
        return day == null
                ? Long.MAX_VALUE
                : TO_COME.contains(due.commitment().state()) ? day.toEpochDay() : -day.toEpochDay();
    }

    private static List<Share> shares(List<Due> dues, Words words) {
        Map<String, Long> counts = new LinkedHashMap<>();
        List.of("kept", "open", "broken", "other").forEach(name -> counts.put(name, 0L));
        counts.putAll(dues.stream()
                .collect(Collectors.groupingBy(
                        due -> String.valueOf(SHARES.get(due.commitment().state())), Collectors.counting())));
        List<Share> shares = new ArrayList<>();
        int x = 0;
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            int width = (int) (count.getValue() * WIDTH / dues.size());
            String text = words.say("share." + count.getKey()) + " " + words.number(count.getValue());
            shares.add(new Share(count.getKey(), text, x, width));
            x += width;
        }
        return shares;
    }

    private static Line line(Due due, Cards cards) {
        Commitment commitment = due.commitment();
        Words words = cards.words();
        LocalDate day = day(due);
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
