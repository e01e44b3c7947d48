package org.rasid.record.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The index on disk. One program at a time can write it; others look at what its last commit holds, and write it as soon
 * as that program has ended. An index that cannot be read is begun anew, which costs time and loses nothing: the store has
 * everything.
 *
 * <p>Questions may be asked by several threads at once; {@link #follow} is for one.
 */
public final class WordIndex implements AutoCloseable {
    static final String WORDS = "words";
    static final String REPORT = "report";
    private static final String KEY = "key";
    private static final String CHANGE = "change";

    /** How often and how long, in nanoseconds, an index is waited for that another program is just making. */
    private static final int LOOKS = 100;

    private static final long MOMENT = 50_000_000;

    private final Directory directory;
    private @Nullable IndexWriter writer;
    private final Function<String, List<org.rasid.reading.Term>> terms;
    private volatile DirectoryReader reader;

    private WordIndex(
            Directory directory,
            @Nullable IndexWriter writer,
            DirectoryReader reader,
            Function<String, List<org.rasid.reading.Term>> terms) {
        this.directory = directory;
        this.writer = writer;
        this.reader = reader;
        this.terms = terms;
    }

    /**
     * Opens an index, which is made where there is none; one that cannot be written is looked at as it is.
     *
     * @param folder holds nothing else
     * @param terms the words of a text, as {@link org.rasid.reading.Reader#terms} gives them
     * @throws UncheckedIOException where the folder cannot be written, or another program does not come to an end with
     *     making the index
     */
    public static WordIndex open(Path folder, Function<String, List<org.rasid.reading.Term>> terms) {
        try {
            if (Files.exists(folder) && !Files.isWritable(folder)) {
                return looking(folder, terms);
            }
            Files.createDirectories(folder);
            try {
                return opened(folder, terms);
            } catch (LockObtainFailedException e) {
                return looking(folder, terms);
            } catch (IOException | IllegalArgumentException e) {
                // Damaged, or of a Lucene that this one does not read: begun anew.
                clear(folder);
                return opened(folder, terms);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": the search index cannot be opened: " + e.getMessage(), e);
        }
    }

    private static WordIndex opened(Path folder, Function<String, List<org.rasid.reading.Term>> terms)
            throws IOException {
        Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig());
        try {
            if (!DirectoryReader.indexExists(directory)) {
                // Others can look at once.
                writer.commit();
            }
            DirectoryReader reader = DirectoryReader.open(writer);
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return new WordIndex(directory, writer, reader, terms);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    private static WordIndex looking(Path folder, Function<String, List<org.rasid.reading.Term>> terms)
            throws IOException {
        Directory directory = FSDirectory.open(folder);
        for (int i = 0; i < LOOKS && !DirectoryReader.indexExists(directory); i++) {
            LockSupport.parkNanos(MOMENT);
        }
        return new WordIndex(directory, null, DirectoryReader.open(directory), terms);
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder).sorted(Comparator.naturalOrder())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
    }

    /** The last change of the store that the index knows of; 0 for a new index. */
    public long change() {
        if (writer == null) {
            return changeOf(userData());
        }
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(CHANGE)) {
                    return Long.parseLong(entry.getValue());
                }
            }
        }
        return 0;
    }

    private Map<String, String> userData() {
        try {
            return reader.getIndexCommit().getUserData();
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read: " + e.getMessage(), e);
        }
    }

    private static long changeOf(Map<String, String> data) {
        return Long.parseLong(data.getOrDefault(CHANGE, "0"));
    }

    /** A report's number and its text. */
    public record Text(long report, String text) {}

    /**
     * Brings the index up to a change of the store; where another program writes it, up to what that has committed.
     *
     * @param changed the reports that are new or have another text since {@link #change}
     * @param change the store's last change
     */
    public void follow(Iterator<Text> changed, long change) {
        try {
            if (writer == null) {
                lookAgain();
            }
            if (writer == null || change == change()) {
                return;
            }
            while (changed.hasNext()) {
                Text text = changed.next();
                writer.updateDocument(new Term(KEY, Long.toString(text.report())), document(text));
            }
            writer.setLiveCommitData(Map.of(CHANGE, Long.toString(change)).entrySet());
            writer.commit();
            see(DirectoryReader.openIfChanged(reader, writer));
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be written: " + why(e), e);
        }
    }

    /** What the system says, in words that say what to do where the disk is full. */
    private static String why(IOException e) {
        String said = String.valueOf(e.getMessage());
        // "No space left on device", "There is not enough space on the disk".
        return said.contains(" space ")
                ? "the disk is full; what was told as added is kept, and the index goes on once there is room"
                : said;
    }

    /** Writes from now on where nobody else does any more; else sees what has been committed since. */
    private void lookAgain() throws IOException {
        try {
            IndexWriter own = new IndexWriter(directory, new IndexWriterConfig());
            writer = own;
            see(DirectoryReader.openIfChanged(reader, own));
        } catch (LockObtainFailedException | FileSystemException e) {
            // Another program writes it still, or this one may not.
            see(DirectoryReader.openIfChanged(reader));
        }
    }

    private void see(@Nullable DirectoryReader newer) throws IOException {
        if (newer != null) {
            DirectoryReader older = reader;
            reader = newer;
            older.decRef();
        }
    }

    private Document document(Text text) {
        Document document = new Document();
        document.add(new StringField(KEY, Long.toString(text.report()), Field.Store.NO));
        document.add(new NumericDocValuesField(REPORT, text.report()));
        document.add(new TextField(WORDS, new Words(terms.apply(text.text()))));
        return document;
    }

    /** The numbers of all reports that hold what is wanted, in rising order. */
    public long[] reports(Wanted wanted) {
        return ask(looked -> looked.all(wanted));
    }

    /**
     * The reports that hold what is wanted best.
     *
     * @param among the numbers of the reports that count, in rising order; null for all
     * @param most so many at most
     */
    public List<Hit> best(Wanted wanted, long @Nullable [] among, int most) {
        return ask(looked -> looked.best(wanted, among, most));
    }

    private interface Question<T> {
        T answer(Search search) throws IOException;
    }

    private <T> T ask(Question<T> question) {
        DirectoryReader now = reader;
        try {
            while (!now.tryIncRef()) {
                DirectoryReader later = reader;
                if (later.equals(now)) {
                    throw new IOException("it has been closed");
                }
                now = later;
            }
            try {
                return question.answer(new Search(now));
            } finally {
                now.decRef();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            if (writer != null) {
                writer.close();
            }
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be closed: " + e.getMessage(), e);
        }
    }
}
