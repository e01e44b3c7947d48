package org.rasid.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.rasid.record.Registry;
import org.rasid.serve.safe.Headers;
import org.rasid.serve.safe.Hosts;

/** The page, from its start until it is closed. */
public final class Site implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final long MOST_SENT = 16L << 20;

    private final Javalin server;

    private Site(Javalin server) {
        this.server = server;
    }

    /**
     * Starts serving a record, on this machine alone. The record stays the caller's to close, after the site.
     *
     * @throws UncheckedIOException where the port is taken
     */
    public static Site start(Registry registry, Setup setup) {
        Served served = Served.of(registry, setup.clock(), setup.user());
        Javalin server = Javalin.create(config -> {
            configure(config);
            new Guard(Hosts.LOOPBACK, served).on(config.routes);
            new Faults(served, setup.unexpected()).on(config.routes);
            Routes.on(config.routes, served, setup);
        });
        try {
            return new Site(server.start(LOOPBACK, setup.port()));
        } catch (JavalinBindException e) {
            throw new UncheckedIOException("port " + setup.port() + " is taken", new BindException(e.getMessage()));
        }
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.generateEtags = true;
        config.http.maxRequestSize = MOST_SENT;
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

    /** Where it is. */
    public URI address() {
        return URI.create("http://" + LOOPBACK + ":" + server.port() + "/");
    }

    @Override
    public void close() {
        server.stop();
    }
}
