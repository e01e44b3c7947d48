package org.rasid.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.mention.Mention;
import org.rasid.reading.Frame.Slot;
import org.rasid.report.ActorKind;
import org.rasid.report.Event.Status;
import org.rasid.text.Sentence.Role;
import org.rasid.text.Token;

/** Brings together what tells of one event: the same deed by the same people on the same day. */
final class Tellings {
    /** What a headline tells, the first sentences tell again. */
    private static final int LEAD = 2;

    /** "The attack" was told of so many sentences before at most. */
    private static final int NEAR = 3;

    /** Who died in it is told so many sentences behind an attack at most. */
    private static final int TOLL = 2;

    /** Who claims an attack does so at most so many sentences behind it. */
    private static final int CLAIMED = 3;

    /** Marks a frame of recipients that tells who did what was told before. */
    private static final String BACK = "back";

    private final Words words;
    private final Cast cast;
    private final EventTimes times;

    Tellings(Words words, Cast cast, EventTimes times) {
        this.words = words;
        this.cast = cast;
        this.times = times;
    }

    /** Adds an event to others, or joins it to the one that it tells again. */
    void add(List<Draft> drafts, Draft d) {
        if (d.tellings.get(0).frame.attendance()) {
            attended(drafts, d);
            return;
        }
        if (d.tellings.get(0).frame.markers(Slot.RECIPIENTS).contains(BACK)) {
            claimed(drafts, d);
            return;
        }
        Draft before = d.type.equals("ASSAULT") ? toldBefore(drafts, d) : null;
        if (before != null) {
            join(before, d);
            return;
        }
        for (Draft known : drafts) {
            if (guestOf(known, d)) {
                return;
            }
            if (same(known, d)) {
                join(known, d);
                return;
            }
        }
        drafts.add(d);
    }

    /** وأعلنت الحركة مسؤوليتها عنه: who says of the last attack that it was theirs did it, where nobody else is said to have. */
    private void claimed(List<Draft> drafts, Draft claim) {
        Candidate c = claim.tellings.get(0);
        for (int i = drafts.size() - 1; i >= 0 && claim.status == Status.ACTUAL; i--) {
            Draft d = drafts.get(i);
            int apart = c.sentence.index()
                    - d.tellings.get(d.tellings.size() - 1).sentence.index();
            if (d.type.equals("ASSAULT") && d.status == Status.ACTUAL && apart <= CLAIMED) {
                d.actors = d.actors.isEmpty() || cast.unnamed(d.actors) ? claim.actors : d.actors;
                d.tellings.addAll(claim.tellings);
                return;
            }
        }
    }

