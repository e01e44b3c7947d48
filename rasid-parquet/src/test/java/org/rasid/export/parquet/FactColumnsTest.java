package org.rasid.export.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.export.Format;
import org.rasid.reading.Reader;
import org.rasid.record.Filter;
import org.rasid.record.Registry;
import org.rasid.record.sql.Location;
import org.rasid.report.Report;

/** Parquet, opened again by DuckDB. */
class FactColumnsTest {
    private static final Reader READER = Reader.shipped();
    private static final LocalDate DAY = LocalDate.parse("2020-12-15");

    @TempDir
    Path folder;

    @Test
    void duckDbReadsTheColumnsWithTheirTypes() throws IOException, SQLException {
        String from = "read_parquet('" + written(Filter.ALL) + "')";
        assertThat(answers("SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT * FROM " + from + ")"))
                .hasSize(27)
                .contains(
                        "id VARCHAR",
                        "first_day DATE",
                        "who VARCHAR[]",
                        "latitude DOUBLE",
                        "sources INTEGER",
                        "confidence DOUBLE");
        assertThat(answers("SELECT who_en[1] || ' ' || whom_en[1] || ' ' || first_day || ' ' || mode FROM " + from
                        + " WHERE type = 'CONSULT'"))
                .containsExactly("Sergey Lavrov Mevlut Cavusoglu 2020-10-27 phone");
        assertThat(answers("SELECT latitude FROM " + from + " WHERE type = 'CONSULT'"))
                .containsExactly("null");
    }

    @Test
    void nothingIsAFileWithoutRows() throws IOException, SQLException {
        Filter none = Filter.ALL.with(List.of("BRA"));
        assertThat(answers("SELECT count(*) FROM read_parquet('" + written(none) + "')"))
                .containsExactly("0");
    }

    private Path written(Filter filter) throws IOException {
        Path file = folder.resolve("facts.parquet");
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
        try (Registry record = Registry.open(new Location.File(folder.resolve("record.db")), READER, clock);
                OutputStream out = Files.newOutputStream(file)) {
            Report call = new Report(
                    "call",
                    "",
                    "أجرى وزير الخارجية الروسي سيرغي لافروف في 27 أكتوبر 2020 اتصالاً هاتفياً بنظيره التركي مولود جاويش"
                            + " أوغلو وبحثا الوضع في سوريا.",
                    LocalDate.parse("2020-10-28"),
                    "outlet",
                    "https://example.org/call",
                    null);
            record.add(Stream.of(call).map(READER::read).iterator(), receipts -> {});
            Format.PARQUET.write(record, filter, DAY, out);
        }
        return file;
    }

    private static List<String> answers(String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(String.valueOf(rows.getObject(1)));
            }
        }
        return answers;
    }
}
