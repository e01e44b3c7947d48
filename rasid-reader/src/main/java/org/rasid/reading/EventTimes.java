package org.rasid.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Event.Status;
import org.rasid.time.TimeExpression;
import org.rasid.time.TimeExpression.Bound;

/** Gives an event its day by the words of its own sentence: the nearest time, those of its clause before others. */
final class EventTimes {
    /** Background lies more than about three months back. */
    private static final int HISTORY_DAYS = 92;

    /** What a time outside the event's words counts further off. */
    private static final int OUTSIDE = 12;

    /** What each clause between counts further off. */
    private static final int CLAUSE = 8;

    private static final int TOO_FAR = 40;

    /** What began so many days before the report still goes on. */
    private static final int BEGAN_DAYS = 5;

    /** "After", folded. */
    private static final String AFTER = "بعد";

    private final Words words;
    private final @Nullable LocalDate published;

    EventTimes(Words words, @Nullable LocalDate published) {
        this.words = words;
        this.published = published;
    }

    /** Sets the time that stands nearest to a telling of an event. */
    void find(Candidate c, Draft d) {
        TimeExpression best = null;
        int near = TOO_FAR;
        for (TimeExpression t : words.times(c.sentence.first(), c.sentence.end())) {
            int far = t.bound() == Bound.FOR || afterDeed(t) ? TOO_FAR : distance(c, t);
            if (far < near) {
                near = far;
                best = t;
            }
        }
        if (best != null) {
            if (d.status == Status.ACTUAL && ahead(c, best)) {
                d.status = Status.FUTURE;
            }
            set(d, best);
            if (d.type.equals("ASSAULT") && d.status == Status.ACTUAL && began(c)) {
                goesOn(d);
            }
        }
    }

    /** بعد ثلاثة أيام على الهجوم، بعد أسبوع من المعارك: whether a time counts from another deed, so that it is no day of its own. */
    private boolean afterDeed(TimeExpression t) {
        boolean after = after(t.first()) || after(t.first() - 1);
        String behind = t.end() < words.size() ? words.prepositionAt(t.end()) : "";
        return after && (behind.equals("من") || behind.equals("علي"));
    }

    private boolean after(int k) {
        return k >= 0 && words.token(k).isWord() && words.token(k).best().base().equals(AFTER);
    }

    /** بدأت حملة: whether a deed is told by its beginning. */
    private boolean began(Candidate c) {
        for (int k = c.first; k < c.trigger; k++) {
            if (words.stemPlays(k, Particles.Role.ONSET)) {
                return true;
            }
        }
        return false;
    }

    /** A campaign that began some time ago lasts until the report. */
    private void goesOn(Draft d) {
        LocalDate last = day(d.to);
        if (published != null && last != null && last.isBefore(published.minusDays(BEGAN_DAYS - 1))) {
            d.to = published.toString();
            d.historical = false;
        }
    }

    /** How far a time stands from the nearest word that tells of the event. */
    private int distance(Candidate c, TimeExpression t) {
        int near = distance(c, c.trigger, t);
        for (int trigger : c.also) {
            near = Math.min(near, distance(c, trigger, t));
        }
        return near;
    }

    private int distance(Candidate c, int trigger, TimeExpression t) {
        boolean behind = t.first() > trigger;
        int breaks = clauseBreaks(trigger, t.first());
        boolean ofSaying = c.within != null && !c.frame.type().equals("CONSULT") && t.first() < c.within.contentFirst;
        if (breaks > 0 && behind || ofSaying) {
            return TOO_FAR;
        }
        int gap = behind ? t.first() - trigger : trigger - t.end() + 1;
        boolean inside = t.first() >= c.first && t.first() < Math.max(c.end, c.contentEnd);
        return gap + (inside ? 0 : OUTSIDE) + breaks * CLAUSE;
    }

    private int clauseBreaks(int a, int b) {
        int n = 0;
        for (int k = Math.min(a, b) + 1; k < Math.max(a, b); k++) {
            if (words.that(k) || words.relative(k) || words.token(k).isWord() && words.verb(k) != null) {
                n++;
            }
        }
        return n;
    }

    /**
     * Whether a time lies ahead: its day does, or a verb in the present stands with a weekday alone, or tells of a contact
     * that is set down for the day of the report: يلتقي اليوم نظيره.
     */
    private boolean ahead(Candidate c, TimeExpression t) {
        LocalDate day = day(t.from());
        if (published == null || day == null) {
            return false;
        }
        boolean weekdayAlone = t.from() != null && !t.from().equals(t.laterFrom());
        boolean present = c.features.contains("tense:present");
        boolean today = c.frame.type().equals("CONSULT")
                && day.equals(published)
                && t.bound() == Bound.AT
                && !c.features.contains("subject:rel");
        return day.isAfter(published) || present && (weekdayAlone || today);
    }

    /** Sets the time of an event: what is told of the future means the next such day. */
    void set(Draft d, TimeExpression t) {
        boolean later = d.status == Status.FUTURE;
        d.time = t;
        d.from = later ? t.laterFrom() : t.from();
        d.to = later ? t.laterTo() : t.to();
        boolean by = later && t.bound() == Bound.UNTIL && published != null && d.from != null && d.from.equals(d.to);
        d.from = by && published != null ? published.toString() : d.from;
        d.timeText = words.written(t.first(), t.end());
        LocalDate last = day(d.to);
        d.historical = published != null && last != null && last.isBefore(published.minusDays(HISTORY_DAYS));
    }

    /** A single day of our era; null for anything else. */
    static @Nullable LocalDate day(@Nullable String date) {
        return date == null || date.length() != 10 || date.startsWith("-") ? null : LocalDate.parse(date);
    }
}
