package org.rasid.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasid.record.Registry;
import org.rasid.serve.safe.Headers;
import org.rasid.serve.safe.Listening;

/** The page, from its start until it is closed. */
public final class Site implements AutoCloseable {
    private static final long MOST_SENT = 16L << 20;

    private final Javalin server;
    private final Listening listening;
    private final Served served;

    private Site(Javalin server, Listening listening, Served served) {
        this.server = server;
        this.listening = listening;
        this.served = served;
    }

    /**
     * Starts serving a record. The record stays the caller's to close, after the site.
     *
     * @throws UncheckedIOException where it cannot listen there
     */
    public static Site start(Registry registry, Setup setup) {
        Served served = Served.of(registry, setup.clock(), setup.user());
        Listening listening = setup.listening();
        Door door = new Door(served, listening);
        Javalin server = Javalin.create(config -> {
            configure(config);
            new Guard(listening, door, served).on(config.routes);
            new Faults(served, setup.unexpected()).on(config.routes);
            door.on(config.routes);
            Routes.on(config.routes, served, setup);
        });
        try {
            return new Site(server.start(listening.address(), setup.port()), listening, served);
        } catch (JavalinBindException e) {
            throw new UncheckedIOException(
                    "port " + setup.port() + " of " + listening.address() + " is taken, or cannot be listened at",
                    new BindException(e.getMessage()));
        }
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.generateEtags = true;
        config.http.maxRequestSize = MOST_SENT;
        config.router.handlerWrapper(endpoint -> Faults.telling(endpoint.handler));
        config.staticFiles.enableWebjars();
        config.staticFiles.add(files -> {
            files.hostedPath = "/static";
            files.directory = "/org/rasid/serve/static";
            files.location = Location.CLASSPATH;
            // Asked for each time, and answered with a 304 where nothing has changed.
            files.headers = headers("no-cache");
        });
    }

    private static Map<String, String> headers(String caching) {
        Map<String, String> headers = new HashMap<>(Headers.ALL);
        headers.put("Cache-Control", caching);
        return headers;
    }

    /** Where it is, for whoever is on this machine. */
    public URI address() {
        return addresses().get(0);
    }

    /** Wherever it can be reached, this machine's own address first. */
    public List<URI> addresses() {
        return listening.reachable().stream()
                .map(host -> URI.create("http://" + host + ":" + server.port() + "/"))
                .toList();
    }

    @Override
    public void close() {
        server.stop();
        served.ledger().close();
    }
}
