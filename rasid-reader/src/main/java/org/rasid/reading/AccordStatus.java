package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.reading.Particles.Role;
import org.rasid.report.Event.Status;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Token;
import org.rasid.text.Token.Kind;

/**
 * Tells what became of an agreement, by the words of signing, breaking and ending that govern it: "خرقت إسرائيل الهدنة",
 * "الاتفاق الذي وقعته أنقرة", "الهدنة المطبقة", "بدء سريان الهدنة". What a frame's content marker says of the agreement
 * is looked at: {@code subj} where it is the verb's subject, {@code obj} where it is its object.
 */
final class AccordStatus {
    /** Brought about, by whatever act: papers are signed, other agreements reached. */
    private static final String CONCLUDED = "concluded";

    /** Spoken of as something to be carried out or kept. */
    private static final String APPLIED = "applied";

    /** Agreements that are papers by their kind. */
    private static final Set<String> WRITTEN = Set.of("treaty", "memorandum", "economic", "military");

    /** What says most comes first; APPLIED says least, since what is carried out was agreed and may have been signed. */
    private static final List<String> BY_WEIGHT = List.of(
            "violated",
            "ended",
            "in-force",
            "signed",
            CONCLUDED,
            "reached",
            "rejected",
            "negotiating",
            "proposed",
            APPLIED);

    /** Such a word stands at most so far before the agreement. */
    static final int BEFORE = 14;

    /** A verb may stand farther off: between them come its subjects, the place and the day. */
    private static final int BEFORE_VERB = 30;

    private static final String FROM = "من";
    private static final String CEASEFIRE = "ceasefire";
    private static final String ENDED = "st.ended";
    private static final String BEGINS = "st.begins";
    private static final String LASTS = "st.lasts";

    private static final int BEHIND = 8;
    /** A condition stands at most so far before its verb. */
    private static final int CONDITION = 5;

    private final Words words;
    private final Syntax syntax;

    AccordStatus(Words words, Syntax syntax) {
        this.words = words;
        this.syntax = syntax;
    }

    /** The words that tell of an agreement. */
    List<Candidate> near(Candidate agreement, List<Candidate> standing) {
        List<Candidate> out = new ArrayList<>();
        Candidate call = null;
        Candidate holder = null;
        Sentence here = agreement.sentence;
        for (Candidate s : InOrder.between(standing, w -> w.trigger, here.first(), here.end())) {
            holder = s.frame.target() == Target.HOLDS ? s : holder;
            boolean tells = s.frame.target() == Target.STATUS
                    && s.status != Status.NEGATED
                    && !words.plays(s.trigger, Role.DONE)
                    && (s.trigger != agreement.trigger || tellsOf(agreement))
                    && !conditional(s)
                    && !threatened(s)
                    && !clause(s, agreement, holder);
            boolean itself = s.trigger == agreement.trigger;
            if (tells && (itself || governs(s, agreement))) {
                out.add(s);
                call = s.trigger < agreement.trigger && s.frame.label().equals("proposed") ? s : call;
            }
        }
        if (call != null && out.get(out.size() - 1) != call) {
            called(out, call, agreement);
        }
        return out;
    }

    /** "قال فلان إنه وقع اتفاقا": who says of himself that he has made an agreement. */
    List<Integer> himself(Candidate word) {
        int that = word.trigger - 1;
        boolean own = word.within != null
                && word.features.contains("word:verb")
                && words.that(that)
                && words.token(that).best().suffixed();
        return own && word.within != null ? word.within.who(Slot.SPEAKER) : List.of();
    }

    /** "اتفقتا على هدنة", "خرق وقف إطلاق النار": whether an agreement is told by the word that tells what became of it. */
    static boolean tellsOf(Candidate agreement) {
        return agreement.features.contains("word:verb")
                || agreement.frame.label().equals(CEASEFIRE);
    }

    private boolean governs(Candidate word, Candidate agreement) {
        boolean there = word.trigger < agreement.trigger ? leads(word, agreement) : follows(word, agreement);
        return there && from(word, agreement);
    }

