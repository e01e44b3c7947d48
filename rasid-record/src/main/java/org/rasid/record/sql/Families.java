package org.rasid.record.sql;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.rasid.record.world.Sketch;

/** Recognises copies of one text by the table {@code report_sketch}. */
final class Families {
    /** Boilerplate that a great many texts share tells little of whose copies they are. */
    private static final int MOST_CANDIDATES = 50;

    private final Handle handle;

    Families(Handle handle) {
        this.handle = handle;
    }

    /** The earliest report of which this text is a copy; the number itself where it is none. */
    long of(long number, Sketch sketch) {
        List<Long> keys = sketch.keys();
        if (keys.isEmpty()) {
            return number;
        }
        List<Long> others = Lists.bind(
                        handle.createQuery(
                                "SELECT DISTINCT report FROM report_sketch WHERE key IN (<keys>) AND report < :number"
                                        + " ORDER BY report LIMIT :most"),
                        "keys",
                        keys)
                .bind("number", number)
                .bind("most", MOST_CANDIDATES)
                .mapTo(Long.class)
                .list();
        if (others.isEmpty()) {
            return number;
        }
        List<Original> originals = Lists.bind(
                        handle.createQuery(
                                "SELECT sketch, family FROM report WHERE number IN (<others>) ORDER BY number"),
                        "others",
                        others)
                .map((row, context) -> new Original(row.getBytes(1), row.getLong(2)))
                .list();
        for (Original original : originals) {
            if (sketch.copies(Sketch.of(original.sketch()))) {
                return original.family();
            }
        }
        return number;
    }

    private record Original(byte[] sketch, long family) {}
}
