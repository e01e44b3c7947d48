package org.rasid.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.mention.Mention;
import org.rasid.mention.Topic;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.report.Event.Status;
import org.rasid.text.Sentence;
import org.rasid.time.TimeExpression;
import org.rasid.time.TimeExpression.Bound;

/** Makes events of candidates: one for each deed, however often the report tells it, with its day, places and topics. */
final class Events {
    /** Background lies more than about three months back. */
    private static final int HISTORY_DAYS = 92;

    /** How many sentences open a report. */
    private static final int LEAD_SENTENCES = 3;

    /** What a report opens with lies at most a week back. */
    private static final int LEAD_DAYS = 8;

    private final Words words;
    private final Cast cast;
    private final @Nullable LocalDate published;

    Events(Words words, Cast cast, @Nullable LocalDate published) {
        this.words = words;
        this.cast = cast;
        this.published = published;
    }

    List<Draft> make(List<Candidate> standing) {
        List<Draft> drafts = new ArrayList<>();
        for (Candidate c : standing) {
            if (c.frame.target() == Target.EVENT) {
                Draft d = draft(c);
                if (d != null) {
                    merge(drafts, d);
                }
            }
        }
        inherit(drafts);
        onInitiative(drafts);
        return drafts;
    }

    private @Nullable Draft draft(Candidate c) {
        List<Integer> actors = c.who(Slot.ACTORS);
        List<Integer> recipients = new ArrayList<>(c.who(Slot.RECIPIENTS));
        recipients.removeAll(actors);
        if (c.frame.type().equals("CONSULT")) {
            if (recipients.isEmpty() && actors.size() > 1) {
                recipients = new ArrayList<>(actors.subList(1, actors.size()));
                actors = List.of(actors.get(0));
            }
            if (actors.size() + recipients.size() < 2) {
                c.dropped = "a contact needs two";
                return null;
            }
        }
        if (c.features.contains("subject:side")) {
            actors = cast.states(actors);
        }
        Draft d = new Draft(c, actors, List.copyOf(recipients));
        d.initiator = initiator(c, d);
        date(c, d);
        places(c, d);
        topics(c, d);
        return d;
    }

    /** بمبادرة من، بطلب من: who asked for the contact that the sentence, or the one before it, tells. */
    private void onInitiative(List<Draft> drafts) {
        for (Sentence s : words.text.sentences()) {
            for (int k = s.first(); k + 2 < s.end(); k++) {
                int p = asked(k) ? words.phraseAt(k + 2) : -1;
                if (p >= 0 && words.mentions.whom().get(p).size() == 1) {
                    Draft contact = contactUpTo(drafts, s.index());
                    if (contact != null) {
                        contact.initiator = words.mentions.whom().get(p).get(0);
                    }
                }
            }
        }
    }

    private boolean asked(int k) {
        return words.token(k).isWord()
                && words.token(k).best().has(org.rasid.text.Analysis.B)
                && words.beginPlays(k, Particles.Role.INITIATIVE)
                && words.token(k + 1).folded().equals("من");
    }

    private static @Nullable Draft contactUpTo(List<Draft> drafts, int sentence) {
        Draft best = null;
        int at = -1;
        for (Draft d : drafts) {
            for (Candidate c : d.tellings) {
                int told = c.sentence.index();
                if (d.type.equals("CONSULT") && d.status == Status.ACTUAL && told <= sentence && told > at) {
                    best = d;
                    at = told;
                }
            }
        }
        return best;
    }

    /** Who calls is the one who telephones or from whom a call is received. */
    private @Nullable Integer initiator(Candidate c, Draft d) {
        if (c.features.contains("light:RECIPIENT") && d.actors.size() == 1) {
            return d.actors.get(0);
        }
        boolean calls = c.frame.id().equals("call") && c.features.contains("word:verb");
        return calls && d.actors.size() == 1 ? d.actors.get(0) : null;
    }

    // ---- when

    private void date(Candidate c, Draft d) {
        TimeExpression best = null;
        int near = Integer.MAX_VALUE;
        for (TimeExpression t : words.times) {
            if (t.first() < c.sentence.first() || t.first() >= c.sentence.end() || t.bound() == Bound.FOR) {
                continue;
            }
            int gap = t.first() > c.trigger ? t.first() - c.trigger : c.trigger - t.end() + 1;
            boolean inside = t.first() >= c.first && t.first() < Math.max(c.end, c.contentEnd);
            int breaks = clauseBreaks(c.trigger, t.first());
            if (breaks > 0 && t.first() > c.trigger) {
                continue;
            }
            int weight = gap + (inside ? 0 : 12) + breaks * 8;
            if (weight < near) {
                near = weight;
                best = t;
            }
        }
        if (best != null && near < 40) {
            if (d.status == Status.ACTUAL && ahead(c, best)) {
                d.status = Status.FUTURE;
            }
            set(d, best);
        }
    }

