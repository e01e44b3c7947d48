package org.rasid.serve.view;

import java.util.List;

/**
 * An agreement.
 *
 * @param card the agreement in short, which leads to its evidence
 * @param parties who signed
 * @param sponsors who guarantees, brokered or hosts it
 * @param clauses what it holds, in order
 * @param since the events on which the clauses' states rest, by clause; clauses without any are not in it
 * @param extending the agreements that it extends
 * @param extended those that extend it
 * @param calendar the address of its days as a calendar; empty where it sets none
 */
public record AgreementView(
        Layout layout,
        FactCard card,
        List<Bit> parties,
        List<Bit> sponsors,
        List<Promise> clauses,
        List<Since> since,
        List<FactCard> extending,
        List<FactCard> extended,
        String calendar) {
    public AgreementView {
        parties = List.copyOf(parties);
        sponsors = List.copyOf(sponsors);
        clauses = List.copyOf(clauses);
        since = List.copyOf(since);
        extending = List.copyOf(extending);
        extended = List.copyOf(extended);
    }

    /**
     * What happened since to a clause.
     *
     * @param clause which
     * @param cards the events, the earliest first
     */
    public record Since(Promise clause, List<FactCard> cards) {
        public Since {
            cards = List.copyOf(cards);
        }
    }
}
