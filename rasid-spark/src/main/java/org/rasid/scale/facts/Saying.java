package org.rasid.scale.facts;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Account;
import org.rasid.record.KnownActor;
import org.rasid.record.world.Keys;
import org.rasid.record.world.Window;
import org.rasid.record.world.World;

/**
 * One report's account of something, on its way to those that could tell the same.
 *
 * @param place counts the findings of all reports in their order
 * @param account packed
 * @param actors those who take part, packed
 * @param keys where those that could tell the same are looked for; empty where nothing can be the same
 * @param from the first day on which they could have been, counted from 1970
 * @param to the last one
 */
record Saying(long place, byte[] account, List<byte[]> actors, List<String> keys, long from, long to)
        implements Serializable {
    /** A report has no more findings than this. */
    private static final int FINDINGS = 1 << 20;

    /** The place of a report's finding among all. */
    static long place(long report, int finding) {
        if (finding >= FINDINGS) {
            throw new IllegalArgumentException("a report with " + finding + " findings");
        }
        return report * FINDINGS + finding;
    }

    /** The report that says it. */
    long report() {
        return place / FINDINGS;
    }

    /** Whether the two can have been on one day, or lie a day apart. */
    boolean near(Saying other) {
        return from <= other.to + 1 && other.from <= to + 1;
    }

    /** With the keys and days under which the record looks. */
    static Saying of(long place, Account account, Map<String, KnownActor> actors) {
        World world = new World(actors::get, Telling.Shipped.READER);
        Keys keys = world.keys(account);
        Window window = keys.window();
        List<byte[]> packed = actors.values().stream().map(Packed::of).toList();
        return new Saying(
                place,
                Packed.of(account),
                new ArrayList<>(packed),
                window == null ? List.of() : new ArrayList<>(keys.keys()),
                window == null ? 1 : window.from().toEpochDay(),
                window == null ? 0 : window.to().toEpochDay());
    }

    /** Accounts that were unpacked, and who takes part in them. */
    static final class Unpacked {
        private final Map<Long, Account> accounts = new HashMap<>();
        private final Map<String, KnownActor> actors = new HashMap<>();
        private final World world = new World(this::actor, Telling.Shipped.READER);

        /** What compares them. */
        World world() {
            return world;
        }

        Account account(Saying saying) {
            return accounts.computeIfAbsent(saying.place, any -> {
                for (byte[] packed : saying.actors) {
                    KnownActor actor = Packed.value(packed, KnownActor.class);
                    actors.putIfAbsent(actor.key(), actor);
                }
                return Packed.value(saying.account, Account.class);
            });
        }

        @Nullable
        KnownActor actor(String key) {
            return actors.get(key);
        }
    }
}
