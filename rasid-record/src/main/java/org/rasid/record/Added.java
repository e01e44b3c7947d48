package org.rasid.record;

/**
 * What adding came to.
 *
 * @param added reports that are new
 * @param known reports that the record had already
 * @param changed reports of which it has a new version
 * @param facts facts that nobody had told before
 */
public record Added(int added, int known, int changed, int facts) {
    /** Nothing yet. */
    public static final Added NONE = new Added(0, 0, 0, 0);

    /** With one more. */
    public Added plus(Receipt receipt) {
        return new Added(
                added + (receipt.kind() == Receipt.Kind.ADDED ? 1 : 0),
                known + (receipt.kind() == Receipt.Kind.KNOWN ? 1 : 0),
                changed + (receipt.kind() == Receipt.Kind.CHANGED ? 1 : 0),
                facts + receipt.founded());
    }

    /** With what came of further reports. */
    public Added plus(Added more) {
        return new Added(added + more.added, known + more.known, changed + more.changed, facts + more.facts);
    }
}
