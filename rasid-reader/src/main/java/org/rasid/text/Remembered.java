package org.rasid.text;

import org.jspecify.annotations.Nullable;

/**
 * What a room knows of a word wherever it stands; a {@link WordForm} keeps it. Whatever extends this must be immutable, so
 * that several threads may use it without a lock.
 */
public abstract class Remembered {
    /** Who remembered it. A thread that does not see it yet works out again what it knows of the word. */
    @Nullable
    Object whose;
}
