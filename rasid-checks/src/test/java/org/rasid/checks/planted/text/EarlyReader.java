package org.rasid.checks.planted.text;

import java.sql.SQLException;
import org.assertj.core.data.Index;
import org.rasid.checks.planted.reading.LateReader;

/**
 * Planted for RoomsTest: a class of room {@code text} that imports room {@code reading}, knows SQL, and needs a library
 * beside the JDK.
 */
class EarlyReader {
    String read(LateReader later, Index where) throws SQLException {
        if (where.value > 0) {
            throw new SQLException("planted");
        }
        return later.words();
    }
}
