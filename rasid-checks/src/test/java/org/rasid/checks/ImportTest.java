package org.rasid.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.app.Main;
import org.rasid.export.ReadingFiles;
import org.rasid.export.parquet.ReadingColumns;
import org.rasid.reading.Reader;
import org.rasid.report.Reading;
import org.rasid.report.Report;

/** What was read elsewhere comes into the record as if it had been read here. */
class ImportTest {
    private static final Reader READER = Reader.shipped();

    @TempDir
    Path folder;

    private static Report report(String id, String body) {
        return new Report(
                id, "اتصال هاتفي", body, LocalDate.parse("2020-10-28"), "صحيفة", "https://sahifa.example/" + id, null);
    }

    private static final List<Report> REPORTS = List.of(
            report("a", "أجرى وزير الخارجية الروسي سيرغي لافروف أمس اتصالاً هاتفياً بنظيره التركي مولود جاويش أوغلو."),
            report("b", "أعلنت أرمينيا وأذربيجان وقفاً لإطلاق النار اعتباراً من 10 نوفمبر 2020 في مدينة شوشة."),
            report("c", "زار وزير الخارجية المصري سامح شكري مدينة بغداد في 26 أكتوبر 2020."));

    private Path readings(String name, List<Report> reports) throws IOException {
        Path file = Files.createDirectories(folder.resolve("readings")).resolve(name + ".parquet");
        try (ReadingColumns.Writer out = new ReadingColumns.Writer(Files.newOutputStream(file))) {
            for (Report report : reports) {
                out.write(READER.read(report));
            }
        }
        return file;
    }

    private static String run(int code, String... args) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(Main.run(args, new ByteArrayInputStream(new byte[0]), out, out))
                .as(said.toString(StandardCharsets.UTF_8))
                .isEqualTo(code);
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFileGivesBackWhatWasWritten() throws IOException {
        List<Reading> back = new ArrayList<>();
        try (ReadingFiles.Readings readings = ReadingFiles.load().open(readings("1", REPORTS))) {
            readings.forEachRemaining(back::add);
        }
        assertThat(back).isEqualTo(REPORTS.stream().map(READER::read).toList());
    }

    @Test
    void importedAndAddedReportsGiveTheSameFacts() throws IOException {
        readings("1", REPORTS.subList(0, 2));
        readings("2", REPORTS.subList(2, 3));
        Files.writeString(folder.resolve("readings/3.parquet"), "no table");
        byte[] whole = Files.readAllBytes(readings("4", REPORTS));
        Files.write(folder.resolve("readings/4.parquet"), Arrays.copyOf(whole, whole.length / 2));
        String imported = folder.resolve("imported.db").toString();
        assertThat(run(1, "import", folder.resolve("readings").toString(), "--record", imported, "--lang", "en"))
                .contains(
                        "3.parquet: cannot be read: it is no Parquet file",
                        "4.parquet: cannot be read: it is broken off",
                        "3 reports");
        assertThat(run(1, "import", folder.resolve("readings").toString(), "--record", imported, "--lang", "en"))
                .contains("0 reports");
        StringBuilder lines = new StringBuilder();
        for (Report report : REPORTS) {
            lines.append(String.format(
                    "{\"id\": \"%s\", \"title\": \"%s\", \"body\": \"%s\", \"date\": \"%s\", \"outlet\": \"%s\", \"url\": \"%s\"}%n",
                    report.id(), report.title(), report.body(), report.date(), report.outlet(), report.url()));
        }
        Path reports = Files.writeString(folder.resolve("reports.jsonl"), lines);
        String added = folder.resolve("added.db").toString();
        run(0, "add", reports.toString(), "--record", added, "--lang", "en");
        assertThat(run(0, "export", "--as", "csv", "--record", imported))
                .isEqualTo(run(0, "export", "--as", "csv", "--record", added))
                .contains("CONSULT");
    }

    @Test
    void aFolderWithoutReadingsIsSaid() {
        String record = folder.resolve("empty.db").toString();
        assertThat(run(1, "import", folder.toString(), "--record", record)).contains("holds no readings");
        String gone = folder.resolve("gone.parquet").toString();
        assertThat(run(1, "import", gone, "--record", record)).contains("cannot be read: there is no such file");
    }
}
