package org.rasid.prose;

import java.util.List;
import java.util.stream.Stream;
import org.rasid.prose.Page.Margin;
import org.rasid.prose.Page.Tone;
import org.rasid.report.Event;
import org.rasid.report.Problem;
import org.rasid.report.Reading;

/**
 * Writes readings for people. Thread-safe.
 */
public final class ReadingText {
    private static final String CONTACT = "CONSULT";

    private final Labels labels;
    private final Countries countries;
    private final Look look;

    /** For one language and one place to show it. */
    public ReadingText(Language language, Look look) {
        this.labels = Labels.of(language);
        this.countries = new Countries(labels);
        this.look = look;
    }

    /** The reading as text that ends with a line break. */
    public String of(Reading reading) {
        Page page = new Page(look, labels.language().fromTheRight());
        Names names = new Names(reading, labels, countries, look.marks());
        new Head(labels, names, page).tell(reading);
        Findings findings = new Findings(labels, names, page);
        List<Event> contacts =
                reading.events().stream().filter(ReadingText::isContact).toList();
        List<Event> others =
                reading.events().stream().filter(event -> !isContact(event)).toList();
        findings.section("heading.contacts", contacts, findings::contact);
        findings.section("heading.statements", reading.statements(), findings::statement);
        findings.section("heading.agreements", reading.agreements(), findings::agreement);
        findings.section("heading.events", others, findings::event);
        if (reading.events().isEmpty()
                && reading.statements().isEmpty()
                && reading.agreements().isEmpty()) {
            page.blank().add(Margin.of(""), Tone.PLAIN, labels.say("nothing"));
        }
        findings.section("heading.problems", reading.problems(), problem -> tell(problem, page));
        return page.toString();
    }

    /** A sentence that belongs to no reading, as a line. */
    public String sentence(String key, Object... values) {
        Page page = new Page(look, labels.language().fromTheRight());
        Object[] apart = Stream.of(values)
                .map(value -> Names.isolated(String.valueOf(value), look.marks()))
                .toArray();
        return page.add(Margin.of(""), Tone.PLAIN, labels.say(key, apart)).toString();
    }

    private void tell(Problem problem, Page page) {
        String words = labels.or("problem." + problem.code(), problem.message());
        page.add(new Margin("• ", "  "), Tone.WARNING, words);
    }

    /** Whether an event is shown among the contacts. */
    public static boolean isContact(Event event) {
        return event.type().equals(CONTACT);
    }
}
