package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Features;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.reading.Particles.Role;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Token.Kind;

/**
 * Proposes the clauses of agreements that no frame knows by their words: each noun that a word of holding leads to, "ينص
 * على تمديد الفترة، ومنح الحركة مقاعد", each verb behind "by the agreement", "بموجبه تدخل القوات المدينة", and each line of
 * the list that such a word opens.
 */
final class HeldClauses {
    /** What a word of holding leads to opens at most so far behind it. */
    private static final int OPENING = 16;

    /** The noun of an agreement stands at most so far from the word of holding. */
    private static final int BESIDE = 4;

    private static final String ON = "علي";
    private static final String BY = "بموجب";

    /** The status that a verb of agreeing tells. */
    private static final String REACHED = "reached";

    private final Words words;
    private final Subjects subjects;
    private final Fillers fillers;
    private final ClauseLists lists;
    private final @Nullable Frame plain;
    private final @Nullable Frame list;
    private int listEnd;
    /** The last sentence that held clauses. */
    private @Nullable Sentence firm;

    HeldClauses(Words words, Frames frames, Subjects subjects, Fillers fillers) {
        this.words = words;
        this.subjects = subjects;
        this.fillers = fillers;
        this.lists = new ClauseLists(words);
        this.plain = frames.ofSign("clause");
        this.list = frames.ofSign("list");
    }

    /** Adds the clauses of a sentence whose candidates stand in {@code out} from {@code from} on. */
    void propose(Sentence s, List<Candidate> out, int from) {
        if (plain == null || list == null) {
            return;
        }
        provides(list, s, out, from);
        List<Integer> heads = s.first() < listEnd ? line(s) : held(s, out, from);
        List<Candidate> made = new ArrayList<>();
        for (int h = 0; h < heads.size(); h++) {
            int end = h + 1 < heads.size() ? heads.get(h + 1) : s.end();
            if (!names(heads.get(h), out, from) && !known(heads.get(h), end, out, from)) {
                made.add(clause(plain, s, heads.get(h), end));
            }
        }
        out.addAll(made);
        if (s.end() > listEnd) {
            opens(list, s, out, from);
        }
        out.subList(from, out.size()).sort((a, b) -> Integer.compare(a.trigger, b.trigger));
    }

