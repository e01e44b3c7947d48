package org.rasid.app;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.app.SafeReader.Outcome;
import org.rasid.prose.Language;
import org.rasid.prose.RecordText;
import org.rasid.record.Added;
import org.rasid.record.Registry;
import org.rasid.report.Reading;
import org.rasid.source.Item;
import org.rasid.source.Sources;
import org.rasid.source.web.Courtesy;
import org.rasid.source.web.Pause;
import org.rasid.source.web.Web;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rasid add}: takes reports into the record. */
@Command(
        name = "add",
        description =
                "Read reports and keep them, and what they say, in a record. What is there already stays as it is. "
                        + "Addresses (https://…) are fetched, after the files.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class AddCommand implements Callable<Integer> {
    /** Where nothing comes for so long, as from a pipe that is filled by and by, what came before goes on disk. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Streams streams;

    @Mixin
    private ReportOptions options;

    @Mixin
    private RecordOption record;

    @Mixin
    private ThreadsOption threads;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "The language of messages: ar or en; else the locale's.")
    private @Nullable Language language;

    AddCommand(Streams streams) {
        this.streams = streams;
    }

    /**
     * What came of an item.
     *
     * @param reading null where there is nothing to be taken in
     * @param known whether the record has it, so that it was not read
     */
    private record Read(@Nullable Reading reading, boolean known, List<String> complaints) {}

    @Override
    public Integer call() {
        int working = threads.number();
        SafeReader reader = options.reader();
        RecordText text = new RecordText(language(), streams.around().look());
        try (Registry registry = record.open(streams, reader.reader());
                Sources files = options.files(streams);
                Progress progress = Progress.of(streams, options);
                OrderedWork<Read> work = OrderedWork.on(items(files), working, read(reader, registry))) {
            Taking taking = new Taking(work, progress);
            Added added = Added.NONE;
            while (work.hasNext()) {
                added = added.plus(registry.add(taking, receipts -> {}));
            }
            progress.end();
            streams.complain(taking.complaints, language());
            Added all = new Added(added.added(), added.known() + taking.known, added.changed(), added.facts());
            streams.out().print(text.added(all, taking.left));
            if (!taking.any) {
                streams.complain(List.of(options.given() + ": holds no files"), language());
            }
            return taking.left > 0 || !taking.any ? ExitCode.SOMETHING_LEFT : ExitCode.ALL_READ;
        }
    }

    private Language language() {
        return language == null ? streams.around().language() : language;
    }

    private Iterator<Item> items(Sources files) {
        Web web = new Web(Courtesy.DEFAULT, Clock.systemUTC(), Pause.SLEEP);
        return new Fetching(files, options.addresses(), web);
    }

    private static Function<Item, Read> read(SafeReader reader, Registry registry) {
        return item -> {
            if (item instanceof Item.Found found && registry.known(reader.dated(found.report())) != null) {
                return new Read(null, true, List.of());
            }
            Outcome<Reading> outcome = reader.read(item);
            return new Read(outcome.result(), false, outcome.complaints());
        };
    }

    /** The readings that are to be taken in, up to the next pause, with what is said of the rest. */
    private final class Taking implements Iterator<Reading> {
        private final OrderedWork<Read> work;
        private final Progress progress;
        private final List<String> complaints = new ArrayList<>();
        private @Nullable Reading ahead;
        private int known;
        private int left;
        private boolean any;

        Taking(OrderedWork<Read> work, Progress progress) {
            this.work = work;
            this.progress = progress;
        }

        @Override
        public boolean hasNext() {
            while (ahead == null && work.hasNextWithin(PAUSE)) {
                Read read = work.next();
                any = true;
                progress.step();
                ahead = read.reading();
                known += read.known() ? 1 : 0;
                left += read.reading() == null && !read.known() ? 1 : 0;
                tell(read.complaints());
            }
            return ahead != null;
        }

        /** Complaints wait for the end where a bar is drawn over the lines. */
        private void tell(List<String> told) {
            if (progress.shown()) {
                complaints.addAll(told);
            } else {
                streams.complain(told, language());
            }
        }

        @Override
        public Reading next() {
            if (!hasNext() || ahead == null) {
                throw new NoSuchElementException("no more reports");
            }
            Reading reading = ahead;
            ahead = null;
            return reading;
        }
    }
}