    /** "يقضي الاتفاق بتمديد المهلة": a noun among its clauses tells nothing of the agreement itself. */
    private static boolean clause(Candidate word, Candidate agreement, @Nullable Candidate holder) {
        return holder != null
                && word.features.contains("word:noun")
                && holder.contentFirst <= word.trigger
                && word.trigger < holder.contentEnd
                && agreement.trigger < word.trigger
                && holder.trigger != agreement.trigger;
    }

    /** "دعا إلى احترام الهدنة" proposes nothing; "دعا إلى توقيع الاتفاق" tells of no signature. */
    private static void called(List<Candidate> out, Candidate call, Candidate agreement) {
        boolean carried = out.stream()
                .anyMatch(s -> between(call, s, agreement) && s.frame.label().equals(APPLIED));
        if (carried) {
            out.remove(call);
        } else {
            out.removeIf(s -> between(call, s, agreement));
        }
    }

    private static boolean between(Candidate call, Candidate s, Candidate agreement) {
        return call.trigger < s.trigger && s.trigger < agreement.trigger;
    }

    /** "هدد بالانسحاب من المعاهدة", "حذر من انهيار الهدنة": what somebody threatens or warns of has not happened. */
    private static boolean threatened(Candidate word) {
        return word.within != null
                && (word.within.act.equals("threaten") || word.within.act.equals("warn"))
                && (word.frame.label().equals("ended") || word.frame.label().equals("violated"));
    }

    /** "إذا انتهكت إيران الاتفاق": what may happen has not. */
    private boolean conditional(Candidate word) {
        for (int k = word.trigger - 1; k >= Math.max(word.sentence.first(), word.trigger - CONDITION); k--) {
            if (words.boundary(k)) {
                return false;
            }
            if (words.plays(k, Role.IF)) {
                return true;
            }
        }
        return false;
    }

