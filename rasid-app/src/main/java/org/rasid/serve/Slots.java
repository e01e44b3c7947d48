package org.rasid.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rasid.record.Account;
import org.rasid.record.Coding;
import org.rasid.record.Fact;
import org.rasid.record.Finding;
import org.rasid.record.Role;
import org.rasid.report.Place;
import org.rasid.serve.view.Bit;
import org.rasid.serve.view.FactView;
import org.rasid.serve.view.FactView.Slot;
import org.rasid.serve.view.Words;

/** What fills the slots of a fact, and how many of its reports say so. */
final class Slots {
    private final Cards cards;
    private final Words words;
    private final Fact fact;
    private final List<Account> accounts;
    private final Corrected corrected;
    private final List<Slot> slots = new ArrayList<>();

    private Slots(Cards cards, Fact fact, List<Account> accounts, Corrected corrected) {
        this.cards = cards;
        this.words = cards.words();
        this.fact = fact;
        this.accounts = accounts;
        this.corrected = corrected;
    }

    static List<Slot> of(Cards cards, Fact fact, List<Account> accounts, Corrected corrected) {
        Slots all = new Slots(cards, fact, accounts, corrected);
        all.fill();
        return all.slots;
    }

    private void fill() {
        Coding coding = fact.coding();
        add(
                "type",
                List.of(plain(cards.sentences().noun(fact))),
                f -> f.coding().type().equals(coding.type()));
        String channel = coding.channel();
        if (channel != null) {
            add(
                    "channel",
                    List.of(plain(words.labels().or("channel." + channel, channel))),
                    f -> channel.equals(f.coding().channel()));
        }
        for (Role role : Role.values()) {
            List<String> who = fact.who(role);
            add(
                    role.label(),
                    who.stream().map(cards::actor).toList(),
                    f -> f.who(role).stream().anyMatch(who::contains));
        }
        if (fact.days() != null) {
            String start = fact.days().start();
            add(
                    "date",
                    List.of(plain(words.days(fact.days())
                            + (fact.days().text().isEmpty() && corrected.by("date") == null
                                    ? " · " + words.say("slot.date.of-reports")
                                    : ""))),
                    f -> f.days() != null && f.days().start().equals(start));
        }
        List<String> names = fact.places().stream().map(Place::name).toList();
        add(
                "place",
                fact.places().stream().map(cards::place).toList(),
                f -> f.places().stream().anyMatch(place -> names.contains(place.name())));
        add(
                "topics",
                fact.topics().stream().map(cards::topic).toList(),
                f -> f.topics().stream().anyMatch(fact.topics()::contains));
        if (!fact.status().isEmpty()) {
            String status = words.labels().or("status." + fact.status(), words.say("state." + fact.status()));
            add(
                    "status",
                    status.isEmpty() ? List.of() : List.of(plain(status)),
                    f -> f.status().equals(fact.status()));
        }
    }

    private Bit plain(String text) {
        return new Bit(text, null, null);
    }

    private void add(String name, List<Bit> values, Predicate<Finding> says) {
        if (values.isEmpty()) {
            return;
        }
        long told = accounts.stream()
                .filter(account -> says.test(account.finding()))
                .count();
        boolean differs = fact.differences().stream().anyMatch(d -> d.slot().equals(name));
        String by = corrected.by(name);
        String share = by == null ? words.say("slot.told", told, accounts.size()) : words.say("slot.corrected", by);
        slots.add(new Slot(name, words.say("slot." + name), values, share, differs));
    }

    /** What an agreement holds. */
    static List<FactView.Clause> clauses(Cards cards, Fact fact) {
        if (fact.agreed() == null) {
            return List.of();
        }
        Words words = cards.words();
        return fact.agreed().clauses().stream()
                .map(clause -> {
                    List<String> when = new ArrayList<>();
                    if (clause.deadline() != null) {
                        when.add(words.say("deadline", words.written(clause.deadline())));
                    }
                    if (clause.duration() != null) {
                        when.add(words.say("duration", words.written(clause.duration())));
                    }
                    return new FactView.Clause(
                            Corrected.mark(clause.id()),
                            words.say("provision." + clause.type()),
                            clause.obligors().stream().map(cards::actor).toList(),
                            words.labels().list(clause.places()),
                            String.join(" · ", when));
                })
                .toList();
    }
}
