package org.rasid.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Account;
import org.rasid.record.Clause;
import org.rasid.record.Difference;
import org.rasid.record.Fact;
import org.rasid.record.Filed;
import org.rasid.record.Finding;
import org.rasid.record.Part;
import org.rasid.report.Actor;
import org.rasid.report.Place;
import org.rasid.report.Quote;
import org.rasid.report.Reading;
import org.rasid.report.Span;
import org.rasid.serve.view.FactView.Telling;
import org.rasid.serve.view.Words;
import org.rasid.source.web.Web;

/**
 * The reports that tell a fact, as they are shown.
 *
 * @param served where their texts are
 * @param words the wording
 */
record Tellings(Served served, Words words) {
    /** So many reports are shown with their whole text, the others with their evidence alone. */
    private static final int WITH_TEXT = 6;

    /** Originals before copies, those that agree before those that differ, then the earliest first. */
    List<Telling> of(Fact fact, List<Account> accounts) {
        Set<String> differing = differing(fact);
        List<Account> sorted = accounts.stream()
                .sorted(Comparator.<Account, Boolean>comparing(account -> isCopy(account.report()))
                        .thenComparing(
                                account -> differing.contains(account.report().id()))
                        .thenComparing(
                                account -> account.report().published().start(),
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<Telling> tellings = new ArrayList<>();
        for (Account account : sorted) {
            Reading reading = tellings.size() < WITH_TEXT
                    ? served.registry().reading(account.report().id())
                    : null;
            tellings.add(telling(
                    account, reading, differing.contains(account.report().id())));
        }
        return tellings;
    }

    private static boolean isCopy(Filed report) {
        return report.family() != report.number();
    }

    /** The reports that say something else than most, on any slot. */
    static Set<String> differing(Fact fact) {
        Set<String> reports = new HashSet<>();
        for (Difference difference : fact.differences()) {
            List<Difference.Version> versions = difference.versions();
            versions.subList(Math.min(1, versions.size()), versions.size())
                    .forEach(version -> reports.addAll(version.reports()));
        }
        return reports;
    }

    private Telling telling(Account account, @Nullable Reading reading, boolean differs) {
        Filed report = account.report();
        Finding finding = account.finding();
        Excerpt excerpt = reading == null ? null : excerpt(finding, reading);
        double confidence = finding.confidence();
        return new Telling(
                report.title().isEmpty() ? words.say("untitled") : report.title(),
                report.outlet() == null ? "" : report.outlet(),
                words.published(report.published()),
                ReportPage.href(report.id()),
                web(report.url()),
                isCopy(report),
                differs,
                words.say("certainty." + Cards.grade(confidence), Math.round(confidence * 100)),
                Cards.grade(confidence),
                excerpt == null ? "" : excerpt.shown(),
                excerpt == null ? List.of() : excerpt.marks(),
                finding.evidence().stream().map(Quote::text).toList());
    }

    /** Only addresses of the web can be followed; others a report could have put there to be clicked. */
    static @Nullable String web(@Nullable String url) {
        return url != null && Web.isAddress(url) ? url : null;
    }

    private static Excerpt excerpt(Finding finding, Reading reading) {
        int first = finding.evidence().isEmpty()
                ? 0
                : finding.evidence().get(0).span().start();
        Excerpt excerpt = new Excerpt(reading.text(), first);
        finding.evidence().forEach(quote -> excerpt.mark("evidence", quote.span()));
        for (Part part : finding.parts()) {
            reading.actors().stream()
                    .filter(actor -> actor.key().equals(part.actor()))
                    .forEach(actor -> markActor(excerpt, part.role().label(), actor, finding));
        }
        Span everywhere =
                new Span(0, reading.text().codePointCount(0, reading.text().length()));
        if (finding.days() != null) {
            markFirst(excerpt, "date", finding.days().text(), finding, everywhere);
        }
        for (Place place : finding.places()) {
            markFirst(excerpt, "place", place.name(), finding, everywhere);
        }
        if (finding.said() != null) {
            excerpt.mark("said", finding.said().content().span());
        }
        if (finding.agreed() != null) {
            for (Clause clause : finding.agreed().clauses()) {
                clause.evidence().forEach(quote -> excerpt.mark("clause-" + clause.id(), quote.span()));
            }
        }
        return excerpt;
    }

    /** Where the evidence names somebody; where it does not, wherever the text does first. */
    private static void markActor(Excerpt excerpt, String slot, Actor actor, Finding finding) {
        List<Quote> within = actor.mentions().stream()
                .filter(mention ->
                        finding.evidence().stream().anyMatch(e -> e.span().overlaps(mention.span())))
                .toList();
        List<Quote> marked =
                within.isEmpty() ? actor.mentions().stream().limit(1).toList() : within;
        marked.forEach(mention -> excerpt.mark(slot, mention.span()));
    }

    private static void markFirst(Excerpt excerpt, String slot, String written, Finding finding, Span everywhere) {
        for (Quote quote : finding.evidence()) {
            if (excerpt.markWords(slot, written, quote.span())) {
                return;
            }
        }
        excerpt.markWords(slot, written, everywhere);
    }
}
