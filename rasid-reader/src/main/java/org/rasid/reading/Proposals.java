package org.rasid.reading;

import java.util.List;
import org.rasid.report.Reading;

/**
 * What the frames propose for a report, before anything is decided.
 *
 * @param reading every proposal as a finding of its own, those of one event or agreement not brought together
 * @param events what speaks for and against each of the reading's events, in their order
 * @param statements likewise
 * @param agreements likewise, without the last, which holds all provisions and is no agreement
 * @param provisions likewise, for the provisions of the last agreement
 */
public record Proposals(
        Reading reading,
        List<Proposal> events,
        List<Proposal> statements,
        List<Proposal> agreements,
        List<Proposal> provisions) {
    /** Keeps copies of its lists. */
    public Proposals {
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        agreements = List.copyOf(agreements);
        provisions = List.copyOf(provisions);
    }

    /**
     * A proposed finding.
     *
     * @param target what is proposed: {@code EVENT}, {@code STATEMENT}, {@code AGREEMENT}, {@code PROVISION}
     * @param features the names of its features, as a file of weights writes them
     */
    public record Proposal(String target, List<String> features) {
        public Proposal {
            features = List.copyOf(features);
        }
    }
}
