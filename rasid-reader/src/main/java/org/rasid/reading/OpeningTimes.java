package org.rasid.reading;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Event.Status;
import org.rasid.text.Sentence;
import org.rasid.time.TimeExpression;
import org.rasid.time.TimeExpression.Bound;

/**
 * Gives a day to events whose own sentence names none. What is agreed in a contact happened on its day; a contact told
 * first gets its day from the words that follow; what the report opens with happened on the day that its opening names.
 */
final class OpeningTimes {
    /** How many sentences open a report. */
    private static final int LEAD_SENTENCES = 3;

    /** What a report opens with lies at most a week back. */
    private static final int LEAD_DAYS = 8;

    /** The day of a saying stands at most so far from its sentence's beginning. */
    private static final int DAY_BEFORE = 12;

    private final Words words;
    private final @Nullable LocalDate published;
    private final EventTimes times;

    OpeningTimes(Words words, @Nullable LocalDate published, EventTimes times) {
        this.words = words;
        this.published = published;
        this.times = times;
    }

    void lend(List<Draft> drafts) {
        TimeExpression lead = lead();
        for (Draft d : drafts) {
            TimeExpression t = d.time == null && d.status == Status.ACTUAL ? opening(d, lead) : null;
            if (t != null) {
                times.set(d, t);
            }
        }
        for (Draft d : drafts) {
            if (d.time == null && (d.type.equals("AGREE") || d.contact())) {
                fromContacts(d, drafts);
            }
        }
    }

    private @Nullable TimeExpression opening(Draft d, @Nullable TimeExpression lead) {
        Sentence first = d.tellings.get(0).sentence;
        if (!d.contact()) {
            return first.index() <= 1 && !goesOn(d) ? lead : null;
        }
        return lead != null && first.index() <= LEAD_SENTENCES ? lead : dayNear(first);
    }

    /** التي تقاتل التنظيم: what is told in the present or beside the main thread is no news of the day. */
    private static boolean goesOn(Draft d) {
        Candidate c = d.tellings.get(0);
        boolean present = c.features.contains("tense:present") && c.sentence.role() == Sentence.Role.BODY;
        return present || c.features.contains("subject:rel");
    }

    private void fromContacts(Draft d, List<Draft> drafts) {
        for (Draft other : drafts) {
            if (other.contact()
                    && other.time != null
                    && other.status == d.status
                    && new HashSet<>(other.all()).containsAll(d.all())) {
                times.set(d, other.time);
            }
        }
    }

    /** The day that the report's opening names: the first single day in its first sentences, not long past. */
    private @Nullable TimeExpression lead() {
        for (TimeExpression t : words.times) {
            Sentence at = sentenceOf(t.first());
            if (at.index() > LEAD_SENTENCES) {
                return null;
            }
            if (singleDay(t) && at.role() == Sentence.Role.BODY && recent(t.from())) {
                return t;
            }
        }
        return null;
    }

    private static boolean singleDay(TimeExpression t) {
        return t.from() != null && t.from().equals(t.to()) && t.bound() == Bound.AT;
    }

    private boolean recent(@Nullable String date) {
        LocalDate day = EventTimes.day(date);
        return published != null
                && day != null
                && !day.isAfter(published)
                && day.isAfter(published.minusDays(LEAD_DAYS));
    }

    /** The day of a dated saying in one of the next sentences, for a contact that opens the report. */
    private @Nullable TimeExpression dayNear(Sentence s) {
        if (s.index() > LEAD_SENTENCES) {
            return null;
        }
        for (TimeExpression t : words.times(s.end(), words.size())) {
            Sentence at = sentenceOf(t.first());
            if (at.index() > s.index() + LEAD_SENTENCES) {
                return null;
            }
            boolean saying = at.end() - at.first() > t.end() - t.first() + 3;
            if (saying && singleDay(t) && t.first() - at.first() < DAY_BEFORE) {
                return t;
            }
        }
        return null;
    }

    private Sentence sentenceOf(int token) {
        List<Sentence> sentences = words.text.sentences();
        for (Sentence s : sentences) {
            if (token < s.end()) {
                return s;
            }
        }
        return sentences.get(sentences.size() - 1);
    }
}
