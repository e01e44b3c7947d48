package org.rasid.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasid.prose.Language;
import org.rasid.prose.Sentences;
import org.rasid.record.Citation;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.KnownActor;
import org.rasid.record.decide.Corrections;
import org.rasid.record.decide.Log;
import org.rasid.record.decide.PlaceText;
import org.rasid.serve.view.Bit;
import org.rasid.serve.view.DecisionLine;
import org.rasid.serve.view.FactCard;
import org.rasid.serve.view.HistoryView;
import org.rasid.serve.view.Words;

/** {@code /history}: all that people decided, the newest first. */
final class History implements Handler {
    private static final int ON_A_PAGE = 50;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Served served;

    History(Served served) {
        this.served = served;
    }

    @Override
    public void handle(Context ctx) {
        Visit visit = Visit.of(ctx, served);
        List<Decision> all = served.registry().decisions();
        List<Decision> newest = new ArrayList<>(all);
        newest.sort(Comparator.comparingLong(Decision::number).reversed());
        int from = Math.min(visit.from(), newest.size());
        int to = Math.min(from + ON_A_PAGE, newest.size());
        String here = from == 0 ? "/history" : "/history?from=" + from;
        List<Decision> shown = newest.subList(from, to);
        Map<UUID, Fact> facts = facts(shown);
        Cards cards = Cards.of(visit, facts.values());
        served.show(
                ctx,
                "history.jte",
                new HistoryView(
                        visit.layout(visit.words().say("view.history")),
                        shown.stream()
                                .map(decision -> line(visit, decision, all, card(cards, on(facts, decision))))
                                .toList(),
                        here,
                        to == newest.size() ? null : "/history?from=" + to));
    }

    /** The decisions on one fact, the newest first. */
    static List<DecisionLine> of(Visit visit, Fact fact) {
        List<Decision> all = visit.served().registry().decisions(fact);
        return all.stream()
                .sorted(Comparator.comparingLong(Decision::number).reversed())
                .map(decision -> line(visit, decision, all, null))
                .toList();
    }

    private static DecisionLine line(Visit visit, Decision decision, List<Decision> all, @Nullable FactCard fact) {
        Words words = visit.words();
        String slot = decision.slot() == null ? "" : decision.slot();
        String what = words.say("decision." + decision.action().label());
        if (decision.undoes() != null) {
            what = what + " " + words.say("decision.of", decision.undoes());
        }
        return new DecisionLine(
                Long.toString(decision.number()),
                what,
                slot.isEmpty() ? "" : words.labels().or("slot." + slot, slot),
                values(visit, decision, slot),
                decision.by(),
                decision.at().toString(),
                words.day(decision.at()) + " "
                        + words.digits(TIME.format(decision.at().atOffset(ZoneOffset.UTC))),
                decision.why() == null ? "" : decision.why(),
                decision.citation() == null ? null : cited(decision.citation()),
                Log.stands(decision.number(), all),
                fact);
    }

    private static Bit cited(Citation citation) {
        return new Bit(citation.words().text(), "ar", ReportPage.href(citation.report()));
    }

    /** What was decided on, as far as the record still has it, by what the decisions name: the fact, or a clause of it. */
    private Map<UUID, Fact> facts(List<Decision> decisions) {
        Map<UUID, Fact> facts = new HashMap<>();
        for (Decision decision : decisions) {
            UUID target = decision.target();
            Fact fact = target == null ? null : served.registry().fact(target);
            if (target != null && fact != null) {
                facts.put(target, fact);
            }
        }
        return facts;
    }

    private static @Nullable Fact on(Map<UUID, Fact> facts, Decision decision) {
        return decision.target() == null ? null : facts.get(decision.target());
    }

    private static @Nullable FactCard card(Cards cards, @Nullable Fact fact) {
        return fact == null ? null : cards.card(fact);
    }

    private static List<Bit> values(Visit visit, Decision decision, String slot) {
        String value = decision.value();
        if (value == null) {
            return List.of();
        }
        if (slot.isEmpty()) {
            return List.of(new Bit(said(visit.words(), List.of("due." + value), value), null, null));
        }
        List<String> actors = Corrections.actors(slot, value);
        Map<String, KnownActor> known = visit.served().registry().actors(actors);
        Cards cards = new Cards(visit.words(), new Sentences(visit.words().labels()), known);
        if (value.isBlank()) {
            return List.of(new Bit(visit.words().say("correct.unknown"), null, null));
        }
        return actors.isEmpty()
                ? several(value).map(each -> value(cards, slot, each)).toList()
                : actors.stream().map(cards::actor).toList();
    }

    private static Stream<String> several(String value) {
        return Arrays.stream(value.split("\\|")).map(String::strip);
    }

    /** A code, a topic or a day in words. */
    static Bit value(Cards cards, String slot, String value) {
        Words words = cards.words();
        if (slot.equals("topics")) {
            return new Bit(cards.sentences().topic(value), null, null);
        }
        if (slot.equals(Corrections.PLACE)) {
            return cards.place(PlaceText.place(value)).unlinked();
        }
        if (slot.equals("clause-place")) {
            return new Bit(value, words.language() == Language.AR ? null : "ar", null);
        }
        if (slot.equals("deadline") || slot.equals("duration")) {
            return new Bit(words.written(value), null, null);
        }
        if (slot.equals("renewable")) {
            return new Bit(words.say(value.equals("true") ? "renewable" : "not-renewable"), null, null);
        }
        if (slot.equals("date")) {
            String[] ends = value.split("\\.\\.", 2);
            return new Bit(words.period(ends[0], ends[ends.length - 1]), null, null);
        }
        List<String> keys = List.of(
                "correct.status." + value,
                "event." + value,
                "act." + value,
                "agreement." + value,
                "channel." + value,
                "status." + value,
                "state." + value);
        return new Bit(said(words, keys, value), null, null);
    }

    private static String said(Words words, List<String> keys, String otherwise) {
        return keys.stream()
                .filter(words.labels()::has)
                .map(key -> words.say(key))
                .findFirst()
                .orElse(otherwise);
    }
}
