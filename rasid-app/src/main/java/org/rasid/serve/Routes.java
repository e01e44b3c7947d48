package org.rasid.serve;

import io.javalin.config.RoutesConfig;
import java.util.List;

/** Every address, with what answers there. */
final class Routes {
    /** The views that each page leads to, in the order of its menu; their names stand in the labels under {@code view}. */
    static final List<View> VIEWS = List.of(new View("first", "/", true), new View("facts", "/facts", true));

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
        routes.get("/", new FirstScreen(served));
        routes.get("/facts", new FactList(served));
        routes.get("/facts/{id}", new FactPage(served));
        routes.post("/samples", new AddSamples(served, setup.samples()));
    }
}
