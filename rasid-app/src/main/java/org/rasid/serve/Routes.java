package org.rasid.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;
import org.rasid.export.Format;
import org.rasid.serve.api.Api;

/** Every address, with what answers there. */
final class Routes {
    /** The views that each page leads to, in the order of its menu; their names stand in the labels under {@code view}. */
    static final List<View> VIEWS = List.of(
            new View("first", "/", true),
            new View("facts", "/facts", true),
            new View("timeline", Timeline.PATH, true),
            new View("map", PlaceMap.PATH, true),
            new View("network", Network.PATH, true),
            new View("due", "/due", true),
            new View("read", "/read", false),
            new View("review", ReviewQueue.PATH, true),
            new View("history", "/history", false),
            new View("settings", Settings.PATH, false));

    private Routes() {}

    /**
     * A view of the record.
     *
     * @param name in the labels
     * @param path its address
     * @param filtered whether it goes by the filter
     */
    record View(String name, String path, boolean filtered) {}

    static void on(RoutesConfig routes, Served served, Setup setup) {
        api(served, setup).on(routes);
        routes.get("/api", new Explorer(served));
        routes.get("/", new FirstScreen(served));
        routes.get("/facts", new FactList(served));
        for (Format format : FactList.TAKEN) {
            Handler export = new FactExport(served, format);
            routes.get("/facts." + format.ending(), export);
            routes.head("/facts." + format.ending(), export);
        }
        routes.get("/facts/{id}", new FactPage(served));
        drawn(routes, Timeline.PATH, new Timeline(served), "json", "csv");
        drawn(routes, PlaceMap.PATH, new PlaceMap(served), "json", "csv", "geojson");
        drawn(routes, Network.PATH, new Network(served), "json", "csv");
        routes.get("/actors/<key>", new ActorPage(served));
        routes.get("/topics/<key>", new TopicPage(served));
        AgreementPage agreement = new AgreementPage(served);
        routes.get("/agreements/{id}.ics", agreement::calendar);
        routes.get("/agreements/{id}", agreement);
        routes.get("/due", new DuePage(served));
        routes.get("/due.ics", new FactExport(served, Format.ICS));
        ReadPage read = new ReadPage(served, setup.reading());
        routes.get("/read", read);
        routes.post("/read", read::read);
        routes.post("/read/add", read::add);
        routes.get("/reports/<id>", new ReportPage(served));
        routes.get("/facts/{id}/correct", new CorrectPage(served));
        routes.get("/history", new History(served));
        new Deciding(served).on(routes);
        ReviewQueue review = new ReviewQueue(served);
        routes.get(ReviewQueue.PATH, review);
        routes.post(ReviewQueue.PATH + "/accept", review::accept);
        Settings settings = new Settings(served);
        routes.get(Settings.PATH, settings);
        routes.post(Settings.PATH, settings::keep);
        routes.post("/samples", new AddSamples(served, setup.samples()));
    }

    private static Api api(Served served, Setup setup) {
        return new Api(
                served.registry(),
                ctx -> Visit.filter(ctx, served),
                served.ledger(),
                setup.reading().reader()::read,
                ctx -> Optional.ofNullable(Door.user(ctx)));
    }

    /** A view that is a drawing, and what it draws as data, at the same address with an ending. */
    private static void drawn(RoutesConfig routes, String path, Handler handler, String... endings) {
        routes.get(path, handler);
        for (String ending : endings) {
            routes.get(path + "." + ending, handler);
        }
    }
}
