package org.rasid.record.sql;

import java.util.List;
import java.util.function.BiFunction;
import org.rasid.record.Companion;
import org.rasid.record.PlaceCount;
import org.rasid.record.Position;
import org.rasid.record.Spans;
import org.rasid.record.Tie;
import org.rasid.record.sets.Subset;

/** Counts what no set of facts tells: pairs, spans, places with where they lie. Thread-safe. */
public final class Counts {
    private final Database database;

    /** Counts in a database. */
    public Counts(Database database) {
        this.database = database;
    }

    private <T> T overview(Subset facts, BiFunction<Overviews, Chosen, T> question) {
        Chosen chosen = Chosen.of(facts, database.isServer());
        return database.read(handle -> question.apply(new Overviews(handle), chosen));
    }

    private <T> T tally(Subset facts, BiFunction<Tallying, Chosen, T> question) {
        Chosen chosen = Chosen.of(facts, database.isServer());
        return database.read(handle -> question.apply(new Tallying(handle), chosen));
    }

    /** How many facts lie when. */
    public Spans spans(Subset facts, Spans.Step step, int mostAcross) {
        return overview(facts, (overviews, chosen) -> overviews.spans(chosen, step, mostAcross));
    }

    /** The places that most facts name. */
    public List<PlaceCount> places(Subset facts, int most) {
        return overview(facts, (overviews, chosen) -> overviews.places(chosen, most));
    }

    /** The pairs of actors between whom there is most. */
    public List<Tie> ties(Subset facts, int most) {
        return overview(facts, (overviews, chosen) -> overviews.ties(chosen, most));
    }

    /** Who takes part beside somebody. */
    public List<Companion> company(Subset facts, String actor, int most) {
        return tally(facts, (tallying, chosen) -> tallying.company(chosen, actor, most));
    }

    /** What somebody has said on each topic in statements. */
    public List<Position> positions(Subset facts, String speaker, int most) {
        return tally(facts, (tallying, chosen) -> tallying.positions(chosen, speaker, most));
    }
}
