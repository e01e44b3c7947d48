package org.rasid.watch;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Course;

/** What one rule looks at, from a day on; without a rule, later agreements that could extend. For one thread. */
final class Strand {
    private final @Nullable Rule rule;
    private final Course course;
    private final int end;
    private int at;

    Strand(@Nullable Rule rule, Course course, LocalDate from, LocalDate to) {
        this.rule = rule;
        this.course = course;
        this.at = course.from(from);
        this.end = course.from(to.plusDays(1));
    }

    boolean ended() {
        return at >= end;
    }

    /** Whether what it has could change how a clause stands. */
    boolean matters(History history) {
        return rule == null ? history.extendable() : history.changeable(rule.gives());
    }

    /** The day of the next; only where it has not ended. */
    LocalDate day() {
        return Course.day(course.at(at));
    }

    /** Takes all of a day and what was before it; gives those of the day. */
    void take(LocalDate day, Collection<Long> taken) {
        while (!ended() && !day().isAfter(day)) {
            if (day().equals(day)) {
                taken.add(course.at(at));
            }
            at++;
        }
    }

    /** The next ones, so many at most, that are not taken yet. */
    void peek(int most, Collection<Long> next) {
        for (int i = at; i < Math.min(end, at + most); i++) {
            next.add(course.at(i));
        }
    }
}
