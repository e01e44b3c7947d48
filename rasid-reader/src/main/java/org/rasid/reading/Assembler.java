package org.rasid.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.mention.Mention;
import org.rasid.mention.Name;
import org.rasid.mention.Participant;
import org.rasid.mention.Topic;
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
import org.rasid.report.Quote;
import org.rasid.report.Statement;
import org.rasid.text.Token;
import org.rasid.text.Token.Kind;
import org.rasid.time.TimeExpression;

/** Puts what was found into the values that leave the reader: only those who take part become actors. */
final class Assembler {
    private final Words words;
    private final Cast cast;
    private final Offsets offsets;
    private final Map<Integer, String> actorIds = new LinkedHashMap<>();
    private final Map<Integer, String> placeIds = new LinkedHashMap<>();
    private final Map<String, String> placeByName = new HashMap<>();

    Assembler(Words words, Cast cast, Offsets offsets) {
        this.words = words;
        this.cast = cast;
        this.offsets = offsets;
    }

    // ---- findings

    List<Event> events(List<Draft> drafts) {
        List<Event> out = new ArrayList<>();
        for (Draft d : drafts) {
            Plover plover = Plover.of(d.type, d.mode);
            String initiator = d.initiator == null ? null : actor(d.initiator);
            out.add(new Event(
                    "e" + (out.size() + 1),
                    d.type,
                    d.mode.isEmpty() ? null : d.mode,
                    d.channel.isEmpty() ? null : d.channel,
                    plover.cameo(),
                    plover.quad(),
                    d.status,
                    d.historical,
                    actors(d.actors),
                    actors(d.recipients),
                    initiator,
                    days(d.from, d.to, d.timeText),
                    places(d.places),
                    List.copyOf(d.topics),
                    plover.contexts(),
                    reportedBy(d),
                    confidence(d.tellings),
                    evidence(d.tellings)));
        }
        return out;
    }

    private List<String> reportedBy(Draft d) {
        for (Candidate c : d.tellings) {
            if (c.within == null) {
                return List.of();
            }
        }
        Set<String> out = new LinkedHashSet<>();
        for (Candidate c : d.tellings) {
            if (c.within != null) {
                out.addAll(actors(c.within.who(Slot.SPEAKER)));
            }
        }
        return List.copyOf(out);
    }

    private static double confidence(List<Candidate> tellings) {
        double best = 0;
        for (Candidate c : tellings) {
            best = Math.max(best, Weights.probability(c.score));
        }
        return best;
    }

    /** The words of the tellings, in order; what lies within another's words is not told twice. */
    private List<Quote> evidence(List<Candidate> tellings) {
        List<Quote> all = new ArrayList<>();
        for (Candidate c : tellings) {
            all.add(quote(c.first, c.end));
        }
        List<Quote> out = new ArrayList<>();
        for (Quote q : all) {
            boolean within = false;
            for (Quote other : all) {
                within |= !other.equals(q) && other.span().covers(q.span());
            }
            if (!within && !out.contains(q)) {
                out.add(q);
            }
        }
        return out;
    }

    List<Statement> statements(List<Candidate> standing) {
        List<Statement> out = new ArrayList<>();
        for (Candidate c : standing) {
            if (c.frame.target() != Target.STATEMENT) {
                continue;
            }
            for (int speaker : c.who(Slot.SPEAKER)) {
                List<Integer> addressees = c.who(Slot.ADDRESSEE);
                Integer to = addressees.isEmpty() ? null : addressees.get(0);
                String addressee = to == null || to == speaker ? null : actor(to);
                String act = c.act;
                out.add(new Statement(
                        "s" + (out.size() + 1),
                        actor(speaker),
                        act,
                        Plover.ofAct(act),
                        addressee,
                        topics(c.contentFirst, c.contentEnd),
                        direct(c),
                        List.of(),
                        quote(c.contentFirst, c.contentEnd),
                        Weights.probability(c.score),
                        List.of(quote(c.first, c.end))));
            }
        }
        return out;
    }

    /** Whether quotation marks hold more than a name within what was said. */
    private boolean direct(Candidate c) {
        for (int k = c.contentFirst; k < c.contentEnd; k++) {
            if (words.is(k, Kind.QUOTE_OPEN)) {
                int close = words.quoteEnd(k);
                int length = (close < 0 ? c.contentEnd : close) - k - 1;
                boolean name = k + 1 < words.size() && words.phraseAt(k + 1) >= 0 && length <= 4;
                if (!name && length >= 2) {
                    return true;
                }
            }
        }
        return words.quoted(c.contentFirst);
    }

    List<Agreement> agreements(List<Accord> accords) {
        List<Agreement> out = new ArrayList<>();
        for (Accord a : accords) {
            String id = "g" + (out.size() + 1);
            List<Provision> provisions = new ArrayList<>();
            for (Accord.Clause c : a.clauses) {
                provisions.add(new Provision(
                        id + "." + (provisions.size() + 1),
                        c.type,
                        actors(c.obligors),
                        placeNames(c.places),
                        c.deadline,
                        c.duration,
                        c.renewable,
                        evidence(c.tellings)));
            }
            TimeExpression t = a.time;
            Days days = t == null ? null : days(t.from(), t.to(), written(t.first(), t.end()));
            out.add(new Agreement(
                    id,
                    a.kind,
                    a.status,
                    a.name,
                    actors(List.copyOf(a.parties)),
                    actors(List.copyOf(a.sponsors)),
                    days,
                    List.copyOf(a.topics),
                    confidence(a.tellings),
                    evidence(a.tellings),
                    provisions));
        }
        return out;
    }

