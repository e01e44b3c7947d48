package org.rasid.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;

/** Which of the bare phrases around a deed's word does the deed and which suffers it. */
final class WordOrder {
    private final Syntax syntax;
    private final Fillers fillers;
    private final Concord concord;

    WordOrder(Words words, Syntax syntax, Fillers fillers) {
        this.syntax = syntax;
        this.fillers = fillers;
        this.concord = new Concord(words);
    }

    /**
     * The subject of a verb that has one bare phrase before it and one behind it: the one before where the verb takes an
     * object and agrees with it (السلطات تطرد مهاجرين), else the one that was found.
     */
    @Nullable
    Part first(Candidate c, Hit hit, @Nullable Part subject, List<Part> parts) {
        boolean takes = c.frame.target() == Target.EVENT
                && c.frame.markers(Slot.RECIPIENTS).contains("obj")
                && subject != null
                && subject.marker().isEmpty()
                && fillers.choose(c.frame, Slot.RECIPIENTS, parts, List.of(subject), false) == null;
        Part before = takes ? syntax.before(hit.at(), hit.sentence()) : null;
        if (before == null || hit.at() - before.end() > 1) {
            return subject;
        }
        return concord.allows(hit.sense(), before) ? before : subject;
    }

    /** قتل جنديان: a verb that must have an object and has none is passive, where its letters allow it. */
    boolean suffers(Hit hit, @Nullable Part subject, List<Part> parts) {
        Sense sense = hit.sense();
        boolean either =
                (sense.features() & Features.PASSIVE) != 0 && !sense.analysis().suffixed();
        List<Part> taken = subject == null ? List.of() : List.of(subject);
        return either
                && hit.frame().markers(Slot.RECIPIENTS).contains("must")
                && fillers.choose(hit.frame(), Slot.RECIPIENTS, parts, taken, false) == null;
    }

    /**
     * What the bare phrases behind a deed's noun are to it. Of two the first does the deed and the other suffers it:
     * اعتقال الشرطة مستوطنين. One alone suffers it where it is no body or group of force, or where the verb before says
     * only that it was done: تم اعتقال المتظاهرين.
     */
    Map<Slot, Part> ofNoun(Candidate c, Slot doer, List<Part> parts) {
        boolean deed = c.frame.target() == Target.EVENT && !c.frame.type().equals("CONSULT");
        Part owner = parts.isEmpty() ? null : parts.get(0);
        boolean open = deed && c.who(Slot.RECIPIENTS).isEmpty();
        if (!open
                || owner == null
                || !owner.marker().equals("gen")
                || fillers.who(owner).isEmpty()) {
            return Map.of();
        }
        List<String> suffers = c.frame.markers(Slot.RECIPIENTS);
        Part object = parts.size() > 1 ? parts.get(1) : null;
        if (object != null
                && object.marker().isEmpty()
                && object.commas() == 0
                && suffers.contains("obj")
                && c.who(doer).isEmpty()
                && !fillers.who(object).isEmpty()) {
            return new EnumMap<>(Map.of(doer, owner, Slot.RECIPIENTS, object));
        }
        boolean alone = c.features.contains("light:NONE") || !fillers.ofForce(owner);
        return alone && suffers.contains("gen") ? Map.of(Slot.RECIPIENTS, owner) : Map.of();
    }
}
