package org.rasid.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Set;
import org.rasid.serve.api.Api;
import org.rasid.serve.safe.Headers;
import org.rasid.serve.safe.Hosts;
import org.rasid.serve.safe.Listening;

/** Looks at every request before a view does: under which name it came, from whom, and whether one of our pages made it. */
final class Guard {
    /** The name of the token, as a field of forms. */
    static final String FIELD = "token";

    /** The name of the token, as a header of requests that scripts make. */
    static final String HEADER = "X-Rasid-Token";

    /** The header in which programs say who they are. */
    static final String CLIENT = "X-Rasid-Client";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** The name of the request's attribute that says whether it came encrypted as far as a server in front. */
    static final String ENCRYPTED = "encrypted";

    private final Listening listening;
    private final Hosts hosts;
    private final Door door;
    private final Served served;

    Guard(Listening listening, Door door, Served served) {
        this.listening = listening;
        this.hosts = listening.hosts();
        this.door = door;
        this.served = served;
    }

    void on(RoutesConfig routes) {
        routes.before(this::check);
    }

    private void check(Context ctx) {
        Headers.ALL.forEach(ctx::header);
        String host = ctx.header("Host");
        if (!hosts.answers(host)) {
            throw new HttpResponseException(
                    HttpStatus.MISDIRECTED_REQUEST.getCode(), "this machine does not answer to that name");
        }
        ctx.attribute(ENCRYPTED, listening.isEncrypted(host));
        door.pass(ctx);
        if (READING.contains(ctx.method().name())) {
            return;
        }
        if (!hosts.ours(ctx.header("Origin"), host)) {
            throw new ForbiddenResponse("another site's page sent this");
        }
        if (!fromAProgram(ctx) && !tokenFits(ctx)) {
            throw new ForbiddenResponse(
                    ctx.path().startsWith(Api.ROOT + "/")
                            ? "this takes application/json with the header " + CLIENT
                            : "the form is out of date: load the page again");
        }
    }

    /**
     * Whether a request can only come from a program or from our own pages: a page elsewhere would have to ask us first
     * whether it may send such a header, and we never say yes.
     */
    private static boolean fromAProgram(Context ctx) {
        String client = ctx.header(CLIENT);
        String type = ctx.contentType();
        return ctx.path().startsWith(Api.ROOT + "/")
                && client != null
                && !client.isBlank()
                && type != null
                && type.split(";", 2)[0].strip().equalsIgnoreCase("application/json");
    }

    private boolean tokenFits(Context ctx) {
        String token = ctx.header(HEADER);
        if (token == null) {
            token = ctx.formParam(FIELD);
        }
        return served.tokens().fits(Visit.formsOf(ctx), token);
    }
}
