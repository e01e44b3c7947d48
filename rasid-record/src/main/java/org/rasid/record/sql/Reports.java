package org.rasid.record.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Filed;
import org.rasid.record.world.Sketch;
import org.rasid.report.Published;
import org.rasid.report.Reading;

/** The tables {@code report}, {@code report_version}, {@code report_copy} and {@code report_sketch}. */
final class Reports {
    private static final String FILED = """
            SELECT r.number, r.version, r.id, v.title, r.outlet, r.url,
                   r.published_from, r.published_to, r.published_basis, v.added, r.family
            FROM report r JOIN report_version v ON v.report = r.number AND v.version = r.version
            """;
    private static final String READING = """
            SELECT r.id, v.title, v.text, v.sha256, v.language, r.published_from, r.published_to, r.published_basis,
                   r.outlet, r.url, v.author, v.reading
            FROM report r JOIN report_version v ON v.report = r.number AND v.version = r.version
            """;

    /** Boilerplate that a great many texts share tells little of whose copies they are. */
    private static final int MOST_CANDIDATES = 50;

    private final Handle handle;

    Reports(Handle handle) {
        this.handle = handle;
    }

    // Finding reports

    @Nullable
    Filed byId(String id) {
        return one(FILED + "WHERE r.id = ?", id);
    }

    @Nullable
    Filed byNumber(long number) {
        return one(FILED + "WHERE r.number = ?", number);
    }

    @Nullable
    Filed byUrl(String url) {
        return one(FILED + "WHERE r.url = ? ORDER BY r.number LIMIT 1", url);
    }

    /** The report that has, or once had, this text. */
    @Nullable
    Filed byText(String sha256) {
        return one(FILED + "WHERE r.number = (SELECT min(report) FROM report_version WHERE sha256 = ?)", sha256);
    }

