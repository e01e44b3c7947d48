package org.rasid.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasid.export.ReadingFiles;
import org.rasid.prose.RecordText;
import org.rasid.record.Added;
import org.rasid.record.Registry;
import org.rasid.report.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rasid import}: takes readings of archives into the record. */
@Command(
        name = "import",
        description =
                "Take into the record what `rasid archive`, or a cluster, has read: the reports with what was found in"
                        + " them. What is there already stays as it is.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ImportCommand extends RecordCommand {
    private static final String ENDING = ".parquet";

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Folders of readings, or files out of them.")
    private List<Path> paths;

    ImportCommand(Streams streams) {
        super(streams);
    }

    @Override
    int on(Registry registry, RecordText text) {
        List<Path> files;
        ReadingFiles opener;
        try {
            files = files();
            opener = ReadingFiles.load();
        } catch (IOException e) {
            streams.complain(List.of(Faults.oneLine(e.getMessage())));
            return ExitCode.SOMETHING_LEFT;
        }
        Importing readings = new Importing(opener, files.iterator());
        Added added = registry.add(readings, receipts -> {});
        streams.complain(readings.complaints);
        streams.out().print(text.added(added, readings.complaints.size()));
        return readings.complaints.isEmpty() ? ExitCode.ALL_READ : ExitCode.SOMETHING_LEFT;
    }

    /** The files with readings, in the order of their names, in which they were read. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            int before = files.size();
            try (Stream<Path> all = Files.list(path)) {
                all.filter(file -> file.toString().endsWith(ENDING)).sorted().forEach(files::add);
            }
            if (files.size() == before) {
                throw new IOException(path + ": holds no readings");
            }
        }
        return files;
    }

    /** The readings of all files; a file that cannot be read is complained of, and the next one is read. */
    private static final class Importing implements Iterator<Reading> {
        private final ReadingFiles opener;
        private final Iterator<Path> files;
        private final List<String> complaints = new ArrayList<>();
        private @Nullable Path file;
        private ReadingFiles.@Nullable Readings open;

        Importing(ReadingFiles opener, Iterator<Path> files) {
            this.opener = opener;
            this.files = files;
        }

        @Override
        public boolean hasNext() {
            while (true) {
                try {
                    if (open != null && open.hasNext()) {
                        return true;
                    }
                    close();
                    if (!files.hasNext()) {
                        return false;
                    }
                    file = files.next();
                    open = opener.open(file);
                } catch (IOException | UncheckedIOException e) {
                    open = null;
                    complaints.add(file + ": cannot be read: " + Faults.oneLine(e.getMessage()));
                }
            }
        }

        private void close() throws IOException {
            if (open != null) {
                open.close();
            }
            open = null;
        }

        @Override
        public Reading next() {
            if (!hasNext() || open == null) {
                throw new NoSuchElementException("no more readings");
            }
            return open.next();
        }
    }
}
