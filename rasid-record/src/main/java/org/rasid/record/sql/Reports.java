package org.rasid.record.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Filed;
import org.rasid.report.Published;
import org.rasid.report.Reading;

/** Finds reports in the tables {@code report}, {@code report_version} and {@code report_copy}. */
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

    private final Handle handle;

    Reports(Handle handle) {
        this.handle = handle;
    }

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

    /** Whether any report has no day. */
    boolean anyUndated() {
        return handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM report WHERE undated > 0 LIMIT 1) one")
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Whether there is a report without a day that new facts could date. */
    boolean anyAwake() {
        return handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM report WHERE undated = 2 LIMIT 1) one")
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** The earliest of those that new facts could date; null where there is none. */
    @Nullable
    Filed awake() {
        return handle.createQuery(FILED + "WHERE r.undated = 2 ORDER BY r.number LIMIT 1")
                .map((row, context) -> filed(row))
                .findOne()
                .orElse(null);
    }

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
}
