package org.rasid.export;

import java.io.IOException;
import java.util.Locale;
import org.rasid.report.Event;
import org.rasid.report.Statement;

/** What was done and what was said. */
final class FindingJson {
    /** Decimal places of a confidence. */
    static final int CONFIDENCE_PLACES = 2;

    private FindingJson() {}

    static void write(Event event, Fields out) throws IOException {
        out.text("id", event.id());
        out.text("type", event.type());
        out.text("mode", event.mode());
        out.text("channel", event.channel());
        out.text("cameo", event.cameo());
        out.number("quad", event.quad());
        out.text("status", event.status().name().toLowerCase(Locale.ROOT));
        out.truth("historical", event.historical());
        out.texts("actors", event.actors());
        out.texts("recipients", event.recipients());
        out.text("initiator", event.initiator());
        out.days("date", event.date());
        out.texts("places", event.places());
        out.texts("topics", event.topics());
        out.texts("contexts", event.contexts());
        out.texts("reported_by", event.reportedBy());
        out.number("confidence", event.confidence(), CONFIDENCE_PLACES);
        out.quotes("evidence", event.evidence());
    }

    static void write(Statement statement, Fields out) throws IOException {
        out.text("id", statement.id());
        out.text("speaker", statement.speaker());
        out.text("act", statement.act());
        out.text("plover", statement.plover());
        out.text("addressee", statement.addressee());
        out.texts("topics", statement.topics());
        out.truth("direct", statement.direct());
        out.texts("via", statement.via());
        out.number("confidence", statement.confidence(), CONFIDENCE_PLACES);
        out.object("content", () -> out.quote(statement.content()));
        out.quotes("evidence", statement.evidence());
    }
}
