package org.rasid.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;

/** Knows the states of a report, and which of them a word that names none stands for: البلدان، المملكة. */
final class Countries {
    private final Page page;
    private final List<Mention> phrases;
    private final Figures figures;
    private final Map<String, Integer> everywhere = new HashMap<>();
    private final Map<String, Integer> soFar = new LinkedHashMap<>();

    Countries(Page page, List<Mention> phrases, Figures figures) {
        this.page = page;
        this.phrases = phrases;
        this.figures = figures;
        for (Mention m : phrases) {
            count(everywhere, m);
        }
    }

    private static void count(Map<String, Integer> counts, Mention m) {
        String country = m.country();
        if (country != null && m.canAct()) {
            counts.merge(country, 1, Integer::sum);
        }
    }

    /** Counts a phrase that lies behind. */
    void passed(Mention m) {
        count(soFar, m);
    }

    /** The state with this code. */
    Figure state(String country) {
        Figure f = figures.get("state:" + country);
        if (f == null) {
            f = figures.make(ActorKind.STATE);
            f.entity = page.catalogue.state(country);
            f.country = country;
            f.named = true;
            figures.put("state:" + country, f);
        }
        return f;
    }

    /** Of several kingdoms the one that the report names most; one without a country where it names none. */
    Figure kingdom(List<String> codes, String written) {
        String most = null;
        for (String code : codes) {
            int n = everywhere.getOrDefault(code, 0);
            if (n > 0 && (most == null || n > everywhere.getOrDefault(most, 0))) {
                most = code;
            }
        }
        if (most != null) {
            return state(most);
        }
        Figure f = figures.get("state:?");
        if (f == null) {
            f = figures.make(ActorKind.STATE);
            figures.put("state:?", f);
            f.named = true;
        }
        f.forms.add(written);
        return f;
    }

    /** البلدان: two states joined by "and" in the sentence before the word, else the two that were named most. */
    List<Figure> two(int i, Mention m) {
        int sentence = sentenceStart(m.first());
        for (int k = i - 1; k > 0 && phrases.get(k).first() >= sentence; k--) {
            Mention b = phrases.get(k);
            Mention a = phrases.get(k - 1);
            boolean joined = (b.clitics() & Analysis.CONJUNCTION) != 0 && b.first() - a.end() <= 1;
            String first = a.country();
            String second = b.country();
            if (joined
                    && a.kind() == ActorKind.STATE
                    && b.kind() == ActorKind.STATE
                    && first != null
                    && second != null
                    && a.first() >= sentence) {
                return List.of(state(first), state(second));
            }
        }
        List<Figure> out = new ArrayList<>();
        soFar.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .forEach(e -> out.add(state(e.getKey())));
        return out.size() == 2 ? out : List.of();
    }

    private int sentenceStart(int token) {
        List<Sentence> all = page.text.sentences();
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (all.get(middle).first() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return all.isEmpty() ? 0 : all.get(low).first();
    }
}
