package org.rasid.app.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How one report was read: its counts, and what was missed and made up, told for people. Not thread-safe while it is
 * being filled.
 */
public final class ReportScore {
    private final String id;
    private final Tally tally = new Tally();
    private final List<String> missed = new ArrayList<>();
    private final List<String> invented = new ArrayList<>();

    private ReportScore(String id) {
        this.id = id;
    }

    static ReportScore of(Findings predicted, Findings gold) {
        ReportScore score = new ReportScore(gold.id());
        EventMeasure.count(predicted.events(), gold.events(), score);
        StatementMeasure.count(predicted.statements(), gold.statements(), score);
        AgreementMeasure.count(predicted.agreements(), gold.agreements(), score);
        ProvisionMeasure.count(predicted.provisions(), gold.provisions(), score);
        return score;
    }

    <T> void tell(String kind, Pairing<T> pairing, Function<T, String> show) {
        pairing.missed().forEach(finding -> missed.add(kind + ": " + show.apply(finding)));
        pairing.invented().forEach(finding -> invented.add(kind + ": " + show.apply(finding)));
    }

    public String id() {
        return id;
    }

    public Tally tally() {
        return tally;
    }

    public List<String> missed() {
        return List.copyOf(missed);
    }

    public List<String> invented() {
        return List.copyOf(invented);
    }
}
