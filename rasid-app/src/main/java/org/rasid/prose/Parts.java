package org.rasid.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Days;
import org.rasid.report.Event;

/** The parts of the line that tells a finding; parts of which nothing is known are not there. */
final class Parts {
    private static final String BETWEEN = " · ";

    private final Labels labels;
    private final Times times;
    private final Names names;
    private final List<String> parts = new ArrayList<>();

    Parts(Labels labels, Names names) {
        this.labels = labels;
        this.times = new Times(labels);
        this.names = names;
    }

    /** Words as they are. */
    Parts words(String words) {
        if (!words.isEmpty()) {
            parts.add(words);
        }
        return this;
    }

    /** The label alone, if the condition holds. */
    Parts when(boolean condition, String key) {
        return condition ? words(labels.say(key)) : this;
    }

    Parts actors(String key, List<String> ids) {
        return ids.isEmpty() ? this : words(labels.say(key, names.actors(ids)));
    }

    Parts actor(String key, @Nullable String id) {
        return id == null ? this : words(labels.say(key, names.actor(id)));
    }

    Parts places(List<String> ids) {
        return ids.isEmpty() ? this : words(labels.say("place", names.places(ids)));
    }

    Parts writtenPlaces(List<String> written) {
        return written.isEmpty() ? this : words(labels.say("place", names.written(written)));
    }

    Parts topics(List<String> topics) {
        return topics.isEmpty() ? this : words(labels.say("topics", names.topics(topics)));
    }

    Parts days(@Nullable Days days) {
        return days == null ? this : words(times.period(days.start(), days.end()));
    }

    Parts deadline(@Nullable String day) {
        return day == null ? this : words(labels.say("deadline", times.day(day)));
    }

    Parts duration(@Nullable String iso) {
        return iso == null ? this : words(labels.say("duration", times.duration(iso)));
    }

    Parts status(Event.Status status) {
        return words(labels.say("status." + status.name().toLowerCase(java.util.Locale.ROOT)));
    }

    /** How sure the finding is: in words, and as a percentage. */
    Parts certainty(double confidence) {
        String words = confidence >= 0.9 ? "high" : confidence >= 0.7 ? "good" : confidence >= 0.5 ? "fair" : "low";
        return words(labels.say("certainty." + words, Math.round(confidence * 100)));
    }

    /** All parts as one line. */
    String line() {
        return String.join(BETWEEN, parts);
    }
}
