package org.rasid.mention;

/**
 * The labels of the model that finds names. A name begins with an odd label and goes on with the one above it; a kind of
 * name is half of that.
 */
public final class NameLabels {
    /** No part of a name. */
    public static final int NONE = 0;
    /** A person, in {@link #begin}, {@link #on} and {@link #kind}. */
    public static final int PERSON = 1;
    /** A place or a state. */
    public static final int PLACE = 2;
    /** An organisation. */
    public static final int BODY = 3;
    /** How many labels there are. */
    public static final int COUNT = 7;

    private NameLabels() {}

    /**
     * {@return the label of the first token of a name of this kind}
     *
     * @param kind {@link #PERSON}, {@link #PLACE} or {@link #BODY}
     */
    public static int begin(int kind) {
        return 2 * kind - 1;
    }

    /**
     * {@return the label of the other tokens of a name of this kind}
     *
     * @param kind {@link #PERSON}, {@link #PLACE} or {@link #BODY}
     */
    public static int on(int kind) {
        return 2 * kind;
    }

    /**
     * {@return the kind of name that a label belongs to}
     *
     * @param label 0 to 6; {@link #NONE} gives 0
     */
    public static int kind(int label) {
        return (label + 1) / 2;
    }

    /**
     * {@return whether a label can stand behind another: a name goes on only behind its own beginning}
     *
     * @param label of a token, 0 to 6
     * @param before of the token before it, 0 to 6
     */
    public static boolean follows(int label, int before) {
        return label == NONE || label % 2 == 1 || label == before || label == before + 1 && before != NONE;
    }
}
