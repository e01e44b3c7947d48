package org.rasid.serve;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.export.Format;
import org.rasid.record.Facets;
import org.rasid.record.Page;
import org.rasid.serve.view.FactsView;
import org.rasid.serve.view.Layout;

/** {@code /facts}: the facts of a filter by day, a page at a time. */
final class FactList implements Handler {
    private static final int ON_A_PAGE = 30;

    /** The formats in which the facts of a filter can be taken away, and those that can be subscribed to. */
    static final List<Format> TAKEN = List.of(Format.CSV, Format.JSONL, Format.GEOJSON, Format.ATOM, Format.ICS);

    private final Served served;

    FactList(Served served) {
        this.served = served;
    }

    @Override
    public void handle(Context ctx) {
        Visit visit = Visit.of(ctx, served);
        boolean newestFirst = !"oldest".equals(visit.value("order"));
        Page page = page(visit, visit.value("cursor"), newestFirst);
        Facets facets = served.registry().facets(visit.filter());
        String filter = FilterQuery.string(visit.filter());
        String order = newestFirst ? "" : "order=oldest";
        String otherOrder = newestFirst ? "order=oldest" : "";
        String next = page.next() == null ? null : "cursor=" + FilterQuery.encoded(page.next());
        served.show(
                ctx,
                "facts.jte",
                new FactsView(
                        visit.layout(visit.words().say("view.facts")),
                        Panel.of(visit, facets),
                        visit.words().count("record.facts", facets.facts()),
                        Cards.of(visit, page.facts()).all(page.facts()),
                        next == null ? null : address(filter, order, next),
                        address(filter, otherOrder),
                        newestFirst,
                        take(visit, facets.facts())));
    }

    private static FactsView.Take take(Visit visit, long facts) {
        List<Layout.Link> files = new ArrayList<>();
        List<Layout.Link> feeds = new ArrayList<>();
        for (Format format : TAKEN) {
            (FactExport.SUBSCRIBED.contains(format) ? feeds : files)
                    .add(new Layout.Link(
                            visit.words().say("take." + format.label()),
                            visit.words().language().toString(),
                            FactExport.address(format, visit.filter()),
                            false));
        }
        return new FactsView.Take(visit.words().count("take.all", facts), files, feeds);
    }

    private Page page(Visit visit, @Nullable String cursor, boolean newestFirst) {
        try {
            return served.registry().facts(visit.filter(), cursor, ON_A_PAGE, newestFirst);
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
    }

    private static String address(String... parts) {
        StringBuilder query = new StringBuilder();
        for (String part : parts) {
            query.append(part.isEmpty() || query.isEmpty() ? "" : "&").append(part);
        }
        return FilterQuery.address("/facts", query.toString());
    }
}
