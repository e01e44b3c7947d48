package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rasid.report.Actor;
import org.rasid.report.Agreement;
import org.rasid.report.Event;
import org.rasid.report.Provision;
import org.rasid.report.Reading;
import org.rasid.report.Statement;

/** Tells a reading's findings in the notation of {@link Expectation}, for the messages of tests. */
final class Findings {
    private Findings() {}

    static String of(Reading r) {
        List<String> out = new ArrayList<>();
        for (Event e : r.events()) {
            out.add(e.type() + (e.mode() == null ? "" : "/" + e.mode()) + " " + names(e.actors(), r) + ">"
                    + names(e.recipients(), r) + " " + e.status().name().toLowerCase(Locale.ROOT));
        }
        for (Statement s : r.statements()) {
            String addressee = s.addressee();
            out.add(s.act() + " " + names(List.of(s.speaker()), r)
                    + (addressee == null ? "" : ">" + names(List.of(addressee), r)));
        }
        for (Agreement a : r.agreements()) {
            out.add(a.kind() + " " + a.status() + " " + names(a.parties(), r)
                    + (a.sponsors().isEmpty() ? "" : " ^" + names(a.sponsors(), r)));
            for (Provision p : a.provisions()) {
                out.add(p.type() + " " + names(p.obligors(), r)
                        + (p.places().isEmpty() ? "" : " @" + String.join("+", p.places()))
                        + (p.deadline() == null ? "" : " until " + p.deadline())
                        + (p.duration() == null ? "" : " for " + p.duration()));
            }
        }
        return String.join(" | ", out);
    }

    private static String names(List<String> ids, Reading r) {
        return String.join(
                "+",
                r.actors().stream()
                        .filter(a -> ids.contains(a.id()))
                        .map(Actor::name)
                        .toList());
    }
}
