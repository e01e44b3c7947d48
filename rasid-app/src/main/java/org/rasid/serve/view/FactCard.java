package org.rasid.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact in short.
 *
 * @param href its own page; empty where it has none
 * @param kind {@code event}, {@code statement} or {@code agreement}
 * @param noun what it is, in a word or two
 * @param sentence what it tells
 * @param days when
 * @param places where; empty where nothing says so
 * @param topics what it was about, where the sentence does not say it
 * @param quote the words of a statement; null for what is none
 * @param tags what else is to be known: planned, denied, background, accepted …
 * @param sources how many independent texts tell it
 * @param certainty in words and per cent
 * @param grade {@code high}, {@code good}, {@code fair} or {@code low}
 * @param differs whether accounts differ
 */
public record FactCard(
        String href,
        String kind,
        String noun,
        List<Bit> sentence,
        String days,
        List<Bit> places,
        List<Bit> topics,
        @Nullable String quote,
        List<String> tags,
        String sources,
        String certainty,
        String grade,
        boolean differs) {
    public FactCard {
        sentence = List.copyOf(sentence);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
        tags = List.copyOf(tags);
    }

    /** The same with names that lead nowhere: those of what the record does not have yet. */
    public FactCard unlinked() {
        return new FactCard(
                "",
                kind,
                noun,
                sentence.stream().map(Bit::unlinked).toList(),
                days,
                places.stream().map(Bit::unlinked).toList(),
                topics.stream().map(Bit::unlinked).toList(),
                quote,
                tags,
                sources,
                certainty,
                grade,
                differs);
    }

    /** The sentence without links. */
    public List<Bit> plain() {
        return sentence.stream().map(Bit::unlinked).toList();
    }
}
