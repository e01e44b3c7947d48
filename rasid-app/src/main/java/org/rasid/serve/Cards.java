package org.rasid.serve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.prose.Language;
import org.rasid.prose.Piece;
import org.rasid.prose.Sentences;
import org.rasid.record.Clause;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.KnownActor;
import org.rasid.record.Part;
import org.rasid.record.Review;
import org.rasid.report.ActorKind;
import org.rasid.report.Place;
import org.rasid.serve.view.Bit;
import org.rasid.serve.view.FactCard;
import org.rasid.serve.view.Words;

/**
 * Puts facts into words for one visit, with the names of those who take part.
 *
 * @param words the wording
 * @param sentences tells facts
 * @param known who is named, by key
 * @param notes what people have noted, by fact
 */
record Cards(Words words, Sentences sentences, Map<String, KnownActor> known, Map<UUID, List<Decision>> notes) {
    /** For facts on which nobody has noted anything. */
    Cards(Words words, Sentences sentences, Map<String, KnownActor> known) {
        this(words, sentences, known, Map.of());
    }

    /** For facts, whose actors are asked for at once. */
    static Cards of(Visit visit, Collection<Fact> facts) {
        return of(visit, facts, Set.of());
    }

    /** For facts and others, who are all asked for at once. */
    static Cards of(Visit visit, Collection<Fact> facts, Set<String> others) {
        Set<String> keys = new LinkedHashSet<>(others);
        for (Fact fact : facts) {
            fact.parts().stream().map(Part::actor).forEach(keys::add);
            if (fact.agreed() != null) {
                fact.agreed().clauses().stream().map(Clause::obligors).forEach(keys::addAll);
            }
            fact.differences().forEach(d -> d.versions().forEach(version -> keys.add(version.value())));
        }
        return new Cards(
                visit.words(),
                new Sentences(visit.words().labels()),
                visit.served().registry().actors(keys),
                visit.served().registry().notes(facts));
    }

    List<FactCard> all(Collection<Fact> facts) {
        return facts.stream().map(this::card).toList();
    }

    FactCard card(Fact fact) {
        return new FactCard(
                href(fact),
                fact.kind().label(),
                sentences.noun(fact),
                bits(sentences.of(fact, known)),
                words.days(fact.days()),
                fact.places().stream().map(this::place).toList(),
                sentences.tellsTopics(fact)
                        ? List.of()
                        : fact.topics().stream().map(this::topic).toList(),
                fact.said() == null ? null : fact.said().content().text(),
                tags(fact),
                words.count("record.sources", fact.sources()),
                words.say("certainty." + grade(fact.confidence()), Math.round(fact.confidence() * 100)),
                grade(fact.confidence()),
                !fact.differences().isEmpty());
    }

    static String href(Fact fact) {
        return "/facts/" + fact.id();
    }

    /** How sure a probability is, in a word of the labels under {@code certainty}. */
    static String grade(double confidence) {
        return confidence >= 0.9 ? "high" : confidence >= 0.7 ? "good" : confidence >= 0.5 ? "fair" : "low";
    }

    /** An actor's name, which leads to his page. */
    Bit actor(String key) {
        return bit(sentences.name(key, known.get(key)));
    }

    List<Bit> bits(List<Piece> pieces) {
        return pieces.stream().map(this::bit).toList();
    }

    private Bit bit(Piece piece) {
        String actor = piece.actor();
        if (actor == null) {
            return bit(piece, null, null);
        }
        KnownActor who = known.get(actor);
        String english = who == null ? null : who.nameEn();
        boolean named = english != null || who != null && who.kind() == ActorKind.PERSON;
        return bit(piece, ActorPage.href(actor), named ? latin(piece, english) : null);
    }

    private @Nullable String latin(Piece name, @Nullable String english) {
        return name.language() == Language.AR ? words.latin(name.text(), english) : null;
    }

    private Bit bit(Piece piece, @Nullable String href, @Nullable String latin) {
        boolean same = piece.language() == words.language();
        return new Bit(piece.text(), same ? null : piece.language().toString(), href, latin);
    }

    Bit place(Place place) {
        String english = words.language() == Language.EN ? place.nameEn() : null;
        String href = "/facts?place=" + FilterQuery.encoded(place.name());
        Piece name =
                english == null ? new Piece(place.name(), null, Language.AR) : new Piece(english, null, Language.EN);
        return bit(name, href, latin(name, place.nameEn()));
    }

    /** In which country a place lies, and what kind of place it is, as far as is known. */
    String where(Place place) {
        String precision = place.precision();
        String kind = precision == null ? "" : words.labels().or("precision." + precision, precision);
        String country = place.country() == null ? "" : sentences.topic(place.country());
        return kind.isEmpty() || country.isEmpty() ? kind + country : kind + " · " + country;
    }

    Bit topic(String topic) {
        return new Bit(sentences.topic(topic), null, TopicPage.href(topic));
    }

    private List<String> tags(Fact fact) {
        List<String> tags = new ArrayList<>();
        String status = fact.status().isEmpty()
                ? ""
                : words.labels().or("status." + fact.status(), words.say("state." + fact.status()));
        if (!status.isEmpty()) {
            tags.add(status);
        }
        if (fact.historical()) {
            tags.add(words.say("historical"));
        }
        if (fact.review() != Review.OPEN) {
            tags.add(words.say("review." + fact.review().label()));
        }
        notes.getOrDefault(fact.id(), List.of())
                .forEach(note -> tags.add(words.say("record.note", note.by(), String.valueOf(note.value()))));
        return tags;
    }
}
