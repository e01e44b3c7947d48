package org.rasid.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Fact;
import org.rasid.record.Filed;
import org.rasid.record.Filter;
import org.rasid.record.Finding;
import org.rasid.report.Quote;
import org.rasid.report.Reading;
import org.rasid.serve.view.ReadView;
import org.rasid.serve.view.ReportView;
import org.rasid.serve.view.Words;

/** {@code /reports/ID}: a report and all the facts that it tells. */
final class ReportPage implements Handler {
    private final Served served;

    ReportPage(Served served) {
        this.served = served;
    }

    static String href(String id) {
        return "/reports/" + FilterQuery.inPath(id);
    }

    @Override
    public void handle(Context ctx) {
        String id = ctx.pathParam("id");
        Filed report = served.registry().report(id);
        Reading reading = served.registry().reading(id);
        if (report == null || reading == null) {
            throw new NotFoundResponse("the record has no report " + id);
        }
        Visit visit = Visit.of(ctx, served, Filter.ALL);
        Map<UUID, List<Finding>> told = new LinkedHashMap<>();
        Map<UUID, Fact> facts = new LinkedHashMap<>();
        for (Finding finding : served.registry().findings(report)) {
            Fact fact = served.registry().fact(finding.id());
            if (fact != null) {
                facts.put(fact.id(), fact);
                told.computeIfAbsent(fact.id(), key -> new ArrayList<>()).add(finding);
            }
        }
        String url = report.url();
        ReadView.Report shown = shown(visit, report, reading, told, facts);
        served.show(ctx, "report.jte", new ReportView(visit.layout(shown.title()), shown, Tellings.web(url)));
    }

    private static ReadView.Report shown(
            Visit visit, Filed report, Reading reading, Map<UUID, List<Finding>> told, Map<UUID, Fact> facts) {
        Words words = visit.words();
        Cards cards = Cards.of(visit, facts.values());
        Excerpt excerpt = new Excerpt(reading.text(), 0);
        List<ReadView.Found> found = new ArrayList<>();
        facts.forEach((id, fact) -> {
            String name = "f" + found.size();
            List<Quote> quotes = told.getOrDefault(id, List.of()).stream()
                    .flatMap(finding -> finding.evidence().stream())
                    .toList();
            quotes.forEach(quote -> {
                excerpt.mark("evidence", quote.span());
                excerpt.mark(name, quote.span());
            });
            found.add(new ReadView.Found(
                    name,
                    cards.card(fact),
                    Slots.clauses(cards, fact),
                    quotes.stream().map(Quote::text).toList()));
        });
        @Nullable String outlet = report.outlet();
        Preview preview = new Preview(visit);
        return new ReadView.Report(
                report.title().isEmpty() ? words.say("untitled") : report.title(),
                outlet == null ? "" : outlet,
                words.published(report.published()),
                excerpt.shown(),
                excerpt.marks(),
                words.count("record.facts", found.size()),
                found,
                true,
                reading.problems().stream().map(preview::said).toList(),
                List.of());
    }
}
