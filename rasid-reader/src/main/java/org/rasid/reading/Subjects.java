package org.rasid.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.mention.Mention;
import org.rasid.reading.Particles.Role;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Token.Kind;

/** Finds the subject of a verb: the bare phrase behind it, the one before its clause, or the one it is relative to. */
final class Subjects {
    private static final int FEW = 4;

    private final Words words;
    private final Weights weights;
    private final Syntax syntax;
    private final Fillers fillers;
    private final Concord concord;
    private final DeedSubjects deeds;

    Subjects(Words words, Weights weights, Syntax syntax, Fillers fillers, DeedSubjects deeds) {
        this.words = words;
        this.weights = weights;
        this.syntax = syntax;
        this.fillers = fillers;
        this.concord = new Concord(words);
        this.deeds = deeds;
    }

    /** The noun of a deed that is a verb's subject, -1 where there is none. */
    int deed(int i, Sense verb, Sentence s) {
        return deeds.of(i, verb, s);
    }

    /** The subject of a verb, or null. */
    @Nullable
    Part of(int i, Sense verb, Sentence s) {
        return of(i, verb, s, syntax.behind(i, s.end(), false));
    }

    /**
     * The subject of a verb, or null. Who stands right before "and" with its verb is none: "بوتين يهاتف أردوغان ويعرب".
     *
     * @param parts the parts behind the verb among which it may be
     */
    @Nullable
    Part of(int i, Sense verb, Sentence s, List<Part> parts) {
        if (deed(i, verb, s) >= 0) {
            return null;
        }
        Part behind = pronounBefore(i) || itself(i, s) ? null : behind(verb, parts);
        Part relative = syntax.antecedent(i, s);
        if (relative != null) {
            boolean object = verb.analysis().suffixed() || behind != null && resumed(i, behind);
            return object ? behind : relative;
        }
        if (speakerOrHearer(verb)) {
            return null;
        }
        Part before = syntax.before(i, s);
        if (before != null && (topic(before, i, verb, s) || wasBefore(before, i, s) && concord.allows(verb, before))) {
            return verb.analysis().suffixed() && behind != null ? behind : before;
        }
        Part someone = before == null ? null : indefinite(i, verb, s, before);
        if (someone != null) {
            return verb.analysis().suffixed() ? behind : someone;
        }
        boolean and = verb.analysis().has(Analysis.CONJUNCTION);
        if (before != null && and && before.end() == i) {
            before = null;
        }
        if (before != null && !and && leads(before, i, s)) {
            return before;
        }
        if (before == null && behind == null) {
            return meant(i, verb, s);
        }
        if (behind == null || many(verb)) {
            return before != null && bothDo(verb) && fillers.who(before).size() == 1 ? null : before;
        }
        return likelier(i, before, behind);
    }

    /** أكدت الحركة التزامها بالاتفاق الذي وقعته مع: who did what a pronoun resumes is told before, neither led to nor owned. */
    private @Nullable Part meant(int i, Sense verb, Sentence s) {
        if (i - 1 <= s.first() || !words.relative(i - 1) || !verb.analysis().suffixed()) {
            return null;
        }
        for (int k = i - 2; k >= s.first(); k--) {
            int p = words.phraseAt(k);
            Mention m = p < 0 ? null : words.phrase(p);
            if (m == null || m.end() != k + 1) {
                continue;
            }
            Part part = new Part("", "", List.of(p), m.first(), m.end(), 0);
            if (stands(m, s) && fillers.acts(part) && concord.allows(verb, part)) {
                return part;
            }
        }
        return null;
    }

    /** Whether a phrase stands behind a verb or opens its clause. */
    private boolean stands(Mention m, Sentence s) {
        int k = m.first() - 1;
        return Syntax.clitic(m.clitics()).isEmpty()
                && m.sort() != Mention.Sort.WHOSE
                && (k < s.first() || words.that(k) || words.token(k).isWord() && words.verb(k) != null);
    }

    /** "أما طهران فقد نفت": whether a phrase is what a clause is about, and agrees with its verb, which stands behind it. */
    boolean topic(Part before, int i, Sense verb, Sentence s) {
        int opens = syntax.clauseStart(i, s) - 1;
        return opens >= s.first() && words.plays(opens, Role.TOPIC) && concord.allows(verb, before);
    }

    /** "وكان المبعوث، قد أبلغ المجلس": behind كان and before قد stands the subject. */
    private boolean wasBefore(Part before, int i, Sentence s) {
        int was = before.first() - 1;
        Sense verb = was >= s.first() && words.token(was).isWord() ? words.verb(was) : null;
        return verb != null
                && words.token(i - 1).isWord()
                && words.plays(i - 1, Role.BEFORE_VERB)
                && words.plays(verb.lemma().folded(), Role.WAS);
    }

