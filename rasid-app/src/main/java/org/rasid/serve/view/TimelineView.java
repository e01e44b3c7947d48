package org.rasid.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When facts lie.
 *
 * @param count how many of them have a day, as a counted noun
 * @param undated how many have none that says its year, as a counted noun; empty where every one has
 * @param steps the table: the steps of the calendar in which facts lie
 * @param across the spans over several steps
 * @param course the same as the drawing takes it
 * @param wider the view of a time twice as long; null where all is shown
 * @param source the address of the drawing's data, without since and until
 * @param page the address of the view, without since and until
 * @param data addresses for programs
 */
public record TimelineView(
        Layout layout,
        FilterPanel panel,
        String count,
        String undated,
        List<Row> steps,
        List<Row> across,
        Course course,
        @Nullable String wider,
        String source,
        String page,
        List<Layout.Link> data) {
    public TimelineView {
        steps = List.copyOf(steps);
        across = List.copyOf(across);
        data = List.copyOf(data);
    }

    /**
     * A line of the table.
     *
     * @param text the span
     * @param href leads into it
     * @param events how many events, in the reader's digits
     * @param statements how many statements
     * @param agreements how many agreements
     * @param all how many facts
     * @param list leads to them
     */
    public record Row(
            String text, String href, String events, String statements, String agreements, String all, String list) {}

    /**
     * What happened in the course of a time.
     *
     * @param step {@code decade}, {@code year}, {@code month} or {@code day}
     * @param first the first day that is shown, ISO; null where no fact has a day
     * @param last the last
     * @param within the facts that lie in one step
     * @param across those that may reach over several
     * @param facts each of those of {@code within} and {@code across}, where they are few; else empty
     */
    public record Course(
            String step,
            @Nullable String first,
            @Nullable String last,
            List<Count> within,
            List<Count> across,
            List<Moment> facts) {
        public Course {
            within = List.copyOf(within);
            across = List.copyOf(across);
            facts = List.copyOf(facts);
        }
    }

    /**
     * Facts of one kind with one time.
     *
     * @param first the first day, ISO
     * @param last the last
     * @param kind what they tell of
     * @param facts how many
     * @param label the time and the number in words
     */
    public record Count(String first, String last, String kind, long facts, String label) {}

    /**
     * A fact.
     *
     * @param first the first day on which it may have been, ISO
     * @param last the last
     * @param kind what it tells of
     * @param noun what was done, in a word or two
     * @param sentence what it tells, in the reader's language
     * @param days when, in words
     * @param sure how sure it is: {@code high}, {@code good}, {@code fair} or {@code low}
     * @param href leads to it
     */
    public record Moment(
            String first,
            String last,
            String kind,
            String noun,
            String sentence,
            String days,
            String sure,
            String href) {}
}
