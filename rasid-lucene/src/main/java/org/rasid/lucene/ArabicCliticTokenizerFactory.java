package org.rasid.lucene;

import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/** Makes {@link ArabicCliticTokenizer}s; {@code <tokenizer name="arabicClitics"/>} in a schema. */
public final class ArabicCliticTokenizerFactory extends TokenizerFactory {
    /** By which schemas name it. */
    public static final String NAME = "arabicClitics";

    /** @param args there are none */
    public ArabicCliticTokenizerFactory(Map<String, String> args) {
        super(args);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("unknown parameters: " + args);
        }
    }

    /** What service loaders call, and nobody else. */
    public ArabicCliticTokenizerFactory() {
        throw defaultCtorException();
    }

    @Override
    public Tokenizer create(AttributeFactory factory) {
        return new ArabicCliticTokenizer(factory);
    }
}
