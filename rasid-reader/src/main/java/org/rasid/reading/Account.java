package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.text.Sentence;

/** Tells how the findings of a report came about: sentence by sentence what was proposed, why, and what was dropped. */
final class Account {
    private final Words words;
    private final List<Candidate> candidates;

    Account(Words words, List<Candidate> candidates) {
        this.words = words;
        this.candidates = candidates;
    }

    List<String> lines() {
        List<String> out = new ArrayList<>();
        Sentence last = null;
        for (Candidate c : candidates) {
            if (!c.sentence.equals(last)) {
                last = c.sentence;
                out.add("");
                out.add(written(last.first(), last.end()));
                names(last, out);
            }
            candidate(c, out);
        }
        return out;
    }

    private void names(Sentence s, List<String> out) {
        int last = -1;
        for (int k = s.first(); k < s.end(); k++) {
            int p = words.phraseAt(k);
            if (p >= 0 && p != last) {
                last = p;
                var m = words.phrase(p);
                List<String> whom = new ArrayList<>();
                for (int w : words.mentions.whom().get(p)) {
                    whom.add(words.mentions.participants().get(w).key());
                }
                out.add("  names    " + written(m.first(), m.end()) + "  "
                        + m.sort().name().toLowerCase(Locale.ROOT) + "  " + whom);
            }
        }
    }

    private void candidate(Candidate c, List<String> out) {
        String verdict = c.dropped.isEmpty() ? "stands" : "dropped";
        out.add(String.format(
                Locale.ROOT,
                "  %-8s %s %s  frame %s  at %s  score %.2f%s",
                verdict,
                c.frame.target().name().toLowerCase(Locale.ROOT),
                c.frame.label(),
                c.frame.id(),
                words.token(c.trigger).written(),
                c.score,
                c.dropped.isEmpty() ? "" : "  because: " + c.dropped));
        for (Map.Entry<Slot, List<Integer>> e : c.slots.entrySet()) {
            List<String> who = new ArrayList<>();
            for (int w : e.getValue()) {
                who.add(words.mentions.participants().get(w).names().toString());
            }
            out.add("           " + e.getKey().name().toLowerCase(Locale.ROOT) + " = " + String.join(", ", who));
        }
        if (c.frame.target() == Target.STATEMENT && c.contentFirst >= 0 && c.contentEnd > c.contentFirst) {
            out.add("           content = " + written(c.contentFirst, c.contentEnd));
        }
        out.add("           " + String.join(" ", c.features));
    }

    private String written(int first, int end) {
        return words.text
                .written()
                .substring(words.token(first).start(), words.token(end - 1).end());
    }
}
