package org.rasid.app.names;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rasid.mention.NameLesson;

/** The signs that enough reports show, numbered in the order of their codes. */
final class SignTable {
    private final int[] codes;

    /** @param seldom signs of fewer reports than this are left out: what one report alone shows is that report's own */
    SignTable(List<Marked> reports, int seldom) {
        int[] all = new int[1 << 20];
        int n = 0;
        for (Marked report : reports) {
            Set<Integer> own = new HashSet<>();
            for (Marked.Line line : report.sentences()) {
                for (NameLesson.Signs t : line.tokens()) {
                    Arrays.stream(t.words()).forEach(own::add);
                    Arrays.stream(t.others()).forEach(own::add);
                }
            }
            for (int code : own) {
                if (n == all.length) {
                    all = Arrays.copyOf(all, 2 * n);
                }
                all[n++] = code;
            }
        }
        Arrays.sort(all, 0, n);
        this.codes = often(all, n, seldom);
    }

    private static int[] often(int[] all, int n, int seldom) {
        int[] out = new int[n];
        int kept = 0;
        int first = 0;
        for (int i = 1; i <= n; i++) {
            if (i == n || all[i] != all[first]) {
                if (i - first >= seldom) {
                    out[kept++] = all[first];
                }
                first = i;
            }
        }
        return Arrays.copyOf(out, kept);
    }

    int size() {
        return codes.length;
    }

    int code(int number) {
        return codes[number];
    }

    /** The numbers of those signs that are in the table. */
    int[] numbers(int[] signs) {
        int[] out = new int[signs.length];
        int n = 0;
        for (int sign : signs) {
            int at = Arrays.binarySearch(codes, sign);
            if (at >= 0) {
                out[n++] = at;
            }
        }
        return Arrays.copyOf(out, n);
    }
}
