package org.rasid.lucene;

import org.apache.lucene.analysis.Analyzer;

/** Indexes and searches Arabic by what words are without their clitics; see {@link ArabicCliticTokenizer}. */
public final class ArabicCliticAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new ArabicCliticTokenizer());
    }
}