    /** The last attack that a telling comes back to: what the headline told, or what "the attack" means. */
    private @Nullable Draft toldBefore(List<Draft> drafts, Draft d) {
        Candidate c = d.tellings.get(0);
        Draft died = null;
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft known = drafts.get(i);
            Candidate last = known.tellings.get(known.tellings.size() - 1);
            int apart = c.sentence.index() - last.sentence.index();
            boolean again = last.sentence.role() == Role.TITLE && apart <= LEAD || apart <= NEAR && comesBack(c);
            if (again && alike(known, d)) {
                return known;
            }
            boolean dead = apart <= TOLL && toll(known, d);
            if (dead && !known.recipients.isEmpty()) {
                return known;
            }
            died = dead && died == null ? known : died;
        }
        return died;
    }

    /** الهجوم، هذه الغارات: a noun with the article and nobody who does it or nobody who suffers it. */
    private static boolean comesBack(Candidate c) {
        return c.features.contains("noun:definite")
                && (c.who(Slot.ACTORS).isEmpty() || c.who(Slot.RECIPIENTS).isEmpty());
    }

    /** أصيب آخرون، ارتفعت حصيلة القتلى: whether who died or was hurt, by whom is not said, did so in the attack told last. */
    private boolean toll(Draft known, Draft d) {
        Candidate last = known.tellings.get(known.tellings.size() - 1);
        boolean near = last.sentence.role() == Role.TITLE || last.sentence.equals(d.tellings.get(0).sentence);
        return d.tellings.get(0).frame.markers(Slot.RECIPIENTS).contains("toll")
                && d.tellings.get(0).tellsOf == null
                && d.actors.isEmpty()
                && people(d)
                && people(known)
                && known.type.equals(d.type)
                && known.status == d.status
                && (d.from == null || near || known.from != null)
                && !otherDay(known, d)
                && !elsewhere(known, d);
    }

    /** Whether nobody but people who are told by what they are, or by whose, suffered something: ثلاثة جنود، خمسة من عناصرها. */
    private boolean people(Draft d) {
        Part p = d.tellings.get(0).parts.get(Slot.RECIPIENTS);
        return cast.unnamed(d.recipients)
                || p != null && words.phrase(p.phrases().get(0)).kind() == ActorKind.PEOPLE;
    }

    private boolean alike(Draft a, Draft b) {
        return a.type.equals(b.type)
                && a.status == b.status
                && compatible(a.mode, b.mode)
                && !otherDay(a, b)
                && (a.actors.isEmpty() || b.actors.isEmpty() || cast.akin(a.actors, b.actors))
                && (a.recipients.isEmpty() || b.recipients.isEmpty() || cast.akin(a.recipients, b.recipients));
    }

    /** Those who were there too stand with the side of their country. */
    private void attended(List<Draft> drafts, Draft d) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft met = drafts.get(i);
            if (met.contact() && met.status == Status.ACTUAL && !met.mode.equals("phone")) {
                List<Integer> actors = new ArrayList<>(met.actors);
                List<Integer> recipients = new ArrayList<>(met.recipients);
                Set<String> theirs = cast.countries(met.recipients);
                for (int who : d.all()) {
                    String country = cast.country(who);
                    boolean known = actors.contains(who) || recipients.contains(who);
                    if (!known) {
                        (country != null && theirs.contains(country) ? recipients : actors).add(who);
                    }
                }
                met.actors = List.copyOf(actors);
                met.recipients = List.copyOf(recipients);
                met.tellings.addAll(d.tellings);
                return;
            }
        }
    }

    /** لقاء الوزيرين، سيلتقي الوزيران: a noun alone does not say that a contact has taken place. */
    private boolean sameStatus(Draft a, Draft b) {
        boolean open = a.contact() && (a.status == Status.FUTURE && named(b) || b.status == Status.FUTURE && named(a));
        return a.status == b.status || open && cast.countries(a.all()).equals(cast.countries(b.all()));
    }

    private static boolean named(Draft d) {
        return d.status == Status.ACTUAL
                && noun(d)
                && d.tellings.stream()
                        .noneMatch(c -> c.features.contains("light:ACTOR") && !c.features.contains("light:noun"));
    }

    /** Whether nothing but nouns tell of a contact: خلال زيارته، أول لقاء له. */
    private static boolean noun(Draft d) {
        return d.tellings.stream().allMatch(c -> c.features.contains("word:noun"));
    }

    private boolean same(Draft a, Draft b) {
        if (!a.type.equals(b.type) || !sameStatus(a, b) || otherDay(a, b)) {
            return false;
        }
        if (a.contact()) {
            return host(a, b) || host(b, a) || compatible(a.mode, b.mode) && sameContact(a, b);
        }
        if (!compatible(a.mode, b.mode) || elsewhere(a, b)) {
            return false;
        }
        if (a.all().isEmpty() && b.all().isEmpty()) {
            return true; // وقع انفجار بسيارة مفخخة
        }
        return sameSide(a.actors, b.actors)
                && (sameSide(a.recipients, b.recipients) || shortened(a, b))
                && (!a.actors.isEmpty() && !b.actors.isEmpty() || !a.recipients.isEmpty() && !b.recipients.isEmpty());
    }

    private static boolean compatible(String a, String b) {
        return a.equals(b) || a.isEmpty() || b.isEmpty();
    }

    private static boolean otherDay(Draft a, Draft b) {
        return a.from != null && b.from != null && (!Objects.equals(a.from, b.from) || !Objects.equals(a.to, b.to));
    }

    /** A contact is the same where all of one side are of the other, two are, or the states that speak are. */
    private boolean sameContact(Draft a, Draft b) {
        Set<Integer> x = new HashSet<>(a.all());
        Set<Integer> y = new HashSet<>(b.all());
        if (guestsAlone(a, b) || guestsAlone(b, a) || among(a, b) || among(b, a)) {
            return false;
        }
        if (x.containsAll(y) || y.containsAll(x)) {
            return true;
        }
        if (headline(a, b) || visitAgain(a, b) || visitAgain(b, a)) {
            return true;
        }
        boolean states = cast.statesOnly(a.all()) || cast.statesOnly(b.all());
        Set<String> countries = cast.countries(a.all());
        if (states && countries.size() > 1 && countries.equals(cast.countries(b.all()))) {
            return true;
        }
        x.retainAll(y);
        return x.size() >= 2;
    }

    /** التقى فلان وفلان أثناء زيارتهما موسكو: those who visit one place together met each other there, not their host. */
    private boolean guestsAlone(Draft visit, Draft meeting) {
        Set<Integer> guests = new HashSet<>(visit.actors);
        return visit.mode.equals("visit")
                && !visit.recipients.isEmpty()
                && meeting.mode.isEmpty()
                && meeting.all().size() > 1
                && guests.containsAll(meeting.all());
    }

    /** عقدوا اجتماعا للتحضير للقاء الوزير: those who met among themselves, and in the same sentence with somebody else. */
    private static boolean among(Draft own, Draft other) {
        boolean group = own.recipients.isEmpty()
                && own.tellings.get(0).features.contains(DeedTelling.GROUP)
                && !other.recipients.isEmpty();
        return group && own.tellings.get(0).sentence.equals(other.tellings.get(0).sentence);
    }

    /** مقتل جنديين above, اثنان من أفراد الأمن قتلا below: a headline tells of the dead in other words than the lead. */
    private boolean shortened(Draft a, Draft b) {
        Candidate lead = b.tellings.get(0);
        return a.type.equals("ASSAULT")
                && a.tellings.stream().allMatch(c -> c.sentence.role() == Role.TITLE)
                && lead.sentence.role() != Role.TITLE
                && lead.sentence.index() <= LEAD
                && !a.recipients.isEmpty()
                && !b.recipients.isEmpty()
                && cast.unnamed(a.recipients)
                && cast.unnamed(b.recipients);
    }

    /** A headline shortens names: what it tells of somebody, the report's first sentences tell in full. */
    private static boolean headline(Draft a, Draft b) {
        boolean above = a.tellings.stream().allMatch(c -> c.sentence.role() == Role.TITLE);
        Candidate lead = b.tellings.get(0);
        return above
                && lead.sentence.role() != Role.TITLE
                && lead.sentence.index() <= LEAD
                && a.mode.equals(b.mode)
                && b.all().size() > 1
                && !Collections.disjoint(a.all(), b.all());
    }

    /**
     * خلال زيارة الوزير للعراق، أول زيارة يقوم بها: a visit that a noun names, told of somebody who meets people of that country in
     * the same report, is how these came to meet; so are two visits to one country on one day.
     */
    private boolean visitAgain(Draft visit, Draft meeting) {
        Set<String> countries = cast.countries(visit.recipients);
        boolean sameDay =
                visit.from != null && visit.mode.equals(meeting.mode) && Objects.equals(visit.from, meeting.from);
        boolean one = visit.mode.equals("visit")
                && visit.actors.size() == 1
                && !countries.isEmpty()
                && cast.statesOnly(visit.recipients)
                && (sameDay || visit.status == Status.ACTUAL && noun(visit));
        if (!one || !meeting.all().contains(visit.actors.get(0)) || elsewhere(visit, meeting)) {
            return false;
        }
        List<Integer> others = new ArrayList<>(meeting.all());
        others.remove(visit.actors.get(0));
        return cast.countries(others).containsAll(countries);
    }

    /** Whether both tell in which town they were and no town is the same. */
    private boolean elsewhere(Draft a, Draft b) {
        Set<String> first = towns(a);
        Set<String> second = towns(b);
        return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
    }

    private Set<String> towns(Draft d) {
        Set<String> names = new HashSet<>();
        for (int phrase : d.places) {
            Mention m = words.mentions.phrases().get(phrase);
            if (m.sort() == Mention.Sort.CAPITAL || m.sort() == Mention.Sort.PLACE) {
                Token last = words.token(m.nameEnd() - 1);
                names.add(last.isWord() ? last.best().stem() : last.folded());
            }
        }
        return names;
    }

    /** خلال لقائه نظيره الذي يزور طهران: a visit that only says of whom somebody met why he is there. */
    private boolean guestOf(Draft meeting, Draft visit) {
        return visit.mode.equals("visit")
                && visit.tellings.get(0).features.contains("subject:rel")
                && meeting.contact()
                && meeting.tellings.get(0).sentence.equals(visit.tellings.get(0).sentence)
                && visit.actors.equals(meeting.recipients)
                && cast.countries(visit.recipients).equals(cast.countries(meeting.actors));
    }

    /** Who visits a state and meets its people, told in one sentence: زار طهران حيث التقى وزير الخارجية. */
    private boolean host(Draft visit, Draft meeting) {
        boolean one = visit.mode.equals("visit")
                && (meeting.mode.isEmpty() || meeting.mode.equals("multilateral"))
                && visit.actors.equals(meeting.actors)
                && !visit.recipients.isEmpty()
                && !meeting.recipients.isEmpty()
                && visit.tellings.get(0).sentence.equals(meeting.tellings.get(0).sentence);
        return one
                && cast.statesOnly(visit.recipients)
                && !cast.statesOnly(meeting.recipients)
                && cast.countries(visit.recipients).containsAll(cast.countries(meeting.recipients));
    }

    private static boolean sameSide(List<Integer> a, List<Integer> b) {
        return a.isEmpty() || b.isEmpty() || new HashSet<>(a).containsAll(b) || new HashSet<>(b).containsAll(a);
    }

    private void join(Draft into, Draft d) {
        boolean lead = shortened(into, d);
        boolean more = d.contact() && saysMore(d, into) && !lead;
        into.status = d.status == Status.FUTURE ? Status.FUTURE : into.status;
        into.tellings.addAll(d.tellings);
        if (more) {
            into.actors = d.actors;
            into.recipients = d.recipients;
        } else {
            into.actors = fuller(into.actors, d.actors);
            into.recipients = lead ? d.recipients : fuller(into.recipients, d.recipients);
        }
        boolean says = into.mode.isEmpty() && !d.mode.isEmpty() || into.channel.isEmpty();
        into.channel = says && !d.channel.isEmpty() ? d.channel : into.channel;
        into.mode = into.mode.isEmpty() ? d.mode : into.mode;
        into.initiator = into.initiator == null ? d.initiator : into.initiator;
        if (into.time == null && d.time != null) {
            times.set(into, d.time);
        }
        into.places.addAll(d.places);
        into.topics.addAll(d.topics);
    }

    /** The same people and more. */
    private static List<Integer> fuller(List<Integer> known, List<Integer> told) {
        return told.size() > known.size() && told.containsAll(known) ? told : known;
    }

    /** Persons say more than their states, and more people than fewer. */
    private boolean saysMore(Draft d, Draft known) {
        if (host(known, d) || d.contact() && (headline(known, d) || visitAgain(known, d))) {
            return true;
        }
        boolean persons = cast.statesOnly(known.all()) && !cast.statesOnly(d.all());
        boolean statesOfPersons = cast.statesOnly(d.all()) && !cast.statesOnly(known.all());
        return persons || d.all().size() > known.all().size() && !statesOfPersons;
    }
}
