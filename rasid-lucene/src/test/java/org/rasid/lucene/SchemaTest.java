package org.rasid.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/** By the names that a schema of Solr gives, as Lucene looks them up. */
class SchemaTest {
    private static List<String> words(Analyzer analyzer, String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("body", text)) {
            CharTermAttribute word = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        }
        return words;
    }

    @Test
    void aSchemaNamesThem() throws IOException {
        try (Analyzer filtered = CustomAnalyzer.builder()
                        .addCharFilter(ArabicHiddenWordsCharFilterFactory.NAME)
                        .withTokenizer("whitespace")
                        .build();
                Analyzer taken = CustomAnalyzer.builder()
                        .withTokenizer(ArabicCliticTokenizerFactory.NAME)
                        .build()) {
            assertThat(words(filtered, "وقف إطـ.ـلاق النـ.ـار")).containsExactly("وقف", "إطلاق", "النار");
            assertThat(words(taken, "وللقوات")).first().isEqualTo("قوات");
        }
    }

    @Test
    void whatNobodyKnowsIsRefused() {
        Map<String, String> args = new HashMap<>(Map.of("stems", "all"));
        assertThatThrownBy(() -> TokenizerFactory.forName(ArabicCliticTokenizerFactory.NAME, args))
                .hasMessageContaining("stems");
    }
}
