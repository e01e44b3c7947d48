package org.rasid.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.mention.MentionReader;
import org.rasid.mention.Participant;
import org.rasid.report.ActorKind;
import org.rasid.text.Folding;

/** The participants of a report, with the states that a finding needs although no phrase stands for them alone. */
final class Cast {
    /** Words of so many letters or fewer bind names: من، في. */
    private static final int SMALL = 2;

    private final List<Participant> participants;
    private final Set<Integer> many;
    private final MentionReader known;

    /**
     * @param many those whom a plural names
     * @param known knows the states that nobody names
     */
    Cast(List<Participant> found, Set<Integer> many, MentionReader known) {
        this.participants = new ArrayList<>(found);
        this.many = many;
        this.known = known;
    }

    Participant get(int i) {
        return participants.get(i);
    }

    int size() {
        return participants.size();
    }

    /** The state with this code; made where no phrase names it, under its own name: وقع الرئيسان التركي والإيراني. */
    private int state(String country) {
        for (Participant p : participants) {
            if (p.kind() == ActorKind.STATE && country.equals(p.country())) {
                return p.index();
            }
        }
        int i = participants.size();
        Entity e = known.state(country);
        String name = e == null ? country : e.name();
        String en = e == null ? null : e.en();
        participants.add(new Participant(
                i, "state:" + country, List.of(name), en, ActorKind.STATE, country, null, e, List.of()));
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
     * (البرنامج النووي الإيراني); the others themselves. Officials of one state who agree with each other bind themselves.
     */
    List<Integer> bound(List<Integer> who) {
        if (rivals(who)) {
            return who;
        }
        Set<Integer> out = new LinkedHashSet<>();
        for (int i : who) {
            Participant p = participants.get(i);
            String country = p.country();
            boolean official = p.kind() == ActorKind.PERSON && country != null && p.office() != null;
            boolean matter = p.kind() == ActorKind.IGO && p.entity() == null;
            int body = bodyOf(p);
            if (body >= 0 || leadsArmed(p)) {
                out.add(body >= 0 ? body : i);
                continue;
            }
            boolean stands = official || matter || p.kind() == ActorKind.PEOPLE;
            out.add(stands && country != null ? state(country) : i);
        }
        return List.copyOf(out);
    }

    /** "كير ومشار": whether several persons of one country are all, so that each signs for himself. */
    private boolean rivals(List<Integer> who) {
        return who.size() > 1
                && countries(who).size() == 1
                && who.stream().allMatch(i -> participants.get(i).kind() == ActorKind.PERSON && country(i) != null);
    }

    /** Who is bound when bodies of states must do something: their states, where no two are of one. */
    List<Integer> sides(List<Integer> who) {
        List<Integer> states = new ArrayList<>();
        for (int i : who) {
            Participant p = participants.get(i);
            String country = p.country();
            states.add(p.kind() == ActorKind.GOVERNMENT && country != null ? state(country) : i);
        }
        return countries(who).size() == who.size() ? states : who;
    }

    /** The armed group among the participants in which somebody holds an office; -1 for none. */
    private int bodyOf(Participant p) {
        String offices =
                p.kind() == ActorKind.PERSON && p.entity() != null ? p.entity().detail() : "";
        for (Participant o : participants) {
            Entity e = offices.isEmpty() || o.kind() != ActorKind.ARMED_GROUP ? null : o.entity();
            if (e != null && offices.contains("@" + e.key())) {
                return o.index();
            }
        }
        return -1;
    }

    /** Whether somebody is known to lead an armed group and no state: he binds none. */
    private static boolean leadsArmed(Participant p) {
        String offices =
                p.kind() == ActorKind.PERSON && p.entity() != null ? p.entity().detail() : "";
        return offices.contains("@armed:") && !offices.contains("@" + p.country() + ":");
    }

    /** The states of participants; those without one stay themselves. */
    List<Integer> states(List<Integer> who) {
        Set<Integer> out = new LinkedHashSet<>();
        for (int i : who) {
            Participant p = participants.get(i);
            String country = p.country();
            out.add(country == null ? i : state(country));
        }
        return List.copyOf(out);
    }

    /** Whether somebody of both is named by a common word, or both hold bodies of one state: ثلاثة جنود, 3 جنود. */
    boolean akin(List<Integer> a, List<Integer> b) {
        for (int x : a) {
            for (int y : b) {
                if (x == y || akin(participants.get(x), participants.get(y))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean akin(Participant a, Participant b) {
        String country = a.country();
        if (country != null && country.equals(b.country()) && ofState(a) && ofState(b)) {
            return true;
        }
        Set<String> words = nameWords(a);
        words.retainAll(nameWords(b));
        return !words.isEmpty();
    }

    private static boolean ofState(Participant p) {
        return p.kind() == ActorKind.STATE || p.kind() == ActorKind.GOVERNMENT;
    }

    /** The words of a participant's names, folded. */
    Set<String> nameWords(int i) {
        return nameWords(participants.get(i));
    }

    /** The words of somebody's names that are no numbers and no small words. */
    private static Set<String> nameWords(Participant p) {
        Set<String> out = new HashSet<>();
        for (String name : p.names()) {
            for (String word : Folding.fold(name).split(" ")) {
                if (word.length() > SMALL && !Character.isDigit(word.charAt(0))) {
                    out.add(word);
                }
            }
        }
        return out;
    }

    /** Whether all are states. */
    boolean statesOnly(List<Integer> who) {
        return who.stream().allMatch(i -> participants.get(i).kind() == ActorKind.STATE);
    }

    @Nullable
    String country(int i) {
        return participants.get(i).country();
    }

    /** Whether all of them are people told by what they are: جنديان، خمسة مدنيين. */
    boolean unnamed(List<Integer> who) {
        return who.stream().allMatch(i -> participants.get(i).kind() == ActorKind.PEOPLE);
    }

    /** Whether somebody stands for several countries: وزراء خارجية دول الخليج، نظراؤه. */
    boolean several(int i) {
        Participant p = participants.get(i);
        return p.country() == null && p.entity() == null && p.kind() == ActorKind.IGO
                || p.kind() == ActorKind.PERSON && p.country() == null && many.contains(i);
    }
}
