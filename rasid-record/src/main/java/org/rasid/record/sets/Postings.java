package org.rasid.record.sets;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** For each value of each field the numbers of the facts that have it, as Roaring bitmaps (roaringbitmap.org). */
public final class Postings {
    private static final RoaringBitmap NONE = new RoaringBitmap();

    /** So many sets are united one number at a time. */
    private static final int MANY = 64;

    private final Map<Field, NavigableMap<String, RoaringBitmap>> fields = new EnumMap<>(Field.class);

    /** No facts. */
    public Postings() {
        for (Field field : Field.values()) {
            fields.put(field, new TreeMap<>());
        }
    }

    private NavigableMap<String, RoaringBitmap> of(Field field) {
        return fields.getOrDefault(field, new TreeMap<>());
    }

    /** Notes that a fact has a value; null is none. */
    public void add(Field field, @Nullable String value, int fact) {
        if (value != null) {
            of(field).computeIfAbsent(value, v -> new RoaringBitmap()).add(fact);
        }
    }

    /** The values of a field with their facts, in the values' order. */
    NavigableMap<String, RoaringBitmap> values(Field field) {
        return of(field);
    }

    /** The facts that have this value. */
    RoaringBitmap with(Field field, String value) {
        return of(field).getOrDefault(value, NONE);
    }

    /** The facts that have one of these values. */
    RoaringBitmap withAny(Field field, Collection<String> values) {
        if (values.size() < MANY) {
            return FastAggregation.or(
                    values.stream().map(value -> with(field, value)).iterator());
        }
        // Of the thousands of reports in which a word stands, each has a few facts.
        BitSet facts = new BitSet();
        values.forEach(value -> with(field, value).forEach((IntConsumer) facts::set));
        return BitSetUtil.bitmapOf(facts);
    }

    /** The facts with one of a stretch of values. */
    static RoaringBitmap union(SortedMap<String, RoaringBitmap> stretch) {
        return FastAggregation.or(stretch.values().iterator());
    }

    /** All facts. */
    RoaringBitmap all() {
        return union(of(Field.KIND));
    }

    /** Takes facts out, and puts others in. */
    void replace(RoaringBitmap gone, Postings more) {
        fields.forEach((field, values) -> {
            values.values().removeIf(facts -> {
                if (RoaringBitmap.intersects(facts, gone)) {
                    facts.andNot(gone);
                }
                return facts.isEmpty();
            });
            more.values(field)
                    .forEach((value, facts) -> values.merge(value, facts, (old, young) -> {
                        old.or(young);
                        return old;
                    }));
        });
    }

    /** Makes the sets as small as they can be. */
    void pack() {
        fields.values().forEach(values -> values.values().forEach(RoaringBitmap::runOptimize));
    }

    void write(DataOutput out) throws IOException {
        for (Field field : Field.values()) {
            out.writeUTF(field.name());
            out.writeInt(of(field).size());
            for (Map.Entry<String, RoaringBitmap> entry : of(field).entrySet()) {
                out.writeUTF(entry.getKey());
                entry.getValue().serialize(out);
            }
        }
    }

    /**
     * Reads what was written.
     *
     * @throws IOException also where it holds other fields than these
     */
    static Postings read(DataInput in) throws IOException {
        Postings postings = new Postings();
        for (Field field : Field.values()) {
            if (!in.readUTF().equals(field.name())) {
                throw new IOException("sets of another version");
            }
            int size = in.readInt();
            for (int i = 0; i < size; i++) {
                String value = in.readUTF();
                RoaringBitmap facts = new RoaringBitmap();
                facts.deserialize(in);
                postings.of(field).put(value, facts);
            }
        }
        return postings;
    }
}
