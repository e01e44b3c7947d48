package org.rasid.serve;

import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.prose.Sentences;
import org.rasid.record.Account;
import org.rasid.record.Clause;
import org.rasid.record.Facets;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.KnownActor;
import org.rasid.record.Part;
import org.rasid.record.Role;
import org.rasid.record.decide.PlaceText;
import org.rasid.report.Agreement;
import org.rasid.report.DateMention;
import org.rasid.report.Days;
import org.rasid.report.Place;
import org.rasid.serve.view.Bit;
import org.rasid.serve.view.CorrectView.Form;
import org.rasid.serve.view.CorrectView.Option;
import org.rasid.serve.view.Words;

/**
 * The forms by which the slots of a fact and of its clauses are corrected.
 *
 * @param cards tells the fact
 * @param fact the fact
 * @param accounts what the reports say of it
 * @param picking the words that say so
 */
record SlotForms(Cards cards, Served served, Fact fact, List<Account> accounts, Picking picking) {
    private static final int NAMED = 12;
    private static final int TOPICS = 40;

    /** The slots of a clause. */
    static final List<String> OF_CLAUSE = List.of("obligor", "clause-place", "deadline", "duration", "renewable");

    /** The slots that such a fact has. */
    List<String> slots() {
        return switch (fact.kind()) {
            case EVENT ->
                List.of(
                        "type",
                        "mode",
                        "channel",
                        "status",
                        "date",
                        "place",
                        "topics",
                        "actor",
                        "recipient",
                        "initiator",
                        "reporter");
            case STATEMENT -> List.of("type", "date", "topics", "speaker", "addressee", "reporter");
            case AGREEMENT -> List.of("name", "type", "status", "date", "topics", "party", "sponsor");
        };
    }

    /** The clause with this id. */
    private Clause clause(String id) {
        return Optional.ofNullable(fact.agreed()).stream()
                .flatMap(agreed -> agreed.clauses().stream())
                .filter(clause -> clause.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("the record has no commitment " + id));
    }

    /** The address of a slot's form. */
    String address(String slot, @Nullable String clause) {
        String own = clause == null ? "" : "&clause=" + FilterQuery.encoded(clause);
        return Cards.href(fact) + "/correct?slot=" + slot + own;
    }

    /** The form of one of them. */
    Form form(String slot, @Nullable String clause) {
        if (clause == null ? !slots().contains(slot) : !OF_CLAUSE.contains(slot)) {
            throw new NotFoundResponse("such a fact has no slot " + slot);
        }
        if (clause != null) {
            return new ClauseForms(this, clause(clause)).form(slot);
        }
        for (Role role : Role.values()) {
            if (role.label().equals(slot)) {
                List<String> others = fact.parts().stream().map(Part::actor).toList();
                return form(slot, null, "many", actors(fact.who(role), others));
            }
        }
        return switch (slot) {
            case "date" -> days();
            case "place" -> form(slot, null, "many", places());
            case "name" -> {
                String agreed = fact.agreed() == null ? null : fact.agreed().name();
                String text = picking.found() ? picking.words() : agreed == null ? "" : agreed;
                yield form(slot, null, "text", List.of(), "", text, "");
            }
            case "topics" -> form(slot, null, "many", topics());
            default -> form(slot, null, "one", codes(slot));
        };
    }

    Form form(String slot, @Nullable String clause, String input, List<Option> options) {
        return form(slot, clause, input, options, "", "", "");
    }

    Form form(
            String slot,
            @Nullable String clause,
            String input,
            List<Option> options,
            String now,
            String first,
            String last) {
        String label = cards.words().say("slot." + slot);
        return new Form(
                slot, clause, label, input, options, now, first, last, picking.pick(slot, address(slot, clause)));
    }

    private Form days() {
        Days days = fact.days();
        DateMention said = picking.time();
        String first = said != null ? said.from() : days == null ? null : days.start();
        String last = said != null ? said.to() : days == null ? null : days.end();
        String now = days == null ? "" : cards.words().days(days);
        return form("date", null, "days", List.of(), now, first == null ? "" : first, last == null ? "" : last);
    }

