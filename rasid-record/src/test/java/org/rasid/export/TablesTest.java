package org.rasid.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables, opened again by FastCSV's reader and by DuckDB. */
class TablesTest {
    @TempDir
    Path folder;

    @Test
    void theSpreadsheetHoldsWhatWasWritten() throws IOException {
        String csv = Written.text(Spreadsheet.table(), MadeFacts.all(), MadeFacts.gone());
        assertThat(csv).startsWith("\ufeffid,kind,type,");
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream().toList();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).getField("who")).isEqualTo("فلاديمير بوتين");
        assertThat(rows.get(0).getField("whom_en")).isEqualTo("Recep Tayyip Erdoğan");
        assertThat(rows.get(0).getField("countries")).isEqualTo("RUS; TUR");
        assertThat(rows.get(1).getField("words")).isEqualTo("انتهكت الهدنة");
        assertThat(rows.get(2).getField("name")).isEqualTo("البيان الثلاثي");
        assertThat(rows.get(2).getField("first_day"))
                .as("a day without its year")
                .isEmpty();
        assertThat(rows.get(3).getField("first_day")).isEqualTo("2020-11-01");
    }

    @Test
    void noCellIsAFormulaOrHoldsAControlCharacter() throws IOException {
        for (FactTable table : List.of(Spreadsheet.table(), Acled.table())) {
            String csv = Written.text(table, MadeFacts.all(), List.of()).replace("\ufeff", "");
            assertThat(csv).doesNotContain("\u0000", "\u0007", "\u001b");
            assertThat(CsvReader.builder().ofCsvRecord(csv).stream().flatMap(row -> row.getFields().stream()))
                    .anyMatch(cell -> cell.startsWith("'=cmd"))
                    .anyMatch(cell -> cell.contains("\"quoted\", 'single'; semi\r\nnext"))
                    .noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r].*|-[^0-9].*"));
        }
    }

    @Test
    void duckDbReadsTheSpreadsheetWithItsTypes() throws IOException, SQLException {
        String from = "read_csv('" + Written.file(folder, "a.csv", Spreadsheet.table(), MadeFacts.all()) + "')";
        assertThat(Written.types(from))
                .hasSize(27)
                .containsEntry("id", "VARCHAR")
                .containsEntry("first_day", "DATE")
                .containsEntry("latitude", "DOUBLE")
                .containsEntry("sources", "BIGINT")
                .containsEntry("confidence", "DOUBLE");
        assertThat(Written.rows("SELECT count(*) AS n, sum(sources) AS s FROM " + from))
                .singleElement()
                .satisfies(row -> assertThat(row.get("n")).hasToString("4"));
    }

    @Test
    void gdeltHas61ColumnsAndNoHead() throws IOException, SQLException {
        Path file = Written.file(folder, "a.tsv", Gdelt.table(), MadeFacts.all());
        String from = "read_csv('" + file + "', delim='\t', header=false, quote='', escape='', all_varchar=true)";
        assertThat(Written.types(from)).hasSize(61);
        List<Map<String, Object>> rows = Written.rows("SELECT * FROM " + from);
        assertThat(rows).hasSize(2);
        Map<String, Object> call = rows.get(0);
        assertThat(call)
                .containsEntry("column01", "20201027")
                .containsEntry("column02", "202010")
                .containsEntry("column03", "2020")
                .containsEntry("column05", "RUSGOV")
                .containsEntry("column15", "TURGOV")
                .containsEntry("column26", "042")
                .containsEntry("column28", "04")
                .containsEntry("column29", "1")
                .containsEntry("column60", "https://example.org/?a=1&b=call");
        assertThat(rows.get(1)).containsEntry("column53", "AJ").containsEntry("column56", "39.64");
        assertThat(Written.rows("SELECT CAST(column00 AS BIGINT) AS id, CAST(column04 AS DOUBLE) AS f FROM " + from))
                .hasSize(2);
    }

    @Test
    void polecatHasItsHead() throws IOException, SQLException {
        Path file = Written.file(folder, "p.tsv", Polecat.table(), MadeFacts.all());
        String from = "read_csv('" + file + "', delim='\t', header=true, quote='', escape='', all_varchar=true)";
        assertThat(Written.types(from).keySet())
                .hasSize(40)
                .startsWith("Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts")
                .endsWith("Story Locations", "Language", "Version");
        List<Map<String, Object>> rows = Written.rows("SELECT * FROM " + from);
        assertThat(rows).extracting(row -> row.get("Event Type")).containsExactly("CONSULT", "ACCUSE", "ASSAULT");
        assertThat(rows.get(0))
                .containsEntry("Event Date", "2020-10-27")
                .containsEntry("Quad Code", "VERBAL COOPERATION")
                .containsEntry("Actor Name", "Vladimir Putin")
                .containsEntry("Actor Title", "president");
        assertThat(rows.get(2)).containsEntry("City", "Lachin").containsEntry("Country", "AZE");
    }

    @Test
    void acledHoldsViolenceInItsColumns() throws IOException, SQLException {
        Path file = Written.file(folder, "acled.csv", Acled.table(), MadeFacts.all());
        String from = "read_csv('" + file + "', all_varchar=true)";
        assertThat(Written.types(from).keySet())
                .hasSize(31)
                .startsWith("event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type")
                .endsWith("notes", "fatalities", "tags", "timestamp");
        assertThat(Written.rows("SELECT * FROM " + from))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("event_date", "2020-11-01")
                        .containsEntry("time_precision", "2")
                        .containsEntry("event_type", "Explosions/Remote violence")
                        .containsEntry("sub_event_type", "Air/drone strike")
                        .containsEntry("inter1", "Rebel group")
                        .containsEntry("inter2", "State forces")
                        .containsEntry("country", "Azerbaijan")
                        .containsEntry("fatalities", null));
    }

    @Test
    void plannedEventsAreNoneOfOtherPeoplesTables() throws IOException {
        Told attack = MadeFacts.attack("قصف");
        Told planned = MadeFacts.withStatus(attack, "future");
        assertThat(Written.text(Gdelt.table(), List.of(planned), List.of())).isEmpty();
        assertThat(Written.text(Polecat.table(), List.of(planned), List.of())).hasLineCount(1);
        assertThat(Written.text(Acled.table(), List.of(planned), List.of())).hasLineCount(1);
        assertThat(Written.text(Gdelt.table(), List.of(attack), List.of())).hasLineCount(1);
    }

    @Test
    void nothingIsAHeadAlone() throws IOException {
        assertThat(Written.text(Gdelt.table(), List.of(), MadeFacts.gone())).isEmpty();
        for (FactTable table : List.of(Spreadsheet.table(), Polecat.table(), Acled.table())) {
            assertThat(Written.text(table, List.of(), MadeFacts.gone())).hasLineCount(1);
        }
    }
}
