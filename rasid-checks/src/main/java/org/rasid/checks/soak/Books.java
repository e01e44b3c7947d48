package org.rasid.checks.soak;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A record's file as any tool for SQLite sees it. */
final class Books implements AutoCloseable {
    /** What must not be, and how many rows say that it is. */
    private static final Map<String, String> WRONG = Map.of(
            "findings that stand in no fact, or in several",
            "SELECT count(*) FROM finding f WHERE withdrawn = 0"
                    + " AND (SELECT count(*) FROM fact_finding t WHERE t.finding = f.number) <> 1",
            "facts that nobody tells",
            "SELECT count(*) FROM fact f WHERE NOT EXISTS (SELECT 1 FROM fact_finding t WHERE t.fact = f.number)",
            "findings of a text that the report no longer has",
            "SELECT count(*) FROM finding f JOIN report r ON r.number = f.report"
                    + " WHERE withdrawn = 0 AND f.version <> r.version",
            "ids that two facts share",
            "SELECT count(*) FROM (SELECT id FROM fact GROUP BY id HAVING count(*) > 1)");

    private final Connection connection;

    Books(Path record) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:sqlite:file:" + record + "?mode=ro");
    }

    /** How many reports there are. */
    long reports() throws SQLException {
        return number("SELECT count(*) FROM report");
    }

    /** How many facts there are. */
    long facts() throws SQLException {
        return number("SELECT count(*) FROM fact");
    }

    /** What is wrong with them, in words; empty where all is as it should be. */
    List<String> wrong(Expected expected) throws SQLException {
        List<String> wrong = new ArrayList<>();
        List<String> integrity = strings("PRAGMA integrity_check");
        if (!integrity.equals(List.of("ok"))) {
            wrong.add("integrity: " + integrity);
        }
        List<String> keys = strings("PRAGMA foreign_key_check");
        if (!keys.isEmpty()) {
            wrong.add("foreign keys: " + keys.size() + " rows, first of " + keys.get(0));
        }
        for (Map.Entry<String, String> rule : WRONG.entrySet()) {
            long rows = number(rule.getValue());
            if (rows > 0) {
                wrong.add(rows + " " + rule.getKey());
            }
        }
        compare(expected, wrong);
        return wrong;
    }

    private void compare(Expected expected, List<String> wrong) throws SQLException {
        Map<String, Set<String>> there = versions();
        if (reports() != there.size()) {
            wrong.add("doubled: " + (reports() - there.size()) + " reports");
        }
        Set<String> lost = new HashSet<>(expected.versions().keySet());
        lost.removeAll(there.keySet());
        Set<String> unasked = new HashSet<>(there.keySet());
        unasked.removeAll(expected.versions().keySet());
        there.entrySet()
                .removeIf(report -> unasked.contains(report.getKey())
                        || List.copyOf(report.getValue())
                                .equals(List.copyOf(expected.versions().get(report.getKey()))));
        tell("lost", lost, wrong);
        tell("never handed in", unasked, wrong);
        tell("with other texts", there.keySet(), wrong);
    }

    private static void tell(String what, Set<String> reports, List<String> wrong) {
        if (!reports.isEmpty()) {
            wrong.add(what + ": " + reports.size() + " reports, one of them "
                    + reports.iterator().next());
        }
    }

    /** The reports' ids, each with the SHA-256 of its texts, the latest last. */
    private Map<String, Set<String>> versions() throws SQLException {
        Map<String, Set<String>> versions = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT r.id, v.sha256 FROM report r"
                        + " JOIN report_version v ON v.report = r.number ORDER BY r.number, v.version")) {
            while (rows.next()) {
                versions.computeIfAbsent(rows.getString(1), id -> new LinkedHashSet<>())
                        .add(rows.getString(2));
            }
        }
        return versions;
    }

    private long number(String question) throws SQLException {
        return Long.parseLong(strings(question).get(0));
    }

    private List<String> strings(String question) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
