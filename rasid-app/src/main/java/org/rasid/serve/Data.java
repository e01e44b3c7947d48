package org.rasid.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.serve.view.Layout;

/** What a view shows, as data: at its address with another ending. */
final class Data {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    /** A cell that begins so is a formula to a spreadsheet. */
    private static final String FORMULA = "=+-@\t\r";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Data() {}

    /** The ending of the address asked for, {@code json}; empty for the page itself. */
    static String ending(Context ctx) {
        int dot = ctx.path().lastIndexOf('.');
        return dot < 0 ? "" : ctx.path().substring(dot + 1);
    }

    static void json(Context ctx, Object value, String type) {
        try {
            ctx.header("Cache-Control", "private, no-cache");
            ctx.result(JSON.writeValueAsString(value)).contentType(type + "; charset=utf-8");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table, as a spreadsheet opens it. */
    static void csv(Context ctx, List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(row.stream().map(Data::cell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ctx.header("Cache-Control", "private, no-cache");
        ctx.result(text.toString()).contentType("text/csv; charset=utf-8");
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean formula = value instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    /** The links from a view to its data. */
    static List<Layout.Link> links(Visit visit, String path, String... endings) {
        return List.of(endings).stream()
                .map(ending -> new Layout.Link(
                        visit.words().say("data." + ending),
                        visit.words().language().toString(),
                        FilterQuery.address(path + "." + ending, visit.filter()),
                        false))
                .toList();
    }
}
