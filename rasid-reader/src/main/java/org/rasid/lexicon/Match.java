package org.rasid.lexicon;

/**
 * An entity's name found in a text.
 *
 * @param entity whose name it is
 * @param flags what the name says of itself: the constants
 */
public record Match(Entity entity, int flags) {
    /** The name is a short form. */
    public static final int SHORT = 1;
    /** The name is of a capital that stands for its government. */
    public static final int CAPITAL = 1 << 1;
    /** The name is of a seat of government. */
    public static final int SEAT = 1 << 2;
    /** The name stands for two. */
    public static final int DUAL = 1 << 3;
    /** The name stands for more than two. */
    public static final int PLURAL = 1 << 4;
    /** The name is feminine. */
    public static final int FEMININE = 1 << 5;
    /** The name is a people's. */
    public static final int PEOPLE = 1 << 6;

    /**
     * {@return whether all or one of these flags are set}
     *
     * @param any one or more of the constants above, joined by {@code |}
     */
    public boolean is(int any) {
        return (flags & any) != 0;
    }
}
