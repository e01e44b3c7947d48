package org.rasid.lucene;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;

/** Makes {@link ArabicHiddenWordsCharFilter}s; {@code <charFilter name="arabicHiddenWords"/>} in a schema. */
public final class ArabicHiddenWordsCharFilterFactory extends CharFilterFactory {
    /** By which schemas name it. */
    public static final String NAME = "arabicHiddenWords";

    /** @param args there are none */
    public ArabicHiddenWordsCharFilterFactory(Map<String, String> args) {
        super(args);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("unknown parameters: " + args);
        }
    }

    /** What service loaders call, and nobody else. */
    public ArabicHiddenWordsCharFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public Reader create(Reader input) {
        return new ArabicHiddenWordsCharFilter(input);
    }
}
