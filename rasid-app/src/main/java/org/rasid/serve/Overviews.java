package org.rasid.serve;

import java.util.List;
import org.rasid.record.Extent;
import org.rasid.record.Filter;
import org.rasid.record.PlaceCount;
import org.rasid.record.Registry;
import org.rasid.record.Spans;
import org.rasid.record.Tie;

/**
 * The counts that drawings are made of, those asked for last remembered.
 *
 * @param extents from when to when facts lie
 * @param spans how many lie when
 * @param places the places that most name
 * @param ties the pairs between whom there is most
 */
record Overviews(
        Memory<Filter, Extent> extents,
        Memory<InSteps, Spans> spans,
        Memory<Filter, List<PlaceCount>> places,
        Memory<Filter, List<Tie>> ties) {
    /** More cannot be told apart in a drawing, nor read in a table. */
    static final int MOST_PLACES = 300;

    static final int MOST_TIES = 80;

    private static final int MOST_ACROSS = 60;

    /** A filter, and the steps in which its facts are counted. */
    record InSteps(Filter filter, Spans.Step step) {}

    static Overviews of(Registry registry) {
        return new Overviews(
                new Memory<>(registry::change, registry::extent),
                new Memory<>(registry::change, asked -> registry.spans(asked.filter(), asked.step(), MOST_ACROSS)),
                new Memory<>(registry::change, filter -> registry.places(filter, MOST_PLACES)),
                new Memory<>(registry::change, filter -> registry.ties(filter, MOST_TIES)));
    }
}
