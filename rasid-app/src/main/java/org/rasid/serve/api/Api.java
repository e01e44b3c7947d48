package org.rasid.serve.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Function;
import org.rasid.record.Filter;
import org.rasid.record.Registry;
import org.rasid.report.Reading;
import org.rasid.report.Report;
import org.rasid.watch.Ledger;

/**
 * What programs can ask, under {@value #ROOT}.
 *
 * @param registry the record
 * @param filter which facts a request means
 * @param ledger how promises stand today
 * @param read reads a text
 * @param user who is logged in by name, under which they decide
 */
public record Api(
        Registry registry,
        Function<Context, Filter> filter,
        Ledger ledger,
        Function<Report, Reading> read,
        Function<Context, Optional<String>> user) {
    /** Where all of it begins. */
    public static final String ROOT = "/api/v1";

    /** Every operation of the contract, and the contract itself. */
    public void on(RoutesConfig routes) {
        Facts facts = new Facts(this);
        routes.get(ROOT + "/facts", facts::list);
        routes.get(ROOT + "/facts/{id}", facts::one);
        routes.get(ROOT + "/facets", facts::counts);
        routes.get(ROOT + "/find", facts::find);
        routes.get("/facts.json", facts::list);
        routes.get("/facts/{id}.json", facts::one);
        Promises promises = new Promises(this);
        routes.get(ROOT + "/commitments", promises::list);
        Actors actors = new Actors(registry);
        routes.get(ROOT + "/actors", actors::called);
        routes.get(ROOT + "/actors/<key>", actors::one);
        Reports reports = new Reports(this);
        routes.get(ROOT + "/reports", reports::list);
        routes.get(ROOT + "/reports/<id>", reports::one);
        routes.post(ROOT + "/read", reports::read);
        Decisions decisions = new Decisions(registry, user);
        routes.get(ROOT + "/decisions", decisions::list);
        routes.get(ROOT + "/facts/{id}/decisions", decisions::onFact);
        routes.post(ROOT + "/decisions", decisions::decide);
        new Contract().on(routes);
    }
}
