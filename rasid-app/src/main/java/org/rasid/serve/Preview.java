package org.rasid.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.prose.Labels;
import org.rasid.prose.Sentences;
import org.rasid.record.Finding;
import org.rasid.record.KnownActor;
import org.rasid.record.world.FirstSight;
import org.rasid.report.Problem;
import org.rasid.report.Quote;
import org.rasid.report.Reading;
import org.rasid.report.Report;
import org.rasid.serve.view.Bit;
import org.rasid.serve.view.FactView;
import org.rasid.serve.view.Layout;
import org.rasid.serve.view.ReadView;
import org.rasid.serve.view.Words;

/**
 * Shows what was read in reports that the record does not have yet.
 *
 * @param visit for whom
 */
record Preview(Visit visit) {
    /** What a report tells; the index tells it from others on the page. */
    ReadView.Report of(Reading reading, int index) {
        Map<String, KnownActor> known = new HashMap<>(FirstSight.actors(reading));
        known.putAll(visit.served().registry().actors(List.copyOf(known.keySet())));
        Words words = visit.words();
        Cards cards = new Cards(words, new Sentences(words.labels()), known);
        List<FirstSight> sights = FirstSight.of(reading, visit.served().clock().instant());
        Excerpt excerpt = new Excerpt(reading.text(), first(sights));
        List<ReadView.Found> found = new ArrayList<>();
        for (FirstSight sight : sights) {
            String name = "r" + index + "-" + found.size();
            for (Quote quote : sight.finding().evidence()) {
                excerpt.mark("evidence", quote.span());
                excerpt.mark(name, quote.span());
            }
            found.add(found(cards, sight, name));
        }
        Report report = reading.report();
        String outlet = report.outlet();
        return new ReadView.Report(
                report.title().isEmpty() ? words.say("untitled") : report.title(),
                outlet == null ? "" : outlet,
                words.published(reading.published()),
                excerpt.shown(),
                excerpt.marks(),
                words.count("record.facts", found.size()),
                found,
                visit.served().registry().known(report) != null,
                reading.problems().stream().map(this::said).toList(),
                fields(report));
    }

    /** A problem in the reader's language, else as it was told. */
    String said(Problem problem) {
        Labels labels = visit.words().labels();
        String known = "problem." + problem.code();
        return labels.has(known)
                ? labels.say(known)
                : visit.served().phrases(visit.choices()).say(problem.message());
    }

    private static int first(List<FirstSight> sights) {
        return sights.isEmpty() || sights.get(0).finding().evidence().isEmpty()
                ? 0
                : sights.get(0).finding().evidence().get(0).span().start();
    }

    private static ReadView.Found found(Cards cards, FirstSight sight, String name) {
        Finding finding = sight.finding();
        List<FactView.Clause> clauses = Slots.clauses(cards, sight.fact()).stream()
                .map(clause -> new FactView.Clause(
                        clause.name(),
                        clause.what(),
                        clause.who().stream().map(Bit::unlinked).toList(),
                        clause.where(),
                        clause.when()))
                .toList();
        return new ReadView.Found(
                name,
                cards.card(sight.fact()).unlinked(),
                clauses,
                finding.evidence().stream().map(Quote::text).toList());
    }

    /** The report as fields of a form, so that just what was shown is what is added. */
    private static List<Layout.Field> fields(Report report) {
        List<Layout.Field> fields = new ArrayList<>();
        add(fields, "id", report.id());
        add(fields, "title", report.title());
        add(fields, "body", report.body());
        add(fields, "date", report.date());
        add(fields, "outlet", report.outlet());
        add(fields, "url", report.url());
        add(fields, "author", report.author());
        return fields;
    }

    private static void add(List<Layout.Field> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.add(new Layout.Field(name, value.toString()));
        }
    }
}
