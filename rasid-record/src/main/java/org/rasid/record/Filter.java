package org.rasid.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are wanted: those that meet every part that says something. All views, exports and subscriptions take the
 * same.
 *
 * @param words what must stand in a report that tells it, as {@link org.rasid.record.search.Wanted} reads it; null for any
 * @param actors keys, or ISO alpha-3 codes for a country and all who belong to it; one of them must take part
 * @param counterparts keys or codes, too; one of them must stand across from one of the actors: be who did it where the other
 *     is to whom it was done, speaker and addressee, one at a meeting with the other, or party to the same agreement
 * @param kinds empty for any
 * @param types PLOVER types, acts or kinds of agreement; empty for any
 * @param topics ISO alpha-3 codes and topic words; empty for any
 * @param places names as written or ISO alpha-3 codes; empty for any
 * @param outlets one of them must tell it; empty for any
 * @param since the fact's last possible day is not before this one
 * @param until the fact's first possible day is not after this one
 * @param reviews empty for all but rejected ones
 * @param confidence at least this sure, 0 to 1
 */
public record Filter(
        @Nullable String words,
        List<String> actors,
        List<String> counterparts,
        Set<FactKind> kinds,
        List<String> types,
        List<String> topics,
        List<String> places,
        List<String> outlets,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        Set<Review> reviews,
        double confidence) {
    /** Everything but what people have rejected. */
    public static final Filter ALL = new Filter(
            null, List.of(), List.of(), Set.of(), List.of(), List.of(), List.of(), List.of(), null, null, Set.of(), 0);

    public Filter {
        actors = List.copyOf(actors);
        counterparts = List.copyOf(counterparts);
        kinds = Set.copyOf(kinds);
        types = List.copyOf(types);
        topics = List.copyOf(topics);
        places = List.copyOf(places);
        outlets = List.copyOf(outlets);
        reviews = Set.copyOf(reviews);
    }

    /** The same, for a search for other words; null for none. */
    public Filter searching(@Nullable String others) {
        return new Filter(
                others, actors, counterparts, kinds, types, topics, places, outlets, since, until, reviews, confidence);
    }

    /** The same, where one of these takes part. */
    public Filter with(List<String> others) {
        return new Filter(
                words, others, counterparts, kinds, types, topics, places, outlets, since, until, reviews, confidence);
    }

    /** The same, where one of these stands across from one of the actors. */
    public Filter across(List<String> others) {
        return new Filter(
                words, actors, others, kinds, types, topics, places, outlets, since, until, reviews, confidence);
    }

    /** The same, of these types only. */
    public Filter ofTypes(List<String> only) {
        return new Filter(
                words, actors, counterparts, kinds, only, topics, places, outlets, since, until, reviews, confidence);
    }

    /** The same, of these kinds only. */
    public Filter ofKinds(Set<FactKind> only) {
        return new Filter(
                words, actors, counterparts, only, types, topics, places, outlets, since, until, reviews, confidence);
    }

    /** The same, with these reviews only. */
    public Filter reviewed(Set<Review> only) {
        return new Filter(
                words, actors, counterparts, kinds, types, topics, places, outlets, since, until, only, confidence);
    }

    /** The same, about one of these topics. */
    public Filter onTopics(List<String> only) {
        return new Filter(
                words, actors, counterparts, kinds, types, only, places, outlets, since, until, reviews, confidence);
    }

    /** The same, in one of these places. */
    public Filter at(List<String> only) {
        return new Filter(
                words, actors, counterparts, kinds, types, topics, only, outlets, since, until, reviews, confidence);
    }

    /** The same, told by one of these outlets. */
    public Filter toldBy(List<String> only) {
        return new Filter(
                words, actors, counterparts, kinds, types, topics, places, only, since, until, reviews, confidence);
    }

    /** The same, between these days; null for no bound. */
    public Filter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Filter(
                words, actors, counterparts, kinds, types, topics, places, outlets, first, last, reviews, confidence);
    }

    /** The same, at least this sure. */
    public Filter asSureAs(double least) {
        return new Filter(
                words, actors, counterparts, kinds, types, topics, places, outlets, since, until, reviews, least);
    }
}
