package org.rasid.reading;

import java.util.LinkedHashSet;
import java.util.Set;
import org.rasid.mention.Mention;
import org.rasid.mention.Topic;

/** What a stretch of words is about: its topics, then the countries it names. */
final class Topics {
    private final Words words;

    Topics(Words words) {
        this.words = words;
    }

    /** The topics from a token to the one before another, without these countries. */
    Set<String> of(int from, int to, Set<String> except) {
        Set<String> out = new LinkedHashSet<>();
        for (Topic t : words.mentions.topics()) {
            if (t.first() >= from && t.first() < to) {
                out.add(t.code());
            }
        }
        for (int k = from; k < to; k++) {
            Mention m = words.mentionAt(k);
            String country = m == null ? null : m.country();
            if (country != null && !except.contains(country)) {
                out.add(country);
            }
        }
        return out;
    }
}
