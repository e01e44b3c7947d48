package org.rasid.lucene.opensearch;

import java.io.Reader;
import java.util.Map;
import org.opensearch.index.analysis.CharFilterFactory;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;
import org.rasid.lucene.ArabicCliticTokenizer;
import org.rasid.lucene.ArabicHiddenWordsCharFilter;

/** The char filter {@code arabic_hidden_words} and the tokenizer {@code arabic_clitics}, for the analyzers of an index. */
public final class RasidPlugin extends Plugin implements AnalysisPlugin {
    /** Called by OpenSearch. */
    public RasidPlugin() {}

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        return Map.of("arabic_hidden_words", (index, environment, name, settings) -> new HiddenWords(name));
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "arabic_clitics",
                (index, environment, name, settings) -> TokenizerFactory.newFactory(name, ArabicCliticTokenizer::new));
    }

    private record HiddenWords(String name) implements CharFilterFactory {
        @Override
        public Reader create(Reader text) {
            return new ArabicHiddenWordsCharFilter(text);
        }
    }
}
