package org.rasid.prose;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasid.prose.Page.Margin;
import org.rasid.prose.Page.Tone;
import org.rasid.record.Account;
import org.rasid.record.Added;
import org.rasid.record.Decision;
import org.rasid.record.Difference;
import org.rasid.record.Fact;
import org.rasid.record.Filed;
import org.rasid.record.KnownActor;
import org.rasid.record.Review;
import org.rasid.record.search.Found;
import org.rasid.record.search.Passage;
import org.rasid.report.Days;
import org.rasid.report.Published;
import org.rasid.report.Quote;
import org.rasid.watch.Extensions;

/** Writes what the record holds for people. Thread-safe. */
public final class RecordText {
    private static final Margin NONE = Margin.of("");
    private static final Margin ITEM = new Margin("• ", "  ");
    private static final Margin BELOW = Margin.of("  ");
    private static final Margin QUOTED = Margin.of("    ");

    /** Of an id, enough to tell facts apart and to type. */
    private static final int SHORT_ID = 8;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT);

    private final Labels labels;
    private final Countries countries;
    private final Look look;

    /** For one language and one place to show it. */
    public RecordText(Language language, Look look) {
        this.labels = Labels.of(language);
        this.countries = new Countries(labels);
        this.look = look;
    }

    /**
     * The line that closes adding.
     *
     * @param left how many reports could not be taken in
     */
    public String added(Added added, int left) {
        List<String> parts = new ArrayList<>(List.of(
                labels.count("record.added", added.added()),
                labels.say("record.known", added.known()),
                labels.say("record.changed", added.changed()),
                labels.say("record.left", left),
                labels.count("record.facts", added.facts())));
        return page().add(NONE, Tone.PLAIN, String.join(" · ", parts)).toString();
    }

    /** One sentence. */
    public String sentence(String key, Object... values) {
        return page().add(NONE, Tone.PLAIN, labels.say(key, values)).toString();
    }

    /**
     * A fact in a list: when, what, its id and by how many it is told; the days once for all facts that share them.
     *
     * @param notes what people have noted on it
     */
    public String item(Fact fact, Collection<KnownActor> known, List<Decision> notes, boolean sameDays) {
        Page page = page();
        if (!sameDays) {
            page.add(NONE, Tone.HEADING, days(fact.days()));
        }
        tell(page, fact, known);
        page.add(BELOW, Tone.PLAIN, tail(fact));
        notes.forEach(note -> page.add(
                BELOW, Tone.PLAIN, labels.say("record.note", isolated(note.by()), String.valueOf(note.value()))));
        return page.toString();
    }

    private String tail(Fact fact) {
        List<String> parts = new ArrayList<>();
        parts.add(shortId(fact));
        parts.add(labels.count("record.sources", fact.sources()));
        if (fact.review() != Review.OPEN) {
            parts.add(labels.say("review." + fact.review().label()));
        }
        if (!fact.differences().isEmpty()) {
            parts.add(labels.say("record.differ"));
        }
        return String.join(" · ", parts);
    }

    private String days(@Nullable Days days) {
        return days == null ? labels.say("record.no-day") : new Times(labels).period(days.start(), days.end());
    }

    private void tell(Page page, Fact fact, Collection<KnownActor> known) {
        tell(new Findings(labels, names(fact, known), page), fact);
    }

    private static void tell(Findings findings, Fact fact) {
        switch (fact.kind()) {
            case EVENT -> {
                var event = Told.event(fact);
                if (ReadingText.isContact(event)) {
                    findings.contact(event);
                } else {
                    findings.event(event);
                }
            }
            case STATEMENT -> findings.statement(Told.statement(fact));
            case AGREEMENT -> findings.agreement(Told.agreement(fact));
        }
    }

    private Names names(Fact fact, Collection<KnownActor> known) {
        return new Names(Told.actors(known), Told.places(fact), labels, countries, look.marks());
    }

    /**
     * A report in which words were found: where they stand, and what is told there, a line each.
     *
     * @param actors gives those whom a fact names
     */
    public String found(Found found, Function<Fact, Collection<KnownActor>> actors) {
        Page page = page();
        Filed report = found.report();
        page.addArabic(NONE, Tone.TITLE, report.title().isEmpty() ? labels.say("untitled") : report.title());
        page.add(NONE, Tone.PLAIN, source(report));
        for (Passage passage : found.passages()) {
            FoundWords words = FoundWords.of(found.text(), passage);
            page.addArabic(QUOTED, words.text(), words.marks());
        }
        for (Fact fact : found.facts()) {
            Margin margin = new Margin("• " + shortId(fact) + " · ", "  ");
            tell(Findings.inShort(labels, names(fact, actors.apply(fact)), page, margin), fact);
        }
        return page.toString();
    }

    /** The outlet, the day, the id. */
    private String source(Filed report) {
        List<String> parts = new ArrayList<>();
        if (report.outlet() != null) {
            parts.add(isolated(report.outlet()));
        }
        parts.add(published(report.published()));
        parts.add(isolated(report.id()));
        return String.join(" · ", parts);
    }

    private static String shortId(Fact fact) {
        return fact.id().toString().substring(0, SHORT_ID);
    }

    /**
     * All there is to say of a fact.
     *
     * @param related what an agreement extends and what extends it, with those who take part
     * @param text gives the text of the report with an id; null where there is none
     */
    public String whole(
            Fact fact,
            Collection<KnownActor> known,
            List<Account> accounts,
            List<Decision> decisions,
            Related related,
            Function<String, @Nullable String> text) {
        Page page = page();
        page.add(NONE, Tone.TITLE, fact.id().toString());
        page.add(NONE, Tone.PLAIN, tail(fact));
        tell(page, fact, known);
        Names names = names(fact, known);
        section(page, "heading.extends", related.extensions().of(), other -> tellInShort(page, other, related));
        section(page, "heading.extended-by", related.extensions().by(), other -> tellInShort(page, other, related));
        section(page, "heading.differences", fact.differences(), difference -> tell(page, difference, names));
        section(page, "heading.accounts", accounts, account -> tell(page, account, text));
        section(page, "heading.decisions", decisions, decision -> page.add(ITEM, Tone.PLAIN, line(decision)));
        return page.toString();
    }

    /**
     * Agreements that hang together with a fact.
     *
     * @param known those who take part in them
     */
    public record Related(Extensions extensions, Collection<KnownActor> known) {
        public Related {
            known = List.copyOf(known);
        }
    }

    private void tellInShort(Page page, Fact fact, Related related) {
        Margin margin = new Margin("• " + shortId(fact) + " · ", "  ");
        tell(Findings.inShort(labels, names(fact, related.known()), page, margin), fact);
    }

    private <T> void section(Page page, String heading, List<T> list, java.util.function.Consumer<T> teller) {
        if (!list.isEmpty()) {
            page.blank().add(NONE, Tone.HEADING, labels.say(heading));
            list.forEach(teller);
        }
    }

    private void tell(Page page, Difference difference, Names names) {
        page.add(ITEM, Tone.LEAD, labels.or("slot." + difference.slot(), difference.slot()));
        for (Difference.Version version : difference.versions()) {
            page.add(BELOW, Tone.PLAIN, names.actor(version.value()) + ": " + joined(version.reports()));
        }
    }

    private void tell(Page page, Account account, Function<String, @Nullable String> text) {
        Filed report = account.report();
        List<String> head = new ArrayList<>();
        head.add(isolated(report.id()));
        if (report.outlet() != null) {
            head.add(isolated(report.outlet()));
        }
        head.add(published(report.published()));
        page.add(ITEM, Tone.LEAD, String.join(" · ", head));
        if (!report.title().isEmpty()) {
            page.addArabic(BELOW, Tone.PLAIN, report.title());
        }
        String whole = Objects.requireNonNullElse(text.apply(report.id()), "");
        for (Quote quote : account.finding().evidence()) {
            page.addArabic(QUOTED, Tone.QUOTE, inContext(quote.text(), whole));
        }
    }

    /** The words within the paragraph that they stand in. */
    private static String inContext(String words, String text) {
        return text.lines()
                .filter(line -> line.contains(words))
                .findFirst()
                .map(line -> line.replace(words, "«" + words + "»"))
                .orElse("«" + words + "»");
    }

    private String published(Published published) {
        LocalDate start = published.start();
        LocalDate end = published.end();
        if (start == null || end == null) {
            return labels.say("basis.unknown");
        }
        String days = new Times(labels).period(start.toString(), end.toString());
        return published.basis() == Published.Basis.INFERRED ? labels.say("basis.inferred", days) : days;
    }

    /** A decision in a line. */
    public String line(Decision decision) {
        List<String> parts = new ArrayList<>();
        parts.add(String.valueOf(decision.number()));
        parts.add(labels.say("decision." + decision.action().label()));
        if (decision.slot() != null) {
            parts.add(labels.or("slot." + decision.slot(), decision.slot()));
        }
        if (decision.value() != null) {
            parts.add(isolated(value(decision.slot(), decision.value())));
        }
        if (decision.citation() != null) {
            parts.add("«" + decision.citation().words().text() + "»");
        }
        if (decision.undoes() != null) {
            parts.add(labels.say("decision.of", decision.undoes()));
        }
        parts.add(isolated(decision.by()));
        parts.add(moment(decision.at()));
        if (decision.why() != null) {
            parts.add(isolated(decision.why()));
        }
        return String.join(" · ", parts);
    }

    /** What a slot was given: days and durations in words, else as it was noted. */
    private String value(@Nullable String slot, String value) {
        Times times = new Times(labels);
        if ("date".equals(slot)) {
            String[] ends = value.split("\\.\\.", 2);
            return times.period(ends[0], ends[ends.length - 1]);
        }
        if ("deadline".equals(slot) || "duration".equals(slot)) {
            return times.duration(times.day(value));
        }
        return value;
    }

    /** Day and time, by UTC. */
    private String moment(Instant moment) {
        OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
        return new Times(labels).day(at.toLocalDate().toString()) + " " + TIME.format(at);
    }

    private String isolated(String text) {
        return Names.isolated(text, look.marks());
    }

    private String joined(List<String> texts) {
        return texts.stream().map(this::isolated).collect(Collectors.joining(" · "));
    }

    /** A decision as a line that ends with a line break. */
    public String decided(Decision decision) {
        return page().add(NONE, Tone.PLAIN, line(decision)).toString();
    }

    /** Who somebody is: names, offices, key, and how much the record tells of them. */
    public String actor(KnownActor actor, long facts) {
        Page page = page();
        String english = actor.nameEn();
        page.addArabic(NONE, Tone.TITLE, english == null ? actor.name() : actor.name() + " · " + english);
        List<String> parts = new ArrayList<>();
        parts.add(isolated(actor.key()));
        if (actor.country() != null) {
            parts.add(Objects.requireNonNullElse(countries.name(actor.country()), actor.country()));
        }
        parts.add(labels.count("record.facts", (int) facts));
        page.add(BELOW, Tone.PLAIN, String.join(" · ", parts));
        page.addArabic(BELOW, Tone.PLAIN, labels.list(actor.names()));
        Times times = new Times(labels);
        for (KnownActor.Office office : actor.offices()) {
            String from = office.from();
            String to = office.to();
            String when = from == null || to == null ? "" : " · " + times.period(from, to);
            page.add(ITEM, Tone.PLAIN, labels.office(office.title()) + when);
        }
        return page.toString();
    }

    private Page page() {
        return new Page(look, labels.language().fromTheRight());
    }
}
