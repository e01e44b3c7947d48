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

    private final Words words;

    Modality(Words words) {
        this.words = words;
    }

    /** Whether what a word tells happened, did not, or lies ahead. */
    Status status(int i, Sense sense, Sentence s) {
        return negated(i) ? Status.NEGATED : future(i, sense, s) ? Status.FUTURE : Status.ACTUAL;
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
