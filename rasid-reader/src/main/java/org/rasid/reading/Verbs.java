package org.rasid.reading;

import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.lexicon.Lexicon;
import org.rasid.mention.Mention;
import org.rasid.reading.Particles.Role;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Token.Kind;

/** Tells which tokens are finite verbs: where a word's letters could be a noun's too, what stands around it decides. */
final class Verbs {
    /** In these ends, folded, what of the subjunctive's forms is not cut short: تنفي، يلتقيا، يوقعوا. */
    private static final String ENDINGS = "ايو";

    private final Words words;
    private final boolean[] opens;
    private final TokenClasses classes;
    private final boolean[] asked;
    private final @Nullable Sense[] known;

    /** @param opens whether a sentence begins at a token */
    Verbs(Words words, Lexicon lexicon, boolean[] opens) {
        this.words = words;
        this.opens = opens;
        this.classes = new TokenClasses(words.text, lexicon);
        this.asked = new boolean[words.size()];
        this.known = new Sense[words.size()];
    }

    /** The sense in which a token is a finite verb here, or null. */
    @Nullable
    Sense at(int i) {
        if (!asked[i]) {
            asked[i] = true;
            known[i] = find(i);
        }
        return known[i];
    }

    private @Nullable Sense find(int i) {
        if (!words.word(i).canBe(Word.FINITE)) {
            return null;
        }
        Mention m = words.mentionAt(i);
        boolean bound = m != null && m.first() != i || words.timeAt(i) >= 0 || counts(i);
        if (bound || words.preposition(i) || words.plays(i, Role.ALL) || wished(i) || manner(i) || words.relation(i)) {
            return null;
        }
        Sense verb = null;
        boolean noun = m != null;
        for (Sense s : words.senses(i)) {
            if (shortened(i, s)) {
                continue;
            }
            boolean joined = s.analysis().has(Analysis.L) && (s.features() & Features.PRESENT) == 0;
            boolean told =
                    verb != null && (s.features() & Features.THIRD) != 0 && (verb.features() & Features.THIRD) == 0;
            boolean active = verb != null && verb.passive() && !s.passive() && (s.features() & Features.THIRD) != 0;
            if (s.finite() && (verb == null || told || active) && !joined) {
                verb = s;
            } else if (!s.finite()
                    && !otherEnding(i, s)
                    && (!s.verb()
                            || verb == null
                            || s.lemma().index() == verb.lemma().index())) {
                noun = true;
            }
        }
        boolean named = noun && verb != null && (listed(i) || governed(i, verb));
        return verb == null || named || noun && !here(i, verb) && (given(i, verb) || !classed(i)) ? null : verb;
    }

    /** وعدد من الحركات: how many of those whom من leads to. */
    private boolean counts(int i) {
        return words.stemPlays(i, Role.SET) && words.prepositionAt(i + 1).equals("من");
    }

    /** تصف is "describes" and not "liquidates": a form that stands only after لم and its like, where none of them stands. */
    boolean shortened(int i, Sense s) {
        String stem = s.analysis().stem();
        boolean jussive = s.finite() && (s.features() & Features.JUSSIVE) != 0;
        boolean cut = jussive && ENDINGS.indexOf(stem.charAt(stem.length() - 1)) < 0;
        return cut && !s.analysis().has(Analysis.L) && (i == 0 || opens[i] || !words.plays(i - 1, Role.BEFORE_VERB));
    }

    /** "1- وقف القتال", "ثانيا: فتح المعابر": what a line of a counted list begins with is rather a noun. */
    private boolean listed(int i) {
        if (i < 2 || !opens[i - 2]) {
            return false;
        }
        return switch (words.token(i - 1).kind()) {
            case DASH, STOP, COLON, CLOSE -> words.is(i - 2, Kind.NUMBER) || words.plays(i - 2, Role.ORDINAL);
            default -> false;
        };
    }

    /**
     * أعلنت كندا طرد السفير: right behind another verb and its subject a noun of a deed is its object. So it is behind
     * several, and behind a day: أعلنت قطر ومصر الأربعاء توصل الطرفين.
     */
    private boolean governed(int i, Sense verb) {
        boolean deed = (verb.features() & Features.PAST) != 0 || words.verbalNoun(i);
        if (verb.analysis().clitics() != 0 || !deed) {
            return false;
        }
        int k = i - 1;
        while (k > 0 && !opens[k] && words.timeAt(k) >= 0) {
            k--;
        }
        Mention m = k > 0 && !opens[k + 1] ? words.mentionAt(k) : null;
        while (m != null && (m.clitics() & Analysis.CONJUNCTION) != 0 && m.first() > 0 && !opens[m.first()]) {
            m = words.mentionAt(m.first() - 1);
        }
        Sense governs = m == null || m.first() == 0 || opens[m.first()] ? null : at(m.first() - 1);
        return governs != null && words.plays(governs.lemma(), Role.GOVERNS);
    }

    /** أجرى، التقى: a noun that ends so has this letter in its dictionary form too. */
    private boolean otherEnding(int i, Sense s) {
        String lemma = s.lemma().text();
        return words.token(i).written().endsWith("ى") && lemma.charAt(lemma.length() - 1) != 'ى';
    }

    /** حفظه الله: a wish breaks into a clause and is no clause of its own. */
    private boolean wished(int i) {
        return i + 1 < words.size() && words.plays(i + 1, Role.PRAYER) && words.phraseAt(i + 1) < 0;
    }

