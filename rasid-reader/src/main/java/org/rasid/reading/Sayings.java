package org.rasid.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Frame.Slot;
import org.rasid.text.Sentence.Role;

/** Fills candidates of statements: who speaks to whom, and what is said. */
final class Sayings {
    /** Who is addressed stands before what is said, or at most so far behind the word of saying. */
    private static final int ADDRESSEE_REACH = 8;

    /** The feature of a verb whose subject is a thing told right before it. */
    static final String OTHER = "speaker:other";

    private final Words words;
    private final Syntax syntax;
    private final Fillers fillers;
    private final Modality modality;
    private final Discourse discourse;
    private final Speakers speakers;
    private final Contents contents;
    private final Acts acts;

    Sayings(
            Words words,
            Syntax syntax,
            Fillers fillers,
            Modality modality,
            Discourse discourse,
            Speakers speakers,
            Contents contents,
            Acts acts) {
        this.words = words;
        this.syntax = syntax;
        this.fillers = fillers;
        this.modality = modality;
        this.discourse = discourse;
        this.speakers = speakers;
        this.contents = contents;
        this.acts = acts;
    }

    /** Fills a candidate; false where nothing is said. */
    boolean fill(Candidate c, Hit hit) {
        boolean held = !hit.frame().markers(Slot.SPEAKER).isEmpty() || discourse.speaks(hit.at());
        if (!held
                || speakers.invites(hit)
                || hit.verb() && (speakers.source(hit.at()) || speakers.wish(hit) || speakers.unnamedWish(hit))) {
            return false;
        }
        List<Part> parts = syntax.behind(hit.at(), hit.sentence().end(), false);
        Part named = speakers.named(hit, parts);
        if (named != null && (speakers.describes(named) || speakers.nobody(hit, named))) {
            return false;
        }
        List<Integer> speaker = named == null ? unnamed(c, hit) : speakers.who(named);
        if (hit.noun()
                && words.stemPlays(hit.at(), Particles.Role.TONGUE)
                && discourse.said()
                && speaker.equals(discourse.speaker())) {
            return false; // رحبت الحكومة على لسان فلان
        }
        if (!contents.find(c, hit, named)) {
            return false;
        }
        if (declines(c)) {
            return false;
        }
        if (named == null && speakers.unknown(hit, c.contentFirst)) {
            speaker = List.of();
            discourse.somebody();
        }
        if (named == null && speakers.otherBefore(hit)) {
            speaker = List.of();
            c.features.add(OTHER);
        }
        c.features.add(named == null ? "speaker:none" : "speaker:" + named.marker());
        c.slots.put(Slot.SPEAKER, speaker);
        if (named != null) {
            named(c, named);
        }
        if (!c.frame.markers(Slot.VIA).isEmpty()) {
            c.slots.put(Slot.VIA, speakers.carrier(hit, parts, named));
        }
        addressee(c, parts, named);
        c.act = acts.of(c);
        c.features.add("role:" + hit.sentence().role());
        if (modality.negated(hit.at())) {
            c.features.add("negated");
        }
        discourse.said(c);
        return true;
    }

    /** رفض التعليق، امتنع عن الإدلاء بتفاصيل: whether somebody rejects to say anything. */
    private boolean declines(Candidate c) {
        int k = c.contentFirst < words.size() && words.preposition(c.contentFirst)
                ? c.contentFirst + 1
                : c.contentFirst;
        return c.frame.label().equals("reject")
                && k < c.contentEnd
                && words.token(k).isWord()
                && words.stemPlays(k, Particles.Role.COMMENT);
    }

    private List<Integer> unnamed(Candidate c, Hit hit) {
        boolean paper = speakers.paperSpeaks(hit.at(), hit.sentence());
        boolean pronoun = hit.sense().participle() || hit.sentence().role() != Role.TITLE;
        if (hit.verb() && !paper && pronoun) {
            c.features.add("speaker:pro");
        }
        return speakers.unnamed(hit);
    }

    private void named(Candidate c, Part named) {
        c.parts.put(Slot.SPEAKER, named);
        c.cover(named.first(), named.end());
        Fillers.note(c, named, "speaker");
        if (speakers.paperBefore(c.trigger, named)) {
            discourse.issued(c.who(Slot.SPEAKER));
        }
    }

    /** "أكد حرص تونس على", "قال مسؤول ملف الأسرى، فلان،": whether a phrase says whose the noun before it is. */
    private boolean owner(Part p) {
        return p.marker().isEmpty() && !p.via().isEmpty() && !words.plays(p.via(), Particles.Role.ALL);
    }

    private void addressee(Candidate c, List<Part> parts, @Nullable Part speaker) {
        Set<Part> taken = speaker == null ? Set.of() : Set.of(speaker);
        boolean tongue = speaker != null && words.plays(speaker.via(), Particles.Role.TONGUE);
        boolean object = c.frame.markers(Slot.ADDRESSEE).indexOf("obj") == 0;
        List<Part> own = parts.stream()
                .filter(p -> !tongue || speaker == null || p.first() > speaker.first())
                .filter(p -> speaker == null || p.first() > speaker.first()
                        ? object || !owner(p)
                        : p.via().isEmpty() || fillers.media(p))
                .toList();
        Part addressee = fillers.choose(c.frame, Slot.ADDRESSEE, own, taken, false);
        if (addressee != null && addressee.first() <= Math.max(c.contentFirst, c.trigger + ADDRESSEE_REACH)) {
            c.slots.put(Slot.ADDRESSEE, fillers.who(addressee));
        }
    }
}
