package org.rasid.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.mention.Mention;
import org.rasid.reading.Accord.Clause;
import org.rasid.report.ActorKind;

/** Says who must do what a clause says, where the clause leaves it open or names a part for the whole. */
final class Obligations {
    /** Clauses that bind all parties where nobody is named. */
    private static final Set<String> MUTUAL = Set.of("ceasefire", "hold-positions", "cooperation");

    /** Clauses that often bind others than the parties. */
    private static final Set<String> HELPERS =
            Set.of("peacekeeping", "monitoring", "aid", "inspection", "reconstruction", "other");

    private static final String RELIEF = "sanctions-relief";
    private static final String LIMITS = "nuclear-limits";

    private final Words words;
    private final Cast cast;

    Obligations(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    /** Where nobody says whose agreement it is, those are bound whom its clauses bind, if they are several. */
    void bind(Accord a) {
        if (a.parties.size() > 1) {
            return;
        }
        Set<Integer> bound = new LinkedHashSet<>();
        for (Clause clause : a.clauses) {
            boolean name = clause.candidate.features.contains("OBLIGORS:gen")
                    && clause.type.equals("ceasefire"); // هدنة قره باغ
            if (!name && !HELPERS.contains(clause.type)) {
                clause.obligors.stream().filter(o -> side(o, a)).forEach(bound::add);
            }
        }
        Set<Integer> all = new LinkedHashSet<>(a.parties);
        all.addAll(cast.sides(List.copyOf(bound)));
        all.removeAll(a.sponsors);
        if (all.size() > 1) {
            a.parties = all;
        }
    }

    /** Whether somebody whom a clause binds can be a side beside those who are known: a force or a state, of another country. */
    private boolean side(int p, Accord a) {
        String country = cast.country(p);
        boolean acts = switch (cast.get(p).kind()) {
            case STATE, GOVERNMENT, ARMED_GROUP, PARTY -> true;
            default -> false;
        };
        return acts && country != null && a.parties.stream().noneMatch(o -> o == p || country.equals(cast.country(o)));
    }

    void settle(Accord a) {
        for (Clause clause : a.clauses) {
            clause.obligors =
                    clause.mutual && a.parties.size() > 1 ? List.copyOf(a.parties) : parties(a, clause.obligors);
            boolean nobody = clause.obligors.stream().allMatch(p -> cast.country(p) == null);
            if (nobody && MUTUAL.contains(clause.type)) {
                clause.obligors = List.copyOf(a.parties);
            } else if (clause.obligors.isEmpty() && (clause.type.equals(RELIEF) || clause.type.equals(LIMITS))) {
                clause.obligors = limited(a, clause);
            }
        }
    }

    /**
     * People are whom a clause is about, not who must keep it, and a paper only tells of it. "سحب القوات الفرنسية": what
     * a state's army or its minister must do binds the state where the state is a party.
     */
    private List<Integer> parties(Accord a, List<Integer> obligors) {
        Set<Integer> out = new LinkedHashSet<>();
        for (int o : obligors) {
            ActorKind kind = cast.get(o).kind();
            if (kind == ActorKind.PEOPLE || kind == ActorKind.MEDIA) {
                continue;
            }
            boolean part = kind == ActorKind.GOVERNMENT || kind == ActorKind.PERSON;
            Integer state = part ? party(a, cast.country(o)) : null;
            out.add(state == null ? o : state);
        }
        return List.copyOf(out);
    }

    private @Nullable Integer party(Accord a, @Nullable String country) {
        for (int p : a.parties) {
            boolean state = cast.get(p).kind() == ActorKind.STATE;
            if (country != null && state && country.equals(cast.country(p))) {
                return p;
            }
        }
        return null;
    }

    /** The party whom a clause names is limited or relieved; the others relieve it. */
    private List<Integer> limited(Accord a, Clause clause) {
        Integer named = named(a, clause);
        if (named == null) {
            return List.of();
        }
        if (clause.type.equals(LIMITS)) {
            return List.of(named);
        }
        List<Integer> others = new ArrayList<>(a.parties);
        others.remove(named);
        return List.copyOf(others);
    }

    private @Nullable Integer named(Accord a, Clause clause) {
        int end = clause.candidate.end;
        for (int k = clause.candidate.trigger; k < end; k++) {
            Mention m = words.mentionAt(k);
            Integer party = m == null ? null : party(a, m.country());
            if (party != null) {
                return party;
            }
        }
        return one(a);
    }

    /** The one state that has made an agreement with a group of states. */
    private @Nullable Integer one(Accord a) {
        Integer one = null;
        for (int p : a.parties) {
            if (cast.country(p) != null) {
                if (one != null) {
                    return null;
                }
                one = p;
            }
        }
        return one;
    }
}
