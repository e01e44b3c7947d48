package org.rasid.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Extent;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.Spans;
import org.rasid.report.Days;
import org.rasid.serve.view.Bit;
import org.rasid.serve.view.FactCard;
import org.rasid.serve.view.TimelineView;
import org.rasid.serve.view.TimelineView.Count;
import org.rasid.serve.view.TimelineView.Course;
import org.rasid.serve.view.TimelineView.Moment;
import org.rasid.serve.view.TimelineView.Row;

/** {@code /timeline}: when the facts of a filter lie, from decades down to days; also as data. */
final class Timeline implements Handler {
    static final String PATH = "/timeline";

    /** So many facts can be drawn one by one. */
    private static final int FEW = 60;

    private final Served served;

    Timeline(Served served) {
        this.served = served;
    }

    @Override
    public void handle(Context ctx) {
        Visit visit = Visit.of(ctx, served);
        Filter filter = visit.filter();
        Extent extent = served.overviews().extents().of(filter);
        Course course = new Coursing(visit, extent).course();
        Filter always = filter.between(null, null);
        switch (Data.ending(ctx)) {
            case "json" -> Data.json(ctx, course, "application/json");
            case "csv" -> Data.csv(ctx, List.of("first", "last", "kind", "facts"), rows(course));
            default ->
                served.show(
                        ctx,
                        "timeline.jte",
                        new TimelineView(
                                visit.layout(visit.words().say("view.timeline")),
                                Panel.of(visit, served.registry().facets(filter)),
                                visit.words().count("record.facts", extent.dated()),
                                extent.dated() == extent.facts()
                                        ? ""
                                        : visit.words().count("record.facts", extent.facts() - extent.dated()),
                                table(visit, course.within()),
                                table(visit, course.across()),
                                course,
                                wider(filter),
                                FilterQuery.address(PATH + ".json", always),
                                FilterQuery.address(PATH, always),
                                Data.links(visit, PATH, "json", "csv")));
        }
    }

    private static List<List<Object>> rows(Course course) {
        List<List<Object>> rows = new ArrayList<>();
        for (List<Count> counts : List.of(course.within(), course.across())) {
            counts.forEach(count -> rows.add(List.of(count.first(), count.last(), count.kind(), count.facts())));
        }
        return rows;
    }

    /** Twice the time, as much before as behind. */
    private static @Nullable String wider(Filter filter) {
        LocalDate since = filter.since();
        LocalDate until = filter.until();
        if (since == null || until == null || until.isBefore(since)) {
            return since == null && until == null ? null : FilterQuery.address(PATH, filter.between(null, null));
        }
        long half = Math.max(1, (ChronoUnit.DAYS.between(since, until) + 1) / 2);
        return FilterQuery.address(PATH, filter.between(since.minusDays(half), until.plusDays(half)));
    }

    /** A line for each time, the kinds beside each other. */
    private static List<Row> table(Visit visit, List<Count> counts) {
        record Time(String first, String last) {}
        Map<Time, long[]> times = new LinkedHashMap<>();
        for (Count count : counts) {
            long[] kinds = times.computeIfAbsent(
                    new Time(count.first(), count.last()), time -> new long[FactKind.values().length]);
            kinds[FactKind.valueOf(count.kind().toUpperCase(Locale.ROOT)).ordinal()] += count.facts();
        }
        List<Row> rows = new ArrayList<>();
        times.forEach((time, kinds) -> {
            Filter narrowed = visit.filter().between(LocalDate.parse(time.first()), LocalDate.parse(time.last()));
            rows.add(new Row(
                    visit.words().days(new Days(time.first(), time.last(), "")),
                    FilterQuery.address(PATH, narrowed),
                    visit.words().number(kinds[FactKind.EVENT.ordinal()]),
                    visit.words().number(kinds[FactKind.STATEMENT.ordinal()]),
                    visit.words().number(kinds[FactKind.AGREEMENT.ordinal()]),
                    visit.words().number(kinds[0] + kinds[1] + kinds[2]),
                    FilterQuery.address("/facts", narrowed)));
        });
        return rows;
    }

    /** Makes what is drawn of what the record counts. */
    private static final class Coursing {
        private final Visit visit;
        private final Filter filter;
        private final Extent extent;
        private final @Nullable LocalDate first;
        private final @Nullable LocalDate last;

        Coursing(Visit visit, Extent extent) {
            this.visit = visit;
            this.filter = visit.filter();
            this.extent = extent;
            this.first = bound(filter.since(), extent.first());
            this.last = bound(filter.until(), extent.last());
        }

        private static @Nullable LocalDate bound(@Nullable LocalDate asked, @Nullable String told) {
            return asked != null ? asked : told == null ? null : LocalDate.parse(told);
        }

        Course course() {
            LocalDate from = first;
            LocalDate to = last;
            if (from == null || to == null || to.isBefore(from)) {
                return new Course(
                        Spans.Step.YEAR.name().toLowerCase(Locale.ROOT), null, null, List.of(), List.of(), List.of());
            }
            Spans.Step step = Calendar.step(from, to);
            Spans spans = visit.served().overviews().spans().of(new Overviews.InSteps(filter, step));
            return new Course(
                    step.name().toLowerCase(Locale.ROOT),
                    from.toString(),
                    to.toString(),
                    spans.within().stream()
                            .map(span -> count(
                                    Calendar.first(span.first()).toString(),
                                    Calendar.last(span.first()).toString(),
                                    span))
                            .toList(),
                    spans.across().stream()
                            .map(span -> count(span.first(), span.last(), span))
                            .toList(),
                    extent.dated() <= FEW ? moments(from, to) : List.of());
        }

        private Count count(String from, String to, Spans.Span span) {
            String kind = span.kind().label();
            return new Count(
                    from,
                    to,
                    kind,
                    span.facts(),
                    visit.words().days(new Days(from, to, "")) + " · "
                            + visit.words().say("kind." + kind) + " · "
                            + visit.words().number(span.facts()));
        }

        private List<Moment> moments(LocalDate from, LocalDate to) {
            List<Fact> facts = visit.served()
                    .registry()
                    .facts(filter.between(from, to), null, FEW, false)
                    .facts();
            Cards cards = Cards.of(visit, facts);
            List<Moment> moments = new ArrayList<>();
            for (Fact fact : facts) {
                Days days = fact.days();
                if (days != null) {
                    FactCard card = cards.card(fact);
                    moments.add(new Moment(
                            days.start(),
                            days.end(),
                            card.kind(),
                            card.noun(),
                            String.join(
                                    "", card.sentence().stream().map(Bit::text).toList()),
                            card.days(),
                            card.grade(),
                            card.href()));
                }
            }
            return moments;
        }
    }
}
