package org.rasid.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import org.rasid.record.Facets;
import org.rasid.record.Fact;
import org.rasid.record.Filter;
import org.rasid.serve.view.FirstView;

/** {@code /}: what is new, and what is due. */
final class FirstScreen implements Handler {
    private static final int CARDS = 12;

    private final Served served;

    FirstScreen(Served served) {
        this.served = served;
    }

    @Override
    public void handle(Context ctx) {
        Visit visit = Visit.of(ctx, served);
        Filter filter = visit.filter();
        Facets facets = served.registry().facets(filter);
        boolean empty = facets.facts() == 0 && served.registry().change() == 0;
        long change = served.registry().change();
        LastVisit last = LastVisit.of(ctx, served.clock().instant(), change);
        long fresh = served.registry().count(filter, last.since());
        List<Fact> newest = served.registry().newest(filter, fresh == 0 ? 0 : last.since(), CARDS);
        served.show(
                ctx,
                "first.jte",
                new FirstView(
                        visit.layout(visit.words().say("view.first")),
                        Panel.of(visit, facets),
                        empty,
                        last.since() > 0,
                        visit.words().count("record.facts", fresh),
                        Cards.of(visit, newest).all(newest),
                        fresh > 0,
                        FilterQuery.address("/facts", filter),
                        DueOverview.of(visit, filter)));
    }
}
