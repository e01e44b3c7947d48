package org.rasid.record.sql;

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

/**
 * Writes reports into the tables {@code report}, {@code report_version}, {@code report_copy} and {@code report_sketch}.
 * In the column {@code undated}, 0 stands for a report that has a day, 1 for one without, 2 for one that new facts could
 * date.
 */
final class ReportRows {
    private final Handle handle;

    ReportRows(Handle handle) {
        this.handle = handle;
    }

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

    /** New facts could date these, as far as they have no day. */
    void wake(Collection<Long> reports) {
        List<Object[]> rows = new ArrayList<>();
        reports.forEach(report -> rows.add(new Object[] {report}));
        Rows.insert(handle, "UPDATE report SET undated = 2 WHERE number = ? AND undated = 1", rows);
    }

    /** What could date it has been looked at. */
    void sleep(long report) {
        handle.execute("UPDATE report SET undated = 1 WHERE number = ? AND undated = 2", report);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String label(Published.Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT);
    }
}
