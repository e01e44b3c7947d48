package org.rasid.serve.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.rasid.export.FactLines;
import org.rasid.export.FoundLines;
import org.rasid.export.Selection;
import org.rasid.record.Facets;
import org.rasid.record.Filter;
import org.rasid.record.Page;

/** Facts by a filter, and the reports in which words stand. */
final class Facts {
    private final Api api;

    Facts(Api api) {
        this.api = api;
    }

    void list(Context ctx) {
        String order = ctx.queryParamAsClass("order", String.class).getOrDefault("newest");
        if (!List.of("newest", "oldest").contains(order)) {
            throw new BadRequestResponse("order: there is no '" + order + "'");
        }
        Page page = page(ctx, api.filter().apply(ctx), order.equals("newest"));
        Answer.page(
                ctx,
                "facts",
                Selection.told(api.registry(), page.facts()).stream()
                        .map(told -> Answer.line(FactLines.line(told)))
                        .toList(),
                page.next());
    }

    private Page page(Context ctx, Filter filter, boolean newestFirst) {
        try {
            return api.registry().facts(filter, ctx.queryParam("cursor"), Asked.limit(ctx), newestFirst);
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
    }

    void one(Context ctx) {
        Selection.told(api.registry(), List.of(Asked.fact(ctx, api.registry())))
                .forEach(told -> Answer.with(ctx, Answer.line(FactLines.line(told))));
    }

    void counts(Context ctx) {
        Facets facets = api.registry().facets(api.filter().apply(ctx));
        Answer.with(ctx, facets);
    }

    void find(Context ctx) {
        Asked.required(ctx, "q");
        try {
            Answer.with(
                    ctx,
                    Map.of(
                            "found",
                            api.registry().find(api.filter().apply(ctx), Asked.limit(ctx)).stream()
                                    .map(found -> Answer.line(FoundLines.line(found)))
                                    .toList()));
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse("q: " + e.getMessage());
        }
    }
}
