package org.rasid.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Frame.Slot;
import org.rasid.report.Event.Status;
import org.rasid.text.Sentence;

/** A finding that a frame proposes, with what could fill its slots and what speaks for and against it. */
final class Candidate {
    Frame frame;
    final Sentence sentence;
    final int trigger;
    final Map<Slot, List<Integer>> slots = new EnumMap<>(Slot.class);
    final Map<Slot, Part> parts = new EnumMap<>(Slot.class);
    final List<String> features = new ArrayList<>();
    /** The last of the words that set the frame off. */
    int last;

    /** The evidence: from this token to the one before {@link #end}. */
    int first;

    int end;
    /** What was said or agreed: from this token to the one before {@link #contentEnd}. */
    int contentFirst = -1;

    int contentEnd = -1;
    /** What a statement does: its frame's act, unless its content says more. */
    String act;

    Status status = Status.ACTUAL;
    /** The triggers of candidates that tell more of the same deed. */
    final List<Integer> also = new ArrayList<>();

    double score;
    /** The noun of the deed that this verb tells more of, -1 where it stands for itself: الهجوم الذي استهدف. */
    int deed = -1;

    /** The deed of which this only tells more, or null. */
    @Nullable
    Candidate tellsOf;

    /** The statement within whose content this stands, or null. */
    @Nullable
    Candidate within;

    String dropped = "";

    Candidate(Frame frame, Sentence sentence, int trigger) {
        this.frame = frame;
        this.sentence = sentence;
        this.trigger = trigger;
        this.last = trigger;
        this.first = trigger;
        this.end = trigger + 1;
        this.act = frame.label();
        features.addAll(frame.features());
    }

    /** Makes it a finding of another frame, with the slots that it has. */
    void become(Frame other) {
        features.removeAll(frame.features());
        frame = other;
        act = other.label();
        features.addAll(other.features());
    }

    /** Who fills a slot; empty where nobody does. */
    List<Integer> who(Slot slot) {
        return slots.getOrDefault(slot, List.of());
    }

    void cover(int from, int to) {
        first = Math.min(first, from);
        end = Math.max(end, to);
    }
}
