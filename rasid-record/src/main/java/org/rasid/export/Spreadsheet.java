package org.rasid.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table for people: CSV with all columns of a {@link FactRow}, as Excel opens it. */
final class Spreadsheet {
    private Spreadsheet() {}

    static FactTable table() {
        return new FactTable(
                List.of(
                        column("id", FactRow::id),
                        column("kind", FactRow::kind),
                        column("type", FactRow::type),
                        column("mode", FactRow::mode),
                        column("status", FactRow::status),
                        column("first_day", FactRow::firstDay),
                        column("last_day", FactRow::lastDay),
                        column("who", row -> joined(row.who())),
                        column("who_en", row -> joined(row.whoEn())),
                        column("whom", row -> joined(row.whom())),
                        column("whom_en", row -> joined(row.whomEn())),
                        column("initiator", row -> joined(row.initiator())),
                        column("sponsors", row -> joined(row.sponsors())),
                        column("countries", row -> joined(row.countries())),
                        column("topics", row -> joined(row.topics())),
                        column("places", row -> joined(row.places())),
                        column("latitude", FactRow::latitude),
                        column("longitude", FactRow::longitude),
                        column("name", FactRow::name),
                        column("words", FactRow::words),
                        column("sources", FactRow::sources),
                        column("outlets", row -> joined(row.outlets())),
                        column("confidence", FactRow::confidence),
                        column("review", FactRow::review),
                        column("differences", row -> joined(row.differences())),
                        column("notes", row -> joined(row.notes())),
                        column("url", FactRow::url)),
                ',',
                true,
                true,
                told -> true);
    }

    private static Column column(String name, Function<FactRow, @Nullable Object> value) {
        return new Column(name, told -> value.apply(FactRow.of(told)));
    }

    private static String joined(List<String> values) {
        return String.join("; ", values);
    }
}
