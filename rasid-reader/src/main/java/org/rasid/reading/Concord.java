package org.rasid.reading;

import org.rasid.mention.Mention;
import org.rasid.reading.Particles.Role;
import org.rasid.report.ActorKind;
import org.rasid.text.Token;
import org.rasid.text.Token.Kind;

/**
 * Whether a phrase can be the subject of a verb before it: they agree in gender, and a plural is in the nominative. "دعا
 * إيران" has no subject, "دعت إيران" has.
 */
final class Concord {
    private final Words words;

    Concord(Words words) {
        this.words = words;
    }

    /** False only where the phrase cannot be the verb's subject. */
    boolean allows(Sense verb, Part part) {
        Mention m = words.phrase(part.phrases().get(0));
        if (!verb.finite() || !part.via().isEmpty()) {
            return true;
        }
        if (accusative(m)) {
            return false;
        }
        return !(verb.hers() && (masculine(m) || counted(m)) || verb.his() && feminine(m));
    }

    /** الطرفين، المسؤولين، الوسطاء الكينيين: not the case of a subject. */
    private boolean accusative(Mention m) {
        boolean many = m.number() > 1 && m.sort() != Mention.Sort.NAME;
        if (!many || words.token(m.first()).folded().endsWith("ين")) {
            return many;
        }
        int adjective = m.first() + 1;
        return adjective < m.end()
                && words.token(m.first()).isWord()
                && words.token(adjective).isWord()
                && words.token(m.first()).best().definite()
                && words.token(adjective).best().definite()
                && words.token(adjective).folded().endsWith("يين");
    }

    /** ثلاثة جنود، 12 شخصا: so many men are no woman's verb's subject. */
    private boolean counted(Mention m) {
        Token first = words.token(m.first());
        Token last = words.token(m.end() - 1);
        boolean many = m.kind() == ActorKind.PEOPLE && m.number() > 1 && last.isWord();
        boolean above = first.kind() == Kind.NUMBER && last.folded().endsWith("ا");
        boolean few = first.isWord() && m.end() - m.first() > 1 && words.stemPlays(m.first(), Role.FEW);
        return many && (above || few);
    }

    private boolean feminine(Mention m) {
        if (m.kind() == ActorKind.PERSON) {
            return m.feminine();
        }
        if (words.plays(m.head(), Role.FEMININE)) {
            return true;
        }
        if (m.kind() == ActorKind.PEOPLE) {
            return false;
        }
        if (m.head().endsWith("ات") && m.kind() != ActorKind.STATE) {
            return true;
        }
        boolean state = m.kind() == ActorKind.STATE && m.sort() != Mention.Sort.BACK;
        return m.number() == 1
                && (state || m.head().endsWith("ه"))
                && !masculine(m)
                && !words.plays(m.head(), Role.EITHER);
    }

    private boolean masculine(Mention m) {
        return m.kind() != ActorKind.PEOPLE
                && m.number() == 1
                && !(m.kind() == ActorKind.PERSON && m.feminine())
                && words.plays(m.head(), Role.MASCULINE);
    }
}
