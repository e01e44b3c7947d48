package org.rasid.serve;

import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.prose.Sentences;
import org.rasid.record.Account;
import org.rasid.record.Facets;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.KnownActor;
import org.rasid.record.Part;
import org.rasid.record.Role;
import org.rasid.report.Agreement;
import org.rasid.serve.view.Bit;
import org.rasid.serve.view.CorrectView.Form;
import org.rasid.serve.view.CorrectView.Option;
import org.rasid.serve.view.Words;

/**
 * The forms by which the slots of a fact are corrected.
 *
 * @param cards tells the fact
 * @param fact the fact
 * @param accounts what the reports say of it
 */
record SlotForms(Cards cards, Served served, Fact fact, List<Account> accounts) {
    private static final int NAMED = 12;
    private static final int TOPICS = 40;

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
                        "topics",
                        "actor",
                        "recipient",
                        "initiator",
                        "reporter");
            case STATEMENT -> List.of("type", "date", "topics", "speaker", "addressee", "reporter");
            case AGREEMENT -> List.of("name", "type", "status", "date", "topics", "party", "sponsor");
        };
    }

    /** The form of one of them, with the actors that a name can mean. */
    Form form(String slot, @Nullable String name) {
        if (!slots().contains(slot)) {
            throw new NotFoundResponse("such a fact has no slot " + slot);
        }
        String label = cards.words().say("slot." + slot);
        for (Role role : Role.values()) {
            if (role.label().equals(slot)) {
                return new Form(slot, label, "many", actors(role, name), name == null ? "" : name, "", "");
            }
        }
        return switch (slot) {
            case "date" -> {
                String first = fact.days() == null ? "" : fact.days().start();
                String last = fact.days() == null ? "" : fact.days().end();
                yield new Form(slot, label, "days", List.of(), null, first, last);
            }
            case "name" -> {
                String agreed = fact.agreed() == null ? null : fact.agreed().name();
                yield new Form(slot, label, "text", List.of(), null, agreed == null ? "" : agreed, "");
            }
            case "topics" -> new Form(slot, label, "many", topics(), null, "", "");
            default -> new Form(slot, label, "one", codes(slot), null, "", "");
        };
    }

    /** Those of the fact, those of its reports, and those that the name can mean. */
    private List<Option> actors(Role role, @Nullable String name) {
        List<String> now = fact.who(role);
        Set<String> keys = new LinkedHashSet<>(now);
        fact.parts().stream().map(Part::actor).forEach(keys::add);
        accounts.forEach(
                account -> account.finding().parts().stream().map(Part::actor).forEach(keys::add));
        Map<String, KnownActor> known = new LinkedHashMap<>();
        if (name != null && !name.isBlank()) {
            served.registry().who(name.strip()).stream().limit(NAMED).forEach(who -> known.put(who.key(), who));
        }
        keys.addAll(known.keySet());
        known.putAll(served.registry().actors(keys));
        Cards named = new Cards(cards.words(), cards.sentences(), known);
        return keys.stream()
                .map(key -> new Option(key, named.actor(key).unlinked(), now.contains(key)))
                .toList();
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
