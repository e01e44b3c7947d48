package org.rasid.app.score;

import java.util.List;
import java.util.Objects;
import org.rasid.app.score.Findings.Statement;

/** Statements: found with the right speaker and words; exact with the right act. */
final class StatementMeasure {
    private static final double ENOUGH_WORDS = 0.4;

    private StatementMeasure() {}

    static void count(List<Statement> predicted, List<Statement> gold, ReportScore score) {
        Pairing<Statement> pairing = Pairing.of(predicted, gold, StatementMeasure::weigh);
        int exact = 0;
        for (Pairing.Pair pair : pairing.pairs()) {
            boolean act = Objects.equals(
                    predicted.get(pair.predicted()).act(), gold.get(pair.gold()).act());
            score.tally().slot("statement act", act);
            exact += act ? 1 : 0;
        }
        int found = pairing.pairs().size();
        score.tally().add("statements", new Tally.Row(predicted.size(), gold.size(), found, exact));
        score.tell("statement", pairing, StatementMeasure::show);
    }

    static double weigh(Statement p, Statement g) {
        Actor speaker = p.speaker();
        Actor right = g.speaker();
        if (speaker == null || right == null || !speaker.same(right)) {
            return 0;
        }
        double words = p.evidence().overlap(g.evidence());
        return words < ENOUGH_WORDS ? 0 : words + (Objects.equals(p.act(), g.act()) ? 0.5 : 0);
    }

    private static String show(Statement s) {
        Actor speaker = s.speaker();
        return (speaker == null ? "?" : speaker.label()) + " " + s.act() + " «"
                + s.evidence().text() + "»";
    }
}
