package org.rasid.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.mention.Name;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.report.Actor;
import org.rasid.report.ActorKind;
import org.rasid.report.Agreement;
import org.rasid.report.DateMention;
import org.rasid.report.Days;
import org.rasid.report.Event;
import org.rasid.report.Place;
import org.rasid.report.Provision;
import org.rasid.report.Statement;
import org.rasid.text.Token.Kind;
import org.rasid.time.TimeExpression;

/** Puts what was found into the values that leave the reader. */
final class Assembler {
    /** A quotation of at most so many tokens may hold a name alone. */
    private static final int NAME_IN_QUOTES = 4;

    private final Words words;
    private final Quotes quotes;
    private final Roster roster;
    private final Gazetteer gazetteer;
    private final Topics topics;
    private final Attribution attribution;

    Assembler(Words words, Cast cast, Offsets offsets, List<Candidate> standing) {
        this.words = words;
        this.attribution = new Attribution(standing);
        this.quotes = new Quotes(words, offsets);
        this.roster = new Roster(words, cast, quotes);
        this.gazetteer = new Gazetteer(words, quotes);
        this.topics = new Topics(words);
    }

    // ---- events

    List<Event> events(List<Draft> drafts) {
        List<Event> out = new ArrayList<>();
        for (Draft d : drafts) {
            out.add(event("e" + (out.size() + 1), d));
        }
        return out;
    }

    private Event event(String id, Draft d) {
        Plover plover = Plover.of(d.type, d.mode);
        String initiator = d.initiator == null ? null : roster.id(d.initiator);
        return new Event(
                id,
                d.type,
                d.mode.isEmpty() ? null : d.mode,
                d.channel.isEmpty() ? null : d.channel,
                plover.cameo(),
                plover.quad(),
                d.status,
                d.historical,
                roster.ids(d.actors),
                roster.ids(d.recipients),
                initiator,
                days(d.from, d.to, d.timeText),
                gazetteer.ids(d.places),
                List.copyOf(d.topics),
                plover.contexts(),
                reportedBy(d),
                confidence(d.tellings),
                quotes.of(d.tellings));
    }

    /** In whose words alone an event is told; nobody where the report tells it in its own too. */
    private List<String> reportedBy(Draft d) {
        Set<Integer> speakers = new LinkedHashSet<>();
        for (Candidate c : d.tellings) {
            if (c.within == null) {
                return List.of();
            }
            speakers.addAll(attribution.tellers(c.within));
        }
        return roster.ids(speakers);
    }

    private static double confidence(List<Candidate> tellings) {
        double best = 0;
        for (Candidate c : tellings) {
            best = Math.max(best, Weights.probability(c.score));
        }
        return best;
    }

    private static @Nullable Days days(@Nullable String from, @Nullable String to, String text) {
        return from == null || to == null ? null : new Days(from, to, text);
    }

    // ---- statements

    List<Statement> statements(List<Candidate> standing) {
        List<Statement> out = new ArrayList<>();
        for (Candidate c : standing) {
            if (c.frame.target() == Target.STATEMENT) {
                for (int speaker : c.who(Slot.SPEAKER)) {
                    out.add(statement("s" + (out.size() + 1), c, speaker));
                }
            }
        }
        return out;
    }

    private Statement statement(String id, Candidate c, int speaker) {
        List<Integer> addressees = c.who(Slot.ADDRESSEE);
        Integer to = addressees.isEmpty() ? null : addressees.get(0);
        String addressee = to == null || to == speaker ? null : roster.id(to);
        return new Statement(
                id,
                roster.id(speaker),
                c.act,
                Plover.ofAct(c.act),
                addressee,
                List.copyOf(topics.of(c.contentFirst, c.contentEnd, Set.of())),
                direct(c),
                roster.ids(attribution.via(c)),
                quotes.of(c.contentFirst, c.contentEnd),
                Weights.probability(c.score),
                List.of(quotes.of(c.first, c.end)));
    }

    /** Whether quotation marks hold more than a name within what was said. */
    private boolean direct(Candidate c) {
        for (int k = c.contentFirst; k < c.contentEnd; k++) {
            if (words.is(k, Kind.QUOTE_OPEN)) {
                int close = words.quoteEnd(k);
                int length = (close < 0 ? c.contentEnd : close) - k - 1;
                boolean name = k + 1 < words.size() && words.phraseAt(k + 1) >= 0 && length <= NAME_IN_QUOTES;
                if (!name && length >= 2) {
                    return true;
                }
            }
        }
        return words.quoted(c.contentFirst);
    }

    // ---- agreements

    List<Agreement> agreements(List<Accord> accords) {
        List<Agreement> out = new ArrayList<>();
        for (Accord a : accords) {
            out.add(agreement("g" + (out.size() + 1), a));
        }
        return out;
    }

    private Agreement agreement(String id, Accord a) {
        List<Provision> provisions = new ArrayList<>();
        for (Accord.Clause c : a.clauses) {
            provisions.add(provision(id + "." + (provisions.size() + 1), c));
        }
        TimeExpression t = a.time;
        return new Agreement(
                id,
                a.kind,
                a.status,
                a.name,
                roster.ids(a.parties),
                roster.ids(a.sponsors),
                t == null ? a.days : days(t.from(), t.to(), words.written(t.first(), t.end())),
                List.copyOf(a.topics),
                confidence(a.tellings),
                quotes.of(a.tellings),
                provisions);
    }

    private Provision provision(String id, Accord.Clause c) {
        return new Provision(
                id,
                c.type,
                roster.ids(c.obligors),
                gazetteer.names(c.places),
                c.deadline,
                c.duration,
                c.renewable,
                quotes.of(c.tellings));
    }

    // ---- who, where and when

    List<Actor> cast() {
        return roster.actors();
    }

    List<Place> placesUsed() {
        return gazetteer.places();
    }

    List<org.rasid.report.Mention> mentions() {
        List<org.rasid.report.Mention> out = new ArrayList<>();
        for (Name n : words.mentions.names()) {
            ActorKind kind = n.kind();
            String label = kind == null ? "place" : kind.label();
            out.add(new org.rasid.report.Mention(quotes.of(n.first(), n.end()), label, named(n)));
        }
        return out;
    }

    /** The number of the one whom a name names, null where it is unsure or takes part in nothing. */
    private @Nullable String named(Name n) {
        List<Integer> whom = n.phrase() < 0 ? List.of() : words.mentions.whom().get(n.phrase());
        return whom.size() == 1 ? roster.known(whom.get(0)) : null;
    }

    List<DateMention> dates() {
        List<DateMention> out = new ArrayList<>();
        for (TimeExpression t : words.times) {
            out.add(new DateMention(quotes.of(t.first(), t.end()), t.from(), t.to(), t.relative()));
        }
        return out;
    }
}
