package org.rasid.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Tombstone;

/**
 * Facts as a table, a row each.
 *
 * @param columns the columns, in order
 * @param separator a comma or a tab
 * @param head whether the first row names the columns
 * @param mark whether the file begins with a byte order mark, without which Excel takes UTF-8 for something else
 * @param rows which facts have a row
 */
record FactTable(List<Column> columns, char separator, boolean head, boolean mark, Predicate<Told> rows)
        implements FactFormat {
    FactTable {
        columns = List.copyOf(columns);
    }

    @Override
    public void write(Iterator<Told> facts, List<Tombstone> gone, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (mark) {
            writer.write('\ufeff');
        }
        boolean tabs = separator == '\t';
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(tabs ? LineDelimiter.LF : LineDelimiter.CRLF)
                .build(writer);
        if (head) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
        }
        while (facts.hasNext()) {
            Told told = facts.next();
            if (rows.test(told)) {
                csv.writeRecord(columns.stream()
                        .map(column -> cell(column.of(told), tabs))
                        .toList());
            }
        }
        csv.flush();
    }

    private static String cell(@Nullable Object value, boolean tabs) {
        if (!(value instanceof String text)) {
            return value == null ? "" : value.toString();
        }
        return tabs ? unquoted(printable(text)) : harmless(printable(text));
    }

    /** Without control characters, at which readers of tables stop; breaks and tabs stay. */
    private static String printable(String text) {
        if (text.chars().noneMatch(FactTable::isControl)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.chars().filter(c -> !isControl(c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    }

    /** Readers of tab-separated files know no quotation marks: breaks become spaces. */
    private static String unquoted(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ').replace('"', '\'');
    }

    /** Spreadsheets take text that begins so for a formula and work it out: an apostrophe before it keeps it text. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
