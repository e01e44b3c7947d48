package org.rasid.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.rasid.reading.Reader;
import org.rasid.record.Registry;
import org.rasid.record.sql.Location;
import org.rasid.report.Reading;
import org.rasid.serve.Setup;
import org.rasid.serve.Site;
import org.rasid.serve.safe.Listening;
import org.rasid.source.Item;
import org.rasid.source.Limits;
import org.rasid.source.Sources;
import org.rasid.source.web.Courtesy;
import org.rasid.source.web.Pause;
import org.rasid.source.web.Web;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rasid serve}: shows the record as a page in the browser, until it is interrupted. */
@Command(
        name = "serve",
        description = "Show the record in the browser. Only this machine can see it, unless --listen says otherwise.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ServeCommand implements Callable<Integer> {
    private static final int PORT = 8470;

    /** The record of the samples, beside the user's own. */
    private static final String SAMPLES = "samples.db";

    private final Streams streams;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + PORT,
            description = "Where to listen: ${DEFAULT-VALUE}; 0 for any that is free.")
    private int port;

    @Mixin
    private RecordOption record;

    @Mixin
    private ListenOptions listening;

    @Option(names = "--no-browser", description = "Say where the page is, and open no browser.")
    private boolean noBrowser;

    ServeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try {
            Listening at = listening.listening(streams);
            streams.complain(listening.warnings(at));
            return serve(streams, record.location(streams), at, port, !noBrowser);
        } catch (ListenOptions.RefusedException e) {
            streams.complain(List.of(String.valueOf(e.getMessage())));
            return ExitCode.WRONG_USAGE;
        }
    }

    /** Opens the page on the user's own record; as long as nothing is in that, on the samples. */
    static int open(Streams streams) {
        Location own = Location.standard(streams.around().environment());
        Location shown = own;
        if (own instanceof Location.File file && isEmpty(own)) {
            shown = new Location.File(beside(file.path()));
            try (Registry registry = Registry.open(shown, Reader.shipped(), Clock.systemUTC())) {
                registry.add(samples().iterator(), receipts -> {});
            }
        }
        return serve(streams, shown, Listening.LOOPBACK, PORT, true);
    }

    private static Path beside(Path own) {
        return own.resolveSibling(SAMPLES);
    }

    private static boolean isEmpty(Location location) {
        try (Registry registry = Registry.open(location, Reader.shipped(), Clock.systemUTC())) {
            return registry.change() == 0;
        }
    }

    private static int serve(Streams streams, Location location, Listening listening, int port, boolean browser) {
        CountDownLatch ended = new CountDownLatch(1);
        Web web = new Web(Courtesy.DEFAULT, Clock.systemUTC(), Pause.SLEEP);
        Setup setup = new Setup(
                listening,
                port,
                Clock.systemUTC(),
                streams.around().environment().getOrDefault("USER", "unknown"),
                ServeCommand::samples,
                new Setup.Reading(Reader.shipped(), web::readOutside),
                e -> complain(streams, e));
        try (Registry registry = Registry.open(location, Reader.shipped(), Clock.systemUTC());
                Site site = Site.start(registry, setup)) {
            Runtime.getRuntime().addShutdownHook(new Thread(site::close, "closes the page"));
            URI front = listening.front();
            (front == null ? site.addresses() : List.of(front)).forEach(streams.out()::println);
            streams.out().flush();
            if (browser && streams.around().display()) {
                show(site.address().toString());
            }
            ended.await();
            return ExitCode.ALL_READ;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.ALL_READ;
        } catch (UncheckedIOException e) {
            streams.complain(List.of(e.getMessage() + "; --port chooses another"));
            return ExitCode.SOMETHING_LEFT;
        }
    }

    private static void complain(Streams streams, Throwable e) {
        streams.complain(List.of("the page: " + e));
        e.printStackTrace(streams.err());
    }

    /** Where no browser comes of it, the address still stands in the terminal. */
    private static void show(String address) {
        try {
            new ProcessBuilder("xdg-open", address)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return;
        }
    }

    /** The samples, read. */
    private static List<Reading> samples() {
        Reader reader = Reader.shipped();
        List<Reading> readings = new ArrayList<>();
        for (Samples.Sample sample : Samples.all()) {
            try (Sources sources = Sources.of(List.of(sample.input()), Limits.DEFAULT)) {
                if (sample.completed(sources.next()) instanceof Item.Found found) {
                    readings.add(reader.read(found.report()));
                }
            }
        }
        return readings;
    }
}
