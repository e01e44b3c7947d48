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
import org.rasid.record.Role;
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
 * @param corrected what people have corrected, and which words they point to
 */
record Tellings(Served served, Words words, Corrected corrected) {
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
                    fact, account, reading, differing.contains(account.report().id())));
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

    private Telling telling(Fact fact, Account account, @Nullable Reading reading, boolean differs) {
        Filed report = account.report();
        Finding finding = account.finding();
        Excerpt excerpt = reading == null ? null : excerpt(fact, finding, reading);
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
                report.id(),
                excerpt == null ? 0 : excerpt.from(),
                finding.evidence().stream().map(Quote::text).toList());
    }

    /** Only addresses of the web can be followed; others a report could have put there to be clicked. */
    static @Nullable String web(@Nullable String url) {
        return url != null && Web.isAddress(url) ? url : null;
    }

    private Excerpt excerpt(Fact fact, Finding finding, Reading reading) {
        int first = finding.evidence().isEmpty()
                ? 0
                : finding.evidence().get(0).span().start();
        Excerpt excerpt = new Excerpt(reading.text(), first);
        finding.evidence().forEach(quote -> excerpt.mark("evidence", quote.span()));
        corrected.citations(reading.id()).forEach(cited -> markCited(excerpt, cited, reading));
        for (Role role : Role.values()) {
            if (!corrected.cites(role.label())) {
                markRole(excerpt, role, fact, finding, reading);
            }
        }
        Span everywhere =
                new Span(0, reading.text().codePointCount(0, reading.text().length()));
        if (finding.days() != null && !corrected.cites("date")) {
            markFirst(excerpt, "date", finding.days().text(), finding, everywhere);
        }
        for (Place place : corrected.cites("place") ? List.<Place>of() : fact.places()) {
            markFirst(excerpt, "place", place.name(), finding, everywhere);
        }
        if (finding.said() != null) {
            excerpt.mark("said", finding.said().content().span());
        }
        if (finding.agreed() != null) {
            for (Clause clause : finding.agreed().clauses()) {
                clause.evidence().forEach(quote -> excerpt.mark(Corrected.mark(clause.id()), quote.span()));
            }
        }
        return excerpt;
    }

    /** Where they stood when somebody pointed to them; in a text that has changed since, where they stand first. */
    private static void markCited(Excerpt excerpt, Corrected.Cited cited, Reading reading) {
        String text = reading.text();
        Span span = cited.citation().words().span();
        String words = cited.citation().words().text();
        int length = text.codePointCount(0, text.length());
        boolean there = span.end() <= length && text.startsWith(words, text.offsetByCodePoints(0, span.start()));
        if (there) {
            excerpt.mark(cited.mark(), span);
        } else {
            excerpt.markWords(cited.mark(), words, new Span(0, length));
        }
    }

    /** Those whom the fact has in a role; of a report that does not name them, those whom it has there itself. */
    private static void markRole(Excerpt excerpt, Role role, Fact fact, Finding finding, Reading reading) {
        List<Actor> named = named(fact.who(role), reading);
        for (Actor actor : named.isEmpty() ? named(finding.who(role), reading) : named) {
            markActor(excerpt, role.label(), actor, finding);
        }
    }

    private static List<Actor> named(List<String> keys, Reading reading) {
        return reading.actors().stream()
                .filter(actor -> keys.contains(actor.key()))
                .toList();
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