    private List<String> topics(int from, int to) {
        Set<String> out = new LinkedHashSet<>();
        for (Topic t : words.mentions.topics()) {
            if (t.first() >= from && t.first() < to) {
                out.add(t.code());
            }
        }
        for (int k = from; k < to; k++) {
            int p = words.phraseAt(k);
            String country = p < 0 ? null : words.mentions.phrases().get(p).country();
            if (country != null) {
                out.add(country);
            }
        }
        return List.copyOf(out);
    }

    // ---- who and where

    private String actor(int participant) {
        return actorIds.computeIfAbsent(participant, p -> "a" + (actorIds.size() + 1));
    }

    private List<String> actors(List<Integer> who) {
        Set<String> out = new LinkedHashSet<>();
        who.forEach(w -> out.add(actor(w)));
        return List.copyOf(out);
    }

    private List<String> places(Set<Integer> phrases) {
        Set<String> out = new LinkedHashSet<>();
        for (int p : phrases) {
            String name = written(words.mentions.phrases().get(p));
            String id = placeByName.computeIfAbsent(name, k -> {
                String made = "p" + (placeByName.size() + 1);
                placeIds.put(p, made);
                return made;
            });
            out.add(id);
        }
        return List.copyOf(out);
    }

    private List<String> placeNames(List<Integer> phrases) {
        Set<String> out = new LinkedHashSet<>();
        phrases.forEach(p -> out.add(written(words.mentions.phrases().get(p))));
        return List.copyOf(out);
    }

    List<Actor> cast() {
        List<Actor> out = new ArrayList<>();
        for (Map.Entry<Integer, String> e : actorIds.entrySet()) {
            Participant p = cast.get(e.getKey());
            List<Quote> mentions = new ArrayList<>();
            for (int m : p.mentions()) {
                Mention phrase = words.mentions.phrases().get(m);
                mentions.add(quote(phrase.first(), phrase.end()));
            }
            out.add(new Actor(
                    e.getValue(),
                    p.key(),
                    p.names().isEmpty() ? "?" : p.names().get(0),
                    p.en(),
                    p.names().size() > 1 ? p.names().subList(1, p.names().size()) : List.of(),
                    p.kind(),
                    p.country(),
                    sector(p.kind()),
                    p.office(),
                    mentions));
        }
        return out;
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

    List<Place> placesUsed() {
        List<Place> out = new ArrayList<>();
        for (Map.Entry<Integer, String> e : placeIds.entrySet()) {
            Mention m = words.mentions.phrases().get(e.getKey());
            Entity entity = m.entity();
            boolean fixed = entity != null && !Float.isNaN(entity.lat());
            out.add(new Place(
                    e.getValue(),
                    written(m),
                    entity == null || entity.en().isEmpty() ? null : entity.en(),
                    m.country(),
                    fixed && entity != null ? rounded(entity.lat()) : null,
                    fixed && entity != null ? rounded(entity.lon()) : null,
                    entity == null ? null : entity.type() == Entity.Type.STATE ? "country" : entity.detail()));
        }
        return out;
    }

    private static Double rounded(float degrees) {
        return Math.round(degrees * 10000.0) / 10000.0;
    }

    List<org.rasid.report.Mention> mentions() {
        List<org.rasid.report.Mention> out = new ArrayList<>();
        for (Name n : words.mentions.names()) {
            List<Integer> whom =
                    n.phrase() < 0 ? List.of() : words.mentions.whom().get(n.phrase());
            String actor = whom.size() == 1 ? actorIds.get(whom.get(0)) : null;
            ActorKind kind = n.kind();
            out.add(new org.rasid.report.Mention(
                    quote(n.first(), n.end()), kind == null ? "place" : kind.label(), actor));
        }
        return out;
    }

    List<DateMention> dates() {
        List<DateMention> out = new ArrayList<>();
        for (TimeExpression t : words.times) {
            out.add(new DateMention(quote(t.first(), t.end()), t.from(), t.to(), t.relative()));
        }
        return out;
    }

    // ---- words

    private @Nullable Days days(@Nullable String from, @Nullable String to, String text) {
        return from == null || to == null ? null : new Days(from, to, text);
    }

    private String written(Mention m) {
        Token t = words.token(m.first());
        String head = t.isWord() ? t.best().bare(t.written()) : t.written();
        return head
                + words.text
                        .written()
                        .substring(t.end(), words.token(m.end() - 1).end());
    }

    private String written(int first, int end) {
        return words.text
                .written()
                .substring(words.token(first).start(), words.token(end - 1).end());
    }

    private Quote quote(int first, int end) {
        int last = Math.max(first, Math.min(end, words.size()) - 1);
        return offsets.quote(words.token(first).start(), words.token(last).end());
    }
}
