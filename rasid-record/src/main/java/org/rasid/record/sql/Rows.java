package org.rasid.record.sql;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Many rows at once. */
final class Rows {
    private Rows() {}

    /** Runs a statement for each of the rows; for none of them where there are none. */
    static void insert(Handle handle, String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            rows.forEach(batch::add);
            batch.execute();
        }
    }
}
