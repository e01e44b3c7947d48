package org.rasid.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An article as a row of a table, with the columns that a line of JSON Lines has for fields. */
public final class TableRow {
    private TableRow() {}

    /**
     * The report of a row.
     *
     * @param columns by name, without those that hold nothing; {@code id}, {@code title}, {@code body}, {@code date},
     *     {@code url}, {@code outlet} and {@code author} count
     * @param origin where the row stands, for people
     */
    public static Item item(Map<String, String> columns, String origin, Limits limits) {
        JsonRecord record = new JsonRecord(columns, List.of());
        String body = columns.get("body");
        if (body != null && body.length() > limits.bytes()) {
            return JsonRecord.left(record.line("id"), origin, Trouble.tooManyBytes(limits.bytes()));
        }
        return record.item(record.line("id"), origin, new ArrayList<>(), limits);
    }
}
