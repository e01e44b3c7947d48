package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.text.Sentence;
import org.rasid.text.Sentence.Role;

/** Lets the frames propose. Walks through the report once; each word that sets a frame off makes a candidate. */
final class Proposer {
    private final Words words;
    private final Frames frames;
    private final Triggers triggers;
    private final Subjects subjects;
    private final Fillers fillers;
    private final Discourse discourse;
    private final Contents contents;
    private final Sayings sayings;
    private final Deeds deeds;
    private final Unsaid unsaid;
    private final Syntax syntax;
    private final Outcomes outcomes;
    private final HeldClauses heldClauses;
    private final List<Candidate> out = new ArrayList<>();

    Proposer(Words words, Frames frames, ActWords actWords, Weights weights) {
        this.syntax = new Syntax(words);
        Acts acts = new Acts(words, actWords);
        Modality modality = new Modality(words);
        this.words = words;
        this.frames = frames;
        this.triggers = new Triggers(words, syntax);
        this.fillers = new Fillers(words, weights);
        this.subjects = new Subjects(words, weights, syntax, fillers, new DeedSubjects(words, triggers));
        this.discourse = new Discourse(words);
        this.contents = new Contents(words, triggers, syntax);
        Speakers speakers = new Speakers(words, syntax, subjects, fillers, discourse);
        this.sayings = new Sayings(words, syntax, fillers, modality, discourse, speakers, contents, acts);
        this.deeds = new Deeds(words, frames, triggers, syntax, subjects, fillers, discourse);
        this.outcomes = new Outcomes(words);
        this.heldClauses = new HeldClauses(words, frames, subjects, fillers);
        this.unsaid = new Unsaid(words, frames, syntax, discourse, contents, acts);
    }

    List<Candidate> propose() {
        for (Sentence s : words.text.sentences()) {
            if (s.role() != Role.SKIPPED) {
                sentence(s);
            }
        }
        return out;
    }

    private void sentence(Sentence s) {
        discourse.sentence();
        int before = out.size();
        unsaid.propose(s, out);
        for (int i = s.first(); i < s.end(); i++) {
            if (words.token(i).isWord()) {
                word(i, s);
            }
        }
        outcomes.join(out.subList(before, out.size()));
        heldClauses.propose(s, out, before);
    }

    private void word(int i, Sentence s) {
        Hit[] hits = triggers.at(i, s);
        int before = out.size();
        for (Hit hit : hits) {
            candidate(hit);
        }
        deedAlone(out.subList(before, out.size()), words.verb(i));
        Sense verb = hits.length == 0 ? words.verb(i) : null;
        Part subject = verb == null ? null : subjects.of(i, verb, s);
        if (subject != null) {
            discourse.did(fillers.who(subject));
        }
    }

    /** اعترفت إسبانيا بدولة فلسطين: what one verb tells is a deed rather than plain words; who announces something says it too. */
    private void deedAlone(List<Candidate> same, @Nullable Sense verb) {
        boolean announced = verb == null || frames.announces(verb.lemma());
        for (Candidate c : same) {
            boolean plain = "say".equals(c.act) && c.frame.target() == Target.STATEMENT && !words.that(c.contentFirst);
            for (Candidate deed : same) {
                boolean done = deed.frame.target() == Target.EVENT
                        && !deed.frame.type().equals("CONSULT")
                        && deed.dropped.isEmpty();
                boolean recognised = deed.frame.type().equals("SUPPORT");
                if (plain
                        && done
                        && (recognised || !announced)
                        && deed.who(Slot.ACTORS).equals(c.who(Slot.SPEAKER))) {
                    c.dropped = "it is the deed itself";
                }
            }
        }
    }

    private void candidate(Hit hit) {
        Candidate c = new Candidate(hit.frame(), hit.sentence(), hit.at());
        c.last = hit.last();
        c.cover(hit.at(), hit.last() + 1);
        c.features.add(hit.verb() ? hit.sense().participle() ? "word:participle" : "word:verb" : "word:noun");
        switch (hit.frame().target()) {
            case STATEMENT -> {
                if (!sayings.fill(c, hit)) {
                    return;
                }
            }
            case EVENT, STATUS, AGREEMENT, PROVISION -> deeds.fill(c, hit);
            case HOLDS -> hold(c, hit);
        }
        out.add(c);
    }

    /** "تعهدت الحكومة بسحب قواتها", "يلزم الاتفاق الحكومة بسحب قواتها": who must keep what a word of holding leads to. */
    private void hold(Candidate c, Hit hit) {
        contents.hold(c);
        List<String> markers = hit.frame().markers(Slot.OBLIGORS);
        if (markers.isEmpty() || !hit.verb()) {
            return;
        }
        Part who = markers.contains("subj")
                ? subjects.of(hit.at(), hit.sense(), hit.sentence())
                : fillers.choose(hit.frame(), Slot.OBLIGORS, behind(hit), List.of(), false);
        if (who != null) {
            c.slots.put(Slot.OBLIGORS, fillers.who(who));
            c.parts.put(Slot.OBLIGORS, who);
        }
    }

    private List<Part> behind(Hit hit) {
        return syntax.behind(hit.at(), hit.sentence().end(), false);
    }
}