    /** بشكل سافر: behind an indefinite noun with ب the letters of an adjective are one. */
    private boolean manner(int i) {
        if (i == 0 || opens[i] || !words.token(i - 1).isWord() || words.phraseAt(i - 1) >= 0) {
            return false;
        }
        Analysis before = words.token(i - 1).best();
        return before.has(Analysis.B)
                && !before.definite()
                && !before.suffixed()
                && !words.token(i).best().has(Analysis.CONJUNCTION)
                && words.adjective(i);
    }

    /**
     * تلقت أوكرانيا دعما، وقعت قطر ومصر في جدة تفاهما: behind a verb, its subject and the place the letters of a verb of two
     * are an object's; نقلا عن names a source.
     */
    private boolean given(int i, Sense verb) {
        boolean two = verb.dual()
                && (verb.features() & Features.SINGULAR) == 0
                && (verb.features() & Features.PAST) != 0
                && verb.analysis().clitics() == 0
                && !words.prepositionAt(i + 1).equals("عن");
        if (two && i > 0 && !opens[i] && rules(at(i - 1))) {
            return true; // يتضمن وقفا للقتال
        }
        int k = two ? i - 1 : -1;
        Mention m = null;
        while (k > 0 && !opens[k + 1] && !opens[k] && (words.phraseAt(k) >= 0 || m != null && words.preposition(k))) {
            m = words.phraseAt(k) >= 0 ? words.mentionAt(k) : m;
            k = words.phraseAt(k) >= 0 && m != null ? m.first() - 1 : k - 1;
        }
        return m != null && k >= 0 && !opens[k + 1] && rules(at(k));
    }

    /** Whether a verb can have an object: it is none that only says when another was. */
    private boolean rules(@Nullable Sense verb) {
        return verb != null && !words.plays(verb.lemma().folded(), Role.WAS);
    }

    private boolean classed(int i) {
        return words.phraseAt(i) < 0 && classes.at(i).pos().equals("VERB");
    }

    /** Whether what could be a noun is a verb here. */
    private boolean here(int i, Sense verb) {
        if (verb.analysis().has(Analysis.S)) {
            return true;
        }
        if (words.phraseAt(i) >= 0) {
            return false;
        }
        if (verb.dual() && (verb.features() & Features.SINGULAR) == 0) {
            return behindTwo(i) && !verb.analysis().has(Analysis.CONJUNCTION) && !adverbial(i) && !given(i, verb);
        }
        if (!opens[i] && words.plays(i - 1, Role.BEFORE_VERB)) {
            return true;
        }
        if ((verb.features() & Features.JUSSIVE) != 0) {
            return verb.analysis().has(Analysis.L);
        }
        if (!opens[i] && words.preposition(i - 1) || i + 1 >= words.size()) {
            return false;
        }
        boolean subject = nounFollows(i) || verb.analysis().suffixed();
        if (startsClause(i, verb)) {
            return subject && (verb.features() & Features.PAST) != 0 || (verb.features() & Features.PRESENT) != 0;
        }
        return (subject || told(i)) && behindNoun(i);
    }

    /** أن لافروف توجه: behind a person of whom something is told. */
    private boolean told(int i) {
        Mention m = words.mentionAt(i - 1);
        if (m == null || m.kind() != ActorKind.PERSON || m.sort() != Mention.Sort.NAME || !words.that(m.first() - 1)) {
            return false;
        }
        for (Sense s : words.senses(i)) {
            if (s.finite() && !s.passive() && (s.features() & Features.PAST) != 0) {
                return true;
            }
        }
        return false;
    }

    /** طالبا، صرحا: more often "demanding" than "the two demanded", unless two are named. */
    private boolean adverbial(int i) {
        for (Sense s : words.senses(i)) {
            if (!s.finite() && (s.features() & Features.ADVERBIAL) != 0) {
                return words.mentionAt(i - 1) == null;
            }
        }
        return false;
    }

    /** A verb of two stands right behind them. */
    private boolean behindTwo(int i) {
        int last = i > 0 && words.is(i - 1, Kind.COMMA) ? i - 2 : i - 1;
        Mention m = last < 0 ? null : words.mentionAt(last);
        if (m != null) {
            boolean joined = (m.clitics() & Analysis.CONJUNCTION) != 0 || m.first() > 0 && and(m.first() - 1);
            return m.number() != 1 || joined; // قدمت قطر دعما: one alone is no subject of a dual
        }
        return last >= 0 && (words.is(last, Kind.QUOTE_CLOSE) || definite(last));
    }

    /** Whether a word is "and" by itself, or somebody before it joins the one behind: فلان و فلان. */
    private boolean and(int i) {
        return words.token(i).isWord() && words.token(i).folded().equals("و");
    }

    private boolean startsClause(int i, Sense verb) {
        return opens[i]
                || words.boundary(i - 1)
                || opener(i - 1)
                || verb.analysis().has(Analysis.CONJUNCTION)
                || words.relative(i - 1)
                || words.that(i - 1);
    }

    /** Whether a verb's subject, or what leads to another part of its clause, stands behind it. */
    private boolean nounFollows(int i) {
        int next = words.is(i + 1, Kind.QUOTE_OPEN) && i + 2 < words.size() ? i + 2 : i + 1;
        Mention m = words.mentionAt(next);
        return m != null && m.sort() != Mention.Sort.WHOSE
                || definite(next)
                || words.preposition(next)
                || words.withPronoun(next)
                || words.that(next)
                || opener(next);
    }

    private boolean behindNoun(int i) {
        int before = i - 1;
        return words.phraseAt(before) >= 0
                || definite(before) && !words.token(before).best().suffixed();
    }

    /** Whether a clause can begin behind a token: كذلك، عندما، ثم، ما. */
    private boolean opener(int i) {
        return words.word(i).canBe(Word.OPENER);
    }

    private boolean definite(int i) {
        return words.token(i).isWord() && words.token(i).best().definite();
    }
}
