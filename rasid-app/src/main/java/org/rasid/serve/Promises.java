package org.rasid.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.rasid.record.Clause;
import org.rasid.record.Fact;
import org.rasid.record.Filter;
import org.rasid.report.Quote;
import org.rasid.serve.view.Bit;
import org.rasid.serve.view.Promise;
import org.rasid.serve.view.Promise.Step;
import org.rasid.serve.view.Words;
import org.rasid.watch.Change;
import org.rasid.watch.Commitment;
import org.rasid.watch.Due;

/**
 * Puts promises into words for one visit.
 *
 * @param cards puts the facts into words that they are of and rest on
 * @param evidence the facts on which their states rest, by id; rejected ones are not in it
 */
record Promises(Cards cards, Map<UUID, Fact> evidence) {
    /** For some tens of promises, whose facts are asked for at once. */
    static Promises of(Visit visit, Collection<Due> dues, Collection<Fact> others) {
        Set<UUID> ids = new LinkedHashSet<>();
        dues.forEach(due -> due.commitment().history().forEach(change -> ids.addAll(change.evidence())));
        Map<UUID, Fact> evidence = new LinkedHashMap<>();
        visit.served().registry().facts(Filter.ALL, ids).forEach(fact -> evidence.put(fact.id(), fact));
        List<Fact> all = new ArrayList<>(others);
        dues.forEach(due -> all.add(due.agreement()));
        all.addAll(evidence.values());
        return new Promises(Cards.of(visit, all), evidence);
    }

    static String href(Fact agreement) {
        return "/agreements/" + agreement.id();
    }

    Promise of(Due due) {
        Commitment commitment = due.commitment();
        String state = commitment.state().label();
        return promise(
                commitment.clause(),
                commitment.obligors(),
                terms(commitment),
                state,
                commitment.history().stream().map(this::step).toList(),
                due.agreement());
    }

    /** A clause of an agreement of which nothing can be said but what it holds. */
    Promise of(Clause clause, Fact agreement) {
        return promise(clause, clause.obligors(), written(clause), "", List.of(), agreement);
    }

    private Promise promise(
            Clause clause, List<String> who, List<String> terms, String state, List<Step> history, Fact agreement) {
        Words words = cards.words();
        return new Promise(
                clause.id().toString(),
                words.say("provision." + clause.type()),
                who.isEmpty()
                        ? List.of(new Bit(words.say("obligors.unknown"), null, null))
                        : who.stream().map(cards::actor).toList(),
                words.labels().list(clause.places()),
                terms,
                state,
                state.isEmpty() ? "" : words.say("due." + state),
                clause.evidence().stream().map(Quote::text).toList(),
                history,
                cards.bits(cards.sentences().of(agreement, cards.known())),
                href(agreement));
    }

    /** The facts on which a promise's states rest, the earliest first. */
    List<Fact> rests(Due due) {
        return due.commitment().history().stream()
                .flatMap(change -> change.evidence().stream())
                .distinct()
                .map(evidence::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The days by which and until which it holds; where they cannot be told, what is written. */
    private List<String> terms(Commitment commitment) {
        Words words = cards.words();
        List<String> terms = new ArrayList<>();
        LocalDate deadline = commitment.deadline();
        LocalDate until = commitment.until();
        if (deadline != null) {
            terms.add(words.say("deadline", words.day(deadline)));
        }
        if (until != null) {
            terms.add(words.say("due.until", words.day(until)));
        }
        return terms.isEmpty() ? written(commitment.clause()) : terms;
    }

    private List<String> written(Clause clause) {
        Words words = cards.words();
        List<String> terms = new ArrayList<>();
        if (clause.deadline() != null) {
            terms.add(words.say("deadline", words.written(clause.deadline())));
        }
        if (clause.duration() != null) {
            terms.add(words.say("duration", words.written(clause.duration())));
        }
        return terms;
    }

    private Step step(Change change) {
        Words words = cards.words();
        String state = change.state().label();
        List<Bit> links = change.evidence().stream()
                .map(evidence::get)
                .filter(Objects::nonNull)
                .map(fact ->
                        new Bit(cards.sentences().noun(fact) + " · " + words.days(fact.days()), null, Cards.href(fact)))
                .toList();
        return new Step(
                words.day(change.day()), state, words.say("due." + state), words.say("rule." + change.rule()), links);
    }
}
