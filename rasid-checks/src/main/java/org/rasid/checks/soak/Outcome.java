package org.rasid.checks.soak;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What came of a soak.
 *
 * @param looks about a minute apart, or a twelfth of the time where that is less
 * @param wrong what is wrong with the record, in words
 */
public record Outcome(List<Look> looks, List<String> wrong) {
    /**
     * How things stood at a moment.
     *
     * @param seconds since the start
     * @param given reports that had been handed in
     * @param reports those of them that others could see in the record
     * @param answers how many questions had been answered
     * @param adding what lived on the heap of the program that adds, in megabytes
     * @param serving the same of the one that serves
     */
    public record Look(long seconds, int given, long reports, long answers, double adding, double serving) {}

    /** By what the median of the last third is above that of the middle third: 0.1 is a tenth. */
    public double growth(ToDoubleFunction<Look> heap) {
        int third = looks.size() / 3;
        double middle = median(looks.subList(third, 2 * third), heap);
        return median(looks.subList(2 * third, looks.size()), heap) / middle - 1;
    }

    private static double median(List<Look> some, ToDoubleFunction<Look> heap) {
        double[] sorted = some.stream().mapToDouble(heap).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
