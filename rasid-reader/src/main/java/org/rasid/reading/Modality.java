package org.rasid.reading;

import org.rasid.report.Event.Status;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Token.Kind;

/** Whether a deed is told as done: denied, still ahead, striven for, or to be ended. */
final class Modality {
    private static final int NOT_BEFORE = 2;
    private static final int WISHED_BEFORE = 4;
    private static final int WILL_BEFORE = 8;
    private static final int CALLED_OFF_BEFORE = 4;
    private static final int AHEAD_BEHIND = 4;

    private final Words words;

    Modality(Words words) {
        this.words = words;
    }

    /** Whether what a word tells happened, did not, or lies ahead. */
    Status status(int i, Sense sense, Sentence s) {
        boolean noun = !sense.verb() || !sense.finite();
        if (negated(i) || noun && calledOff(i, s)) {
            return Status.NEGATED;
        }
        return future(i, sense, s) || noun && ahead(i, s) ? Status.FUTURE : Status.ACTUAL;
    }

    /** Whether a word is denied: لم يتفقا، عدم التوصل. */
    boolean negated(int i) {
        for (int k = i - 1; k >= 0 && k >= i - NOT_BEFORE; k--) {
            if (words.plays(k, Particles.Role.NOT)) {
                return true;
            }
            if (words.boundary(k)) {
                return false;
            }
        }
        return false;
    }

    private boolean future(int i, Sense sense, Sentence s) {
        if (sense.analysis().has(Analysis.S)) {
            return true;
        }
        for (int k = i - 1; k >= s.first() && k >= i - WILL_BEFORE; k--) {
            if (words.is(k, Kind.STOP) || words.is(k, Kind.COLON)) {
                return false;
            }
            boolean will = words.plays(k, Particles.Role.WILL)
                    || words.token(k).isWord() && words.token(k).best().has(Analysis.S);
            if (will) {
                return true;
            }
        }
        return false;
    }

    /** ألغى الوزير زيارته، إرجاء القمة: whether a deed that was planned did not take place. */
    private boolean calledOff(int i, Sentence s) {
        if (words.token(i).best().has(Analysis.PREPOSITION)) {
            return false;
        }
        int steps = 0;
        for (int k = i - 1; k >= s.first() && steps < CALLED_OFF_BEFORE; k--) {
            if (words.boundary(k) || words.preposition(k)) {
                return false;
            }
            Sense verb = words.verb(k);
            if (verb != null) {
                return words.plays(verb.lemma(), Particles.Role.CALLED_OFF);
            }
            if (words.phraseAt(k) < 0 && words.stemPlays(k, Particles.Role.CALLED_OFF)) {
                return true;
            }
            boolean within = words.phraseAt(k) >= 0 && words.phraseAt(k) == words.phraseAt(k + 1);
            steps += within ? 0 : 1;
        }
        return false;
    }

    /** لقاء مرتقب، القمة العربية المقبلة: whether an adjective says that a noun's deed is still to come. */
    private boolean ahead(int i, Sentence s) {
        for (int k = i + 1; k < Math.min(s.end(), i + 1 + AHEAD_BEHIND); k++) {
            if (!words.token(k).isWord() || words.timeAt(k) >= 0 || words.preposition(k)) {
                return false;
            }
            if (words.stemPlays(k, Particles.Role.AHEAD)) {
                return !words.token(k).best().has(Analysis.PREPOSITION | Analysis.CONJUNCTION);
            }
        }
        return false;
    }

    /** Whether a noun's deed is striven for: من أجل التوصل إلى هدنة. */
    boolean wished(int i, Sentence s) {
        for (int k = i - 1; k >= Math.max(s.first(), i - WISHED_BEFORE); k--) {
            if (!words.token(k).isWord() || words.phraseAt(k) >= 0) {
                return false;
            }
            if (words.plays(k, Particles.Role.WISHED)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a deed is to end or has: وقف العمليات، منع الهجمات، توقفت كافة الاتصالات. */
    boolean stopped(int i) {
        int k = i > 1 && words.plays(i - 1, Particles.Role.ALL) ? i - 2 : i - 1;
        return k >= 0 && (words.stemPlays(k, Particles.Role.ENDS) || words.plays(k, Particles.Role.HALTED));
    }

    /** Whether a noun only says what something is like: وصفه بأنه استسلام، اعتبره بمثابة إعلان حرب. */
    boolean described(int i) {
        return i > 0 && words.plays(i - 1, Particles.Role.IT_IS);
    }
}
