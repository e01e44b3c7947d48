package org.rasid.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rasid.record.Facets;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.serve.view.Bit;
import org.rasid.serve.view.TopicView;
import org.rasid.serve.view.Words;
import org.rasid.watch.Due;
import org.rasid.watch.State;

/** {@code /topics/KEY}: a topic's dossier: what happened when, who took part, what was agreed and is still open. */
final class TopicPage implements Handler {
    private static final int ACTORS = 12;
    private static final int AGREEMENTS = 6;
    private static final int LATEST = 8;
    private static final int PROMISES = 8;

    private static final Set<State> OPEN = EnumSet.complementOf(EnumSet.of(State.KEPT, State.LAPSED, State.UNCLEAR));

    private final Served served;

    TopicPage(Served served) {
        this.served = served;
    }

    static String href(String topic) {
        return "/topics/" + FilterQuery.inPath(topic);
    }

    @Override
    public void handle(Context ctx) {
        String topic = ctx.pathParam("key");
        Visit visit = Visit.of(ctx, served);
        Filter all = visit.filter().onTopics(List.of(topic));
        Facets facets = served.registry().facets(all);
        if (facets.facts() == 0 && served.registry().count(Filter.ALL.onTopics(List.of(topic))) == 0) {
            throw new NotFoundResponse("no fact of the record is about " + topic);
        }
        List<Fact> agreements = newest(all.ofKinds(Set.of(FactKind.AGREEMENT)), AGREEMENTS);
        List<Fact> latest = newest(all.ofKinds(Set.of(FactKind.EVENT, FactKind.STATEMENT)), LATEST);
        List<Due> open = served.ledger()
                .dues(served.ledger().of(all).in(OPEN).limit(PROMISES).toList());
        List<Facets.Count> counts = facets.counts().getOrDefault("actor", List.of());
        List<Facets.Count> actors = counts.subList(0, Math.min(ACTORS, counts.size()));
        Set<String> keys = new LinkedHashSet<>();
        actors.forEach(count -> keys.add(count.value()));
        List<Fact> facts = new ArrayList<>(agreements);
        facts.addAll(latest);
        Cards cards = Cards.of(visit, facts, keys);
        Promises promises = Promises.of(visit, open, List.of());
        String name = cards.sentences().topic(topic);
        Words words = visit.words();
        served.show(
                ctx,
                "topic.jte",
                new TopicView(
                        visit.layout(name).with(FactExport.alternates(visit, all)),
                        name,
                        new Bit(words.count("record.facts", facets.facts()), null, FilterQuery.address("/facts", all)),
                        Charts.of(visit, facets.counts().getOrDefault("month", List.of()), all),
                        actors(cards, actors),
                        cards.all(agreements),
                        cards.all(latest),
                        DueOverview.of(visit, all),
                        open.stream().map(promises::of).toList(),
                        FilterQuery.address("/due", all)));
    }

    private List<Fact> newest(Filter filter, int most) {
        return served.registry().facts(filter, null, most, true).facts();
    }

    private static List<TopicView.Actor> actors(Cards cards, List<Facets.Count> counts) {
        long most = counts.isEmpty() ? 1 : counts.get(0).facts();
        return counts.stream()
                .map(count -> new TopicView.Actor(
                        cards.actor(count.value()), cards.words().number(count.facts()), (int)
                                (count.facts() * 100 / most)))
                .toList();
    }
}
