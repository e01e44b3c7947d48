package org.rasid.scale;

import com.jerolba.carpet.CarpetParquetReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Problem;
import org.rasid.report.Report;
import org.rasid.source.Item;
import org.rasid.source.Limits;
import org.rasid.source.TableRow;

/**
 * Articles of a table in Parquet, a row each, with the columns that lines of JSON have for fields. Texts, numbers and days
 * are taken as they are written. A table that turns out to be damaged ends with an item that says so.
 */
final class TableItems implements Iterator<Item>, AutoCloseable {
    private final Group group;
    private final Deque<Item> ready = new ArrayDeque<>();
    private @Nullable ParquetReader<Map<String, Object>> rows;
    private long number;

    /** The rows of the row groups that begin in a stretch of the file. */
    TableItems(Group group, Configuration hadoop) {
        this.group = group;
        try {
            @SuppressWarnings({"unchecked", "rawtypes"}) // a map is what Carpet makes of a row whose type nobody knows
            ParquetReader<Map<String, Object>> open = (ParquetReader)
                    CarpetParquetReader.builder(HadoopInputFile.fromPath(new Path(group.path()), hadoop), Map.class)
                            .withFileRange(group.from(), group.end())
                            .build();
            rows = open;
        } catch (IOException | RuntimeException e) {
            ready.add(damaged(e));
        }
    }

    @Override
    public boolean hasNext() {
        if (ready.isEmpty() && rows != null) {
            try {
                Map<String, Object> row = rows.read();
                if (row != null) {
                    ready.add(item(row));
                }
            } catch (IOException | RuntimeException e) {
                ready.add(damaged(e));
                rows = null;
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more rows");
        }
        return ready.remove();
    }

    @Override
    public void close() throws IOException {
        if (rows != null) {
            rows.close();
        }
    }

    private Item item(Map<String, Object> row) {
        Map<String, String> columns = new HashMap<>();
        row.forEach((column, value) -> {
            if (value != null) {
                columns.put(column, value.toString());
            }
        });
        return TableRow.item(columns, place(), Limits.DEFAULT);
    }

    /** The row group's stretch, and the row in it. */
    private String place() {
        return group.path() + "#" + group.from() + "/" + ++number;
    }

    private Item damaged(Exception e) {
        Problem problem = new Problem("unreadable", "cannot be read: " + e.getMessage(), null);
        return new Item.Left(new Report(null, "", "", null, null, null, null), place(), problem);
    }
}
