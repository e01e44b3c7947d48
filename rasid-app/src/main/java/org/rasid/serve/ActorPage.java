package org.rasid.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Companion;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.KnownActor;
import org.rasid.record.Position;
import org.rasid.record.Registry;
import org.rasid.record.Role;
import org.rasid.report.ActorKind;
import org.rasid.serve.view.ActorView;
import org.rasid.serve.view.Bit;
import org.rasid.serve.view.Words;

/** {@code /actors/KEY}: an actor: offices, contacts, positions, statements. */
final class ActorPage implements Handler {
    private static final String CONTACT = "CONSULT";
    private static final int COMPANY = 15;
    private static final int POSITIONS = 200;
    private static final int TOPICS = 12;
    private static final int STATEMENTS = 5;
    private static final int LATEST = 6;

    /** So many statements are looked through for those that are his own. */
    private static final int LOOKED_AT = 40;

    private final Served served;

    ActorPage(Served served) {
        this.served = served;
    }

    static String href(String key) {
        return "/actors/" + FilterQuery.inPath(key);
    }

    @Override
    public void handle(Context ctx) {
        String key = ctx.pathParam("key");
        Registry registry = served.registry();
        KnownActor actor = registry.actors(List.of(key)).get(key);
        if (actor == null) {
            throw new NotFoundResponse("the record knows nobody with the key " + key);
        }
        Visit visit = Visit.of(ctx, served);
        Filter all = visit.filter().with(List.of(key));
        Filter contacts = all.ofKinds(Set.of(FactKind.EVENT)).ofTypes(List.of(CONTACT));
        Filter said = all.ofKinds(Set.of(FactKind.STATEMENT));
        List<Fact> statements = registry.facts(said, null, LOOKED_AT, true).facts().stream()
                .filter(fact -> fact.who(Role.SPEAKER).contains(key))
                .limit(STATEMENTS)
                .toList();
        List<Fact> latest = registry.facts(all.ofKinds(Set.of(FactKind.EVENT, FactKind.AGREEMENT)), null, LATEST, true)
                .facts();
        List<Companion> company = registry.company(contacts, key, COMPANY);
        Cards cards = cards(visit, actor, company, statements, latest);
        Words words = visit.words();
        Bit name = cards.actor(key);
        served.show(
                ctx,
                "actor.jte",
                new ActorView(
                        visit.layout(name.text()).with(FactExport.alternates(visit, all)),
                        name.unlinked(),
                        words.labels()
                                .or(
                                        "actor-kind." + actor.kind().label(),
                                        actor.kind().label()),
                        country(cards, actor),
                        actor.names().stream()
                                .filter(other -> !other.equals(name.text()))
                                .toList(),
                        new Bit(
                                words.count("record.facts", registry.count(all)),
                                null,
                                FilterQuery.address("/facts", all)),
                        actor.kind() == ActorKind.PERSON ? Offices.of(words, actor.offices()) : List.of(),
                        Charts.of(visit, registry.months(contacts), contacts),
                        company(cards, company),
                        positions(cards, said, registry.positions(said, key, POSITIONS)),
                        cards.all(statements),
                        cards.all(latest),
                        FilterQuery.address(Network.PATH, all),
                        DueOverview.of(visit, all)));
    }

    private static Cards cards(
            Visit visit, KnownActor actor, List<Companion> company, List<Fact> statements, List<Fact> latest) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(actor.key());
        company.forEach(one -> keys.add(one.actor()));
        keys.add(state(actor));
        List<Fact> facts = new ArrayList<>(statements);
        facts.addAll(latest);
        return Cards.of(visit, facts, keys);
    }

    private static String state(KnownActor actor) {
        return "state:" + actor.country();
    }

    /** The state that he stands for, unless it is himself or the record does not know it. */
    private static @Nullable Bit country(Cards cards, KnownActor actor) {
        String country = actor.country();
        if (country == null || state(actor).equals(actor.key())) {
            return null;
        }
        return cards.known().containsKey(state(actor))
                ? cards.actor(state(actor))
                : new Bit(cards.sentences().topic(country), null, null);
    }

    private static List<ActorView.Companion> company(Cards cards, List<Companion> company) {
        Words words = cards.words();
        long most = company.isEmpty() ? 1 : company.get(0).facts();
        return company.stream()
                .map(one -> new ActorView.Companion(
                        cards.actor(one.actor()),
                        words.number(one.facts()),
                        (int) (one.facts() * 100 / most),
                        one.last() == null ? "" : words.written(one.last())))
                .toList();
    }

    private static List<ActorView.Position> positions(Cards cards, Filter said, List<Position> positions) {
        Map<String, List<Bit>> byTopic = new LinkedHashMap<>();
        for (Position position : positions) {
            Filter these = said.onTopics(List.of(position.topic())).ofTypes(List.of(position.act()));
            String text = cards.words().say("act." + position.act()) + " "
                    + cards.words().number(position.facts());
            byTopic.computeIfAbsent(position.topic(), topic -> new ArrayList<>())
                    .add(new Bit(text, null, FilterQuery.address("/facts", these)));
        }
        return byTopic.entrySet().stream()
                .limit(TOPICS)
                .map(topic -> new ActorView.Position(cards.topic(topic.getKey()), topic.getValue()))
                .toList();
    }
}
