package org.rasid.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.rasid.reading.Term;

/**
 * Gives a text's words without conjunctions, prepositions, article and pronouns, their spelling folded and hidden letters
 * restored: {@code وبالإيرانيين} as {@code ايرانيين}. A word that can be taken apart in several ways has all its stems at
 * its position, the likeliest first. Marks are left out. The text is held in memory as a whole.
 */
public final class ArabicCliticTokenizer extends Tokenizer {
    /** In characters, as in Lucene's StandardTokenizer; of a longer word the beginning is given. */
    private static final int LONGEST = 255;

    private final CharTermAttribute text = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private String written = "";
    private Iterator<Term> terms = List.<Term>of().iterator();
    private Iterator<String> stems = List.<String>of().iterator();
    private boolean begun;

    /** How far code points and UTF-16 units were counted. */
    private int points;

    private int units;
    private int start;

    /** A tokenizer with attributes as Lucene makes them. */
    public ArabicCliticTokenizer() {}

    /** @param factory makes the attributes of tokens */
    public ArabicCliticTokenizer(AttributeFactory factory) {
        super(factory);
    }

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        if (!begun) {
            written = Whole.text(input);
            terms = Shipped.READER.terms(written).iterator();
            begun = true;
        }
        if (stems.hasNext()) {
            step.setPositionIncrement(0);
        } else if (terms.hasNext()) {
            Term term = terms.next();
            stems = term.stems().iterator();
            step.setPositionIncrement(1);
            start = unit(term.span().start());
            unit(term.span().end());
        } else {
            return false;
        }
        String stem = stems.next();
        text.setEmpty().append(stem, 0, Math.min(stem.length(), LONGEST));
        offset.setOffset(correctOffset(start), correctOffset(units));
        return true;
    }

    /** The UTF-16 unit at which a code point begins; asked for in their order. */
    private int unit(int point) {
        units = written.offsetByCodePoints(units, point - points);
        points = point;
        return units;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(written.length());
        offset.setOffset(last, last);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        written = "";
        terms = List.<Term>of().iterator();
        stems = List.<String>of().iterator();
        begun = false;
        points = 0;
        units = 0;
    }
}
