package org.rasid.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.mention.Mention;
import org.rasid.mention.Participant;
import org.rasid.report.Actor;
import org.rasid.report.ActorKind;
import org.rasid.report.Quote;

/** Numbers those who take part in findings, in the order in which findings name them: only they become actors. */
final class Roster {
    private final Words words;
    private final Cast cast;
    private final Quotes quotes;
    private final Map<Integer, String> ids = new LinkedHashMap<>();

    Roster(Words words, Cast cast, Quotes quotes) {
        this.words = words;
        this.cast = cast;
        this.quotes = quotes;
    }

    /** The number of a participant, given now if it has none yet. */
    String id(int participant) {
        return ids.computeIfAbsent(participant, p -> "a" + (ids.size() + 1));
    }

    /** The number of a participant, null where it takes part in nothing. */
    @Nullable
    String known(int participant) {
        return ids.get(participant);
    }

    List<String> ids(Collection<Integer> participants) {
        Set<String> out = new LinkedHashSet<>();
        participants.forEach(p -> out.add(id(p)));
        return List.copyOf(out);
    }

    /** All who were given a number. */
    List<Actor> actors() {
        List<Actor> out = new ArrayList<>();
        ids.forEach((participant, id) -> out.add(actor(id, cast.get(participant))));
        return out;
    }

    private Actor actor(String id, Participant p) {
        List<Quote> mentions = new ArrayList<>();
        for (int m : p.mentions()) {
            Mention phrase = words.phrase(m);
            mentions.add(quotes.of(phrase.first(), phrase.end()));
        }
        List<String> names = p.names();
        return new Actor(
                id,
                p.key(),
                names.isEmpty() ? "?" : names.get(0),
                p.en(),
                names.size() > 1 ? names.subList(1, names.size()) : List.of(),
                p.kind(),
                p.country(),
                sector(p.kind()),
                p.office(),
                mentions);
    }

    private static @Nullable String sector(ActorKind kind) {
        return switch (kind) {
            case STATE, GOVERNMENT -> "GOV";
            case IGO -> "IGO";
            case ARMED_GROUP -> "REB";
            case PARTY -> "PTY";
            case COMPANY -> "BUS";
            case MEDIA -> "JRN";
            case NGO -> "NGO";
            case PEOPLE -> "CVL";
            case PERSON -> null;
        };
    }
}
