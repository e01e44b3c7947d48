package org.rasid.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Entity.Type;
import org.rasid.mention.Lookup.Found;
import org.rasid.mention.Mention.Sort;
import org.rasid.text.Sentence;

/**
 * Keeps places of one name apart: طرابلس of Libya and of Lebanon, المنصورة of Egypt and of Aden. The country that the
 * report speaks of decides, first of all in the words right behind and in the sentence; within a country what the noun
 * before the name says (محافظة حلب), then which is nearest to a place told before. Where nothing decides, it is the one
 * that the lexicon names first. The cost is linear in the phrases: a sentence's countries are counted once.
 */
final class Homonyms {
    /** Behind a name at most so many tokens tell of its own country: طرابلس شمال لبنان. */
    private static final int BEHIND = 3;

    private static final int OWN = 12;
    private static final int SENTENCE = 3;
    /** More mentions than this say no more of a country. */
    private static final int OFTEN = 3;

    private static final Set<String> SETTLED = Set.of("city", "town", "village", "camp", "neighbourhood");

    private static final double NOWHERE = Double.POSITIVE_INFINITY;

    private final Page page;
    private final List<Mention> phrases;
    private final List<List<Entity>> meant = new ArrayList<>();
    private final Map<String, Integer> report = new HashMap<>();
    private final List<Map<String, Integer>> sentences = new ArrayList<>();

    Homonyms(Page page, List<Mention> phrases) {
        this.page = page;
        this.phrases = phrases;
        Iterator<Sentence> ahead = page.text.sentences().iterator();
        int end = 0;
        Map<String, Integer> sentence = new HashMap<>();
        for (Mention m : phrases) {
            while (m.first() >= end && ahead.hasNext()) {
                end = ahead.next().end();
                sentence = new HashMap<>();
            }
            List<Entity> all = all(m);
            meant.add(all);
            sentences.add(sentence);
            String country = m.country();
            if (country != null && all.size() < 2) {
                report.merge(country, 1, Integer::sum);
                sentence.merge(country, 1, Integer::sum);
            }
        }
    }

    /** The phrases, each place the one that is meant. */
    List<Mention> settle() {
        List<Mention> out = new ArrayList<>(phrases.size());
        Entity last = null;
        for (int i = 0; i < phrases.size(); i++) {
            Mention m = phrases.get(i);
            if (meant.get(i).size() > 1) {
                m = settle(i, m, last);
            }
            out.add(m);
            last = located(m) ? m.entity() : last;
        }
        return out;
    }

    private static boolean located(Mention m) {
        return m.entity() != null && (m.sort() == Sort.PLACE || m.sort() == Sort.CAPITAL);
    }

    /** The places that bear the name; of a capital's name the state and other cities. */
    private List<Entity> all(Mention m) {
        Entity now = m.entity();
        boolean capital = m.sort() == Sort.CAPITAL;
        if (m.sort() != Sort.PLACE && !capital || now == null) {
            return List.of();
        }
        List<Entity> out = new ArrayList<>(2);
        for (Found f : page.lookup.at(m.nameFirst())) {
            Entity e = f.entity();
            boolean other = capital ? e.detail().equals("city") && !Objects.equals(e.country(), now.country()) : true;
            if (f.end() == m.nameEnd() && e.type() == Type.PLACE && other && !out.contains(e)) {
                out.add(e);
            }
        }
        if (capital && !out.isEmpty()) {
            out.add(0, now);
        }
        return out.contains(now) ? out : List.of();
    }

    private Mention settle(int i, Mention m, @Nullable Entity last) {
        Entity now = m.entity();
        if (now == null) {
            return m;
        }
        Entity best = now;
        for (Entity e : meant.get(i)) {
            best = better(e, best, i, m, last) ? e : best;
        }
        if (best.equals(now) || m.sort() == Sort.CAPITAL && !plain(now, i, m)) {
            return m;
        }
        return Sketch.like(m)
                .sort(Sort.PLACE)
                .kind(null)
                .entity(best)
                .country(best.country())
                .done();
    }

    /** A capital is one unless its state is not named and neither is anybody of it. */
    private boolean plain(Entity state, int i, Mention m) {
        return report.getOrDefault(String.valueOf(state.country()), 0) == 0 || own(i, m) != null;
    }

    private boolean better(Entity e, Entity than, int i, Mention m, @Nullable Entity last) {
        int one = votes(e.country(), i, m);
        int other = votes(than.country(), i, m);
        if (one != other || !String.valueOf(e.country()).equals(than.country())) {
            return one > other;
        }
        int kind = Boolean.compare(told(e, m), told(than, m));
        return kind != 0 ? kind > 0 : distance(e, last) < distance(than, last);
    }

    /** What speaks for a country: words right behind the name, its sentence, the report. */
    private int votes(@Nullable String country, int i, Mention m) {
        if (country == null) {
            return 0;
        }
        int votes = Math.min(OFTEN, report.getOrDefault(country, 0));
        votes += SENTENCE * Math.min(OFTEN, sentences.get(i).getOrDefault(country, 0));
        return country.equals(own(i, m)) ? votes + OWN : votes;
    }

    /** The country that the words right behind the name tell; null where they tell none. */
    private @Nullable String own(int i, Mention m) {
        Mention behind = i + 1 < phrases.size() ? phrases.get(i + 1) : null;
        boolean close = behind != null
                && behind.first() - m.end() < BEHIND
                && meant.get(i + 1).size() < 2;
        return close && behind != null ? behind.country() : null;
    }

    /** Whether the noun before the name says that it is such a place; without one people live there. */
    private boolean told(Entity e, Mention m) {
        Found head = m.first() < m.nameFirst() ? page.lookup.at(m.first(), Type.PLACE_HEAD) : null;
        return head == null ? SETTLED.contains(e.detail()) : head.entity().key().equals(e.detail());
    }

    /** How far two places lie apart, in degrees; enough to tell which is nearer. */
    private static double distance(Entity e, @Nullable Entity from) {
        if (from == null || Float.isNaN(e.lat()) || Float.isNaN(from.lat())) {
            return NOWHERE;
        }
        double north = e.lat() - from.lat();
        double east = (e.lon() - from.lon()) * Math.cos(Math.toRadians(e.lat()));
        return north * north + east * east;
    }
}
