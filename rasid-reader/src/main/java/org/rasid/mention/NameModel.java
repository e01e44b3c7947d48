package org.rasid.mention;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;

/**
 * The model that finds names: a linear-chain conditional random field (J. Lafferty, A. McCallum, F. Pereira, 2001) whose
 * weights are whole numbers, so that every machine finds the same names. A sign weighs for and against each label, and a
 * label behind another; docs/names.md says what it was trained on. Immutable.
 *
 * <p>Signs are hash codes. The table holds them with their codes, so that a sign that was never seen weighs nothing.
 */
public final class NameModel {
    /** How many steps of a weight make one. */
    public static final int SCALE = 32;

    /** How many bits of a code choose a word of {@link #some}; six more choose its bit. */
    private static final int FILTER = 13;

    private static final int FORMAT = 0x4e414d31;

    /** What each label weighs behind each other. */
    final LabelSteps steps;

    /** A bit for the first bits of each sign's code: most codes that are asked for are no sign's, and end here. */
    private final long[] some = new long[1 << FILTER];

    /**
     * The signs: an open table, half full, of codes, each with what the sign weighs, as {@link LabelSums} adds it up,
     * beside it. They are looked up all over the table, so that each look waits for memory once.
     */
    private final long[] table;

    /** What signs that say a number weigh, by the sign less {@link NameSigns#FIRST} and the number. */
    private final long[][] plain = new long[NameSigns.LAST - NameSigns.FIRST + 1][];

    private final int size;

    private NameModel(int[] steps, int[] signs, byte[] weights) {
        this.steps = new LabelSteps(steps);
        this.size = signs.length;
        this.table = new long[2 * (2 * size + 1)];
        for (int i = 0; i < size; i++) {
            int at = place(signs[i]);
            table[at] = signs[i];
            table[at + 1] = LabelSums.row(weights, i * NameLabels.COUNT);
            some[signs[i] >>> Integer.SIZE - FILTER] |= 1L << (signs[i] >>> Integer.SIZE - FILTER - 6);
        }
        for (int sign = NameSigns.FIRST; sign <= NameSigns.LAST; sign++) {
            long[] rows = new long[NameSigns.values(sign)];
            for (int value = 0; value < rows.length; value++) {
                rows[value] = row(Hash.mix(value, sign));
            }
            plain[sign - NameSigns.FIRST] = rows;
        }
    }

    /**
     * A model of these weights, each rounded to a step and held to what a byte can say; signs that then weigh nothing
     * are left out.
     *
     * @param steps by label before ({@code COUNT} for none) and label
     * @param signs by code the weights beside each label
     * @return the model
     */
    public static NameModel of(double[][] steps, SortedMap<Integer, float[]> signs) {
        try {
            return read(new DataInputStream(new java.io.ByteArrayInputStream(written(steps, signs))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the file of a model of these weights}
     *
     * @param steps as for {@link #of}
     * @param signs as for {@link #of}
     * @throws IOException never, since nothing but memory is written
     */
    public static byte[] written(double[][] steps, SortedMap<Integer, float[]> signs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(FORMAT);
        for (double[] row : steps) {
            for (double weight : row) {
                out.writeShort((int) Math.rint(weight * SCALE));
            }
        }
        int kept = 0;
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        DataOutputStream rows = new DataOutputStream(table);
        for (var sign : signs.entrySet()) {
            byte[] row = rounded(sign.getValue());
            if (sign.getKey() != 0 && weighs(row)) {
                rows.writeInt(sign.getKey());
                rows.write(row);
                kept++;
            }
        }
        out.writeInt(kept);
        table.writeTo(out);
        out.flush();
        return bytes.toByteArray();
    }

    private static byte[] rounded(float[] weights) {
        byte[] row = new byte[NameLabels.COUNT];
        for (int y = 0; y < row.length; y++) {
            double steps = Math.rint((double) weights[y] * SCALE);
            row[y] = (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, steps));
        }
        return row;
    }

    private static boolean weighs(byte[] row) {
        for (byte weight : row) {
            if (weight < -1 || weight > 1) {
                return true;
            }
        }
        return false;
    }

    /** {@return the model that ships with the product} */
    public static NameModel shipped() {
        try (InputStream in = NameModel.class.getResourceAsStream("names.bin")) {
            if (in == null) {
                throw new IllegalStateException("names.bin is not on the class path");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a model.
     *
     * @param from a file of a model; it stays open
     * @return the model
     * @throws IOException where it cannot be read or is none
     */
    public static NameModel read(InputStream from) throws IOException {
        java.nio.ByteBuffer in = java.nio.ByteBuffer.wrap(from.readAllBytes());
        int head = 4 + 2 * (NameLabels.COUNT + 1) * NameLabels.COUNT + 4;
        if (in.remaining() < head || in.getInt() != FORMAT) {
            throw new IOException("no model of names");
        }
        int[] steps = new int[(NameLabels.COUNT + 1) * NameLabels.COUNT];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = in.getShort();
        }
        int n = in.getInt();
        if (n < 0 || in.remaining() != n * (4 + NameLabels.COUNT)) {
            throw new IOException("a model of names that was cut short");
        }
        int[] codes = new int[n];
        byte[] rows = new byte[n * NameLabels.COUNT];
        for (int i = 0; i < n; i++) {
            codes[i] = in.getInt();
            in.get(rows, i * NameLabels.COUNT, NameLabels.COUNT);
        }
        return new NameModel(steps, codes, rows);
    }

    /** {@return how many signs weigh something} */
    public int size() {
        return size;
    }

    /** What a sign weighs beside each label, as {@link LabelSums} adds it up; 0 where it weighs nothing. */
    long row(int code) {
        if ((some[code >>> Integer.SIZE - FILTER] & 1L << (code >>> Integer.SIZE - FILTER - 6)) == 0) {
            return 0;
        }
        return table[place(code) + 1];
    }

    /** The same for a sign that says a number. */
    long row(int value, int sign) {
        long[] rows = plain[sign - NameSigns.FIRST];
        return value >= 0 && value < rows.length ? rows[value] : row(Hash.mix(value, sign));
    }

    /** Where a code stands in the table, or would stand. */
    private int place(int code) {
        int at = (int) ((code & 0xffffffffL) * (table.length / 2) >>> 32) * 2;
        while (table[at] != 0 && table[at] != code) {
            at = at + 2 < table.length ? at + 2 : 0;
        }
        return at;
    }
}
