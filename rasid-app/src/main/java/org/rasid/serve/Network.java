package org.rasid.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.prose.Piece;
import org.rasid.prose.Sentences;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.KnownActor;
import org.rasid.record.Tie;
import org.rasid.serve.view.NetworkView;
import org.rasid.serve.view.NetworkView.Edge;
import org.rasid.serve.view.NetworkView.Node;
import org.rasid.serve.view.NetworkView.Way;
import org.rasid.serve.view.NetworkView.Web;

/** {@code /network}: who spoke with whom, or, where the filter asks for kinds or types, what else is between two. */
final class Network implements Handler {
    static final String PATH = "/network";

    private static final String CONTACT = "CONSULT";

    private final Served served;

    Network(Served served) {
        this.served = served;
    }

    @Override
    public void handle(Context ctx) {
        Visit visit = Visit.of(ctx, served);
        Filter filter = visit.filter();
        boolean unsaid = filter.kinds().isEmpty() && filter.types().isEmpty();
        Filter shown = unsaid ? filter.ofTypes(List.of(CONTACT)) : filter;
        Web web = new Weaving(visit, shown).web(served.overviews().ties().of(shown));
        switch (Data.ending(ctx)) {
            case "json" -> Data.json(ctx, web, "application/json");
            case "csv" ->
                Data.csv(
                        ctx,
                        List.of(
                                "one",
                                "one_name",
                                "other",
                                "other_name",
                                "facts",
                                "begun_by_one",
                                "begun_by_other",
                                "ways"),
                        web.ties().stream().map(Network::row).toList());
            default ->
                served.show(
                        ctx,
                        "network.jte",
                        new NetworkView(
                                visit.layout(visit.words().say("view.network")),
                                Panel.of(visit, served.registry().facets(filter)),
                                visit.words().count("network.pairs", web.ties().size()),
                                shown.types().equals(List.of(CONTACT)),
                                FilterQuery.address(
                                        PATH,
                                        unsaid
                                                ? filter.ofKinds(Set.of(FactKind.values()))
                                                : filter.ofKinds(Set.of()).ofTypes(List.of())),
                                web,
                                web.ties().size() == Overviews.MOST_TIES,
                                FilterQuery.address(PATH + ".json", filter),
                                Data.links(visit, PATH, "json", "csv")));
        }
    }

    private static List<@Nullable Object> row(Edge edge) {
        return Arrays.asList(
                edge.one().key(),
                edge.one().label(),
                edge.other().key(),
                edge.other().label(),
                edge.facts(),
                edge.byOne(),
                edge.byOther(),
                String.join(
                        "; ",
                        edge.ways().stream()
                                .map(way -> way.name() + " " + way.facts())
                                .toList()));
    }

    /** Makes of ties what can be drawn. */
    private static final class Weaving {
        private final Visit visit;
        private final Filter shown;
        private final Sentences sentences;

        Weaving(Visit visit, Filter shown) {
            this.visit = visit;
            this.shown = shown;
            this.sentences = new Sentences(visit.words().labels());
        }

        Web web(List<Tie> ties) {
            Map<String, Long> facts = new HashMap<>();
            Set<String> keys = new LinkedHashSet<>();
            for (Tie tie : ties) {
                for (String key : List.of(tie.one(), tie.other())) {
                    keys.add(key);
                    facts.merge(key, tie.facts(), Long::sum);
                }
            }
            Map<String, KnownActor> known = visit.served().registry().actors(keys);
            Map<String, Node> nodes = new LinkedHashMap<>();
            keys.forEach(key -> nodes.put(key, node(key, known.get(key), facts.getOrDefault(key, 0L))));
            List<Edge> edges = new ArrayList<>();
            for (Tie tie : ties) {
                Node one = nodes.get(tie.one());
                Node other = nodes.get(tie.other());
                if (one != null && other != null) {
                    edges.add(edge(tie, one, other));
                }
            }
            return new Web(List.copyOf(nodes.values()), edges);
        }

        private Node node(String key, @Nullable KnownActor actor, long facts) {
            Piece name = sentences.name(key, actor);
            return new Node(
                    key,
                    name.text(),
                    name.language().toString(),
                    actor == null ? null : actor.kind().label(),
                    facts,
                    FilterQuery.address("/facts", shown.with(List.of(key)).across(List.of())));
        }

        private Edge edge(Tie tie, Node one, Node other) {
            Map<String, Long> ways = new LinkedHashMap<>();
            long byOne = 0;
            long byOther = 0;
            for (Tie.Strand strand : tie.strands()) {
                ways.merge(way(strand), strand.facts(), Long::sum);
                byOne += tie.one().equals(strand.from()) ? strand.facts() : 0;
                byOther += tie.other().equals(strand.from()) ? strand.facts() : 0;
            }
            List<Way> sorted = ways.entrySet().stream()
                    .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                    .map(way -> new Way(
                            way.getKey(),
                            visit.words().say("way." + way.getKey()),
                            way.getValue(),
                            visit.words().number(way.getValue())))
                    .toList();
            return new Edge(
                    one,
                    other,
                    tie.facts(),
                    visit.words().count("record.facts", tie.facts()),
                    byOne,
                    byOther,
                    began(one, byOne, other, byOther),
                    sorted,
                    FilterQuery.address("/facts", shown.with(List.of(tie.one())).across(List.of(tie.other()))));
        }

        private String began(Node one, long byOne, Node other, long byOther) {
            List<String> told = new ArrayList<>();
            if (byOne > 0) {
                told.add(visit.words().say("network.began", one.label(), byOne));
            }
            if (byOther > 0) {
                told.add(visit.words().say("network.began", other.label(), byOther));
            }
            return visit.words().labels().list(told);
        }

        private static String way(Tie.Strand strand) {
            return switch (strand.kind()) {
                case STATEMENT -> "words";
                case AGREEMENT -> "agreement";
                case EVENT -> strand.type().equals(CONTACT) ? contact(strand) : "deed";
            };
        }

        private static String contact(Tie.Strand strand) {
            String channel = strand.channel();
            if (channel != null) {
                return channel.equals("video") ? "call" : channel;
            }
            String mode = strand.mode();
            return mode == null
                    ? "contact"
                    : mode.equals("phone") ? "call" : mode.equals("visit") ? "meeting" : "contact";
        }
    }
}
