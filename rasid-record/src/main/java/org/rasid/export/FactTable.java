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
    public void write(Iterator<Told> facts, OutputStream out) throws IOException {
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
        writer.flush();
    }

    /** Readers of tab-separated files know no quotation marks: breaks become spaces. */
    private static String cell(String value, boolean tabs) {
        return tabs
                ? value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ').replace('"', '\'')
                : value;
    }
}
