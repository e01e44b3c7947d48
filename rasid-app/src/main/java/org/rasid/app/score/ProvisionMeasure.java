package org.rasid.app.score;

import java.util.List;
import java.util.Objects;
import org.rasid.app.score.Findings.Provision;

/**
 * Provisions, of all agreements of a report together: found with the right type and words; exact with obligors, places,
 * deadline and duration right.
 */
final class ProvisionMeasure {
    private static final double ENOUGH_WORDS = 0.4;

    private ProvisionMeasure() {}

    static void count(List<Provision> predicted, List<Provision> gold, ReportScore score) {
        Pairing<Provision> pairing = Pairing.of(predicted, gold, ProvisionMeasure::weigh);
        int exact = 0;
        for (Pairing.Pair pair : pairing.pairs()) {
            exact += compare(predicted.get(pair.predicted()), gold.get(pair.gold()), score.tally()) ? 1 : 0;
        }
        int found = pairing.pairs().size();
        score.tally().add("provisions", new Tally.Row(predicted.size(), gold.size(), found, exact));
        score.tell("provision", pairing, ProvisionMeasure::show);
    }

    static double weigh(Provision p, Provision g) {
        if (!Objects.equals(p.type(), g.type())) {
            return 0;
        }
        double words = p.evidence().overlap(g.evidence());
        return words < ENOUGH_WORDS ? 0 : words + 0.1;
    }

    private static boolean compare(Provision p, Provision g, Tally tally) {
        boolean who = Actor.sameSet(p.obligors(), g.obligors());
        boolean where = p.places().equals(g.places());
        boolean when = Objects.equals(p.deadline(), g.deadline()) && Objects.equals(p.duration(), g.duration());
        tally.slot("provision obligors", who);
        tally.slot("provision places", where);
        tally.slot("provision deadline and duration", when);
        return who && where && when;
    }

    private static String show(Provision p) {
        return p.type() + " " + Actor.show(p.obligors()) + " «" + p.evidence().text() + "»";
    }
}
