package org.rasid.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rasid.lexicon.Lexicon;

/** Hidden words of real posts, measured as tools/score_spans.py does, and what the tools of writers make of words. */
class HiddenWordsOnCorpusTest {
    private static final String FOLDER = "data/hidden-words/";
    private static final Pattern MARKS = Pattern.compile("[\u064b-\u065f\u0670\u0640]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private final TextReader reader;

    HiddenWordsOnCorpusTest() {
        Lexicon lexicon = Lexicon.shipped();
        reader = new TextReader(lexicon, lexicon.furniture());
    }

    @Test
    void hiddenWordsOfPosts() throws IOException {
        Map<String, String> bodies = new HashMap<>();
        for (String line : Shared.lines(FOLDER + "reports.jsonl")) {
            bodies.put(Shared.string(line, "id", 0), Shared.string(line, "body", 0));
        }
        int found = 0;
        int predicted = 0;
        int gold = 0;
        for (String line : Shared.lines(FOLDER + "spans.jsonl")) {
            List<HiddenSpan> left =
                    new ArrayList<>(reader.read(bodies.getOrDefault(Shared.string(line, "id", 0), ""), false)
                            .hidden());
            predicted += left.size();
            for (int at = line.indexOf("\"read\""); at >= 0; at = line.indexOf("\"read\"", at + 1)) {
                String read = Shared.string(line, "read", at);
                gold++;
                Optional<HiddenSpan> hit =
                        left.stream().filter(h -> fits(h.read(), read)).findFirst();
                found += hit.map(left::remove).orElse(false) ? 1 : 0;
            }
        }
        System.out.printf("hidden words: predicted %d gold %d found %d%n", predicted, gold, found);
        assertThat((double) found / predicted).as("precision").isGreaterThanOrEqualTo(0.97);
        assertThat((double) found / gold).as("recall").isGreaterThanOrEqualTo(0.95);
    }

    private static boolean fits(String read, String gold) {
        return strip(read).equals(strip(gold)) || List.of(bare(gold).split(" ")).contains(bare(read));
    }

    private static String bare(String s) {
        return NO_WORD.matcher(MARKS.matcher(s).replaceAll("")).replaceAll(" ").strip();
    }

    private static String strip(String s) {
        String word = bare(s);
        for (String prefix : List.of("وال", "بال", "لل", "فال")) {
            if (word.startsWith(prefix)) {
                return word.substring(prefix.length());
            }
        }
        return word;
    }

    @Test
    void whatIsNotHidden() throws IOException {
        for (String line : Shared.lines(FOLDER + "negatives_do_not_join.tsv")) {
            assertThat(reader.read(line.split("\t")[0], false).hidden())
                    .as(line)
                    .isEmpty();
        }
    }

    @Test
    void whatToolsHide() throws IOException {
        int pairs = 0;
        int restored = 0;
        List<String> lines = Shared.lines(FOLDER + "pairs_writer_tools.tsv");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            pairs++;
            restored += folded(cells[0]).equals(folded(cells[1])) ? 1 : 0;
        }
        System.out.printf("pairs of writers' tools: %d of %d restored%n", restored, pairs);
        assertThat((double) restored / pairs).isGreaterThanOrEqualTo(0.98);
    }

    private List<String> folded(String text) {
        return reader.read(text, false).tokens().stream().map(Token::folded).toList();
    }
}
