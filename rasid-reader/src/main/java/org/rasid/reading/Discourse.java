package org.rasid.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rasid.lexicon.Features;
import org.rasid.mention.Mention;
import org.rasid.mention.Participant;
import org.rasid.reading.Frame.Slot;
import org.rasid.report.ActorKind;

/** Who was told of last, as the report goes on: whom a verb without a subject or "the statement" means. */
final class Discourse {
    /** How many tokens back "both" looks for the two. */
    private static final int BOTH = 60;

    private final Words words;
    private List<Integer> subject = List.of();
    private List<Integer> speaker = List.of();
    private List<Integer> feminine = List.of();
    private List<Integer> masculine = List.of();
    private List<Integer> mainSubject = List.of();
    private List<Integer> paper = List.of();
    private List<Integer> met = List.of();
    private List<Integer> metPersons = List.of();
    /** The token after what the last speaker said: who speaks before it speaks within his words. */
    private int saidUntil;

    private boolean said;

    Discourse(Words words) {
        this.words = words;
    }

    /** A sentence begins; who spoke in the last one, and not who did something in what was said, is told of on. */
    void sentence() {
        subject = said ? speaker : subject;
        mainSubject = List.of();
        said = false;
    }

    /** Whether somebody has said something in this sentence. */
    boolean said() {
        return said;
    }

    /** Somebody was the subject of a verb. */
    void did(List<Integer> who) {
        if (!who.isEmpty()) {
            mainSubject = mainSubject.isEmpty() ? who : mainSubject;
            subject = who;
        }
    }

    /** Somebody said something; who is quoted within another's words is no speaker to come back to. */
    void said(Candidate c) {
        List<Integer> who = c.who(Slot.SPEAKER);
        said |= !who.isEmpty();
        boolean nested = c.trigger < saidUntil;
        if (!who.isEmpty() && !nested) {
            speaker = who;
            Part named = c.parts.get(Slot.SPEAKER);
            if (named != null && feminine(named)) {
                feminine = who;
            } else if (named != null) {
                masculine = who;
            }
            did(who);
        }
        saidUntil = Math.max(saidUntil, c.contentEnd);
    }

    /** Whether a word stands within what somebody says. */
    boolean speaks(int i) {
        return i < saidUntil || words.quoted(i);
    }

    /** Somebody said something whom nobody knows: who goes on speaking is unknown too. */
    void somebody() {
        speaker = List.of();
        feminine = List.of();
        masculine = List.of();
    }

    /** Two sides met. */
    void met(List<Integer> who) {
        met = who;
        if (persons(who)) {
            metPersons = who;
        }
    }

    private boolean persons(List<Integer> who) {
        return who.stream().allMatch(i -> words.mentions.participants().get(i).kind() == ActorKind.PERSON);
    }

    /** Who met last among whom a phrase can mean that points back to them: الوزيران is said of persons. */
    List<Integer> met(Mention m) {
        return m.kind() == ActorKind.PERSON ? metPersons : met;
    }

    /** Who met last: "both sides" of what is told of the meeting. */
    List<Integer> met() {
        return met;
    }

    /** Whether as many met last as a phrase that points back to them says: 2, or 3 for more. */
    boolean metSo(Mention m) {
        int met = met(m).size();
        return m.number() == 2 ? met == 2 : m.number() > 2 && met > 2;
    }

    /** A paper of somebody's was told of. */
    void issued(List<Integer> who) {
        paper = who;
    }

    /** The subject of the last verb. */
    List<Integer> subject() {
        return subject;
    }

    /** The subject of the sentence's first verb: who says what a participle adds. */
    List<Integer> mainSubject() {
        return mainSubject;
    }

    /** Whose paper was told of last: "البيان" alone speaks for them. */
    List<Integer> paper() {
        return paper;
    }

    /** The last speaker. */
    List<Integer> speaker() {
        return speaker;
    }

    /** The last speaker whom a verb's gender allows: states and most bodies are feminine. */
    List<Integer> speaker(Sense verb) {
        List<Integer> fitting = verb.hers() ? feminine : verb.his() ? masculine : speaker;
        return fitting.isEmpty() ? speaker : fitting;
    }

    /** بثت الحركة شريطا قال فيه زعيمها، مضيفا: whether a participle agrees with who spoke last in this sentence, and not with its first subject. */
    boolean saysOther(Sense participle) {
        boolean one = said && mainSubject.size() == 1 && !mainSubject.equals(speaker);
        if (!one || (participle.features() & Features.SINGULAR) == 0) {
            return false;
        }
        boolean she = participle.analysis().stem().endsWith("ه");
        Participant main = words.mentions.participants().get(mainSubject.get(0));
        return speaker.equals(she ? feminine : masculine)
                && main.kind() != ActorKind.PEOPLE
                && she != feminine(words.phrase(main.mentions().get(0)));
    }

    /** Whether somebody spoke whom a verb's gender allows. */
    boolean spoke(Sense verb) {
        return verb.hers() ? !feminine.isEmpty() : !masculine.isEmpty();
    }

    private boolean feminine(Part p) {
        return feminine(words.phrase(p.phrases().get(0)));
    }

    private static boolean feminine(Mention m) {
        if (m.kind() == ActorKind.PERSON || m.kind() == ActorKind.PEOPLE) {
            return m.feminine();
        }
        return m.kind() == ActorKind.STATE || m.feminine() || m.head().endsWith("ه");
    }

    /** Whom a verb in the dual means: the two who met last, else the last two persons named before a token. */
    List<Integer> two(int i) {
        return met.size() == 2 ? met : both(i);
    }

    /** The last two persons named before a token; nobody where there are fewer. */
    private List<Integer> both(int i) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int k = i; k >= 0 && found.size() < 2 && i - k < BOTH; k--) {
            int p = words.phraseAt(k);
            if (p >= 0) {
                for (int who : words.mentions.whom().get(p)) {
                    if (words.mentions.participants().get(who).kind() == ActorKind.PERSON) {
                        found.add(who);
                    }
                }
            }
        }
        List<Integer> two = new ArrayList<>(found);
        Collections.reverse(two);
        return two.size() == 2 ? two : List.of();
    }
}
