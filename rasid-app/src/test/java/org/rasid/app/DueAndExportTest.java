package org.rasid.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.export.DueLines;

class DueAndExportTest {
    @TempDir
    Path folder;

    @BeforeEach
    void add() throws IOException {
        Path reports = Files.writeString(folder.resolve("reports.jsonl"), """
                {"id": "signed", "date": "2020-11-10", "outlet": "أ", "body": "وقعت أرمينيا وأذربيجان، اليوم الثلاثاء، اتفاقا لوقف إطلاق النار في قره باغ برعاية روسيا. وينص الاتفاق على انسحاب القوات الأرمينية من لاتشين بحلول 1 ديسمبر المقبل."}
                {"id": "shelled", "date": "2020-12-12", "outlet": "ب", "body": "قصفت القوات الأذربيجانية، اليوم السبت، مواقع القوات الأرمينية في قره باغ."}
                """, StandardCharsets.UTF_8);
        assertThat(Run.of("add", reports, "--record", record()).code()).isZero();
    }

    private Path record() {
        return folder.resolve("r.db");
    }

    private Run run(Object... arguments) {
        return Run.of(Stream.concat(Arrays.stream(arguments), Stream.of("--record", record()))
                .toArray());
    }

    @Test
    void whatIsDueIsToldByStateWithItsReasons() {
        String english = run("due", "--as-of", "2020-12-15", "--lang", "en").out();
        assertThat(english)
                .containsSubsequence(
                        "Overdue · 1\n",
                        "• withdraw · by Armenia · in لاتشين · no later than 1 December 2020\n",
                        "«",
                        "since 2 December 2020: the deadline\n",
                        "Broken · 1\n",
                        "since 12 December 2020: an attack where fire was to cease\n",
                        "«قصفت");
        assertThat(run("due", "--as-of", "2020-11-15", "--lang", "en").out())
                .startsWith("Pending · 2\n")
                .doesNotContain("قصفت");
        assertThat(run("due", "--as-of", "2020-11-01", "--lang", "en").out()).isEqualTo("Nothing was promised.\n");
        assertThat(run("due", "--as-of", "2020-12-15", "--lang", "ar").out())
                .containsSubsequence("متأخر · 1\n", "• انسحاب · الملتزم: «أرمينيا»", "الموعد النهائي", "منقوض · 1\n");
    }

    @Test
    void dueTakesStatesAndFilters() {
        assertThat(run("due", "--as-of", "2020-12-15", "--lang", "en", "--state", "broken")
                        .out())
                .startsWith("Broken · 1\n")
                .doesNotContain("Overdue");
        assertThat(run("due", "--as-of", "2020-12-15", "--lang", "en", "--actor", "أرمينيا")
                        .out())
                .contains("Overdue · 1");
        assertThat(run("due", "--as-of", "2020-12-15", "--lang", "en", "--actor", "BRA")
                        .out())
                .isEqualTo("Nothing was promised.\n");
        assertThat(run("due", "--state", "late").code()).isEqualTo(2);
        assertThat(run("due", "--actor", "نجيب محفوظ"))
                .isEqualTo(new Run(1, "", "rasid: --actor: the record knows nobody who is called نجيب محفوظ\n"));
    }

    @Test
    void onATerminalArabicStandsOnTheRight() {
        Surroundings terminal = new Surroundings(Map.of("COLUMNS", "60", "TERM", "xterm", "NO_COLOR", "1"), true);
        Run run = Run.in(terminal, "due", "--as-of", "2020-12-15", "--lang", "ar", "--record", record());
        assertThat(run.out().lines().filter(line -> !line.isBlank()))
                .isNotEmpty()
                .allMatch(line -> line.strip().startsWith("\u2067") && line.endsWith("\u2069"));
    }

    @Test
    void dueLinesKeepToTheirSchema() throws IOException {
        Schema schema;
        try (InputStream in = Objects.requireNonNull(DueLines.class.getResourceAsStream("due.schema.json"))) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new ObjectMapper().readTree(in));
        }
        List<String> lines = run("due", "--as-of", "2020-12-15", "--format", "jsonl")
                .out()
                .lines()
                .toList();
        assertThat(lines).hasSize(2);
        for (String line : lines) {
            assertThat(schema.validate(new ObjectMapper().readTree(line))).isEmpty();
        }
        assertThat(lines).anyMatch(line -> line.contains("\"state\":\"overdue\""));
    }

    @Test
    void dueAndExportGiveTheSameCalendar() {
        String calendar = run("due", "--as-of", "2020-12-15", "--format", "ics").out();
        assertThat(calendar).startsWith("BEGIN:VCALENDAR").contains("DTSTART;VALUE=DATE:20201201");
        assertThat(run("export", "--as", "ics", "--as-of", "2020-12-15").out()).isEqualTo(calendar);
    }

    @Test
    void anExportIsWrittenWholeOrNotAtAll() throws IOException {
        Path file = folder.resolve("facts.csv");
        assertThat(run("export", "--as", "csv", "-o", file)).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file))
                .isEqualTo(run("export", "--as", "csv").out())
                .startsWith("\ufeffid,kind,");
        assertThat(run("export", "--as", "csv", "-o", folder.resolve("no/such/file")))
                .isEqualTo(new Run(
                        1,
                        "",
                        "rasid: " + folder.resolve("no/such/file") + ": cannot be written: there is no folder "
                                + folder.resolve("no/such") + "\n"));
        assertThat(run("export", "--as", "csv", "-o", folder).err()).contains("it is a folder");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(path -> path.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void anExportTakesFilters() {
        assertThat(run("export", "--as", "jsonl", "--kind", "agreement", "--topic", "NKR")
                        .out())
                .contains("\"kind\":\"agreement\"")
                .doesNotContain("\"kind\":\"event\"");
        assertThat(run("export", "--as", "gdelt", "--type", "ASSAULT").out()).contains("\t20201212\t");
        assertThat(run("export", "--as", "word").code()).isEqualTo(2);
        assertThat(run("export").code()).isEqualTo(2);
    }
}
