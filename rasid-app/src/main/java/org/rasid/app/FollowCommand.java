package org.rasid.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rasid.app.SafeReader.Outcome;
import org.rasid.prose.RecordText;
import org.rasid.reading.Reader;
import org.rasid.record.Added;
import org.rasid.record.RecordException;
import org.rasid.record.Registry;
import org.rasid.report.Reading;
import org.rasid.source.Item;
import org.rasid.source.web.Courtesy;
import org.rasid.source.web.FeedState;
import org.rasid.source.web.Feeds;
import org.rasid.source.web.Pause;
import org.rasid.source.web.Visit;
import org.rasid.source.web.Web;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rasid follow}: takes in what is new in feeds, once or again and again. */
@Command(
        name = "follow",
        description = "Take in what is new in the feeds that a file names, one address a line.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class FollowCommand extends RecordCommand {
    private static final int VISITS_AT_ONCE = 4;

    @Parameters(
            paramLabel = "FEEDS",
            description = "A file with the addresses of feeds; lines that begin with # say nothing.")
    private Path feeds;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "How long a feed is left alone.")
    private int every;

    @Option(names = "--once", description = "Visit the feeds that are due, and end.")
    private boolean once;

    private boolean left;
    private Added total = Added.NONE;

    FollowCommand(Streams streams) {
        super(streams);
    }

    @Override
    int on(Registry registry, RecordText text) {
        List<String> addresses = addresses();
        SafeReader reader = new SafeReader(Reader.shipped(), null);
        Clock clock = Clock.systemUTC();
        Duration interval = Duration.ofMinutes(Math.max(1, every));
        Feeds visitor = new Feeds(new Web(Courtesy.DEFAULT, clock, Pause.SLEEP), clock, interval);
        try {
            do {
                total = Added.NONE;
                List<FeedState> states = new ArrayList<>();
                addresses.forEach(address -> states.add(state(registry, address)));
                visitor.round(states, VISITS_AT_ONCE, visit -> take(registry, reader, visit));
                streams.out().print(text.added(total, 0));
                streams.out().flush();
                if (!once) {
                    Pause.SLEEP.pause(Duration.ofMinutes(1));
                }
            } while (!once);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return left ? ExitCode.SOMETHING_LEFT : ExitCode.ALL_READ;
    }

    private static FeedState state(Registry registry, String address) {
        String kept = registry.feed(address);
        return kept == null ? FeedState.of(address) : FeedState.ofJson(kept);
    }

    /** The feed's state is kept once all that the visit brought is on disk. */
    private void take(Registry registry, SafeReader reader, Visit visit) {
        String url = visit.state().url();
        List<Reading> readings = new ArrayList<>();
        visit.problems().forEach(problem -> complain(List.of(url + ": " + problem.message())));
        for (Item item : visit.items()) {
            Outcome<Reading> outcome = reader.read(item);
            complain(outcome.complaints());
            if (outcome.result() != null) {
                readings.add(outcome.result());
            }
        }
        Added added = registry.add(readings.iterator(), receipts -> {});
        total = total.plus(added);
        registry.keepFeed(url, visit.state().toJson());
    }

    private void complain(List<String> complaints) {
        left |= !complaints.isEmpty();
        streams.complain(complaints);
    }

    private List<String> addresses() {
        try {
            List<String> addresses = Files.readAllLines(feeds, StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .distinct()
                    .toList();
            for (String address : addresses) {
                if (!Web.isAddress(address)) {
                    throw new RecordException(feeds + ": no address of a feed: " + address);
                }
            }
            return addresses;
        } catch (NoSuchFileException e) {
            throw new RecordException(feeds + ": there is no such file", e);
        } catch (IOException e) {
            throw new RecordException(feeds + ": cannot be read: " + Faults.oneLine(e.getMessage()), e);
        }
    }
}
