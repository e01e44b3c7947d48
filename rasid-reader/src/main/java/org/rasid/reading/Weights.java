package org.rasid.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The weights of the linear model: a number for each feature; features without one weigh nothing. */
final class Weights {
    private final Map<String, Float> weights;

    Weights(Map<String, Float> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The weights that ship with the product. */
    static Weights shipped() {
        try (InputStream in = Weights.class.getResourceAsStream("weights.tsv")) {
            if (in == null) {
                throw new IllegalStateException("weights.tsv is not on the class path");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads weights: feature, TAB, number. */
    static Weights read(BufferedReader in) throws IOException {
        Map<String, Float> out = new HashMap<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            int tab = line.indexOf('\t');
            if (tab > 0 && !line.startsWith("#")) {
                int end = line.indexOf('\t', tab + 1);
                out.put(
                        line.substring(0, tab),
                        Float.parseFloat(end < 0 ? line.substring(tab + 1) : line.substring(tab + 1, end)));
            }
        }
        return new Weights(out);
    }

    double of(String feature) {
        Float w = weights.get(feature);
        return w == null ? 0 : w;
    }

    double sum(List<String> features) {
        double sum = 0;
        for (String f : features) {
            sum += of(f);
        }
        return sum;
    }

    /** The probability that belongs to a score: the logistic function. */
    static double probability(double score) {
        return 1 / (1 + Math.exp(-score));
    }
}
