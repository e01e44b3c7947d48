package org.rasid.scale;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rasid.source.Input;

/**
 * A stretch of an input that one task reads, and whose readings are committed together.
 *
 * @param path the input's address
 * @param size of the whole input, in bytes
 * @param by what the input is cut by
 * @param from where the stretch begins, in bytes
 * @param end where it ends; what begins before belongs to it
 */
record Group(String path, long size, By by, long from, long end) implements Serializable {
    private static final int LONGEST_NAME = 80;

    /** How an input is read. */
    enum By {
        /** In one piece, whatever it is. */
        WHOLE(null),
        MEMBERS(Input.Cut.MEMBERS),
        LINES(Input.Cut.LINES),
        /** A table in Parquet, by its row groups. */
        ROWS(null);

        final Input.@Nullable Cut cut;

        By(Input.@Nullable Cut cut) {
            this.cut = cut;
        }
    }

    /**
     * What files about this group are called: the input's name, marks of its address and size, and where the stretch
     * begins, so that names sort as the groups follow one another.
     */
    String name() {
        return start(path) + String.format(Locale.ROOT, "%04x-%013d", Long.hashCode(size) & 0xFFFF, from);
    }

    /** What the names of all groups of an input begin with, also where it was of another size. */
    static String start(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9.-]", "x");
        String visible = file.startsWith(".") ? "x" + file : file;
        String shown = visible.substring(0, Math.min(visible.length(), LONGEST_NAME));
        return String.format(Locale.ROOT, "%s-%08x-", shown, path.hashCode());
    }
}
