package org.rasid.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.mention.Mention;
import org.rasid.reading.Frame.Slot;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Sentence.Role;

/**
 * Tells the subject of a contact's verb from its object where only one phrase stands behind it: وكان الوزير التقى نظيره،
 * أنه سيزور المملكة، الرئيس يستقبل السفير.
 */
final class Transitives {
    /** No more than particles stand between a subject and its verb. */
    private static final int BETWEEN = 2;

    private final Words words;
    private final Syntax syntax;
    private final Fillers fillers;
    private final Discourse discourse;

    Transitives(Words words, Syntax syntax, Fillers fillers, Discourse discourse) {
        this.words = words;
        this.syntax = syntax;
        this.fillers = fillers;
        this.discourse = discourse;
    }

    /**
     * The subject, or null where only a pronoun stands for it.
     *
     * @param found what the build of the clause alone says
     * @param parts the parts behind the verb
     */
    @Nullable
    Part subject(Hit hit, @Nullable Part found, List<Part> parts) {
        boolean asks = hit.frame().type().equals("CONSULT")
                && hit.frame().markers(Slot.RECIPIENTS).contains("obj");
        if (!asks || found == null || !found.marker().isEmpty()) {
            return found;
        }
        Part before = syntax.before(hit.at(), hit.sentence());
        boolean meant =
                hit.sentence().role() != Role.TITLE && !discourse.subject().isEmpty();
        if (before == null && !meant) {
            return found;
        }
        return object(hit, before, found, parts) ? before : found;
    }

    private boolean object(Hit hit, @Nullable Part before, Part found, List<Part> parts) {
        Mention m = words.mentions.phrases().get(found.phrases().get(0));
        if ("=".equals(m.office())) {
            return true;
        }
        boolean another = parts.stream()
                .anyMatch(p -> p.first() != found.first() && p.marker().isEmpty());
        if (another) {
            return false;
        }
        if (before != null && hit.at() - before.end() <= BETWEEN) {
            return true;
        }
        return alone(hit, found, parts) && (before != null || !opens(hit));
    }

    /** Whether nobody else is named whom the verb could reach, nor could an unknown word name one. */
    private boolean alone(Hit hit, Part found, List<Part> parts) {
        Mention m = words.mentions.phrases().get(found.phrases().get(0));
        boolean group = found.phrases().size() > 1 || m.number() > 1 || m.kind() == ActorKind.PEOPLE;
        int next = found.end();
        Sentence s = hit.sentence();
        boolean closed = next >= s.end()
                || words.preposition(next)
                || words.timeAt(next) >= 0
                || !words.token(next).isWord() && !words.is(next, org.rasid.text.Token.Kind.COMMA);
        return !group && closed && fillers.choose(hit.frame(), Slot.RECIPIENTS, parts, List.of(found), false) == null;
    }

    private boolean opens(Hit hit) {
        return hit.at() == hit.sentence().first()
                && !words.token(hit.at()).best().has(Analysis.CONJUNCTION);
    }
}
