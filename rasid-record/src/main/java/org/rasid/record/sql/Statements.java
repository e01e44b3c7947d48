package org.rasid.record.sql;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps a connection's prepared statements for the next time that they are needed: the writer runs the same few dozen for
 * every report, and preparing them took a third of its time. For one connection, and so for one thread at a time.
 */
final class Statements implements StatementBuilder {
    private static final int MOST = 200;

    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    /** By the statement itself: what jdbi gives back it names as it was written, with the names of its parameters. */
    private final IdentityHashMap<Statement, String> used = new IdentityHashMap<>();

    /** One that is in use is not among the idle ones: whoever needs it a second time meanwhile gets another. */
    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        PreparedStatement prepared = kept == null ? connection.prepareStatement(sql) : kept;
        used.put(prepared, sql);
        return prepared;
    }

    @Override
    public void close(Connection connection, String written, Statement statement) throws SQLException {
        String sql = used.remove(statement);
        if (sql == null
                || !(statement instanceof PreparedStatement prepared)
                || prepared.isClosed()
                || idle.containsKey(sql)) {
            statement.close();
            return;
        }
        prepared.clearParameters();
        prepared.clearBatch();
        idle.put(sql, prepared);
        if (idle.size() > MOST) {
            Iterator<PreparedStatement> oldest = idle.values().iterator();
            PreparedStatement gone = oldest.next();
            oldest.remove();
            gone.close();
        }
    }

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return connection.createStatement();
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        return connection.prepareCall(sql);
    }
}
