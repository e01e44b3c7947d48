package org.rasid.scale;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came of reading.
 *
 * @param read how many reports were read
 * @param left how many things were not, by the code of the problem
 */
record Counts(long read, TreeMap<String, Long> left) implements Serializable {
    /** Nothing yet. */
    static Counts none() {
        return new Counts(0, new TreeMap<>());
    }

    Counts plus(Counts other) {
        TreeMap<String, Long> all = new TreeMap<>(left);
        other.left.forEach((code, number) -> all.merge(code, number, Long::sum));
        return new Counts(read + other.read, all);
    }

    /** As one line: {@code 120 read; left: damaged-record 1, not-arabic 2900}. */
    String words() {
        String leftWords = left.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
        return read + " read" + (leftWords.isEmpty() ? "" : "; left: " + leftWords);
    }

    /** As an object of JSON. */
    String json() {
        return left.entrySet().stream()
                .map((Map.Entry<String, Long> each) -> "\"" + each.getKey() + "\": " + each.getValue())
                .collect(Collectors.joining(", ", "{\"read\": " + read + ", \"left\": {", "}}\n"));
    }
}
