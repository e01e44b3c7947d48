package org.rasid.app.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rasid.app.score.Gold.Verdict;

/** How often findings of a confidence are right: ten bins. Not thread-safe. */
public final class Reliability {
    private static final int BINS = 10;

    private final int[] count = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] confidence = new double[BINS];

    void add(double sure, Verdict verdict) {
        if (verdict == Verdict.PASSED_OVER) {
            return;
        }
        int bin = Math.min(BINS - 1, (int) (sure * BINS));
        count[bin]++;
        right[bin] += verdict == Verdict.RIGHT ? 1 : 0;
        confidence[bin] += sure;
    }

    /** The expected calibration error: how far confidence and share of right ones lie apart, each finding counted once. */
    public double error() {
        double error = 0;
        int all = 0;
        for (int b = 0; b < BINS; b++) {
            error += Math.abs(confidence[b] - right[b]);
            all += count[b];
        }
        return all == 0 ? 0 : error / all;
    }

    /** The bins that hold anything, a line each. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("confidence   findings   mean confidence   right");
        for (int b = 0; b < BINS; b++) {
            if (count[b] > 0) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%.1f to %.1f   %8d   %15.3f   %.3f",
                        b / (double) BINS,
                        (b + 1) / (double) BINS,
                        count[b],
                        confidence[b] / count[b],
                        (double) right[b] / count[b]));
            }
        }
        lines.add(String.format(Locale.ROOT, "expected calibration error %.3f", error()));
        return lines;
    }
}