    /** "انسحبت من الاتفاق", "الاتفاق الذي انسحبت منه": what is left stands behind من; who withdraws by an agreement leaves none. */
    private boolean from(Candidate word, Candidate agreement) {
        List<String> markers = word.frame.markers(Slot.CONTENT);
        if (!markers.contains(FROM)) {
            return true;
        }
        if (word.trigger < agreement.trigger) {
            return markers.contains(words.prepositionAt(agreement.trigger - 1));
        }
        for (int k = word.trigger + 1; k <= Math.min(words.size() - 1, word.trigger + CONDITION); k++) {
            boolean resumes = words.withPronoun(k)
                    && (words.token(k).folded().startsWith(FROM)
                            || words.token(k).folded().startsWith("عن"));
            if (resumes) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word before an agreement governs it: nothing opens a clause of its own between them. */
    private boolean leads(Candidate word, Candidate agreement) {
        if (agreement.trigger - word.trigger > (words.verb(word.trigger) == null ? BEFORE : BEFORE_VERB)) {
            return false;
        }
        boolean direct = words.verb(word.trigger) != null
                && !word.frame.markers(Slot.CONTENT).isEmpty()
                && !word.frame.markers(Slot.CONTENT).contains(FROM);
        boolean truce = agreement.frame.label().equals("ceasefire") && agreement.trigger - word.trigger == 1;
        if (words.preposition(word.trigger) && !truce) {
            return false;
        }
        boolean adjective = word.features.contains("word:participle")
                && words.token(word.trigger).best().definite();
        Token t = words.token(agreement.trigger);
        if (adjective) {
            return false; // المجلس المنتهية ولايته: of whom it stands behind
        }
        boolean other = direct && (t.isWord() && t.best().has(Analysis.PREPOSITION) || ends(word, agreement));
        if (other || word.trigger + 1 < agreement.trigger && syntax.watched(agreement.trigger)) {
            return false;
        }
        for (int k = word.trigger + 1; k < agreement.trigger; k++) {
            boolean opens = words.that(k)
                    || words.relative(k)
                    || words.is(k, Kind.COLON)
                    || words.is(k, Kind.SEMICOLON)
                    || words.is(k, Kind.STOP)
                    || words.verb(k) != null && !words.plays(k, Role.DONE) && !aside(k, agreement.trigger);
            if (opens || direct && words.preposition(k)) {
                return false;
            }
        }
        return true;
    }

    /**
     * "بوساطة أميركية قادها فلان", "بعد محادثات استمرت يومين،": whether a verb says more of the noun without an article
     * right before it, and the clause goes on behind.
     */
    private boolean aside(int verb, int end) {
        Sense sense = words.verb(verb);
        boolean noun = words.token(verb - 1).isWord()
                && words.verb(verb - 1) == null
                && !words.preposition(verb - 1)
                && !words.token(verb - 1).best().definite();
        if (sense == null || !noun || sense.analysis().has(Analysis.CONJUNCTION)) {
            return false;
        }
        boolean closed = sense.analysis().suffixed();
        for (int k = verb + 1; k < end && !closed; k++) {
            closed = words.is(k, Kind.COMMA);
        }
        return closed;
    }

    /** Whether a word behind an agreement tells of it: its relative clause, its predicate, or a participle that it has. */
    private boolean follows(Candidate word, Candidate agreement) {
        if (words.preposition(word.trigger)
                || word.trigger - agreement.trigger > BEHIND
                || !syntax.sameClause(agreement.trigger, word.trigger)) {
            return false;
        }
        boolean relative = false;
        boolean apart = false;
        boolean verbs = false;
        for (int k = agreement.trigger + 1; k < word.trigger; k++) {
            relative |= words.relative(k);
            apart |= words.boundary(k) && !quotes(k);
            verbs |= words.verb(k) != null && !words.plays(k, Role.DONE);
        }
        Sense verb = words.verb(word.trigger);
        if (verb == null) {
            return describes(word, agreement, verbs, apart);
        }
        boolean object = word.frame.markers(Slot.CONTENT).contains("obj");
        boolean resumed = object
                ? verb.analysis().suffixed() || relative && verb.passive()
                : relative || verb.analysis().suffixed();
        return !verbs && (!apart || resumed) && (!object || resumed) && !another(word.trigger, agreement.trigger);
    }

    /** "أنهى الاتفاق الحرب", "تلغي الاتفاقية الرسوم": whether the agreement is a verb's subject and its object stands behind. */
    private boolean ends(Candidate word, Candidate agreement) {
        int k = agreement.trigger + 1;
        if (word.trigger + 1 != agreement.trigger
                || !words.token(agreement.trigger).best().definite()) {
            return false;
        }
        while (k < agreement.sentence.end() && (words.adjective(k) || words.phraseAt(k) >= 0 || words.preposition(k))) {
            k++;
        }
        return k < agreement.sentence.end()
                && words.token(k).isWord()
                && words.phraseAt(k) < 0
                && words.token(k).best().clitics() == Analysis.AL;
    }

    /** "اتفاق لإنهاء حرب استمرت عامين": whether a verb says more of a noun without an article that a preposition leads to. */
    private boolean another(int verb, int agreement) {
        Token before = words.token(verb - 1);
        boolean noun = verb - 1 > agreement
                && before.isWord()
                && !before.best().definite()
                && !words.relative(verb - 1)
                && words.phraseAt(verb - 1) < 0
                && words.timeAt(verb - 1) < 0;
        for (int k = agreement + 1; noun && k < verb; k++) {
            if (words.preposition(k)
                    || words.token(k).isWord() && words.token(k).best().has(Analysis.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    private boolean quotes(int k) {
        return words.is(k, Kind.QUOTE_OPEN) || words.is(k, Kind.QUOTE_CLOSE) || words.is(k, Kind.DASH);
    }

    /** "الهدنة المطبقة", "الهدنة تشهد خروقات": an adjective that it has, or a noun that its verb leads to. */
    private boolean describes(Candidate word, Candidate agreement, boolean verbs, boolean apart) {
        if (words.adjective(word.trigger) || word.features.contains("word:participle")) {
            return !verbs && agree(word.trigger, agreement.trigger) && modifies(word, agreement);
        }
        boolean done = words.plays(word.trigger - 1, Role.DONE);
        String label = word.frame.label();
        return !apart && (done || label.equals("in-force") || verbs && label.equals("violated"));
    }

    /** Whether nothing stands between an agreement and an adjective but what its name is made of. */
    private boolean modifies(Candidate word, Candidate agreement) {
        for (int k = agreement.trigger + 1; k < word.trigger; k++) {
            boolean ends = words.preposition(k)
                    || words.boundary(k) && !quotes(k)
                    || words.token(k).isWord()
                            && words.token(k).best().has(Analysis.PREPOSITION | Analysis.CONJUNCTION);
            if (ends) {
                return false;
            }
        }
        return true;
    }

    /** Whether an adjective can be a noun's by its gender; plurals of things take the feminine. */
    private boolean agree(int adjective, int noun) {
        String n = words.token(noun).best().stem();
        boolean many = words.senses(noun).length > 0 && words.senses(noun)[0].plural();
        return words.token(adjective).best().stem().endsWith("ه") == (many || n.endsWith("ه") || n.endsWith("ات"));
    }

    /**
     * What a word says of the agreement: what is still to be signed is proposed, what ends with it is reached.
     *
     * @param alone whether no other word tells of it
     */
    String of(Candidate word, Candidate agreement, boolean alone) {
        if (word.status == Status.FUTURE) {
            return "proposed";
        }
        boolean ahead = word.features.contains("tense:present")
                && word.trigger > agreement.trigger
                && !agreement.features.contains("noun:definite");
        if (ahead
                && (word.frame.id().equals(BEGINS) || !alone && word.frame.id().equals(LASTS))) {
            return APPLIED; // هدنة تبدأ غدا، توصلا إلى هدنة تستمر أسبوعا
        }
        boolean ends = word.frame.label().equals("ended") && word.trigger < agreement.trigger;
        int behind = word.trigger + 1;
        if (word.frame.id().equals(ENDED) && !ends && leadsOn(behind)) {
            return APPLIED;
        }
        if (word.frame.id().equals(ENDED) && ends && words.prepositionAt(behind).equals(FROM)) {
            return CONCLUDED;
        }
        boolean with = ends
                && (words.token(behind).isWord() && words.token(behind).best().has(Analysis.B)
                        || words.token(agreement.trigger).written().startsWith("ب")
                                && words.token(agreement.trigger).best().has(Analysis.B)
                                && !words.token(agreement.trigger).best().definite());
        return with ? "reached" : ends && failed(word, agreement) ? "negotiating" : word.frame.label();
    }

    /** "خريطة طريق تنتهي بانتخابات": what it leads to, not that it is over. */
    private boolean leadsOn(int k) {
        return k < words.size()
                && words.token(k).isWord()
                && words.token(k).best().has(Analysis.B);
    }

    /** "فشل الطرفان في التوصل إلى اتفاق": there is none yet. */
    private boolean failed(Candidate word, Candidate agreement) {
        for (int k = word.trigger + 1; k < agreement.trigger; k++) {
            if (words.stemPlays(k, Role.REACHING)) {
                return true;
            }
        }
        return false;
    }

    /** The one of two that says more; the first may be empty. */
    static String weightier(String known, String other) {
        return known.isEmpty() || BY_WEIGHT.indexOf(other) < BY_WEIGHT.indexOf(known) ? other : known;
    }

    /** What became of an agreement in the words of the record, by what was told of it and its kind. */
    static String settled(String told, String kind) {
        boolean paper = WRITTEN.contains(kind);
        return switch (told) {
            case "" -> kind.equals("treaty") ? "in-force" : kind.equals("memorandum") ? "signed" : "reached";
            case CONCLUDED -> paper ? "signed" : "reached";
            case APPLIED -> paper ? "in-force" : "reached";
            default -> told;
        };
    }
}
