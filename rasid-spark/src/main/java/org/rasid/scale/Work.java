package org.rasid.scale;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import org.rasid.export.parquet.ReadingColumns;
import org.rasid.reading.Reader;
import org.rasid.report.Problem;
import org.rasid.report.Reading;
import org.rasid.source.Input;
import org.rasid.source.Item;
import org.rasid.source.Limits;
import org.rasid.source.Sources;

/** Reads what lies in one group, on whatever machine, and commits it. No fault of an input ends it. */
final class Work {
    /** Of a crawl most pages are this; they are counted, but who wants a list of them? */
    private static final Set<String> NOT_KEPT = Set.of("not-arabic", "no-article", "empty");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Shelf shelf;
    private final String name;
    private final StringBuilder left = new StringBuilder();
    private final TreeMap<String, Long> leftByCode = new TreeMap<>();
    private ReadingColumns.@Nullable Writer writer;
    private final ByteArrayOutputStream readings = new ByteArrayOutputStream();
    private long read;

    /** Opens the lexicon once on each machine. */
    private static final class Shipped {
        static final Reader READER = Reader.shipped();
    }

    private Work(Shelf shelf, String name) {
        this.shelf = shelf;
        this.name = name;
    }

    /** Reads a group and commits it. */
    static Counts group(Group group, Shelf shelf, Configuration hadoop) throws IOException {
        Work work = new Work(shelf, group.name());
        if (group.by() == Group.By.ROWS) {
            try (TableItems items = new TableItems(group, hadoop)) {
                work.take(items);
            }
        } else {
            try (Sources items = Sources.of(List.of(input(group, hadoop)), Limits.DEFAULT)) {
                work.take(items);
            }
        }
        return work.commit();
    }

    /** Reads items that came otherwise, and commits them under a name. */
    static Counts items(Iterator<Item> items, String name, Shelf shelf) throws IOException {
        Work work = new Work(shelf, name);
        work.take(items);
        return work.commit();
    }

    private static Input input(Group group, Configuration hadoop) throws IOException {
        Path path = new Path(group.path());
        FSDataInputStream bytes = path.getFileSystem(hadoop).open(path);
        bytes.seek(group.from());
        Input.Cut cut = group.by().cut;
        return cut == null
                ? new Input.Stream(bytes, group.path(), null)
                : new Input.Part(bytes, group.path(), cut, group.from(), group.end());
    }

    private void take(Iterator<Item> items) throws IOException {
        while (items.hasNext()) {
            Item item = items.next();
            if (item instanceof Item.Found found) {
                found(found);
            } else {
                left(item.origin(), ((Item.Left) item).problem());
            }
        }
    }

    private void found(Item.Found item) throws IOException {
        Reading reading;
        try {
            reading = Shipped.READER.read(item.report());
        } catch (RuntimeException | StackOverflowError e) {
            left(item.origin(), new Problem("fault", "could not be read, a fault in Rasid: " + e, null));
            return;
        }
        ReadingColumns.Writer open = writer == null ? new ReadingColumns.Writer(readings) : writer;
        writer = open;
        open.write(withProblems(reading, item.problems()));
        read++;
    }

    private static Reading withProblems(Reading reading, List<Problem> sources) {
        List<Problem> all = new ArrayList<>(sources);
        all.addAll(reading.problems());
        return reading.published(reading.report(), reading.published(), all);
    }

    private void left(String origin, Problem problem) {
        leftByCode.merge(problem.code(), 1L, Long::sum);
        if (!NOT_KEPT.contains(problem.code())) {
            ObjectNode line = JSON.createObjectNode();
            line.put("origin", origin).put("code", problem.code()).put("message", problem.message());
            left.append(line).append('\n');
        }
    }

    private Counts commit() throws IOException {
        shelf.remove(name);
        if (writer != null) {
            writer.close();
            shelf.putReadings(name, readings::writeTo);
        }
        if (!left.isEmpty()) {
            shelf.putLeft(name, out -> out.write(left.toString().getBytes(StandardCharsets.UTF_8)));
        }
        Counts counts = new Counts(read, leftByCode);
        shelf.commit(name, counts.json());
        return counts;
    }
}
