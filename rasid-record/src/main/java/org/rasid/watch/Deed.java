package org.rasid.watch;

import java.time.LocalDate;
import java.util.Set;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Role;

/**
 * What somebody did, said or agreed to.
 *
 * @param fact that tells it
 * @param day on which it {@linkplain org.rasid.record.world.Happened happened}
 * @param doers the sides of those who did it; of an agreement, its parties
 * @param targets the sides of those to whom it was done
 */
record Deed(Fact fact, LocalDate day, Set<String> doers, Set<String> targets) {
    static Deed of(Fact fact, LocalDate day, Sides sides) {
        boolean statement = fact.kind() == FactKind.STATEMENT;
        Role doer = fact.agreed() != null ? Role.PARTY : statement ? Role.SPEAKER : Role.ACTOR;
        return new Deed(
                fact, day, sides.of(fact.who(doer)), sides.of(fact.who(statement ? Role.ADDRESSEE : Role.RECIPIENT)));
    }
}
