package org.rasid.serve.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.export.JsonLines;
import org.rasid.record.Filed;
import org.rasid.report.Published;
import org.rasid.report.Reading;
import org.rasid.report.Report;

/** Reports with what was found in them, and texts that are read without being kept. */
final class Reports {
    private static final int LONGEST = 1_000_000;
    private static final Set<String> FIELDS = Set.of("body", "title", "date", "outlet", "url", "author", "id");

    private final Api api;

    Reports(Api api) {
        this.api = api;
    }

    /** A report as it stands in a list. */
    private record Shown(
            String id,
            String title,
            @Nullable String outlet,
            @Nullable String url,
            Dated published,
            String added,
            int version,
            boolean copy) {
        static Shown of(Filed filed) {
            return new Shown(
                    filed.id(),
                    filed.title(),
                    filed.outlet(),
                    filed.url(),
                    Dated.of(filed.published()),
                    filed.added().toString(),
                    filed.version(),
                    filed.family() != filed.number());
        }
    }

    /** When it came out. */
    private record Dated(@Nullable String start, @Nullable String end, String basis) {
        static Dated of(Published published) {
            return new Dated(
                    written(published.start()),
                    written(published.end()),
                    published.basis().name().toLowerCase(Locale.ROOT));
        }

        private static @Nullable String written(@Nullable LocalDate day) {
            return day == null ? null : day.toString();
        }
    }

    /** In the order in which they came; the cursor is the number of the last one before. */
    void list(Context ctx) {
        int limit = Asked.limit(ctx);
        List<Filed> more = api.registry().reports(Asked.skipped(ctx), limit + 1);
        List<Filed> page = more.subList(0, Math.min(limit, more.size()));
        String next = more.size() > limit ? String.valueOf(page.get(limit - 1).number()) : null;
        Answer.page(ctx, "reports", page.stream().map(Shown::of).toList(), next);
    }

    void one(Context ctx) {
        String id = ctx.pathParam("id");
        Reading reading = api.registry().reading(id);
        if (reading == null) {
            throw new NotFoundResponse("the record has no report " + id);
        }
        Answer.with(ctx, Answer.line(JsonLines.line(reading)));
    }

    void read(Context ctx) {
        JsonNode body = Asked.body(ctx, FIELDS);
        String text = Asked.needed(body, "body");
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new BadRequestResponse("body: is longer than " + LONGEST + " characters");
        }
        String title = Asked.text(body, "title");
        Report report = new Report(
                Asked.text(body, "id"),
                title == null ? "" : title,
                text,
                day(Asked.text(body, "date")),
                Asked.text(body, "outlet"),
                Asked.text(body, "url"),
                Asked.text(body, "author"));
        Answer.with(ctx, Answer.line(JsonLines.line(api.read().apply(report))));
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new BadRequestResponse("date: '" + value + "' is no day; write 2020-10-27");
        }
    }
}
