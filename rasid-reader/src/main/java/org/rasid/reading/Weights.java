package org.rasid.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rasid.reading.Frame.Target;

/**
 * The weights of the linear model: a number for each feature; features without one weigh nothing.
 *
 * <p>Three kinds of lines stand in one file. {@code slot:rank0} and its like choose who fills a slot, and are set by
 * hand. {@code EVENT×type:ASSAULT×role:TITLE} weighs a finding of one target that has both features. {@code
 * threshold:EVENT} is the probability from which on such a finding stands, a half where it is not said; it is no part of
 * the sum, so that the probability stays what it says.
 *
 * <p>Immutable.
 */
public final class Weights {
    /** Stands between the parts of a feature. */
    public static final char TIMES = '×';

    /** Decimal places in the file; what weighs less than its last one is left out. */
    private static final int PLACES = 3;

    private static final String THRESHOLD = "threshold:";
    private static final double HALF = 0.5;

    private final SortedMap<String, Double> lines;
    private final FeatureTable table;
    private final double[] thresholds = new double[Target.values().length];

    private Weights(SortedMap<String, Double> lines) {
        this.lines = Collections.unmodifiableSortedMap(lines);
        this.table = FeatureTable.of(lines);
        for (Target target : Target.values()) {
            thresholds[target.ordinal()] = lines.getOrDefault(THRESHOLD + target, HALF);
        }
    }

    /**
     * {@return weights by feature; each is rounded as in the file}
     *
     * @param lines weights and thresholds by name
     */
    public static Weights of(Map<String, Double> lines) {
        SortedMap<String, Double> kept = new TreeMap<>();
        lines.forEach((feature, weight) -> {
            BigDecimal rounded = new BigDecimal(weight).setScale(PLACES, RoundingMode.HALF_EVEN);
            if (rounded.signum() != 0) {
                kept.put(feature, rounded.doubleValue());
            }
        });
        return new Weights(kept);
    }

    /** {@return the trained weights that ship with the product} */
    public static Weights shipped() {
        return resource("weights.tsv");
    }

    /** {@return the weights that were set by hand: what training begins with and what it leaves as it is} */
    public static Weights byHand() {
        return resource("weights-by-hand.tsv");
    }

    private static Weights resource(String name) {
        try (InputStream in = Weights.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads weights: feature, TAB, number; lines that begin with {@code #} are passed over.
     *
     * @param in the lines; it stays open
     * @return the weights
     * @throws IOException where it cannot be read, or a line holds no number
     */
    public static Weights read(BufferedReader in) throws IOException {
        SortedMap<String, Double> out = new TreeMap<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                int tab = line.indexOf('\t');
                if (tab <= 0) {
                    throw new IOException("line " + number + ": no feature, TAB, number");
                }
                out.put(line.substring(0, tab), number(line.substring(tab + 1), number));
            }
        }
        return new Weights(out);
    }

    private static double number(String written, int line) throws IOException {
        try {
            double weight = Double.parseDouble(written);
            if (Double.isFinite(weight)) {
                return weight;
            }
        } catch (NumberFormatException e) {
            throw new IOException("line " + line + ": no number: " + written, e);
        }
        throw new IOException("line " + line + ": no number: " + written);
    }

    /** {@return all lines by feature, thresholds among them} */
    public SortedMap<String, Double> lines() {
        return lines;
    }

    /** {@return the lines as a file holds them, in the order of the features} */
    public String written() {
        StringBuilder out = new StringBuilder();
        lines.forEach((feature, weight) -> out.append(feature)
                .append('\t')
                .append(BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString())
                .append('\n'));
        return out.toString();
    }

    /**
     * {@return the name of the threshold of a target}
     *
     * @param target as for {@link #stands}
     */
    public static String threshold(String target) {
        return THRESHOLD + target;
    }

    /**
     * Whether a candidate stands.
     *
     * @param target what it is a candidate for: {@code EVENT}, {@code STATEMENT} …
     * @param features the names of its features
     * @return whether it is at least as likely as the threshold of its kind says
     * @throws IllegalArgumentException where there is no such kind
     */
    public boolean stands(String target, List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += lines.getOrDefault(feature, 0.0);
        }
        return probability(sum) >= threshold(Target.valueOf(target));
    }

    /** The weight of one feature of no target. */
    double of(String feature) {
        return table.get(FeatureTable.key(feature));
    }

    FeatureTable table() {
        return table;
    }

    /** The probability from which on a finding stands. */
    double threshold(Target target) {
        return thresholds[target.ordinal()];
    }

    /** The probability that belongs to a score: the logistic function, the same to the last bit on every machine. */
    static double probability(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }
}
