package org.rasid.serve;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Filter;
import org.rasid.report.Report;
import org.rasid.serve.view.ReadView;
import org.rasid.source.Input;
import org.rasid.source.Item;
import org.rasid.source.Limits;
import org.rasid.source.Sources;
import org.rasid.source.web.Web;

/** {@code /read}: what Rasid reads in a text or at an address, and a button that adds it to the record. */
final class ReadPage implements Handler {
    /** Characters. */
    static final int LONGEST = 200_000;

    /** So many reports of a feed are read. */
    private static final int MOST_REPORTS = 10;

    private static final String DATE = "date";
    private static final String OUTLET = "outlet";

    private final Served served;
    private final Setup.Reading reading;

    ReadPage(Served served, Setup.Reading reading) {
        this.served = served;
        this.reading = reading;
    }

    /** An empty box. */
    @Override
    public void handle(Context ctx) {
        show(ctx, Visit.of(ctx, served, Filter.ALL), "", "", List.of());
    }

    /** What was read; to a script, that part of the page alone. */
    void read(Context ctx) {
        Visit visit = Visit.of(ctx, served, Filter.ALL);
        String given = field(ctx, "text");
        if (given.length() > LONGEST) {
            ctx.status(HttpStatus.CONTENT_TOO_LARGE);
            show(
                    ctx,
                    visit,
                    "",
                    visit.words().say("read.too-long", visit.words().number(LONGEST)),
                    List.of());
            return;
        }
        List<ReadView.Report> reports = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Preview preview = new Preview(visit);
        for (Item item : given.isBlank() ? List.<Item>of() : items(given.strip())) {
            if (item instanceof Item.Left left) {
                problems.add(preview.said(left.problem()));
            } else if (reports.size() < MOST_REPORTS) {
                reports.add(preview.of(reading.reader().read(completed(item.report(), ctx)), reports.size()));
            }
        }
        String problem = given.isBlank()
                ? visit.words().say("read.nothing")
                : reports.isEmpty() ? String.join("; ", problems) : "";
        show(ctx, visit, given, problem, reports);
    }

    private void show(Context ctx, Visit visit, String given, String problem, List<ReadView.Report> reports) {
        boolean part = ctx.header("HX-Request") != null;
        ReadView view = new ReadView(
                visit.layout(visit.words().say("view.read")),
                given,
                field(ctx, DATE),
                field(ctx, OUTLET),
                problem,
                reports);
        served.show(ctx, part ? "part/read.jte" : "read.jte", view);
    }

    private List<Item> items(String given) {
        if (Web.isAddress(given) && given.chars().noneMatch(Character::isWhitespace)) {
            try {
                return reading.fetch().read(given);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ServiceUnavailableResponse("the page is being closed");
            }
        }
        byte[] bytes = given.getBytes(StandardCharsets.UTF_8);
        Input input = new Input.Stream(new ByteArrayInputStream(bytes), "text", null);
        List<Item> items = new ArrayList<>();
        try (Sources sources = Sources.of(List.of(input), Limits.DEFAULT)) {
            sources.forEachRemaining(items::add);
        }
        return items;
    }

    /** With what was said beside it, where the report itself does not say it. */
    private static Report completed(Report report, Context ctx) {
        LocalDate date = report.date() == null ? day(ctx) : report.date();
        String outlet = report.outlet() == null ? written(ctx, OUTLET) : report.outlet();
        return new Report(report.id(), report.title(), report.body(), date, outlet, report.url(), report.author());
    }

    /** Adds a report that was shown, and goes to its page. */
    void add(Context ctx) {
        String title = field(ctx, "title");
        String body = field(ctx, "body");
        if (title.length() + body.length() > Limits.DEFAULT.bytes()) {
            throw new ContentTooLargeResponse("the report is too long");
        }
        Report report = new Report(
                written(ctx, "id"),
                title,
                body,
                day(ctx),
                written(ctx, OUTLET),
                written(ctx, "url"),
                written(ctx, "author"));
        List<String> added = new ArrayList<>();
        served.registry()
                .add(
                        List.of(reading.reader().read(report)).iterator(),
                        receipts -> receipts.forEach(receipt -> added.add(receipt.report())));
        ctx.redirect(added.isEmpty() ? "/" : ReportPage.href(added.get(0)), HttpStatus.SEE_OTHER);
    }

    /** Forms write line breaks as two characters. */
    private static String field(Context ctx, String name) {
        String value = ctx.formParam(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    private static @Nullable String written(Context ctx, String name) {
        String value = field(ctx, name).strip();
        return value.isEmpty() ? null : value;
    }

    private static @Nullable LocalDate day(Context ctx) {
        String day = written(ctx, DATE);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new BadRequestResponse(DATE + ": '" + day + "' is no day; write 2020-10-27");
        }
    }
}
