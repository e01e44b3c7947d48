package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import org.rasid.reading.Frame.Target;

/** Takes what speaks for and against a finding, feature by feature; a feature has one, two or three parts. */
abstract class Evidence {
    abstract void add(String a);

    abstract void add(String a, String b);

    abstract void add(String a, String b, String c);

    /** Adds up the weights; builds no strings. */
    static final class Sum extends Evidence {
        private final FeatureTable table;
        private final long target;
        private double sum;

        Sum(Weights weights, Target target) {
            this.table = weights.table();
            this.target = FeatureTable.key(target.name());
        }

        double sum() {
            return sum;
        }

        @Override
        void add(String a) {
            sum += table.get(FeatureTable.more(target, a));
        }

        @Override
        void add(String a, String b) {
            sum += table.get(FeatureTable.more(FeatureTable.more(target, a), b));
        }

        @Override
        void add(String a, String b, String c) {
            sum += table.get(FeatureTable.more(FeatureTable.more(FeatureTable.more(target, a), b), c));
        }
    }

    /** Keeps the names of the features, as a file of weights writes them. */
    static final class Names extends Evidence {
        private final List<String> names = new ArrayList<>();
        private final Target target;

        Names(Target target) {
            this.target = target;
        }

        List<String> names() {
            return List.copyOf(names);
        }

        @Override
        void add(String a) {
            names.add(target.name() + Weights.TIMES + a);
        }

        @Override
        void add(String a, String b) {
            names.add(target.name() + Weights.TIMES + a + Weights.TIMES + b);
        }

        @Override
        void add(String a, String b, String c) {
            names.add(target.name() + Weights.TIMES + a + Weights.TIMES + b + Weights.TIMES + c);
        }
    }
}
