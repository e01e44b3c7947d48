package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rasid.report.ActorKind;

/** Keeps each side of an agreement once: who signed for a side that is named too is none of his own. */
final class Sides {
    private final Cast cast;

    Sides(Cast cast) {
        this.cast = cast;
    }

    void settle(Accord a) {
        Set<Integer> parties = a.parties;
        parties.removeIf(p -> cast.get(p).kind() == ActorKind.MEDIA);
        boolean several = parties.stream().filter(p -> !people(p)).count() > 1;
        parties.removeIf(p -> several && people(p) && cast.country(p) == null);
        for (int p : List.copyOf(parties)) {
            if (standsFor(p, parties)) {
                parties.remove(p);
            }
        }
        for (int p : List.copyOf(parties)) {
            if (parties.stream().anyMatch(o -> o != p && fuller(p, o))) {
                parties.remove(p);
            }
        }
        groups(parties);
    }

    /** Whether a body's name has all the words of another's of its country, two or more: سلطات جبهة كذا، جبهة كذا. */
    private boolean fuller(int p, int o) {
        Set<String> shorter = cast.nameWords(o);
        boolean bodies = !people(p) && !people(o) && Objects.equals(cast.country(p), cast.country(o));
        return bodies
                && shorter.size() > 1
                && !shorter.equals(cast.nameWords(p))
                && cast.nameWords(p).containsAll(shorter);
    }

    private boolean people(int p) {
        return cast.get(p).kind() == ActorKind.PEOPLE || cast.get(p).kind() == ActorKind.PERSON;
    }

    /** Whether a government's body stands beside its state: حكومتا السودان وإثيوبيا. */
    private boolean standsFor(int p, Set<Integer> parties) {
        String country = cast.country(p);
        return country != null
                && cast.get(p).kind() == ActorKind.GOVERNMENT
                && parties.stream()
                        .anyMatch(o -> cast.get(o).kind() == ActorKind.STATE && country.equals(cast.country(o)));
    }

    /** Groups of states that have no country are one side, however they are called: القوى الكبرى، السداسية الدولية. */
    private void groups(Set<Integer> parties) {
        List<Integer> groups = new ArrayList<>();
        for (int p : parties) {
            ActorKind kind = cast.get(p).kind();
            if (cast.country(p) == null && (kind == ActorKind.STATE || kind == ActorKind.IGO)) {
                groups.add(p);
            }
        }
        for (int k = 1; k < groups.size(); k++) {
            parties.remove(groups.get(k));
        }
    }
}
