package org.rasid.record.sets;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** For each value of each field the numbers of the facts that have it, as Roaring bitmaps (roaringbitmap.org). */
public final class Postings {
    private static final RoaringBitmap NONE = new RoaringBitmap();

    private final Map<Field, NavigableMap<String, RoaringBitmap>> fields = new EnumMap<>(Field.class);
    private final Map<Field, List<Map.Entry<String, RoaringBitmap>>> frequent = new ConcurrentHashMap<>();

    /** Made when it is first needed, and again after each change. */
    private volatile @Nullable Map<Long, RoaringBitmap> byReport;

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
        return FastAggregation.or(
                values.stream().map(value -> with(field, value)).iterator());
    }

    /** The facts that one of these reports tells: of the thousands of reports in which a word stands, each has a few. */
    RoaringBitmap toldBy(long[] reports) {
        Map<Long, RoaringBitmap> told = byReport;
        if (told == null) {
            told = new HashMap<>();
            for (Map.Entry<String, RoaringBitmap> entry : of(Field.REPORT).entrySet()) {
                told.put(Long.valueOf(entry.getKey()), entry.getValue());
            }
            byReport = told;
        }
        BitSet facts = new BitSet();
        for (long report : reports) {
            told.getOrDefault(report, NONE).forEach((IntConsumer) facts::set);
        }
        return BitSetUtil.bitmapOf(facts);
    }

    /** The values of a field with their facts, those of most facts first. */
    List<Map.Entry<String, RoaringBitmap>> frequent(Field field) {
        return frequent.computeIfAbsent(field, f -> {
            List<Map.Entry<String, RoaringBitmap>> entries = List.copyOf(of(f).entrySet());
            long[] order = new long[entries.size()];
            for (int i = 0; i < order.length; i++) {
                order[i] = -((long) entries.get(i).getValue().getCardinality() << Integer.SIZE) + i;
            }
            Arrays.sort(order);
            return Arrays.stream(order).mapToObj(at -> entries.get((int) at)).toList();
        });
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
        frequent.clear();
        byReport = null;
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