    /** اعتقلت الشرطة رجلا هاجم الحارس: an indefinite phrase behind a verb and its subject has a clause of its own without a pronoun. */
    private @Nullable Part indefinite(int i, Sense verb, Sentence s, Part before) {
        int p = i > s.first() ? words.phraseAt(i - 1) : -1;
        Mention m = p < 0 ? null : words.phrase(p);
        int opens = before.first() - 1;
        boolean object = m != null
                && m.first() >= before.end()
                && m.sort() == Mention.Sort.ROLE
                && !m.definite()
                && m.canAct()
                && opens >= s.first()
                && words.verb(opens) != null
                && !verb.analysis().has(Analysis.CONJUNCTION);
        return object && m != null ? new Part("rel", "", List.of(p), m.first(), m.end(), 0) : null;
    }

    /** The subject where it is looked for behind the verb alone. */
    @Nullable
    Part behind(int i, Sense verb, Sentence s) {
        return itself(i, s) ? null : behind(verb, syntax.behind(i, s.end(), false));
    }

    /** "جاء ذلك خلال لقائه الوزير": whether what was told before is the subject, by a word that points to it alone. */
    private boolean itself(int i, Sentence s) {
        int k = i + 1;
        boolean points = k < s.end() && words.plays(k, Role.THIS);
        return points
                && (k + 1 >= s.end()
                        || !words.token(k + 1).isWord()
                        || words.preposition(k + 1)
                        || words.token(k + 1).best().has(Analysis.PREPOSITION));
    }

    private @Nullable Part behind(Sense verb, List<Part> parts) {
        for (Part p : parts) {
            boolean owned = p.commas() > 0 && !p.via().isEmpty();
            if (p.marker().isEmpty() && !owned && fillers.acts(p) && concord.allows(verb, p)) {
                return p;
            }
            if (p.commas() > 1) {
                return null;
            }
        }
        return null;
    }

    /** Whether a phrase opens the clause and the verb stands right behind it: باريس تدعو طهران إلى. */
    private boolean leads(Part before, int i, Sentence s) {
        int k = before.first() - 1;
        boolean opens = before.first() == s.first() || words.boundary(k) && !words.is(k, Kind.COMMA) || words.that(k);
        return opens && before.end() == i;
    }

    /** "التي يسيطر عليها": a pronoun with a preposition resumes what the clause is relative to. */
    private boolean resumed(int i, Part behind) {
        for (int k = i + 1; k < behind.first(); k++) {
            if (words.withPronoun(k)
                    || words.token(k).isWord() && words.token(k).best().suffixed()) {
                return true;
            }
        }
        return false;
    }

    /** "أنها تثمن جهود قطر": the pronoun is the subject; that of one man may stand for nobody, أنه وصل وفد. */
    private boolean pronounBefore(int i) {
        int k = i > 0 && words.is(i - 1, Kind.QUOTE_OPEN) ? i - 2 : i - 1;
        return words.that(k)
                && words.token(k).best().suffixed()
                && !words.token(k).folded().endsWith("ه");
    }

    private static boolean speakerOrHearer(Sense verb) {
        return (verb.features() & (Features.FIRST | Features.SECOND)) != 0 && (verb.features() & Features.THIRD) == 0;
    }

    /** A verb in the plural or dual stands behind its subject. */
    private static boolean many(Sense verb) {
        return (verb.features() & (Features.PLURAL | Features.DUAL)) != 0 && (verb.features() & Features.SINGULAR) == 0;
    }

    /** التقى فلان نظيره وبحثا: whether a verb is in the dual and nothing else, so that one alone is not its subject. */
    static boolean bothDo(Sense verb) {
        return verb.finite() && verb.dual() && (verb.features() & (Features.PLURAL | Features.SINGULAR)) == 0;
    }

    private @Nullable Part likelier(int i, @Nullable Part before, @Nullable Part behind) {
        if (before == null || behind == null) {
            return before == null ? behind : before;
        }
        double vs = weights.of("subject:vs") + distance(i, behind);
        double sv = weights.of("subject:sv") + adjacent(before, i);
        return sv > vs ? before : behind;
    }

    private double distance(int i, Part p) {
        int gap = p.first() - i - 1;
        return gap == 0 ? weights.of("gap:0") : gap < FEW ? weights.of("gap:few") : weights.of("gap:many");
    }

    private double adjacent(Part before, int i) {
        return i - before.end() <= 1 ? weights.of("sv:adjacent") : weights.of("sv:apart");
    }
}