    /** Whether a time lies ahead: its day does, or a verb in the present stands with a weekday alone. */
    private boolean ahead(Candidate c, TimeExpression t) {
        String from = t.from();
        if (published == null || from == null || from.length() != 10 || from.startsWith("-")) {
            return false;
        }
        boolean weekdayAlone = !from.equals(t.laterFrom());
        return LocalDate.parse(from).isAfter(published) || weekdayAlone && c.features.contains("tense:present");
    }

    private int clauseBreaks(int a, int b) {
        int n = 0;
        for (int k = Math.min(a, b) + 1; k < Math.max(a, b); k++) {
            if (words.that(k) || words.relative(k) || words.token(k).isWord() && words.verb(k) != null) {
                n++;
            }
        }
        return n;
    }

    private void set(Draft d, TimeExpression t) {
        boolean later = d.status == Status.FUTURE;
        d.time = t;
        d.from = later ? t.laterFrom() : t.from();
        d.to = later ? t.laterTo() : t.to();
        d.timeText = words.text
                .written()
                .substring(
                        words.token(t.first()).start(), words.token(t.end() - 1).end());
        d.historical = past(d.to);
    }

    private boolean past(@Nullable String to) {
        return published != null
                && to != null
                && to.length() == 10
                && !to.startsWith("-")
                && LocalDate.parse(to).isBefore(published.minusDays(HISTORY_DAYS));
    }

    /**
     * What is agreed in a contact happened on its day; a contact told first gets its day from the words that follow; what
     * the report opens with happened on the day that its opening names.
     */
    private void inherit(List<Draft> drafts) {
        TimeExpression lead = lead();
        for (Draft d : drafts) {
            if (d.time != null || d.status != Status.ACTUAL) {
                continue;
            }
            Sentence first = d.tellings.get(0).sentence;
            if (d.type.equals("CONSULT")) {
                TimeExpression t = first.index() <= LEAD_SENTENCES ? lead : null;
                t = t == null ? dayNear(first) : t;
                if (t != null) {
                    set(d, t);
                }
            } else if (lead != null && first.index() <= 1) {
                set(d, lead);
            }
        }
        for (Draft d : drafts) {
            if (d.time != null || !d.type.equals("AGREE") && !d.type.equals("CONSULT")) {
                continue;
            }
            for (Draft other : drafts) {
                if (other.type.equals("CONSULT")
                        && other.time != null
                        && other.status == d.status
                        && new HashSet<>(other.all()).containsAll(d.all())) {
                    set(d, other.time);
                }
            }
        }
    }

    /** The day that the report's opening names: the first single day in its first sentences, not long past. */
    private @Nullable TimeExpression lead() {
        for (TimeExpression t : words.times) {
            Sentence at = sentenceOf(t.first());
            if (at.index() > LEAD_SENTENCES) {
                return null;
            }
            boolean day = t.from() != null && t.from().equals(t.to()) && t.bound() == Bound.AT;
            if (day && at.role() == Sentence.Role.BODY && recent(t.from())) {
                return t;
            }
        }
        return null;
    }

    private boolean recent(@Nullable String day) {
        if (published == null || day == null || day.length() != 10 || day.startsWith("-")) {
            return false;
        }
        LocalDate d = LocalDate.parse(day);
        return !d.isAfter(published) && d.isAfter(published.minusDays(LEAD_DAYS));
    }

    /** The day of a dated saying in one of the next two sentences, for a contact that opens the report. */
    private @Nullable TimeExpression dayNear(Sentence s) {
        if (s.index() > 3) {
            return null;
        }
        for (TimeExpression t : words.times) {
            Sentence at = sentenceOf(t.first());
            boolean day = t.from() != null && t.from().equals(t.to()) && t.bound() == Bound.AT;
            if (day
                    && at.index() > s.index()
                    && at.index() <= s.index() + 3
                    && t.first() - at.first() < 12
                    && at.end() - at.first() > t.end() - t.first() + 3) {
                return t;
            }
        }
        return null;
    }

    private Sentence sentenceOf(int token) {
        for (Sentence s : words.text.sentences()) {
            if (token < s.end()) {
                return s;
            }
        }
        return words.text.sentences().get(words.text.sentences().size() - 1);
    }

    // ---- where, about what