    /** Those who have the slot now, others, those of the reports, and those whom the words can mean. */
    List<Option> actors(List<String> now, List<String> others) {
        Set<String> keys = new LinkedHashSet<>(picking.actors());
        Set<String> named = Set.copyOf(keys);
        keys.addAll(now);
        keys.addAll(others);
        accounts.forEach(
                account -> account.finding().parts().stream().map(Part::actor).forEach(keys::add));
        Map<String, KnownActor> known = new LinkedHashMap<>();
        if (!picking.words().isEmpty()) {
            served.registry().who(picking.words()).stream().limit(NAMED).forEach(who -> known.put(who.key(), who));
        }
        keys.addAll(known.keySet());
        known.putAll(served.registry().actors(keys));
        Cards all = new Cards(cards.words(), cards.sentences(), known);
        return keys.stream()
                .filter(known::containsKey)
                .map(key -> new Option(
                        key, all.actor(key).unlinked(), named.isEmpty() ? now.contains(key) : named.contains(key)))
                .toList();
    }

    /** The places of the fact, of its reports, and those that the words can mean. */
    private List<Option> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        picking.places().forEach(place -> places.put(PlaceText.of(place), place));
        Set<String> named = Set.copyOf(places.keySet());
        List<String> now = fact.places().stream().map(PlaceText::of).toList();
        fact.places().forEach(place -> places.put(PlaceText.of(place), place));
        for (Account account : accounts) {
            account.finding().places().forEach(place -> places.putIfAbsent(PlaceText.of(place), place));
        }
        List<Option> options = new ArrayList<>();
        places.forEach((value, place) -> options.add(new Option(
                value,
                cards.place(place).unlinked(),
                cards.where(place),
                named.isEmpty() ? now.contains(value) : named.contains(value))));
        return options;
    }

    private List<Option> topics() {
        Set<String> keys = new LinkedHashSet<>(fact.topics());
        accounts.forEach(account -> keys.addAll(account.finding().topics()));
        Collection<Facets.Count> counts =
                served.registry().facets(Filter.ALL).counts().getOrDefault("topic", List.of());
        counts.stream().limit(TOPICS).map(Facets.Count::value).forEach(keys::add);
        Sentences sentences = cards.sentences();
        return keys.stream()
                .map(key -> new Option(
                        key,
                        new Bit(sentences.topic(key), null, null),
                        fact.topics().contains(key)))
                .toList();
    }

    private List<Option> codes(String slot) {
        String type = fact.coding().type();
        String now = switch (slot) {
            case "type" -> type;
            case "mode" -> fact.coding().mode();
            case "channel" -> fact.coding().channel();
            default -> fact.status();
        };
        List<Option> options = new ArrayList<>();
        if (slot.equals("status")) {
            List<String> all = fact.kind() == FactKind.AGREEMENT
                    ? Agreement.STATUSES
                    : List.of("actual", "future", "hypothetical", "negated");
            all.forEach(code -> options.add(new Option(code, History.value(cards, slot, code), code.equals(now))));
            return options;
        }
        if (slot.equals("type") && fact.kind() == FactKind.AGREEMENT) {
            Agreement.KINDS.forEach(code -> options.add(
                    new Option(code, new Bit(cards.words().say("agreement." + code), null, null), code.equals(now))));
            return options;
        }
        if (!slot.equals("type")) {
            options.add(new Option("", new Bit(cards.words().say("correct.unknown"), null, null), now == null));
        }
        String prefix = switch (slot) {
            case "mode" -> "mode." + type + ".";
            case "channel" -> "channel.";
            default -> fact.kind() == FactKind.EVENT ? "event." : "act.";
        };
        under(prefix)
                .forEach((code, words) -> options.add(new Option(code, new Bit(words, null, null), code.equals(now))));
        return options;
    }

    /** The codes of which the labels have wordings, in the order of the wordings. */
    private Map<String, String> under(String prefix) {
        Words words = cards.words();
        Map<String, String> under = new LinkedHashMap<>();
        String[] keys = words.labels().wording().stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix) && key.indexOf('.', prefix.length()) < 0)
                .toArray(String[]::new);
        Arrays.sort(keys, (a, b) -> words.say(a).compareTo(words.say(b)));
        for (String key : keys) {
            if (!words.say(key).isEmpty()) {
                under.put(key.substring(prefix.length()), words.say(key));
            }
        }
        return under;
    }
}
