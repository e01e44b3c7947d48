package org.rasid.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Brings together what tells of one event: the same deed by the same people on the same day. */
final class Tellings {
    private final Cast cast;
    private final EventTimes times;

    Tellings(Cast cast, EventTimes times) {
        this.cast = cast;
        this.times = times;
    }

    /** Adds an event to others, or joins it to the one that it tells again. */
    void add(List<Draft> drafts, Draft d) {
        for (Draft known : drafts) {
            if (same(known, d)) {
                join(known, d);
                return;
            }
        }
        drafts.add(d);
    }

    private boolean same(Draft a, Draft b) {
        if (!a.type.equals(b.type) || a.status != b.status || !compatible(a.mode, b.mode) || otherDay(a, b)) {
            return false;
        }
        if (a.contact()) {
            return sameContact(a, b);
        }
        return sameSide(a.actors, b.actors)
                && sameSide(a.recipients, b.recipients)
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
        if (x.containsAll(y) || y.containsAll(x)) {
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

    private static boolean sameSide(List<Integer> a, List<Integer> b) {
        return a.isEmpty() || b.isEmpty() || new HashSet<>(a).containsAll(b) || new HashSet<>(b).containsAll(a);
    }

    private void join(Draft into, Draft d) {
        into.tellings.addAll(d.tellings);
        if (saysMore(d, into)) {
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
            times.set(into, d.time);
        }
        into.places.addAll(d.places);
        into.topics.addAll(d.topics);
    }

    /** Persons say more than their states, and more people than fewer. */
    private boolean saysMore(Draft d, Draft known) {
        boolean persons = cast.statesOnly(known.all()) && !cast.statesOnly(d.all());
        boolean statesOfPersons = cast.statesOnly(d.all()) && !cast.statesOnly(known.all());
        return persons || d.all().size() > known.all().size() && !statesOfPersons;
    }
}
