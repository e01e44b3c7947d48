package org.rasid.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.function.Consumer;
import org.rasid.record.Filter;
import org.rasid.record.RecordException;
import org.rasid.serve.view.FaultView;

/** Says what went wrong: to people as a page, to programs as problem details (RFC 9457). */
final class Faults {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Served served;
    private final Consumer<Exception> unexpected;

    /**
     * Faults of a site.
     *
     * @param unexpected is told of what should not have happened
     */
    Faults(Served served, Consumer<Exception> unexpected) {
        this.served = served;
        this.unexpected = unexpected;
    }

    void on(RoutesConfig routes) {
        routes.exception(
                HttpResponseException.class, (e, ctx) -> tell(ctx, e.getStatus(), String.valueOf(e.getMessage())));
        routes.exception(RecordException.class, (e, ctx) -> tell(ctx, 503, String.valueOf(e.getMessage())));
        routes.exception(Exception.class, (e, ctx) -> {
            unexpected.accept(e);
            tell(ctx, 500, "");
        });
    }

    private void tell(Context ctx, int status, String detail) {
        ctx.status(status);
        if (forPrograms(ctx)) {
            ObjectNode problem = JSON.createObjectNode();
            problem.put("type", "about:blank");
            problem.put("title", HttpStatus.forStatus(status).getMessage());
            problem.put("status", status);
            if (!detail.isEmpty()) {
                problem.put("detail", detail);
            }
            ctx.result(problem.toString()).contentType("application/problem+json");
            return;
        }
        Visit visit = Visit.of(ctx, served, Filter.ALL);
        String known = "fault." + status;
        String title = visit.words().say(visit.words().labels().has(known) ? known : "fault.other");
        served.show(ctx, "fault.jte", new FaultView(visit.layout(title), title, detail));
    }

    private static boolean forPrograms(Context ctx) {
        String path = ctx.path();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("/api/") || last.indexOf('.') > 0;
    }
}
