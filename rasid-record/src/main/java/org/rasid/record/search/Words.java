package org.rasid.record.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.rasid.reading.Term;

/** Gives Lucene a text's words: every stem that a word can have, all at the word's own position. */
final class Words extends TokenStream {
    /** In characters; what is longer is found by its beginning. Lucene takes no word of more than 32,766 bytes. */
    private static final int LONGEST = 255;

    private final CharTermAttribute text = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Term> terms;
    private Iterator<String> stems = List.<String>of().iterator();

    Words(List<Term> terms) {
        this.terms = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (stems.hasNext()) {
            step.setPositionIncrement(0);
        } else if (terms.hasNext()) {
            stems = terms.next().stems().iterator();
            step.setPositionIncrement(1);
        } else {
            return false;
        }
        text.setEmpty().append(known(stems.next()));
        return true;
    }

    /** A stem as it stands in the index. */
    static String known(String stem) {
        return stem.length() <= LONGEST ? stem : stem.substring(0, LONGEST);
    }
}
