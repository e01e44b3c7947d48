package org.rasid.checks.merging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people who read pairs of findings said of them: {@code docs/merging/judgements.tsv}.
 *
 * @param one by pair, whether the two tell one thing
 */
record Judgements(Map<String, Boolean> one) {
    private static final int FINDING = 1;
    private static final int OTHER = 2;
    private static final int ONE = 4;

    static Judgements read(Path file) throws IOException {
        Map<String, Boolean> one = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && cells.length > ONE && !cells[ONE].equals("one")) {
                String first = cells[FINDING];
                String second = cells[OTHER];
                String name = first.compareTo(second) < 0 ? first + "\t" + second : second + "\t" + first;
                one.put(name, cells[ONE].equals("yes"));
            }
        }
        return new Judgements(one);
    }

    /** Whether a pair is one thing; null where nobody has read it. */
    @Nullable
    Boolean of(Pair pair) {
        return one.get(pair.name());
    }
}
