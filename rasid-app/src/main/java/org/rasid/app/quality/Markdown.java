package org.rasid.app.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rasid.app.score.Rates;
import org.rasid.app.score.Tally;

/** Writes a page of Markdown, line by line. Not thread-safe. */
final class Markdown {
    private final List<String> lines = new ArrayList<>();

    Markdown heading(String text) {
        return line("").line("## " + text).line("");
    }

    Markdown line(String text) {
        lines.add(text);
        return this;
    }

    Markdown columns(String... names) {
        return row((Object[]) names).line("|" + "---|".repeat(names.length));
    }

    Markdown row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(cell instanceof Double d ? figure(d) : cell).append(" |");
        }
        return line(row.toString());
    }

    /** Tables of precision, recall and F1 by kind. */
    Markdown rates(String first, Tally tally) {
        columns(first, "predicted", "gold", "found P", "R", "F1", "exact P", "R", "F1");
        tally.rows().forEach((kind, row) -> {
            Rates found = row.foundRates();
            Rates exact = row.exactRates();
            row(
                    kind,
                    row.predicted(),
                    row.gold(),
                    found.precision(),
                    found.recall(),
                    found.f1(),
                    exact.precision(),
                    exact.recall(),
                    exact.f1());
        });
        return this;
    }

    static String figure(double d) {
        return String.format(Locale.ROOT, "%.3f", d);
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
