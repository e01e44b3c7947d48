package org.rasid.mention;

/** Adds up what signs weigh to a model, as {@link LabelSums} does. */
final class SignWeights implements SignSink {
    private final NameModel model;
    private long even;
    private long odd;

    SignWeights(NameModel model) {
        this.model = model;
    }

    /** Begins anew with these sums. */
    void begin(long evenSum, long oddSum) {
        even = evenSum;
        odd = oddSum;
    }

    @Override
    public void sign(int code) {
        add(model.row(code));
    }

    @Override
    public void plain(int value, int sign) {
        add(model.row(value, sign));
    }

    private void add(long row) {
        even += row & LabelSums.EVERY_OTHER;
        odd += row >>> 8 & LabelSums.EVERY_OTHER;
    }

    /** What the signs weigh beside even labels. */
    long even() {
        return even;
    }

    /** What they weigh beside odd labels. */
    long odd() {
        return odd;
    }
}
