package org.rasid.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.mention.Mention;
import org.rasid.mention.Participant;
import org.rasid.reading.NamedAccords.Named;
import org.rasid.report.ActorKind;
import org.rasid.report.Days;

/**
 * Adds what the lexicon knows of an agreement that the report names, where the report itself says nothing: its kind, its
 * day, and those of its parties and sponsors whom the report names. What several agreements of one name differ in stays
 * open.
 */
final class AccordKnowledge {
    /** A name stands within so many words behind its noun. */
    private static final int NAME = 2;

    private final NamedAccords named;
    private final Words words;
    private final Cast cast;
    private final @Nullable LocalDate published;
    private final Set<String> countries = new HashSet<>();

    AccordKnowledge(NamedAccords named, Words words, Cast cast, @Nullable LocalDate published) {
        this.named = named;
        this.words = words;
        this.cast = cast;
        this.published = published;
        for (Mention m : words.mentions.phrases()) {
            if (m.country() != null) {
                countries.add(m.country());
            }
        }
    }

    /** The agreements that can be meant where an agreement's noun stands. */
    List<Named> at(int trigger) {
        List<Named> out = new ArrayList<>();
        for (Named n : named.at(words, trigger)) {
            if (possible(n)) {
                out.add(n);
            }
        }
        return out;
    }

    private boolean possible(Named n) {
        Days days = n.days();
        boolean later = published != null
                && days != null
                && LocalDate.parse(days.start()).isAfter(published);
        List<String> places = n.topics().stream()
                .filter(t -> Character.isUpperCase(t.charAt(0)))
                .toList();
        return !later && (places.isEmpty() || places.stream().anyMatch(countries::contains));
    }

    void fill(Accord a) {
        if (a.named.isEmpty()) {
            return;
        }
        Named first = a.named.get(0);
        if (a.kind.equals("other") && a.named.stream().allMatch(n -> n.kind().equals(first.kind()))) {
            a.kind = first.kind();
        }
        if (a.time == null && first.days() != null) {
            a.days = a.named.size() == 1 ? first.days() : null;
        }
        if (a.parties.isEmpty() && a.named.stream().allMatch(n -> n.parties().equals(first.parties()))) {
            a.parties.addAll(present(first.parties(), a));
        }
        if (a.sponsors.isEmpty() && a.named.stream().allMatch(n -> n.sponsors().equals(first.sponsors()))) {
            a.sponsors.addAll(present(first.sponsors(), a));
            a.sponsors.removeAll(a.parties);
        }
    }

    /** Those whom the report names; several that may stand for one are told in the order of preference. */
    private List<Integer> present(List<List<String>> who, Accord a) {
        List<Integer> out = new ArrayList<>();
        for (List<String> keys : who) {
            for (String key : keys) {
                Integer p = participant(key, a);
                if (p != null) {
                    out.add(p);
                    break;
                }
            }
        }
        return out;
    }

    private @Nullable Integer participant(String key, Accord a) {
        for (int i = 0; i < cast.size(); i++) {
            Participant p = cast.get(i);
            Entity e = p.entity();
            boolean state = p.kind() == ActorKind.STATE && key.equals(p.country());
            if ((state || e != null && e.key().equals(key)) && toldBeside(p, a)) {
                return i;
            }
        }
        return null;
    }

    /** Whether somebody is named elsewhere than in the agreement's own name: اتفاق أوسلو does not name Norway. */
    private boolean toldBeside(Participant p, Accord a) {
        for (int phrase : p.mentions()) {
            int first = words.phrase(phrase).first();
            if (a.tellings.stream().noneMatch(t -> t.trigger < first && first <= t.trigger + NAME)) {
                return true;
            }
        }
        return false;
    }
}
