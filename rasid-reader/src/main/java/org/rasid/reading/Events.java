package org.rasid.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.text.Token;

/** Makes events of candidates: one for each deed, however often the report tells it, with its day, places and topics. */
final class Events {
    private static final String MULTILATERAL = "multilateral";
    private static final String THIRD_PARTY = "third-party";
    /** Who brought a contact about is told at most so far behind it. */
    private static final int CLAUSE = 25;

    private static final String MEETING = "meeting";

    private final Cast cast;
    private final EventTimes times;
    private final OpeningTimes openingTimes;
    private final EventPlaces places;
    private final Words words;
    private final Topics topics;
    private final Initiative initiative;
    private final Tellings tellings;
    private final Foes foes;

    Events(Words words, Cast cast, @Nullable LocalDate published) {
        this.words = words;
        this.cast = cast;
        this.times = new EventTimes(words, published);
        this.openingTimes = new OpeningTimes(words, published, times);
        this.places = new EventPlaces(words);
        this.topics = new Topics(words);
        this.initiative = new Initiative(words);
        this.tellings = new Tellings(words, cast, times);
        this.foes = new Foes(words);
    }

    List<Draft> make(List<Candidate> standing) {
        List<Draft> drafts = new ArrayList<>();
        for (Candidate c : standing) {
            Draft d = c.frame.target() == Target.EVENT ? draft(c) : null;
            if (d != null) {
                tellings.add(drafts, d);
            }
        }
        foes.complete(drafts);
        openingTimes.lend(drafts);
        initiative.find(drafts);
        return drafts;
    }

    private @Nullable Draft draft(Candidate c) {
        Draft d = parties(c);
        if (c.frame.attendance()) {
            return d.all().isEmpty() ? null : d;
        }
        boolean one = c.features.contains(DeedTelling.GROUP) || c.features.contains(DeedTelling.PLACE);
        if (d.contact() && d.all().size() < 2 && !one) {
            c.dropped = "a contact needs two";
            return null;
        }
        if (c.features.contains("subject:side")) {
            d.actors = cast.states(d.actors);
        }
        if (d.channel.equals(MEETING) && d.mode.isEmpty()) {
            d.mode = d.all().size() > 1 && mediated(c) ? THIRD_PARTY : sides(d) > 2 ? MULTILATERAL : "";
        }
        d.initiator = initiative.caller(c, d);
        times.find(c, d);
        places.find(c, d);
        Set<String> parties = cast.countries(d.all());
        if (!d.contact()) {
            d.topics.addAll(topics.ofPlaces(d.places));
            d.topics.addAll(parties);
            d.topics.addAll(topics.ofReport());
        }
        d.topics.addAll(topics.of(Math.min(c.trigger, c.first), c.sentence.end(), d.contact() ? parties : Set.of()));
        return d;
    }

    /** "محادثات بين كييف وموسكو بوساطة تركية": whether behind a contact, in its clause, stands that somebody brought it about. */
    private boolean mediated(Candidate c) {
        for (int k = c.trigger + 1; k < Math.min(c.sentence.end(), c.trigger + CLAUSE); k++) {
            if (words.plays(k, Particles.Role.MEDIATED)) {
                return true;
            }
            if (words.that(k) || words.is(k, Token.Kind.SEMICOLON) || words.verb(k) != null && !words.relative(k - 1)) {
                return false;
            }
        }
        return false;
    }

    /** How many sides took part: countries, and three for those who come from several. */
    private int sides(Draft d) {
        int sides = cast.countries(d.all()).size();
        for (int who : d.all()) {
            sides += cast.several(who) ? 2 : 0;
        }
        return sides;
    }

    /** Who takes part; where all who met stand together, the first one met the others. */
    private static Draft parties(Candidate c) {
        List<Integer> actors = c.who(Slot.ACTORS);
        List<Integer> recipients = new ArrayList<>(c.who(Slot.RECIPIENTS));
        recipients.addAll(c.who(Slot.ATTENDANTS));
        recipients.removeAll(actors);
        Draft d = new Draft(c, actors, List.copyOf(recipients));
        if (d.contact() && recipients.isEmpty() && actors.size() > 1) {
            d.recipients = List.copyOf(actors.subList(1, actors.size()));
            d.actors = List.of(actors.get(0));
        }
        return d;
    }
}
