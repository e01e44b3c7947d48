package org.rasid.app.score;

import java.util.List;
import java.util.Objects;
import org.rasid.app.score.Findings.Agreement;

/** Agreements: found by their words, or by a party and the kind; exact with parties, kind and status right. */
final class AgreementMeasure {
    private static final double ENOUGH_WORDS = 0.4;

    private AgreementMeasure() {}

    static void count(List<Agreement> predicted, List<Agreement> gold, ReportScore score) {
        Pairing<Agreement> pairing = Pairing.of(predicted, gold, AgreementMeasure::weigh);
        int exact = 0;
        for (Pairing.Pair pair : pairing.pairs()) {
            exact += compare(predicted.get(pair.predicted()), gold.get(pair.gold()), score.tally()) ? 1 : 0;
        }
        int found = pairing.pairs().size();
        score.tally().add("agreements", new Tally.Row(predicted.size(), gold.size(), found, exact));
        score.tell("agreement", pairing, AgreementMeasure::show);
    }

    static double weigh(Agreement p, Agreement g) {
        double words = p.evidence().overlap(g.evidence());
        int parties = Actor.pairs(p.parties(), g.parties(), Actor::akin);
        boolean kind = Objects.equals(p.kind(), g.kind());
        if (words < ENOUGH_WORDS && !(parties > 0 && kind)) {
            return 0;
        }
        // Added from left to right: ties between pairs hang on the last bit.
        return 0.01 + words + 0.3 * parties + (kind ? 0.5 : 0);
    }

    private static boolean compare(Agreement p, Agreement g, Tally tally) {
        boolean parties = Actor.sameSet(p.parties(), g.parties());
        boolean kind = Objects.equals(p.kind(), g.kind());
        boolean status = Objects.equals(p.status(), g.status());
        tally.slot("agreement parties", parties);
        tally.slot("agreement kind", kind);
        tally.slot("agreement status", status);
        return parties && kind && status;
    }

    private static String show(Agreement a) {
        return a.kind() + " " + a.status() + " " + Actor.show(a.parties()) + " «"
                + a.evidence().text() + "»";
    }
}