    private void places(Candidate c, Draft d) {
        for (int k = c.first; k < Math.min(c.sentence.end(), Math.max(c.end, c.contentEnd)); k++) {
            int p = words.phraseAt(k);
            if (p < 0 || words.mentions.phrases().get(p).first() != k) {
                continue;
            }
            Mention m = words.mentions.phrases().get(p);
            boolean located =
                    (m.clitics() & org.rasid.text.Analysis.B) != 0 || words.preposition(k - 1, Particles.Role.AT);
            if (d.type.equals("CONSULT") && (d.mode.equals("phone") || !atContact(c, k - 1))) {
                continue;
            }
            boolean visited =
                    d.mode.equals("visit") && words.prepositionAt(k - 1).equals("الي");
            boolean place = m.sort() == Mention.Sort.PLACE;
            boolean country = m.sort() == Mention.Sort.NAME
                            && m.entity() != null
                            && m.entity().type() == org.rasid.lexicon.Entity.Type.STATE
                    || m.sort() == Mention.Sort.CAPITAL;
            if ((located || visited) && (place || country) || place && !d.type.equals("CONSULT")) {
                d.places.add(p);
            }
        }
    }

    /** Whether a place stands with the contact, its day or those who met, not with what they spoke about. */
    private boolean atContact(Candidate c, int preposition) {
        int before = preposition - 1;
        return before < c.sentence.first()
                || before >= c.trigger && before <= c.trigger + 2
                || words.phraseAt(before) >= 0
                || words.timeAt(before) >= 0
                || words.boundary(before);
    }

    private void topics(Candidate c, Draft d) {
        int from = Math.min(c.trigger, c.first);
        int to = c.sentence.end();
        Set<String> own = cast.countries(d.all());
        for (Topic t : words.mentions.topics()) {
            if (t.first() >= from && t.first() < to) {
                d.topics.add(t.code());
            }
        }
        for (int k = from; k < to; k++) {
            int p = words.phraseAt(k);
            if (p >= 0) {
                String country = words.mentions.phrases().get(p).country();
                if (country != null && !own.contains(country)) {
                    d.topics.add(country);
                }
            }
        }
    }

    // ---- one event, told several times

    private void merge(List<Draft> drafts, Draft d) {
        for (Draft known : drafts) {
            if (same(known, d)) {
                join(known, d);
                return;
            }
        }
        drafts.add(d);
    }

    private boolean same(Draft a, Draft b) {
        if (!a.type.equals(b.type) || a.status != b.status || !compatible(a.mode, b.mode)) {
            return false;
        }
        if (a.from != null && b.from != null && (!Objects.equals(a.from, b.from) || !Objects.equals(a.to, b.to))) {
            return false;
        }
        if (a.type.equals("CONSULT")) {
            return sameContact(a, b);
        }
        return sameSide(a.actors, b.actors)
                && sameSide(a.recipients, b.recipients)
                && (!a.actors.isEmpty() && !b.actors.isEmpty() || !a.recipients.isEmpty() && !b.recipients.isEmpty());
    }

    private static boolean compatible(String a, String b) {
        return a.equals(b) || a.isEmpty() || b.isEmpty();
    }

    private boolean sameContact(Draft a, Draft b) {
        Set<Integer> x = new HashSet<>(a.all());
        Set<Integer> y = new HashSet<>(b.all());
        if (x.containsAll(y) || y.containsAll(x)) {
            return true;
        }
        boolean states = cast.statesOnly(a.all()) || cast.statesOnly(b.all());
        Set<String> cx = cast.countries(a.all());
        Set<String> cy = cast.countries(b.all());
        if (states && cx.size() > 1 && cx.equals(cy)) {
            return true;
        }
        x.retainAll(y);
        return x.size() >= 2;
    }

    private static boolean sameSide(List<Integer> a, List<Integer> b) {
        return a.isEmpty() || b.isEmpty() || new HashSet<>(a).containsAll(b) || new HashSet<>(b).containsAll(a);
    }

    private void join(Draft into, Draft d) {
        into.tellings.addAll(d.tellings);
        boolean persons = cast.statesOnly(into.all()) && !cast.statesOnly(d.all());
        boolean more =
                d.all().size() > into.all().size() && !(cast.statesOnly(d.all()) && !cast.statesOnly(into.all()));
        if (persons || more) {
            into.actors = d.actors;
            into.recipients = d.recipients;
        } else {
            into.actors = into.actors.isEmpty() ? d.actors : into.actors;
            into.recipients = into.recipients.isEmpty() ? d.recipients : into.recipients;
        }
        into.mode = into.mode.isEmpty() ? d.mode : into.mode;
        into.channel = into.channel.isEmpty() ? d.channel : into.channel;
        into.initiator = into.initiator == null ? d.initiator : into.initiator;
        if (into.time == null && d.time != null) {
            set(into, d.time);
        }
        into.places.addAll(d.places);
        into.topics.addAll(d.topics);
    }

    /** The words that carry an event: those of each telling. */
    static Set<Integer> sentences(Draft d) {
        Set<Integer> out = new LinkedHashSet<>();
        for (Candidate c : d.tellings) {
            out.add(c.sentence.index());
        }
        return out;
    }
}
