package org.rasid.record.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Reader;
import org.rasid.record.Account;
import org.rasid.record.KnownActor;

/**
 * Finds out which fact an account tells: the one of which some account is most like it, if most of the others are like it
 * too and none of its accounts is of the same report. The same account and the same facts give the same answer; what was
 * worked out of an account is remembered for a while, since it is compared many times. For one thread at a time.
 */
public final class World {
    /** Of a fact that a hundred reports tell, the latest are enough to compare with. */
    private static final int LATEST = 12;

    private static final int REMEMBERED = 50_000;

    private final Function<String, @Nullable KnownActor> actors;
    private final Reader reader;
    private final Map<UUID, Profile> recent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Profile> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * @param actors who a key stands for; null for a key that nobody knows. For one key always the same, names and offices aside
     * @param reader gives the words of a text and the names of actors
     */
    public World(Function<String, @Nullable KnownActor> actors, Reader reader) {
        this.actors = actors;
        this.reader = reader;
    }

    /** Where to look for the facts that an account could tell, and where to note a fact that it founds or joins. */
    public Keys keys(Account account) {
        return Keys.of(profile(account));
    }

    /**
     * The fact that an account tells.
     *
     * @param candidates the accounts of facts found by {@link #keys}, in a stable order
     * @return the place among the candidates of the most like, of the earliest among equals; -1 where it tells none
     */
    public int home(Account account, List<List<Account>> candidates) {
        Profile profile = profile(account);
        int best = -1;
        double most = Likeness.NONE;
        for (int i = 0; i < candidates.size(); i++) {
            double likeness = likeness(profile, candidates.get(i));
            if (likeness > most) {
                most = likeness;
                best = i;
            }
        }
        return best;
    }

    /**
     * Whether these two tell one thing, as far as the two alone show. What an account tells depends on none but those that
     * such pairs connect with it, however many lie between.
     */
    public boolean alike(Account one, Account two) {
        return Likeness.of(profile(one), profile(two)) > Likeness.NONE;
    }

    /** Whether an account of a report without a day tells the same as a dated one, if the days are left aside. */
    public boolean couldTell(Account undated, Account dated) {
        Profile other = profile(dated);
        return other.window() != null && Likeness.of(profile(undated).within(other.window()), other) > Likeness.NONE;
    }

    private double likeness(Profile profile, List<Account> accounts) {
        String report = profile.account().report().id();
        if (accounts.stream().anyMatch(account -> account.report().id().equals(report))) {
            return Likeness.NONE;
        }
        List<Account> latest = accounts.subList(Math.max(0, accounts.size() - LATEST), accounts.size());
        double most = Likeness.NONE;
        int like = 0;
        int compared = 0;
        for (Account account : latest) {
            Profile other = profile(account);
            double likeness = Likeness.of(profile, other);
            like += likeness > Likeness.NONE ? 1 : 0;
            compared += likeness > Likeness.NONE || !Likeness.silent(profile, other) ? 1 : 0;
            most = Math.max(most, likeness);
        }
        return like * 2 >= compared ? most : Likeness.NONE;
    }

    private Profile profile(Account account) {
        Profile known = recent.get(account.finding().id());
        // A report whose day was found out has other windows than before, and one read again tells other things.
        if (known == null || !known.account().equals(account)) {
            known = Profile.of(account, actors, reader);
            recent.put(account.finding().id(), known);
        }
        return known;
    }
}
