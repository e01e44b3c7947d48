package org.rasid.app.train;

import org.rasid.app.score.IdHash;

/** Deals reports and sentences into parts of about the same size, each by itself alone. */
final class Fold {
    private Fold() {}

    /**
     * The part that something belongs to.
     *
     * @param id what tells it from others
     * @param folds how many parts there are
     * @param deal which byte of the id's SHA-256 decides: folds within folds are dealt by another one
     */
    static int of(String id, int folds, int deal) {
        return IdHash.byteAt(deal, id) % folds;
    }
}