    /** Whether a frame knows a clause between two tokens. */
    private static boolean known(int first, int end, List<Candidate> out, int from) {
        for (int i = from; i < out.size(); i++) {
            Candidate c = out.get(i);
            if (c.frame.target() == Target.PROVISION && c.trigger >= first && c.trigger < end) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word names an agreement, and no clause of one. */
    private static boolean names(int at, List<Candidate> out, int from) {
        for (int i = from; i < out.size(); i++) {
            if (out.get(i).trigger == at && out.get(i).frame.target() == Target.AGREEMENT) {
                return true;
            }
        }
        return false;
    }

    // ---- lists

    /** A list that a sentence opens is held by its last word of holding; where it has none by the sentence itself. */
    private void opens(Frame frame, Sentence s, List<Candidate> out, int from) {
        Candidate holder = null;
        boolean names = false;
        for (Candidate c : out.subList(from, out.size())) {
            holder = c.frame.target() == Target.HOLDS ? c : holder;
            names |= c.frame.target() == Target.AGREEMENT;
        }
        int end = holder != null || names && lists.follows(s) ? lists.end(s) : s.end();
        if (end > s.end()) {
            listEnd = end;
            if (holder == null) {
                holder = new Candidate(frame, s, s.end() - 1);
                holder.contentFirst = s.end();
                out.add(holder);
            }
            holder.contentEnd = end;
        }
    }

    /** The word that a line of a list begins with. */
    private List<Integer> line(Sentence s) {
        int head = lists.item(s);
        return head < 0 ? List.of() : List.of(head);
    }

    /** "وقعتا اتفاقا، على أن تدفع إريتريا تعويضات": behind an agreement this alone leads to what is to be done. */
    private void provides(Frame frame, Sentence s, List<Candidate> out, int from) {
        int agreement = -1;
        int held = -1;
        for (Candidate c : out.subList(from, out.size())) {
            agreement = agreement < 0 && c.frame.target() == Target.AGREEMENT ? c.trigger : agreement;
            held = c.frame.target() == Target.HOLDS ? Math.max(held, c.contentEnd) : held;
        }
        for (int k = agreement + 1; agreement >= 0 && k < s.end(); k++) {
            if (k >= held && words.is(k - 1, Kind.COMMA) && provided(k)) {
                Candidate holder = new Candidate(frame, s, k);
                holder.contentFirst = k + 2;
                holder.contentEnd = s.end();
                out.add(holder);
                return;
            }
        }
    }

    // ---- what a word of holding leads to

    private List<Integer> held(Sentence s, List<Candidate> out, int from) {
        List<Integer> heads = new ArrayList<>();
        for (int i = from; i < out.size(); i++) {
            Candidate c = out.get(i);
            boolean first = heads.isEmpty() || c.trigger > heads.get(heads.size() - 1);
            if (c.frame.target() == Target.HOLDS && first && c.contentEnd <= s.end() && agreed(c, out, from)) {
                firm = s;
                heads.addAll(words.preposition(c.trigger) ? verbs(c) : nouns(c));
            }
        }
        return heads;
    }

    /**
     * Whether an agreement's clauses stand behind a word of holding: its noun or its paper stands beside the word, the
     * parties agree, the word goes on with what is told of an agreement, "وقعا اتفاقا، وينص على", or the sentence goes on,
     * "كما يتضمن", with what the one before began.
     */
    private boolean agreed(Candidate holder, List<Candidate> out, int from) {
        int at = holder.trigger;
        if (words.preposition(at)) {
            return words.that(at + 1) || !words.plays(at, Role.BESIDES) && at - holder.sentence.first() <= 1;
        }
        boolean goesOn = firm != null && holder.sentence.index() - firm.index() <= 1;
        if (goesOn && at - holder.sentence.first() <= 1) {
            return true;
        }
        for (int i = from; i < out.size(); i++) {
            Candidate c = out.get(i);
            boolean beside = c.trigger >= at - BESIDE && c.trigger <= at + BESIDE && c.trigger != at;
            boolean agree = c.trigger == at && c.frame.label().equals(REACHED);
            boolean behind = c.trigger < at && joined(at) && rules(at + 1);
            if (c.frame.target() == Target.AGREEMENT && (beside || behind) || agree) {
                return true;
            }
        }
        int next = at + 1;
        for (int k = next; k < Math.min(holder.sentence.end(), next + BESIDE); k++) {
            if (words.token(k).folded().startsWith(BY)) {
                return true; // وتعهدت الصين بموجبه بشراء
            }
        }
        return next < holder.sentence.end() && words.stemPlays(next, Role.TERMS);
    }

    /** "وينص على", "ويقضي بفتح": whether what is agreed follows as such a word leads to it. */
    private boolean rules(int k) {
        return k < words.size()
                && (words.prepositionAt(k).equals(ON)
                        || words.verbalNoun(k) && words.token(k).best().has(Analysis.B));
    }

    /** "ينص على … وعلى …، و…", "يقضي بـ… وبـ…", "يتضمن …، و…". */
    private List<Integer> nouns(Candidate holder) {
        List<String> markers = holder.frame.markers(Slot.CONTENT);
        List<Integer> heads = new ArrayList<>();
        String marker = "";
        boolean relative = false; // الاتفاق الذي وقعه فلان على
        for (int k = holder.contentFirst; k < holder.contentEnd; k++) {
            relative |= words.relative(k);
            boolean over = relative ? words.boundary(k) : words.verb(k) != null;
            if (heads.isEmpty() && !provided(k) && (k - holder.contentFirst > OPENING || over)) {
                return heads;
            }
            if (heads.isEmpty() && relative && !words.prepositionAt(k).equals(ON)) {
                continue;
            }
            if (heads.isEmpty()) {
                marker = words.prepositionAt(k).equals(ON)
                        ? ON
                        : words.verbalNoun(k) && words.token(k).best().has(Analysis.B) ? "ب" : "obj";
            }
            boolean led = marker.equals(ON) ? words.prepositionAt(k).equals(ON) : leads(k, marker, heads.isEmpty());
            int head = marker.equals(ON) ? k + 1 : k;
            boolean opens = markers.contains(marker) && led && head < holder.contentEnd && opens(head, marker);
            if (provided(k)) {
                heads.add(k + 2);
                marker = marker.isEmpty() ? ON : marker;
            } else if (opens && (heads.isEmpty() || joined(k)) || !heads.isEmpty() && adds(k)) {
                heads.add(opens ? head : k);
            }
        }
        return heads;
    }

    private boolean leads(int k, String marker, boolean first) {
        boolean b = words.token(k).isWord() && words.token(k).best().has(Analysis.B);
        return marker.equals("ب") ? b : first && !words.preposition(k);
    }

    private boolean opens(int head, String marker) {
        return (words.verbalNoun(head) || words.stemPlays(head, Role.LACK))
                && words.phraseAt(head) < 0
                && (!marker.equals("obj") || construct(head));
    }

    /** "على أن تتولى لجنة": a verb of what is to be done. */
    private boolean provided(int k) {
        return words.prepositionAt(k).equals(ON) && k + 2 < words.size() && words.that(k + 1) && told(k + 2);
    }

    /** "، ومنح الحركة مقاعد": one more noun of what is to be done. */
    private boolean adds(int k) {
        return joined(k)
                && words.is(k - 1, Kind.COMMA)
                && words.phraseAt(k) < 0
                && (words.verbalNoun(k)
                                && words.verb(k) == null
                                && !words.token(k).best().has(Analysis.PREPOSITION)
                        || told(k));
    }

    /** "بموجب الاتفاق، تلتزم … ، وتدخل …": the verbs of what is to be done. */
    private List<Integer> verbs(Candidate holder) {
        List<Integer> heads = new ArrayList<>();
        for (int k = holder.contentFirst; k < holder.contentEnd; k++) {
            boolean behind = words.is(k - 1, Kind.COMMA) || words.plays(k - 1, Role.CLAUSE);
            boolean led = k == holder.contentFirst || !words.relative(k - 1) && !words.that(k - 1);
            if (told(k) && (heads.isEmpty() || behind) && led) {
                heads.add(k);
            }
        }
        return heads;
    }

    /** Whether a token is a verb of what is or will be, which nobody denies. */
    private boolean told(int k) {
        Sense verb = words.verb(k);
        return verb != null && (verb.features() & Features.FINITE) == Features.PRESENT;
    }

    /** Whether a noun has neither article nor pronoun. */
    private boolean construct(int k) {
        return !words.token(k).best().definite() && !words.token(k).best().suffixed();
    }

    private boolean joined(int k) {
        return words.token(k).isWord() && words.token(k).best().has(Analysis.CONJUNCTION);
    }

    private Candidate clause(Frame frame, Sentence s, int head, int end) {
        Candidate c = new Candidate(frame, s, head);
        Sense verb = words.verb(head);
        c.contentFirst = head;
        c.contentEnd = end;
        c.cover(head, end);
        c.features.add(verb == null ? "word:noun" : "word:verb");
        c.features.add(s.first() < listEnd ? "clause:list" : "clause:held");
        Part subject = verb == null || verb.passive() ? null : subjects.of(head, verb, s);
        if (subject != null && subject.first() < end) {
            c.slots.put(Slot.OBLIGORS, fillers.who(subject));
            c.parts.put(Slot.OBLIGORS, subject);
        }
        c.features.add(subject == null ? "doer:none" : "doer:some");
        return c;
    }
}
