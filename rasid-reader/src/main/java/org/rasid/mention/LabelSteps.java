package org.rasid.mention;

/**
 * What a label weighs behind another, and from that the bound beyond which a token is no part of a name in the row of
 * labels that weighs most, whatever stands around it. Immutable.
 */
final class LabelSteps {
    /** Stands for the label before a sentence's first token. */
    static final int START = NameLabels.COUNT;

    private static final int ROW = START + 1;

    /** By label and the label before it. */
    private final int[] weights = new int[NameLabels.COUNT * ROW];

    /** The most that a token's label can win by its steps over none, where no name goes on behind it. */
    private final int alone;

    /** The same where a name goes on behind it, which would then begin there. */
    private final int inside;

    /** @param steps by the label before ({@link #START} for none) and the label */
    LabelSteps(int[] steps) {
        for (int before = 0; before <= START; before++) {
            for (int y = 0; y < NameLabels.COUNT; y++) {
                weights[y * ROW + before] = steps[before * NameLabels.COUNT + y];
            }
        }
        int most = Integer.MIN_VALUE;
        int mostInside = Integer.MIN_VALUE;
        for (int y = 1; y < NameLabels.COUNT; y++) {
            int before = Integer.MIN_VALUE;
            for (int b = 0; b <= START; b++) {
                if (NameLabels.follows(y, b == START ? NameLabels.NONE : b)) {
                    before = Math.max(before, of(b, y) - of(b, NameLabels.NONE));
                }
            }
            int on = NameLabels.on(NameLabels.kind(y));
            int begin = NameLabels.begin(NameLabels.kind(y));
            int behind = 0;
            int later = 0;
            for (int z = 0; z < NameLabels.COUNT; z++) {
                if (NameLabels.follows(z, NameLabels.NONE)) {
                    behind = Math.max(behind, of(y, z) - of(NameLabels.NONE, z));
                }
                if (NameLabels.follows(z, on)) {
                    later = Math.max(later, of(on, z) - of(begin, z));
                }
            }
            most = Math.max(most, before + behind);
            mostInside = Math.max(mostInside, before + of(y, on) - of(NameLabels.NONE, begin) + later);
        }
        this.alone = most;
        this.inside = mostInside;
    }

    /** What a label weighs behind another. */
    int of(int before, int label) {
        return weights[label * ROW + before];
    }

    /**
     * Whether a token is surely no part of a name.
     *
     * @param margin by how much it is none rather than anything else, by itself
     * @param goesOn by how much the next token goes on with a name rather than beginning one, by itself
     */
    boolean none(int margin, int goesOn) {
        return margin > alone && margin > inside + goesOn;
    }
}
