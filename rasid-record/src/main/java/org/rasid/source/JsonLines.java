package org.rasid.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Problem;
import org.rasid.report.Report;

/**
 * JSON Lines, one report a line. A bad line is left and the next one read; reports without an {@code id} are named after
 * the file, the second one with {@code #2} and so on.
 */
final class JsonLines implements Items {
    private final ByteLines lines;
    private final Origin origin;
    private final Limits limits;
    private final JsonRecord.Parser parser;
    private int reports;

    JsonLines(ByteLines lines, Origin origin, Limits limits) {
        this.lines = lines;
        this.origin = origin;
        this.limits = limits;
        this.parser = new JsonRecord.Parser(limits);
    }

    @Override
    public @Nullable Item next() throws IOException {
        for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
            String place = origin.words() + (line.number() > 0 ? ":" + line.number() : "#" + line.at());
            if (line.bytes() == null) {
                reports++;
                return left(place, Trouble.tooManyBytes(limits.bytes()));
            }
            Encoding.Decoded decoded = lines.decode(line.bytes());
            if (decoded == null || !decoded.text().isBlank()) {
                reports++;
                return decoded == null ? left(place, Trouble.binary()) : item(place, decoded);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private Item item(String place, Encoding.Decoded line) {
        JsonRecord record;
        try {
            record = parser.parse(line.text());
        } catch (IOException e) {
            return left(place, Trouble.badJson(JsonRecord.reason(e)));
        }
        List<Problem> problems = new ArrayList<>(record.problems());
        if (line.bad() > 0) {
            problems.add(Trouble.damaged(line.bad()));
        }
        return record.item(id(record), place, problems, limits);
    }

    private @Nullable String id(JsonRecord record) {
        String given = record.line("id");
        return given == null ? positionalId() : given;
    }

    private @Nullable String positionalId() {
        return origin.part("", reports, null, null).name();
    }

    private Item left(String place, Problem problem) {
        return new Item.Left(new Report(positionalId(), "", "", null, null, null, null), place, problem);
    }
}
