package org.rasid.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Account;
import org.rasid.record.Difference;
import org.rasid.record.Fact;
import org.rasid.record.Filter;
import org.rasid.record.Part;
import org.rasid.serve.view.Bit;
import org.rasid.serve.view.FactView;
import org.rasid.serve.view.Layout;
import org.rasid.serve.view.Words;

/** {@code /facts/ID}: a fact, its evidence, and what came after. */
final class FactPage implements Handler {
    private static final int LOOKED_AT = 60;
    private static final int AFTER = 5;

    private final Served served;

    FactPage(Served served) {
        this.served = served;
    }

    @Override
    public void handle(Context ctx) {
        Fact fact = fact(served, ctx.pathParam("id"));
        if (!fact.id().toString().equals(ctx.pathParam("id"))) {
            ctx.redirect(Cards.href(fact), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        Visit visit = Visit.of(ctx, served);
        List<Account> accounts = served.registry().accounts(fact);
        List<Fact> after = after(fact);
        List<Fact> all = new ArrayList<>(after);
        all.add(fact);
        Cards cards = Cards.of(visit, all);
        Corrected corrected = Corrected.of(served, fact);
        served.show(
                ctx,
                "fact.jte",
                new FactView(
                        visit.layout(cards.sentences().noun(fact) + " · "
                                        + visit.words().days(fact.days()))
                                .with(List.of(
                                        new Layout.Alternate("application/json", "JSON", Cards.href(fact) + ".json"))),
                        cards.card(fact),
                        Slots.of(cards, fact, accounts, corrected),
                        new Tellings(served, visit.words(), corrected).of(fact, accounts),
                        differences(cards, fact, accounts),
                        cards.all(after),
                        Slots.clauses(cards, fact),
                        Promises.href(fact),
                        History.of(visit, fact)));
    }

    /** By its id, by its first eight digits or more, or by the id of a finding or a clause. */
    static Fact fact(Served served, String id) {
        Fact fact = served.registry().fact(id);
        if (fact == null) {
            throw new NotFoundResponse("the record has no fact " + id);
        }
        return fact;
    }

    private static List<FactView.Difference> differences(Cards cards, Fact fact, List<Account> accounts) {
        Map<String, String> names = new HashMap<>();
        for (Account account : accounts) {
            String outlet = account.report().outlet();
            names.put(account.report().id(), outlet == null ? account.report().title() : outlet);
        }
        return fact.differences().stream()
                .map(difference -> new FactView.Difference(
                        cards.words().labels().or("slot." + difference.slot(), difference.slot()),
                        difference.versions().stream()
                                .map(version -> new FactView.Version(
                                        value(cards, fact, difference, version.value()),
                                        version.reports().stream()
                                                .map(report -> names.getOrDefault(report, report))
                                                .toList()))
                                .toList()))
                .toList();
    }

    /** A value that is told: an actor's key, a day, a code. */
    private static Bit value(Cards cards, Fact fact, Difference difference, String value) {
        Words words = cards.words();
        if (cards.known().containsKey(value)) {
            return cards.actor(value);
        }
        String type = fact.coding().type();
        for (String key : List.of(
                "event." + value,
                "mode." + type + "." + value,
                "channel." + value,
                "act." + value,
                "agreement." + value,
                "state." + value,
                "status." + value)) {
            if (words.labels().has(key) && !words.say(key).isEmpty()) {
                return new Bit(words.say(key), null, null);
            }
        }
        return difference.slot().equals("topics")
                ? new Bit(cards.sentences().topic(value), null, null)
                : new Bit(words.written(value), null, null);
    }

    /** Later facts in which most of the same take part. */
    private List<Fact> after(Fact fact) {
        LocalDate day = lastDay(fact);
        Set<String> who = fact.parts().stream().map(Part::actor).collect(Collectors.toSet());
        if (day == null || who.isEmpty()) {
            return List.of();
        }
        Filter later = Filter.ALL.with(List.copyOf(who)).between(day.plusDays(1), null);
        Map<UUID, Long> shared = new HashMap<>();
        List<Fact> candidates = new ArrayList<>();
        for (Fact other : served.registry().facts(later, null, LOOKED_AT, false).facts()) {
            long same = other.parts().stream()
                    .map(Part::actor)
                    .distinct()
                    .filter(who::contains)
                    .count();
            if (same >= Math.min(2, who.size())) {
                shared.put(other.id(), same);
                candidates.add(other);
            }
        }
        return candidates.stream()
                .sorted(Comparator.comparing((Fact other) -> -shared.getOrDefault(other.id(), 0L)))
                .limit(AFTER)
                .toList();
    }

    private static @Nullable LocalDate lastDay(Fact fact) {
        try {
            return fact.days() == null ? null : LocalDate.parse(fact.days().end());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
