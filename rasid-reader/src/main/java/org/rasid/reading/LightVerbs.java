package org.rasid.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Frames.Lends;
import org.rasid.text.Sentence;
import org.rasid.text.Token.Kind;

/**
 * Finds who lends the subject to a noun that names a deed: the subject of a light verb (أجرى الرئيس اتصالاً), or of the
 * clause around it (قال خلال لقائه).
 */
final class LightVerbs {
    private static final int LIGHT_WINDOW = 10;
    private static final int WINDOW = 20;

    private final Words words;
    private final Frames frames;
    private final Syntax syntax;
    private final Subjects subjects;

    LightVerbs(Words words, Frames frames, Syntax syntax, Subjects subjects) {
        this.words = words;
        this.frames = frames;
        this.syntax = syntax;
        this.subjects = subjects;
    }

    /** Who does what a candidate's noun names, or null; notes on the candidate how that was found. */
    @Nullable
    Part lent(Candidate c) {
        int i = c.trigger;
        Sentence s = c.sentence;
        for (int k = i - 1; k >= Math.max(s.first(), i - WINDOW); k--) {
            if (words.is(k, Kind.COLON) || words.is(k, Kind.STOP)) {
                return null;
            }
            Sense verb = words.verb(k);
            Sense any = verb != null ? verb : masdar(k);
            if (any != null && i - k <= LIGHT_WINDOW && frames.isLight(any.lemma())) {
                return light(c, k, verb, frames.lends(any.lemma()));
            }
            if (verb != null) {
                return around(c, k, verb);
            }
        }
        return null;
    }

    private @Nullable Part light(Candidate c, int k, @Nullable Sense verb, Lends lends) {
        c.features.add("light:" + lends);
        c.cover(k, k + 1);
        if (lends == Lends.NONE || lends == Lends.PLACE) {
            return null;
        }
        if (verb != null) {
            return subjects.of(k, verb, c.sentence, between(k, c));
        }
        List<Part> owners = syntax.behind(k, c.trigger, true);
        return owners.isEmpty() ? null : owners.get(0);
    }

    private @Nullable Part around(Candidate c, int k, Sense verb) {
        if (!words.preposition(c.trigger - 1, Particles.Role.DURING)) {
            return null;
        }
        c.features.add("subject:around");
        return subjects.of(k, verb, c.sentence, between(k, c));
    }

    /** The parts behind a verb that stand before the candidate's noun. */
    private List<Part> between(int k, Candidate c) {
        List<Part> parts = syntax.behind(k, c.sentence.end(), false);
        return parts.stream().filter(p -> p.first() < c.trigger).toList();
    }

    /** إجراء الرئيسين محادثة: the verbal noun of a light verb. */
    private @Nullable Sense masdar(int k) {
        if (!words.stemPlays(k, Particles.Role.LIGHT_NOUN)) {
            return null;
        }
        for (Sense s : words.senses(k)) {
            if (frames.isLight(s.lemma())) {
                return s;
            }
        }
        return null;
    }
}
