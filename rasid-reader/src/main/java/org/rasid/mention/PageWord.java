package org.rasid.mention;

import org.rasid.mention.Back.Does;

/**
 * What a word, number or mark is to the rules of this room by its letters, wherever it stands. Immutable.
 *
 * @param steps what it is to the lexicon's names
 * @param whole a bit for each that it {@linkplain Does does} as a whole
 * @param does a bit for each that it does with or without clitics before it
 * @param particle whether it is no name but a particle
 * @param common whether it can be anything but a name
 * @param finite whether it can be a finite verb
 * @param unknown whether nobody knows it, neither whole nor without its clitics
 * @param pointsBack whether it can point back to somebody named before
 * @param idle whether no phrase begins with it, whatever stands around it
 */
record PageWord(
        NameSteps steps,
        int whole,
        int does,
        boolean particle,
        boolean common,
        boolean finite,
        boolean unknown,
        boolean pointsBack,
        boolean idle) {
    /** Whether it does this as a whole. */
    boolean doesWhole(Does what) {
        return (whole & 1 << what.ordinal()) != 0;
    }

    /** Whether it does this, with or without clitics before it. */
    boolean does(Does what) {
        return (does & 1 << what.ordinal()) != 0;
    }
}
