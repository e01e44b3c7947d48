package org.rasid.time;

import org.jspecify.annotations.Nullable;

/** Reads the adjectives that point from now: الماضي، المقبل، الحالي. */
final class Directions {
    /** Points to a time that the text told before. */
    static final int SAME = 98;

    private static final Kind[] KINDS = {Kind.PAST, Kind.NEXT, Kind.THIS, Kind.SAME};

    /**
     * Where an adjective points.
     *
     * @param shift how many units from this one; {@link #SAME}
     * @param end the token after it
     */
    record Direction(int shift, int end) {}

    private final Scan scan;

    Directions(Scan scan) {
        this.scan = scan;
    }

    @Nullable
    Direction at(int i) {
        if (scan.conjunction(i) || scan.preposition(i)) {
            return null;
        }
        for (Kind kind : KINDS) {
            Entry entry = scan.at(i, kind);
            if (entry != null && (scan.definite(i) || entry.length() > 1 || kind == Kind.SAME)) {
                int shift = kind == Kind.SAME ? SAME : entry.value();
                return new Direction(shift, i + entry.length());
            }
        }
        return null;
    }

    /** The same as a shift; {@link Clock#ANY} where nothing points. */
    static int shift(@Nullable Direction direction) {
        return direction == null || direction.shift() == SAME ? Clock.ANY : direction.shift();
    }

    static int end(@Nullable Direction direction, int otherwise) {
        return direction == null ? otherwise : direction.end();
    }
}
