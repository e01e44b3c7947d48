package org.rasid.app.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Precision, recall and their harmonic mean, each from 0 to 1; 0 where there is nothing to divide by. */
public record Rates(double precision, double recall, double f1) {
    /**
     * The rates of so many right ones.
     *
     * @param right how many of the predicted are right
     */
    public static Rates of(int right, int predicted, int gold) {
        double p = predicted > 0 ? (double) right / predicted : 0;
        double r = gold > 0 ? (double) right / gold : 0;
        return new Rates(p, r, p + r > 0 ? 2 * p * r / (p + r) : 0);
    }

    /** Three decimals of the exact binary value, a tie to the even digit; {@code String.format} rounds otherwise. */
    static String show(double rate) {
        return new BigDecimal(rate).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    @Override
    public String toString() {
        return show(precision) + " " + show(recall) + " " + show(f1);
    }
}
