package org.rasid.record.world;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Term;
import org.rasid.record.Account;
import org.rasid.record.KnownActor;

/**
 * Finds out which fact an account tells. Pure: the same account and the same facts give the same answer. An account joins
 * the fact of which some account is most like it, provided that none contradicts it.
 *
 * @param actors who a key stands for; null for a key that nobody knows
 * @param terms the words of a text, as {@link org.rasid.reading.Reader#terms} gives them
 */
public record World(Function<String, @Nullable KnownActor> actors, Function<String, List<Term>> terms) {
    /** Of a fact that a hundred reports tell, the latest are enough to compare with. */
    private static final int LATEST = 12;

    /** Where to look for the facts that an account could tell, and where to note a fact that it founds or joins. */
    public Keys keys(Account account) {
        return Keys.of(profile(account));
    }

    /**
     * The fact that an account tells.
     *
     * @param candidates facts found by {@link #keys}, in a stable order
     * @return the most like; the earliest among equals; null where it tells none of them
     */
    public @Nullable Known home(Account account, List<Known> candidates) {
        Profile profile = profile(account);
        Known best = null;
        double most = Likeness.NONE;
        for (Known candidate : candidates) {
            double likeness = likeness(profile, candidate.accounts());
            if (likeness > most) {
                most = likeness;
                best = candidate;
            }
        }
        return best;
    }

    /** The likeness to the nearest account, if it lies near enough to the founding one's report too. */
    private double likeness(Profile profile, List<Account> accounts) {
        double most = Likeness.NONE;
        int like = 0;
        int seen = 0;
        for (int i = Math.max(0, accounts.size() - LATEST); i < accounts.size(); i++) {
            if (accounts.get(i).report().id().equals(profile.account().report().id())) {
                return Likeness.NONE;
            }
            double likeness = Likeness.of(profile, profile(accounts.get(i)));
            seen++;
            like += likeness > Likeness.NONE ? 1 : 0;
            most = Math.max(most, likeness);
        }
        return like * 2 >= seen ? most : Likeness.NONE;
    }

    private Profile profile(Account account) {
        return Profile.of(account, actors, terms);
    }
}
