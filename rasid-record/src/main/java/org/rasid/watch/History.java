package org.rasid.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a commitment's states in the order of their days: what facts tell between what the passing days bring. What is
 * broken stays so, and what is kept only changes when it is broken.
 */
final class History {
    /** So many days before its deadline a commitment is due. */
    private static final int SOON = 7;

    /** The rule of a change by which a later agreement sets a later term. */
    static final String EXTENDED = "extended";

    private static final String TERM = "term";

    private Term term;
    private final LocalDate asOf;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> doneAt = new LinkedHashSet<>();

    History(Term term, @Nullable LocalDate from, LocalDate asOf) {
        this.term = term;
        this.asOf = asOf;
        changes.add(new Change(
                from == null ? asOf : from, from == null ? State.UNCLEAR : State.PENDING, "start", List.of()));
    }

    /** A fact that a rule speaks about; facts come in the order of their days. */
    void told(Deed deed, Rule rule, Relevance relevance) {
        pass(deed.day());
        State state = rule.gives();
        if (state == State.BROKEN && relevance.toldByOthersOnly(deed.fact())) {
            state = State.DISPUTED;
        }
        if (state == State.KEPT && !relevance.places().isEmpty() && rule.where() == Rule.Where.THERE) {
            doneAt.addAll(relevance.places(deed.fact()));
            state = doneAt.size() < relevance.places().size() ? State.PARTLY_KEPT : State.KEPT;
        }
        change(deed.day(), state, rule.name(), List.of(deed.fact().id()));
    }

    /**
     * A later agreement sets a later term. What was kept or broken stays so; what was to lapse or is overdue counts again.
     */
    void extended(LocalDate day, Term later, UUID agreement) {
        pass(day);
        if (extendable()) {
            term = later;
            State state = now() == State.PARTLY_KEPT || now() == State.DISPUTED ? now() : State.PENDING;
            changes.add(new Change(later(day), state, EXTENDED, List.of(agreement)));
        }
    }

    /** Whether a later agreement could set a later term. */
    boolean extendable() {
        return now().open()
                || now() == State.LAPSED
                        && changes.get(changes.size() - 1).rule().equals(TERM);
    }

    /** Whether something told of a later day could change anything, by a rule that gives this state. */
    boolean changeable(State gives) {
        return switch (now()) {
            case BROKEN, UNCLEAR -> false;
            // What is done meanwhile at one of several places counts when the term is extended.
            case LAPSED -> gives == State.KEPT && extendable();
            case KEPT -> gives == State.BROKEN || gives == State.LAPSED;
            case PENDING, DUE, OVERDUE, PARTLY_KEPT, DISPUTED -> gives != now() || term.deadline() != null;
        };
    }

    /** The term as it is now. */
    Term term() {
        return term;
    }

    /** The agreement is told to have ended. */
    void ended(LocalDate day, UUID agreement) {
        pass(day);
        if (now().open()) {
            change(day, State.LAPSED, "ended", List.of(agreement));
        }
    }

    /** All states up to the day as of which is asked. */
    List<Change> changes() {
        pass(asOf);
        return changes;
    }

    /** What the days up to this one bring of themselves; nothing falls due any more when the term is over. */
    private void pass(LocalDate day) {
        LocalDate until = term.until();
        if (until == null || !day.isAfter(until)) {
            fallDue(day);
            return;
        }
        fallDue(until);
        if (now().open()) {
            change(later(until.plusDays(1)), State.LAPSED, TERM, List.of());
        }
    }

    private void fallDue(LocalDate day) {
        LocalDate deadline = term.deadline();
        if (deadline != null && now().open()) {
            LocalDate soon = deadline.minusDays(SOON);
            if (now() == State.PENDING && !day.isBefore(soon)) {
                change(later(soon), State.DUE, "deadline", List.of());
            }
            if (day.isAfter(deadline) && now() != State.OVERDUE) {
                change(later(deadline.plusDays(1)), State.OVERDUE, "deadline", List.of());
            }
        }
    }

    private void change(LocalDate day, State state, String rule, List<UUID> evidence) {
        State now = now();
        boolean settled = now == State.BROKEN || now == State.LAPSED || now == State.UNCLEAR;
        boolean weaker = now == State.KEPT && state != State.BROKEN && state != State.LAPSED;
        if (state != now && !settled && !weaker) {
            changes.add(new Change(day, state, rule, evidence));
        }
    }

    private State now() {
        return changes.get(changes.size() - 1).state();
    }

    private LocalDate later(LocalDate day) {
        LocalDate last = changes.get(changes.size() - 1).day();
        return day.isBefore(last) ? last : day;
    }
}
