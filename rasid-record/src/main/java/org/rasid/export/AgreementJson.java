package org.rasid.export;

import java.io.IOException;
import org.rasid.report.Agreement;
import org.rasid.report.Provision;

/** What was agreed, clause by clause. */
final class AgreementJson {
    private AgreementJson() {}

    static void write(Agreement agreement, Fields out) throws IOException {
        out.text("id", agreement.id());
        out.text("kind", agreement.kind());
        out.text("status", agreement.status());
        out.text("name", agreement.name());
        out.texts("parties", agreement.parties());
        out.texts("sponsors", agreement.sponsors());
        out.days("date", agreement.date());
        out.texts("topics", agreement.topics());
        out.number("confidence", agreement.confidence(), FindingJson.CONFIDENCE_PLACES);
        out.quotes("evidence", agreement.evidence());
        out.objects("provisions", agreement.provisions(), provision -> write(provision, out));
    }

    private static void write(Provision provision, Fields out) throws IOException {
        out.text("id", provision.id());
        out.text("type", provision.type());
        out.texts("obligors", provision.obligors());
        out.texts("places", provision.places());
        out.text("deadline", provision.deadline());
        out.text("duration", provision.duration());
        out.truth("renewable", provision.renewable());
        out.quotes("evidence", provision.evidence());
    }
}
