package org.rasid.watch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.KnownActor;
import org.rasid.record.Role;
import org.rasid.record.world.Known;
import org.rasid.record.world.Side;

/**
 * What somebody did, said or agreed to later.
 *
 * @param known the fact with its accounts
 * @param day on which it is told to have been
 * @param doers the sides of those who did it; of an agreement, its parties
 * @param targets the sides of those to whom it was done
 */
record Deed(Known known, LocalDate day, Set<String> doers, Set<String> targets) {
    static Deed of(Known known, LocalDate day, Function<String, @Nullable KnownActor> actors) {
        Fact fact = known.fact();
        boolean statement = fact.kind() == FactKind.STATEMENT;
        Role doer = fact.agreed() != null ? Role.PARTY : statement ? Role.SPEAKER : Role.ACTOR;
        return new Deed(
                known,
                day,
                sides(fact.who(doer), actors),
                sides(fact.who(statement ? Role.ADDRESSEE : Role.RECIPIENT), actors));
    }

    Fact fact() {
        return known.fact();
    }

    /** The sides that these actors stand for. */
    static Set<String> sides(Collection<String> keys, Function<String, @Nullable KnownActor> actors) {
        Set<String> sides = new LinkedHashSet<>();
        for (String key : keys) {
            KnownActor actor = actors.apply(key);
            String side = actor == null ? key : Side.of(actor);
            if (side != null) {
                sides.add(side);
            }
        }
        return sides;
    }
}
