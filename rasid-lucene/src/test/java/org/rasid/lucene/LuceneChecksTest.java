package org.rasid.lucene;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.junit.Test;

/** Lucene's own checks of analyzers: random texts, texts in pieces, used again, by several threads, offsets that hold. */
public class LuceneChecksTest extends BaseTokenStreamTestCase {
    private static final String HIDDEN = "توقف المعـ.ـارك في قره باغ وبالإيرانيين";

    private static Analyzer filtered() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(new WhitespaceTokenizer());
            }

            @Override
            protected Reader initReader(String field, Reader reader) {
                return new ArabicHiddenWordsCharFilter(reader);
            }
        };
    }

    @Test
    public void testWordsAreTakenApart() throws IOException {
        try (Analyzer analyzer = new ArabicCliticAnalyzer()) {
            assertAnalyzesTo(
                    analyzer,
                    "وبالإيرانيين في طهران",
                    new String[] {"ايرانيين", "في", "طهران"},
                    new int[] {0, 13, 16},
                    new int[] {12, 15, 21});
        }
    }

    @Test
    public void testHiddenWordsAreRead() throws IOException {
        try (Analyzer analyzer = filtered()) {
            assertAnalyzesTo(
                    analyzer,
                    HIDDEN,
                    new String[] {"توقف", "المعارك", "في", "قره", "باغ", "وبالإيرانيين"},
                    new int[] {0, 5, 16, 19, 23, 27},
                    new int[] {4, 15, 18, 22, 26, 39});
        }
    }

    @Test
    public void testRandomTexts() throws IOException {
        try (Analyzer analyzer = new ArabicCliticAnalyzer()) {
            checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
            checkAnalysisConsistency(random(), analyzer, true, HIDDEN.repeat(50));
        }
        try (Analyzer analyzer = filtered()) {
            checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
            checkAnalysisConsistency(random(), analyzer, true, HIDDEN.repeat(50));
        }
    }
}
