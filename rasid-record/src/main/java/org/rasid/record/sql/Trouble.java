package org.rasid.record.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.rasid.record.RecordException;
import org.sqlite.SQLiteErrorCode;

/** What databases complain of, in words that say what to do. */
final class Trouble {
    private Trouble() {}

    /** The same trouble for people, if a database caused it; else as it is. */
    static RuntimeException with(Location location, RuntimeException e) {
        SQLException cause = cause(e);
        return cause == null || e instanceof RecordException ? e : of(location, cause);
    }

    static RecordException of(Location location, SQLException e) {
        String why = location instanceof Location.File ? file(e) : server(e);
        return new RecordException("the record " + location.name() + " " + why, e);
    }

    private static @Nullable SQLException cause(Throwable e) {
        Throwable at = e;
        while (at != null && !(at instanceof SQLException)) {
            at = at.getCause();
        }
        return (SQLException) at;
    }

    private static String file(SQLException e) {
        // The lower byte is the kind of error, the upper ones tell it more exactly.
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xFF);
        return switch (code) {
            case SQLITE_NOTADB -> "is no SQLite database";
            case SQLITE_CORRUPT -> "is damaged: " + firstLine(e) + "; keep a copy of it and put back your last backup";
            case SQLITE_READONLY, SQLITE_PERM -> "can only be read: permission to write is missing";
            case SQLITE_FULL ->
                "cannot grow: the disk is full; what was told as added is kept, nothing else was changed";
            case SQLITE_BUSY, SQLITE_LOCKED -> "is being written by another program; try again when it is done";
            case SQLITE_CANTOPEN -> "cannot be opened: permission is missing, or there is no such folder";
            default -> "cannot be used: " + firstLine(e);
        };
    }

    private static String server(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("08")) {
            return "cannot be reached: " + firstLine(e);
        }
        if (state.startsWith("28")) {
            return "does not let us in: " + firstLine(e);
        }
        return switch (state) {
            case "3D000" -> "does not exist on the server: create the database first";
            case "42501", "25006" -> "can only be read: permission to write is missing";
            case "53100" -> "cannot grow: the server's disk is full; what was told as added is kept";
            default -> "cannot be used: " + firstLine(e);
        };
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
