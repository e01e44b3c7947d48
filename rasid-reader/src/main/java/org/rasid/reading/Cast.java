package org.rasid.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.mention.Participant;
import org.rasid.report.ActorKind;

/** The participants of a report, with the states that a finding needs although no phrase stands for them alone. */
final class Cast {
    private final List<Participant> participants;

    Cast(List<Participant> found) {
        this.participants = new ArrayList<>(found);
    }

    Participant get(int i) {
        return participants.get(i);
    }

    int size() {
        return participants.size();
    }

    /** The state with this code; made where no phrase names it. */
    int state(String country, String name) {
        for (Participant p : participants) {
            if (p.kind() == ActorKind.STATE && country.equals(p.country())) {
                return p.index();
            }
        }
        int i = participants.size();
        participants.add(new Participant(
                i, "state:" + country, List.of(name), null, ActorKind.STATE, country, null, null, List.of()));
        return i;
    }

    /** The countries of participants, in order. */
    Set<String> countries(List<Integer> who) {
        Set<String> out = new LinkedHashSet<>();
        for (int i : who) {
            String c = participants.get(i).country();
            if (c != null) {
                out.add(c);
            }
        }
        return out;
    }

    /**
     * Who is bound when officials sign: the states of presidents, of ministers, of peoples and of what a country has
     * (البرنامج النووي الإيراني); the others themselves.
     */
    List<Integer> bound(List<Integer> who) {
        Set<Integer> out = new LinkedHashSet<>();
        for (int i : who) {
            Participant p = participants.get(i);
            String country = p.country();
            boolean official = p.kind() == ActorKind.PERSON && country != null && p.office() != null;
            boolean matter = p.kind() == ActorKind.IGO && p.entity() == null;
            boolean stands = official || matter || p.kind() == ActorKind.PEOPLE;
            out.add(stands && country != null ? state(country, nameOf(country, p)) : i);
        }
        return List.copyOf(out);
    }

    /** The states of participants; those without one stay themselves. */
    List<Integer> states(List<Integer> who) {
        Set<Integer> out = new LinkedHashSet<>();
        for (int i : who) {
            Participant p = participants.get(i);
            String country = p.country();
            out.add(country == null ? i : state(country, nameOf(country, p)));
        }
        return List.copyOf(out);
    }

    private static String nameOf(String country, Participant p) {
        return p.names().isEmpty() ? country : p.names().get(0);
    }

    /** Whether all are states. */
    boolean statesOnly(List<Integer> who) {
        return who.stream().allMatch(i -> participants.get(i).kind() == ActorKind.STATE);
    }

    @Nullable
    String country(int i) {
        return participants.get(i).country();
    }
}
