package org.rasid.reading;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.mention.Mention;
import org.rasid.mention.Participant;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Particles.Role;
import org.rasid.report.ActorKind;
import org.rasid.text.Folding;

/** Chooses by the weights which part of a sentence fills a slot, and says who that is. */
final class Fillers {
    private static final int MOST_RANKS = 3;
    /** A marker with this ending leads to a state alone. */
    private static final String STATE = ".state";
    /** A marker with this ending leads to the first phrase behind the word alone. */
    private static final String FIRST = ".first";

    private final Words words;
    private final Weights weights;

    Fillers(Words words, Weights weights) {
        this.words = words;
        this.weights = weights;
    }

    /**
     * The likeliest filler of a slot by the weights, or null.
     *
     * @param parts the parts behind the trigger, in order
     * @param taken parts that fill other slots
     * @param noun whether the trigger is a noun whose object stands right behind it
     */
    @Nullable
    Part choose(Frame frame, Slot slot, List<Part> parts, Collection<Part> taken, boolean noun) {
        List<String> markers = frame.markers(slot);
        Part best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Part p : parts) {
            int rank = taken(p, taken) || again(p, taken) || who(p).isEmpty() || there(frame, p)
                    ? -1
                    : rank(markers, p, noun, p.equals(parts.get(0)));
            double score = rank < 0 ? Double.NEGATIVE_INFINITY : score(p, rank, parts.get(0));
            if (score > most) {
                most = score;
                best = p;
            }
        }
        return best;
    }

    private static boolean taken(Part p, Collection<Part> taken) {
        for (Part other : taken) {
            if (other.first() == p.first()) {
                return true;
            }
        }
        return false;
    }

    /** التقوا بالجزائر العاصمة، استقبله بمقر الوزارة: with ب a town or a house is where people met. */
    private boolean there(Frame frame, Part p) {
        return p.marker().equals("ب")
                && frame.channel().equals("meeting")
                && !frame.mode().equals("visit")
                && (words.plays(p.via(), Role.SEAT)
                        || words.phrase(p.phrases().get(0)).sort() == Mention.Sort.CAPITAL);
    }

    /** Whether a part stands for nobody else than one that fills another slot: استقبل الأمير في قصر سموه. */
    private boolean again(Part p, Collection<Part> taken) {
        List<Integer> who = who(p);
        for (Part other : taken) {
            if (who(other).containsAll(who)) {
                return true;
            }
        }
        return false;
    }

    private double score(Part p, int rank, Part first) {
        return weights.of("slot:rank" + Math.min(rank, MOST_RANKS))
                + p.commas() * weights.of("slot:comma")
                + (p.via().isEmpty() ? 0 : weights.of("slot:via"))
                + (p.first() - first.first()) * weights.of("slot:token");
    }

    private int rank(List<String> markers, Part p, boolean noun, boolean first) {
        for (int r = 0; r < markers.size(); r++) {
            String m = fitting(markers.get(r), p, first);
            boolean bare = m.equals("obj")
                    && (noun ? p.marker().equals("gen") : p.marker().isEmpty());
            if (bare || m.equals(p.marker())) {
                return r;
            }
        }
        return -1;
    }

    /** A marker without what it asks of the phrase, "-" where the phrase is not like that. */
    private String fitting(String marker, Part p, boolean first) {
        int noun = marker.indexOf('>');
        if (noun > 0) {
            boolean behind = p.via().equals(Folding.fold(marker.substring(noun + 1)));
            return behind ? marker.substring(0, noun) : "-";
        }
        int dot = marker.indexOf('.');
        if (dot < 0) {
            return marker;
        }
        boolean state = allStates(p);
        boolean fits = switch (marker.substring(dot)) {
            case STATE -> state;
            case FIRST -> first && p.via().isEmpty() && p.commas() == 0 && !ofAnother(p.first() - 1);
            default -> !state && p.via().isEmpty();
        };
        return fits ? marker.substring(0, dot) : "-";
    }

    /** دعمه للبنان: whether a noun with a pronoun stands there, to which what follows belongs. */
    private boolean ofAnother(int k) {
        return k >= 0
                && words.token(k).isWord()
                && words.phraseAt(k) < 0
                && words.token(k).best().suffixed()
                && words.token(k).best().clitics() == 0;
    }

    /** Whether a part names nobody but states. */
    boolean allStates(Part p) {
        return p.phrases().stream().allMatch(i -> words.phrase(i).kind() == ActorKind.STATE);
    }

    /** The participants that a part stands for. */
    List<Integer> who(Part p) {
        List<List<Integer>> whom = words.mentions.whom();
        List<Integer> first = whom.get(p.phrases().get(0));
        if (p.phrases().size() == 1 && first.size() < 2) {
            return List.copyOf(first);
        }
        Set<Integer> all = new LinkedHashSet<>();
        for (int phrase : p.phrases()) {
            all.addAll(whom.get(phrase));
        }
        return List.copyOf(all);
    }

    /** The persons that a part names. */
    List<Integer> persons(Part p) {
        Set<Integer> all = new LinkedHashSet<>();
        for (int phrase : p.phrases()) {
            if (words.phrase(phrase).kind() == ActorKind.PERSON) {
                all.addAll(words.mentions.whom().get(phrase));
            }
        }
        return List.copyOf(all);
    }

    /** Whether a part names a paper, a channel or an agency. */
    boolean media(Part p) {
        return words.phrase(p.phrases().get(0)).kind() == ActorKind.MEDIA;
    }

    /** أعلن المرصد قصف البلدة: whether a part names those who only tell what others do. */
    boolean observes(Part p) {
        ActorKind kind = words.phrase(p.phrases().get(0)).kind();
        return kind == ActorKind.NGO || kind == ActorKind.MEDIA;
    }

    /** Whether a part names a woman. */
    boolean feminine(Part p) {
        return words.mentions.phrases().get(p.phrases().get(0)).feminine();
    }

    /** اقتحم متظاهرون السفارة: whether somebody is meant, and people who are called protesters when they are first named. */
    boolean protest(List<Integer> who) {
        return !who.isEmpty() && who.stream().allMatch(this::protests);
    }

    private boolean protests(int who) {
        Participant p = words.mentions.participants().get(who);
        if (p.kind() != ActorKind.PEOPLE) {
            return false;
        }
        Mention m = words.phrase(p.mentions().get(0));
        for (int k = m.first(); k < m.end(); k++) {
            if (words.stemPlays(k, Role.CROWD)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is meant, and persons alone. */
    boolean persons(List<Integer> who) {
        return !who.isEmpty()
                && who.stream()
                        .allMatch(i -> words.mentions.participants().get(i).kind() == ActorKind.PERSON);
    }

    /** Whether all of some participants are states, bodies of theirs or of several; false of nobody. */
    boolean official(List<Integer> who) {
        return !who.isEmpty()
                && who.stream()
                        .map(i -> words.mentions.participants().get(i).kind())
                        .allMatch(k -> k == ActorKind.STATE || k == ActorKind.GOVERNMENT || k == ActorKind.IGO);
    }

    /** Whether a part can be somebody who acts. */
    boolean acts(Part p) {
        for (int phrase : p.phrases()) {
            if (words.phrase(phrase).canAct()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part names a state, a body or a group that can use force, not people. */
    boolean ofForce(Part p) {
        for (int who : who(p)) {
            ActorKind kind = words.mentions.participants().get(who).kind();
            if (kind != ActorKind.PEOPLE && kind != ActorKind.PERSON) {
                return true;
            }
        }
        return false;
    }

    /** Notes how a part fills a slot. */
    static void note(Candidate c, Part p, String slot) {
        c.features.add(slot + ":" + p.marker());
        if (!p.via().isEmpty()) {
            c.features.add(slot + ":via");
        }
        if (p.commas() > 0) {
            c.features.add(slot + ":comma");
        }
    }
}
