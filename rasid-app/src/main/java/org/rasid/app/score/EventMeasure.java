package org.rasid.app.score;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rasid.app.score.Findings.Event;

/**
 * Events: found with the right type and a right participant; exact with status, date and all participants right. What is
 * only hypothetical counts for contacts alone.
 */
final class EventMeasure {
    /** Where nobody takes part in the gold event, its words must be shared to this extent. */
    private static final double ENOUGH_WORDS = 0.5;

    private EventMeasure() {}

    static void count(List<Event> predicted, List<Event> gold, ReportScore score) {
        Pairing<Event> pairing = Pairing.of(counted(predicted), counted(gold), EventMeasure::weigh);
        int exact = 0;
        int contacts = 0;
        int exactContacts = 0;
        for (Pairing.Pair pair : pairing.pairs()) {
            Event g = pairing.gold().get(pair.gold());
            boolean right = compare(pairing.predicted().get(pair.predicted()), g, score.tally());
            exact += right ? 1 : 0;
            contacts += g.contact() ? 1 : 0;
            exactContacts += right && g.contact() ? 1 : 0;
        }
        List<Event> p = pairing.predicted();
        List<Event> g = pairing.gold();
        score.tally()
                .add("events", new Tally.Row(p.size(), g.size(), pairing.pairs().size(), exact));
        score.tally().add("contacts*", new Tally.Row(contacts(p), contacts(g), contacts, exactContacts));
        score.tell("event", pairing, EventMeasure::show);
    }

    static List<Event> counted(List<Event> events) {
        return events.stream().filter(EventMeasure::counts).toList();
    }

    /** What only could be is passed over, unless it is a contact. */
    static boolean counts(Event event) {
        return !"hypothetical".equals(event.status()) || event.contact();
    }

    private static int contacts(List<Event> events) {
        return (int) events.stream().filter(Event::contact).count();
    }

    static double weigh(Event p, Event g) {
        if (!Objects.equals(p.type(), g.type())) {
            return 0;
        }
        List<Actor> predicted = people(p);
        List<Actor> gold = people(g);
        double words = p.evidence().overlap(g.evidence());
        int same = Actor.pairs(predicted, gold, Actor::same);
        if (gold.isEmpty() ? words < ENOUGH_WORDS : same == 0) {
            return 0;
        }
        int all = predicted.size() + gold.size();
        double shared = all > 0 ? 2.0 * same / all : 1;
        double mode = Objects.equals(p.mode(), g.mode()) ? 0.25 : 0;
        double status = Objects.equals(p.status(), g.status()) ? 0.25 : 0;
        // Added from left to right: ties between pairs hang on the last bit.
        return 0.01 + shared + words + mode + status;
    }

    private static boolean compare(Event p, Event g, Tally tally) {
        boolean who = g.contact()
                ? Actor.sameSet(people(p), people(g))
                : Actor.sameSet(p.actors(), g.actors()) && Actor.sameSet(p.recipients(), g.recipients());
        boolean date = p.days().equals(g.days());
        boolean status = Objects.equals(p.status(), g.status());
        tally.slot("event participants", who);
        tally.slot("event date", date);
        tally.slot("event status", status);
        if (g.mode() != null && !g.mode().isEmpty()) {
            tally.slot("event mode", g.mode().equals(p.mode()));
        }
        if (!g.topics().isEmpty()) {
            tally.slot("event topics", p.topics().containsAll(g.topics()));
        }
        return who && date && status;
    }

    private static List<Actor> people(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList();
    }

    private static String show(Event e) {
        return e.type() + (e.mode() == null ? "" : "/" + e.mode()) + " " + e.status() + " " + e.days() + " "
                + Actor.show(e.actors()) + " → " + Actor.show(e.recipients()) + " «"
                + e.evidence().text() + "»";
    }
}
