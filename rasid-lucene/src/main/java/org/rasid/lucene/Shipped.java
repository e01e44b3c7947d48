package org.rasid.lucene;

import org.rasid.reading.Reader;

/** The reader with the shipped lexicon, opened when it is first needed and for all. */
final class Shipped {
    static final Reader READER = Reader.shipped();

    private Shipped() {}
}
