package org.rasid.prose;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.rasid.prose.Page.Margin;
import org.rasid.prose.Page.Tone;
import org.rasid.report.Agreement;
import org.rasid.report.Event;
import org.rasid.report.Provision;
import org.rasid.report.Quote;
import org.rasid.report.Statement;

/** Tells findings one by one: a line that says what, and below it the words that carry it. */
final class Findings {
    private static final Margin USUAL = new Margin("• ", "  ");
    private static final Margin BELOW = Margin.of("  ");
    private static final Margin QUOTED = Margin.of("    ");

    private final Labels labels;
    private final Names names;
    private final Page page;
    private final Margin item;
    private final boolean inFull;

    /** Tells findings on a page with their words and clauses. */
    Findings(Labels labels, Names names, Page page) {
        this(labels, names, page, USUAL, true);
    }

    private Findings(Labels labels, Names names, Page page, Margin item, boolean inFull) {
        this.labels = labels;
        this.names = names;
        this.page = page;
        this.item = item;
        this.inFull = inFull;
    }

    /**
     * Tells findings on a page in a line each, without their words and clauses.
     *
     * @param item what stands before each
     */
    static Findings inShort(Labels labels, Names names, Page page, Margin item) {
        return new Findings(labels, names, page, item, false);
    }

    /** A section with a heading; nothing where there is nothing to tell. */
    <T> void section(String heading, List<T> findings, Consumer<T> teller) {
        if (!findings.isEmpty()) {
            page.blank().add(Margin.of(""), Tone.HEADING, labels.say(heading));
            findings.forEach(teller);
        }
    }

    void contact(Event event) {
        boolean oneSided = event.actors().isEmpty() || event.recipients().isEmpty();
        String who = oneSided
                ? names.actors(event.actors().isEmpty() ? event.recipients() : event.actors())
                : labels.say("with", names.actors(event.actors()), names.actors(event.recipients()));
        tell(event, parts().words(who).words(kind(event)));
    }

    void event(Event event) {
        tell(event, parts().words(kind(event)).actors("by", event.actors()).actors("towards", event.recipients()));
    }

    void statement(Statement statement) {
        Parts parts = parts().words(names.actor(statement.speaker()))
                .words(labels.say("act." + statement.act()))
                .actor("to", statement.addressee())
                .topics(statement.topics())
                .when(statement.direct(), "direct")
                .actors("told-by", statement.via())
                .certainty(statement.confidence());
        page.add(item, Tone.LEAD, parts.line());
        quote(QUOTED, statement.evidence());
    }

    void agreement(Agreement agreement) {
        String name = agreement.name();
        Parts what = parts().words(labels.say("agreement." + agreement.kind()))
                .words(name == null ? "" : names.isolated("«" + name + "»"))
                .words(labels.say("state." + agreement.status()))
                .days(agreement.date())
                .topics(agreement.topics())
                .certainty(agreement.confidence());
        page.add(item, Tone.LEAD, what.line());
        Parts who = parts().actors(agreement.parties().size() == 1 ? "parties.one" : "parties", agreement.parties())
                .actors("sponsors", agreement.sponsors());
        if (!who.line().isEmpty()) {
            page.add(BELOW, Tone.PLAIN, who.line());
        }
        if (!inFull) {
            return;
        }
        quote(QUOTED, agreement.evidence());
        for (Iterator<Provision> rest = agreement.provisions().iterator(); rest.hasNext(); ) {
            provision(rest.next(), !rest.hasNext());
        }
    }

    /** A clause as a branch of its agreement. */
    private void provision(Provision provision, boolean last) {
        boolean mirrored = labels.language().fromTheRight();
        String branch = last ? (mirrored ? "┘" : "└") : (mirrored ? "┤" : "├");
        String trunk = last ? " " : "│";
        Parts parts = parts().words(labels.say("provision." + provision.type()))
                .actors("obligors", provision.obligors())
                .writtenPlaces(provision.places())
                .deadline(provision.deadline())
                .duration(provision.duration());
        Boolean renewable = provision.renewable();
        if (renewable != null) {
            parts.words(labels.say(renewable ? "renewable" : "not-renewable"));
        }
        page.add(new Margin("  " + branch + "─ ", "  " + trunk + "  "), Tone.PLAIN, parts.line());
        quote(Margin.of("  " + trunk + "    "), provision.evidence());
    }

    private void tell(Event event, Parts start) {
        Parts parts = start.days(event.date())
                .places(event.places())
                .topics(event.topics())
                .actor("initiator", event.initiator())
                .status(event.status())
                .when(event.historical(), "historical")
                .actors("told-by", event.reportedBy())
                .certainty(event.confidence());
        page.add(item, Tone.LEAD, parts.line());
        quote(QUOTED, event.evidence());
    }

    /** What was done, as exactly as the event says: its mode, else its channel, else its type. */
    private String kind(Event event) {
        String type = labels.say("event." + event.type());
        if (event.mode() != null) {
            return labels.or("mode." + event.type() + "." + event.mode(), type);
        }
        return event.channel() == null ? type : labels.or("channel." + event.channel(), type);
    }

    private void quote(Margin margin, List<Quote> evidence) {
        for (Quote quote : inFull ? evidence : List.<Quote>of()) {
            page.addArabic(margin, Tone.QUOTE, "«" + quote.text() + "»");
        }
    }

    private Parts parts() {
        return new Parts(labels, names);
    }
}
