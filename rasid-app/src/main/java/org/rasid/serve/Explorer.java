package org.rasid.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.rasid.record.Filter;
import org.rasid.serve.view.ExplorerView;

/** {@code /api}: the contract for programs, to read and to try. */
final class Explorer implements Handler {
    private static final String JAR = "swagger-ui";

    private final Served served;
    private final String script = Templates.script(Templates.CLASSIC, JAR, "swagger-ui-bundle.js");
    private final String style = Templates.script(Templates.CLASSIC, JAR, "swagger-ui.css");

    Explorer(Served served) {
        this.served = served;
    }

    @Override
    public void handle(Context ctx) {
        Visit visit = Visit.of(ctx, served, Filter.ALL);
        served.show(ctx, "api.jte", new ExplorerView(visit.layout(visit.words().say("api.title")), script, style));
    }
}
