package org.rasid.record.world;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.rasid.reading.Term;

/**
 * What of a text is kept to recognise its copies: the smallest of the hashes of all runs of four words ("bottom-k
 * sketch", Cohen and Kaplan, "Summarizing data using bottom-k sketches", 2007). The share of smallest hashes that two
 * texts have in common estimates the share of their runs that they have in common, whatever their lengths.
 *
 * <p>An agency's text that five papers print under other headlines, or that one prints only half of, is a copy; two texts
 * on one matter are not.
 */
public final class Sketch {
    private static final int KEPT = 64;
    private static final int KEYS = 8;
    private static final int RUN = 4;

    /** A text with fewer runs than this says too little to be called a copy. */
    private static final int FEWEST = 20;

    /** The share of the shorter text's runs that a copy has. */
    private static final double COPIED = 0.75;

    private final long[] smallest;
    private final int runs;

    private Sketch(long[] smallest, int runs) {
        this.smallest = smallest;
        this.runs = runs;
    }

    /** The sketch of a text's words. */
    public static Sketch of(List<Term> words) {
        TreeSet<Long> hashes = new TreeSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            long hash = 0;
            for (Term word : words.subList(i, i + RUN)) {
                hash = mix(hash * 31 + hash(word.stem()));
            }
            hashes.add(hash);
        }
        long[] smallest = hashes.stream().limit(KEPT).mapToLong(Long::longValue).toArray();
        return new Sketch(smallest, hashes.size());
    }

    /** The sketch that {@link #bytes} were made of. */
    public static Sketch of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int runs = buffer.getInt();
        long[] smallest = new long[buffer.remaining() / Long.BYTES];
        buffer.asLongBuffer().get(smallest);
        return new Sketch(smallest, runs);
    }

    /** The sketch to be kept. */
    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + smallest.length * Long.BYTES);
        buffer.putInt(runs);
        buffer.asLongBuffer().put(smallest);
        return buffer.array();
    }

    /** Under which numbers to look for texts that this could be a copy of: copies share one, all but surely. */
    public List<Long> keys() {
        return runs < FEWEST
                ? List.of()
                : LongStream.of(smallest).limit(KEYS).boxed().toList();
    }

    /** Whether one of the two texts holds most of the other. */
    public boolean copies(Sketch other) {
        if (runs < FEWEST || other.runs < FEWEST) {
            return false;
        }
        double jaccard = jaccard(other);
        double both = jaccard / (1 + jaccard) * ((double) runs + other.runs);
        return both / Math.min(runs, other.runs) >= COPIED;
    }

    private double jaccard(Sketch other) {
        int union = 0;
        int both = 0;
        int i = 0;
        int j = 0;
        while (union < KEPT && (i < smallest.length || j < other.smallest.length)) {
            int order = i == smallest.length
                    ? 1
                    : j == other.smallest.length ? -1 : Long.compare(smallest[i], other.smallest[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            both += order == 0 ? 1 : 0;
            union++;
        }
        return union == 0 ? 0 : (double) both / union;
    }

    /** FNV-1a, the same on every machine. */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The finalizer of SplitMix64: each bit of the result depends on each of the hash. */
    private static long mix(long hash) {
        long h = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        h = (h ^ h >>> 27) * 0x94d049bb133111ebL;
        return h ^ h >>> 31;
    }
}
