package org.rasid.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.reading.Proposals.Proposal;
import org.rasid.report.Reading;

/** Makes a finding of each candidate alone, so that each can be compared with what people found. */
final class Undecided {
    private final List<Candidate> candidates;
    private final List<Candidate> open = new ArrayList<>();
    private final Signals signals;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Accord> accords = new ArrayList<>();
    private final List<Proposal> events = new ArrayList<>();
    private final List<Proposal> statements = new ArrayList<>();
    private final List<Proposal> agreements = new ArrayList<>();
    private final List<Proposal> provisions = new ArrayList<>();

    Undecided(
            Words words,
            Cast cast,
            @Nullable LocalDate published,
            List<Candidate> candidates,
            AccordKnowledge knowledge) {
        this.candidates = candidates;
        this.signals = new Signals(words, candidates);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).dropped.isEmpty()) {
                open.add(candidates.get(i));
                places.add(i);
            }
        }
        Events maker = new Events(words, cast, published);
        Agreements agreed = new Agreements(words, cast, knowledge);
        for (int i : places) {
            Candidate c = candidates.get(i);
            Proposal proposal = proposal(i, c);
            switch (c.frame.target()) {
                case EVENT -> event(maker, c, proposal);
                case STATEMENT -> c.who(Slot.SPEAKER).forEach(speaker -> statements.add(proposal));
                case AGREEMENT -> agreement(agreed, c, proposal);
                case PROVISION, STATUS, HOLDS -> {}
            }
        }
        clauses(agreed, places);
    }

    private Proposal proposal(int i, Candidate c) {
        Evidence.Names names = new Evidence.Names(c.frame.target());
        signals.tell(i, names);
        return new Proposal(c.frame.target().name(), names.names());
    }

    private void event(Events maker, Candidate c, Proposal proposal) {
        List<Draft> made = maker.make(List.of(c));
        drafts.addAll(made);
        made.forEach(draft -> events.add(proposal));
    }

    private void agreement(Agreements agreed, Candidate c, Proposal proposal) {
        List<Candidate> alone = new ArrayList<>();
        for (Candidate o : open) {
            if (o == c || o.frame.target() == Target.STATUS && o.sentence.equals(c.sentence)) {
                alone.add(o);
            }
        }
        List<Accord> made = agreed.make(alone);
        accords.addAll(made);
        made.forEach(accord -> agreements.add(proposal));
    }

    /** The clauses that have an agreement if all agreements stand, each alone, held by an agreement that is none. */
    private void clauses(Agreements agreed, List<Integer> places) {
        Accord holder = null;
        for (int i : places) {
            Candidate c = candidates.get(i);
            if (c.frame.target() != Target.PROVISION) {
                continue;
            }
            List<Candidate> alone = new ArrayList<>();
            for (Candidate o : open) {
                if (o == c || o.frame.target() != Target.PROVISION) {
                    alone.add(o);
                }
            }
            for (Accord accord : agreed.make(alone)) {
                if (!accord.clauses.isEmpty()) {
                    holder = holder == null ? new Accord(accord.tellings.get(0), "") : holder;
                    holder.clauses.addAll(accord.clauses);
                    provisions.add(proposal(i, c));
                }
            }
        }
        if (holder != null) {
            holder.status = "reached";
            accords.add(holder);
        }
    }

    List<Candidate> open() {
        return open;
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Accord> accords() {
        return accords;
    }

    Proposals proposals(Reading reading) {
        return new Proposals(reading, events, statements, agreements, provisions);
    }
}
