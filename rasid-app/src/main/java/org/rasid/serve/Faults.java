package org.rasid.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
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
    private final Consumer<Throwable> unexpected;

    /**
     * Faults of a site.
     *
     * @param unexpected is told of what should not have happened
     */
    Faults(Served served, Consumer<Throwable> unexpected) {
        this.served = served;
        this.unexpected = unexpected;
    }

    void on(RoutesConfig routes) {
        routes.exception(
                HttpResponseException.class, (e, ctx) -> tell(ctx, e.getStatus(), String.valueOf(e.getMessage())));
        routes.exception(RecordException.class, (e, ctx) -> tell(ctx, 503, String.valueOf(e.getMessage())));
        routes.exception(Exception.class, (e, ctx) -> {
            unexpected.accept(e instanceof ErrorException error ? error.getCause() : e);
            tell(ctx, 500, "");
        });
    }

    /** An error of the JVM, such as too deep a recursion, on its way to be told. */
    private static final class ErrorException extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final Error error;

        ErrorException(Error error) {
            super(error);
            this.error = error;
        }

        @Override
        public synchronized Error getCause() {
            return error;
        }
    }

    /** The same handler, whose errors are told as its exceptions are. */
    static Handler telling(Handler handler) {
        return ctx -> {
            try {
                handler.handle(ctx);
            } catch (Error e) {
                throw new ErrorException(e);
            }
        };
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
        served.show(ctx, "fault.jte", new FaultView(visit.layout(title), title, said(visit, status, detail)));
    }

    /** Of an address at which there is nothing, the title says all. */
    private static String said(Visit visit, int status, String detail) {
        return status == 404 && detail.startsWith("Endpoint ")
                ? ""
                : visit.words().digits(visit.served().phrases(visit.choices()).say(detail));
    }

    /** Whether a program asks, going by the address. */
    static boolean forPrograms(Context ctx) {
        String path = ctx.path();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("/api/") || last.indexOf('.') > 0;
    }
}
