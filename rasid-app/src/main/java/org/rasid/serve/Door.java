package org.rasid.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.UnauthorizedResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Filter;
import org.rasid.serve.safe.Access;
import org.rasid.serve.safe.AccessToken;
import org.rasid.serve.safe.Attempts;
import org.rasid.serve.safe.Listening;
import org.rasid.serve.safe.Sessions;
import org.rasid.serve.safe.Users;
import org.rasid.serve.view.Layout;
import org.rasid.serve.view.LoginView;

/** Lets people in who log in, and programs that have the token; {@code /login} and {@code /logout}. */
final class Door {
    static final String PATH = "/login";

    private static final String COOKIE = "session";
    private static final String SESSION = "session";
    private static final int WEEK = 7 * 24 * 60 * 60;

    /** What is seen from outside: the page that asks, and its looks. */
    private static final List<String> OUTSIDE = List.of("/static/", "/webjars/");

    /** So many passwords are tried at once; each takes a processor a quarter of a second. */
    private static final int AT_ONCE = 2;

    private final Served served;
    private final Listening listening;
    private final Access access;
    private final Sessions sessions = new Sessions();
    private final Attempts byAddress = new Attempts(Duration.ofMinutes(15));

    /** Shorter: whoever guesses must not keep the user out. */
    private final Attempts byName = new Attempts(Duration.ofSeconds(30));

    private final Semaphore tried = new Semaphore(AT_ONCE, true);

    Door(Served served, Listening listening) {
        this.served = served;
        this.listening = listening;
        this.access = listening.access();
    }

    void on(RoutesConfig routes) {
        if (!access.isOpen()) {
            routes.get(PATH, this::ask);
            routes.post(PATH, this::login);
            routes.post("/logout", this::logout);
        }
    }

    /** The id of the session that a request belongs to; null where it belongs to none. */
    static @Nullable String session(Context ctx) {
        Sessions.Session session = ctx.attribute(SESSION);
        return session == null ? null : session.id();
    }

    /** The user who is logged in; null where none is. */
    static @Nullable String user(Context ctx) {
        Sessions.Session session = ctx.attribute(SESSION);
        return session == null ? null : session.user();
    }

    /** Who is logged in, for the page's frame. */
    static Layout.@Nullable Person person(Context ctx) {
        Sessions.Session session = ctx.attribute(SESSION);
        return session == null ? null : new Layout.Person(session.user() == null ? "" : session.user());
    }

    /** Lets a request pass or sends it to where one can log in. */
    void pass(Context ctx) {
        if (access.isOpen()) {
            return;
        }
        Sessions.Session session = sessions.of(ctx.cookie(Visit.COOKIE + COOKIE), now());
        if (session != null && stillKnown(session)) {
            ctx.attribute(SESSION, session);
            return;
        }
        AccessToken token = access.token();
        boolean program = token != null && token.isIn(ctx.header("Authorization"));
        if (program || isOutside(ctx.path())) {
            return;
        }
        if (Faults.forPrograms(ctx)) {
            ctx.header("WWW-Authenticate", "Bearer realm=\"Rasid\"");
            ctx.res().addHeader("WWW-Authenticate", "Basic realm=\"Rasid\", charset=\"UTF-8\"");
            throw new UnauthorizedResponse("send the token: Authorization: Bearer TOKEN");
        }
        String query = ctx.queryString();
        String asked =
                ctx.method().name().equals("GET") ? FilterQuery.address(ctx.path(), query == null ? "" : query) : "/";
        String login = FilterQuery.address(PATH, asked.equals("/") ? "" : "back=" + FilterQuery.encoded(asked));
        if (ctx.header("HX-Request") != null) {
            ctx.header("HX-Redirect", login);
            throw new UnauthorizedResponse();
        }
        ctx.redirect(login, HttpStatus.SEE_OTHER);
        ctx.skipRemainingHandlers();
    }

    private static boolean isOutside(String path) {
        return path.equals(PATH) || OUTSIDE.stream().anyMatch(path::startsWith);
    }

    private boolean stillKnown(Sessions.Session session) {
        Users users = access.users();
        return session.user() == null || users != null && users.knows(session.user());
    }

    private void ask(Context ctx) {
        if (session(ctx) == null) {
            show(ctx, "", Duration.ZERO);
        } else {
            ctx.redirect("/", HttpStatus.SEE_OTHER);
        }
    }

    private void show(Context ctx, String problem, Duration wait) {
        Visit visit = Visit.of(ctx, served, Filter.ALL);
        String back = ctx.method().name().equals("GET") ? ctx.queryParam("back") : ctx.formParam("back");
        String name = ctx.formParam("name");
        served.show(
                ctx,
                "login.jte",
                new LoginView(
                        visit.layout(visit.words().say("login.title")).outside(),
                        access.users() != null,
                        access.token() != null,
                        name == null ? "" : name,
                        back == null ? "" : back,
                        problem.isEmpty() ? "" : visit.words().say(problem, wait.toSeconds() + 1)));
    }

    private void login(Context ctx) {
        String name = value(ctx, "name").strip();
        String secret = value(ctx, "secret");
        boolean byToken = name.isEmpty();
        String address = listening.client(ctx.ip(), ctx.header("X-Forwarded-For"));
        String known = name.toLowerCase(Locale.ROOT);
        Duration wait = byAddress.begin(address, now());
        if (wait.isZero() && !byToken) {
            wait = byName.begin(known, now());
        }
        if (!wait.isZero()) {
            ctx.status(HttpStatus.TOO_MANY_REQUESTS);
            ctx.header("Retry-After", String.valueOf(wait.toSeconds() + 1));
            show(ctx, "login.wait", wait);
            return;
        }
        if (!(byToken ? isToken(secret) : isUser(name, secret))) {
            ctx.status(HttpStatus.FORBIDDEN);
            show(ctx, byToken ? "login.wrong-token" : "login.wrong", Duration.ZERO);
            return;
        }
        byAddress.succeeded(address);
        byName.succeeded(known);
        Sessions.Session session = sessions.begin(byToken ? null : name, now());
        Visit.keep(ctx, COOKIE, session.id(), WEEK);
        Deciding.back(ctx, "/");
    }

    private boolean isToken(String secret) {
        AccessToken token = access.token();
        return token != null && token.is(secret);
    }

    private boolean isUser(String name, String secret) {
        Users users = access.users();
        if (users == null) {
            return false;
        }
        try {
            if (!tried.tryAcquire(5, TimeUnit.SECONDS)) {
                throw new ServiceUnavailableResponse("too many log in at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailableResponse("the page is being closed");
        }
        try {
            return users.fits(name, secret);
        } finally {
            tried.release();
        }
    }

    private void logout(Context ctx) {
        sessions.end(session(ctx));
        ctx.removeCookie(Visit.COOKIE + COOKIE, "/");
        ctx.redirect(PATH, HttpStatus.SEE_OTHER);
    }

    private static String value(Context ctx, String name) {
        String value = ctx.formParam(name);
        return value == null ? "" : value;
    }

    private Instant now() {
        return served.clock().instant();
    }
}
