package org.rasid.mention;

/** Takes the signs of a token one after the other: to weigh them, or to learn from them. */
interface SignSink {
    /** A sign by its code. */
    void sign(int code);

    /**
     * A sign that says a number: its code is {@code Hash.mix(value, sign)}.
     *
     * @param value what it says
     * @param sign which sign it is
     */
    void plain(int value, int sign);
}
