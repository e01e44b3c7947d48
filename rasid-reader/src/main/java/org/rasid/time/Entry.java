package org.rasid.time;

import java.util.List;

/**
 * One meaning of a word of time.
 *
 * @param kind what it does
 * @param value a number, as the kind says
 * @param rest the folded words that follow the first one
 */
record Entry(Kind kind, int value, List<String> rest) {
    /** The number of tokens covered. */
    int length() {
        return rest.size() + 1;
    }
}
