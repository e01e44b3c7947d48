package org.rasid.reading;

import java.util.List;
import java.util.Map;

/**
 * A pattern of a finding: a word that triggers it and the markers of its slots. One line of {@code lexicon/frames}.
 *
 * @param id its name
 * @param target what it proposes
 * @param label the type, act, kind or status: {@code CONSULT/phone}, {@code say}, {@code ceasefire}
 * @param type the event's type: the label before the slash
 * @param mode the event's mode: the label behind the slash, empty where there is none
 * @param channel for a contact how it was made; empty otherwise
 * @param slots for each slot the markers that lead to its filler, the likeliest first
 * @param features what speaks for and against all that it proposes
 */
record Frame(
        String id,
        Target target,
        String label,
        String type,
        String mode,
        String channel,
        Map<Slot, List<String>> slots,
        List<String> features) {
    /** A frame whose label says its type and mode. */
    static Frame of(String id, Target target, String label, String channel, Map<Slot, List<String>> slots) {
        int slash = label.indexOf('/');
        String type = slash < 0 ? label : label.substring(0, slash);
        String mode = slash < 0 ? "" : label.substring(slash + 1);
        List<String> features = List.of("frame:" + id, "target:" + target);
        return new Frame(id, target, label, type, mode, channel, Map.copyOf(slots), features);
    }

    /** What a frame proposes. */
    enum Target {
        EVENT,
        STATEMENT,
        AGREEMENT,
        STATUS,
        PROVISION,
        HOLDS
    }

    /** The slots of findings. */
    enum Slot {
        SPEAKER,
        ADDRESSEE,
        /** Who passes on what the speaker says: نقلت وكالة عن فلان. */
        VIA,
        CONTENT,
        ACTORS,
        RECIPIENTS,
        ATTENDANTS,
        TOPICS,
        PARTIES,
        SPONSORS,
        OBLIGORS
    }

    /** The markers of a slot; none where the frame has no such slot. */
    List<String> markers(Slot slot) {
        return slots.getOrDefault(slot, List.of());
    }

    /** Whether it tells no contact of its own, but who else was at the one told before: حضر اللقاء. */
    boolean attendance() {
        return channel.equals("attendance");
    }
}