    /** Whether the report has, or once had, this text. */
    boolean had(long report, String sha256) {
        return handle.createQuery("SELECT count(*) FROM report_version WHERE report = ? AND sha256 = ?")
                        .bind(0, report)
                        .bind(1, sha256)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** The report of which a copy, letter by letter, was found at this address. */
    boolean isCopy(String url) {
        return handle.createQuery("SELECT count(*) FROM report_copy WHERE url = ?")
                        .bind(0, url)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    List<Filed> byNumbers(Collection<Long> numbers) {
        return Lists.bind(
                        handle.createQuery(FILED + "WHERE r.number IN (<numbers>) ORDER BY r.number"),
                        "numbers",
                        numbers)
                .map((row, context) -> filed(row))
                .list();
    }

    /** Reports with a number above this one, in order. */
    List<Filed> after(long number, int most) {
        return handle.createQuery(FILED + "WHERE r.number > ? ORDER BY r.number LIMIT ?")
                .bind(0, number)
                .bind(1, most)
                .map((row, context) -> filed(row))
                .list();
    }

    /** Reports that changed after this change, in the order of their numbers. */
    List<Filed> changedAfter(long change, long number, int most) {
        return handle.createQuery(FILED + "WHERE r.changed > ? AND r.number > ? ORDER BY r.number LIMIT ?")
                .bind(0, change)
                .bind(1, number)
                .bind(2, most)
                .map((row, context) -> filed(row))
                .list();
    }

    @Nullable
    Reading reading(String id) {
        return handle.createQuery(READING + "WHERE r.id = ?")
                .bind(0, id)
                .map((row, context) -> reading(row))
                .findOne()
                .orElse(null);
    }

    /** The text of a version. */
    String text(long report, int version) {
        return handle.createQuery("SELECT text FROM report_version WHERE report = ? AND version = ?")
                .bind(0, report)
                .bind(1, version)
                .mapTo(String.class)
                .one();
    }

    long last() {
        return handle.createQuery("SELECT COALESCE(max(number), 0) FROM report")
                .mapTo(Long.class)
                .one();
    }

    // Families

    /** The earliest report of which this text is a copy; the number itself where it is none. */
    long family(long number, Sketch sketch) {
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
        for (long other : others) {
            Original original = handle.createQuery("SELECT sketch, family FROM report WHERE number = ?")
                    .bind(0, other)
                    .map((row, context) -> new Original(row.getBytes(1), row.getLong(2)))
                    .one();
            if (sketch.copies(Sketch.of(original.sketch()))) {
                return original.family();
            }
        }
        return number;
    }

    private record Original(byte[] sketch, long family) {}

    // Writing

    void insert(Filed filed, Sketch sketch, boolean undated, long change) {
        handle.execute(
                "INSERT INTO report (number, id, url, outlet, version, published_from, published_to, published_basis,"
                        + " family, sketch, undated, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                filed.number(),
                filed.id(),
                filed.url(),
                filed.outlet(),
                filed.version(),
                text(filed.published().start()),
                text(filed.published().end()),
                label(filed.published().basis()),
                filed.family(),
                sketch.bytes(),
                undated ? 1 : 0,
                change);
        insertKeys(filed.number(), sketch);
    }

    void update(Filed filed, Sketch sketch, boolean undated, long change) {
        handle.execute(
                "UPDATE report SET outlet = ?, version = ?, published_from = ?, published_to = ?, published_basis = ?,"
                        + " family = ?, sketch = ?, undated = ?, changed = ? WHERE number = ?",
                filed.outlet(),
                filed.version(),
                text(filed.published().start()),
                text(filed.published().end()),
                label(filed.published().basis()),
                filed.family(),
                sketch.bytes(),
                undated ? 1 : 0,
                change,
                filed.number());
        handle.execute("DELETE FROM report_sketch WHERE report = ?", filed.number());
        insertKeys(filed.number(), sketch);
    }

    private void insertKeys(long report, Sketch sketch) {
        List<Object[]> rows = new ArrayList<>();
        sketch.keys().stream().distinct().forEach(key -> rows.add(new Object[] {key, report}));
        Rows.insert(handle, "INSERT INTO report_sketch (key, report) VALUES (?, ?)", rows);
    }

    void insertVersion(Filed filed, Reading reading) {
        handle.execute(
                "INSERT INTO report_version (report, version, sha256, title, text, author, language, added, reading)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                filed.number(),
                filed.version(),
                reading.sha256(),
                filed.title(),
                reading.text(),
                reading.report().author(),
                reading.language(),
                filed.added().toString(),
                Readings.bytes(reading));
    }

    /** The same text read again. */
    void updateReading(Filed filed, Reading reading) {
        handle.execute(
                "UPDATE report_version SET language = ?, reading = ? WHERE report = ? AND version = ?",
                reading.language(),
                Readings.bytes(reading),
                filed.number(),
                filed.version());
    }

    void insertCopy(String url, long report, @Nullable String outlet, Instant added) {
        handle.execute(
                "INSERT INTO report_copy (url, report, outlet, added) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                url,
                report,
                outlet,
                added.toString());
    }

    void deleteCopy(String url) {
        handle.execute("DELETE FROM report_copy WHERE url = ?", url);
    }

    // Reports without a day: 0 stands for one that has a day, 1 for one without, 2 for one that new facts could date

    boolean anyUndated() {
        return handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM report WHERE undated > 0 LIMIT 1) one")
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    void wake(Collection<Long> reports) {
        List<Object[]> rows = new ArrayList<>();
        reports.forEach(report -> rows.add(new Object[] {report}));
        Rows.insert(handle, "UPDATE report SET undated = 2 WHERE number = ? AND undated = 1", rows);
    }

    void sleep(long report) {
        handle.execute("UPDATE report SET undated = 1 WHERE number = ? AND undated = 2", report);
    }

    /** Those that new facts could date, the earliest first. */
    List<Filed> awake(int most) {
        return handle.createQuery(FILED + "WHERE r.undated = 2 ORDER BY r.number LIMIT ?")
                .bind(0, most)
                .map((row, context) -> filed(row))
                .list();
    }

    // Rows

    private @Nullable Filed one(String sql, Object value) {
        return handle.createQuery(sql)
                .bind(0, value)
                .map((row, context) -> filed(row))
                .findOne()
                .orElse(null);
    }

    private static Filed filed(ResultSet row) throws SQLException {
        return new Filed(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                published(row.getString(7), row.getString(8), row.getString(9)),
                Instant.parse(row.getString(10)),
                row.getLong(11));
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return Readings.reading(
                row.getBytes(12),
                new Readings.Columns(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        published(row.getString(6), row.getString(7), row.getString(8)),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11)));
    }

    private static Published published(@Nullable String from, @Nullable String to, String basis) {
        return new Published(
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                Published.Basis.valueOf(basis.toUpperCase(Locale.ROOT)));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String label(Published.Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT);
    }
}
