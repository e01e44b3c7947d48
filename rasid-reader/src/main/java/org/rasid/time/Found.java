package org.rasid.time;

import org.rasid.time.TimeExpression.Bound;

/**
 * Words of time and what they mean.
 *
 * @param first the first token
 * @param end the token after the last
 * @param when what they mean
 * @param bound how the words before bind it
 */
record Found(int first, int end, When when, Bound bound) {
    static Found at(int first, int end, When when) {
        return new Found(first, end, when, Bound.AT);
    }

    Found from(int earlier) {
        return new Found(earlier, end, when, bound);
    }

    Found to(int later) {
        return new Found(first, later, when, bound);
    }

    Found meaning(When other) {
        return new Found(first, end, other, bound);
    }

    Found bound(Bound other) {
        return new Found(first, end, when, other);
    }
}
