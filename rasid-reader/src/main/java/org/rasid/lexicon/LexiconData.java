package org.rasid.lexicon;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rasid.text.Furniture;

/**
 * The arrays of a compiled lexicon, as they lie in memory and in the file. All strings are numbers into one table; the
 * forms of word w are those from {@code formStart[w]} to {@code formStart[w + 1]}, the names that end at node n those
 * from {@code matchStart[n]} to {@code matchStart[n + 1]}.
 */
record LexiconData(
        Strings strings,
        int[] wordFlags,
        int[] formStart,
        int[] formLemma,
        int[] formFeatures,
        int[] lemmaText,
        int[] lemmaPos,
        int[] lemmaGloss,
        Trie trie,
        int[] matchStart,
        int[] matchEntity,
        int[] matchFlags,
        byte[] entityType,
        byte[] entityKind,
        boolean[] entityAmbiguous,
        int[] entityStrings,
        float[] entityLat,
        float[] entityLon,
        Furniture furniture,
        Map<String, List<Table>> kept) {
    /** The tables that are kept as they are, for the rooms that read them. */
    static final List<String> KEPT = List.of("frames", "light", "back", "particles", "acts", "accords", "wars");

    /** key, name, en, country, detail. */
    static final int STRINGS_PER_ENTITY = 5;

    private static final int MAGIC = 0x52415302;

    void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to));
        out.writeInt(MAGIC);
        out.writeInt(strings.words);
        ints(out, strings.offsets);
        ByteBuffer chars = ByteBuffer.allocate(strings.chars.length * 2);
        chars.asCharBuffer().put(strings.chars);
        bytes(out, chars.array());
        for (int[] a : new int[][] {
            wordFlags,
            formStart,
            formLemma,
            formFeatures,
            lemmaText,
            lemmaPos,
            lemmaGloss,
            matchStart,
            matchEntity,
            matchFlags,
            entityStrings
        }) {
            ints(out, a);
        }
        bytes(out, entityType);
        bytes(out, entityKind);
        byte[] ambiguous = new byte[entityAmbiguous.length];
        int[] lat = new int[ambiguous.length];
        int[] lon = new int[ambiguous.length];
        for (int i = 0; i < ambiguous.length; i++) {
            ambiguous[i] = (byte) (entityAmbiguous[i] ? 1 : 0);
            lat[i] = Float.floatToIntBits(entityLat[i]);
            lon[i] = Float.floatToIntBits(entityLon[i]);
        }
        bytes(out, ambiguous);
        ints(out, lat);
        ints(out, lon);
        edges(out);
        furniture(out);
        kept(out);
        out.flush();
    }

    private void edges(DataOutputStream out) throws IOException {
        long[][] edges = trie.edges();
        int[] flat = new int[edges.length * 3];
        for (int i = 0; i < edges.length; i++) {
            flat[i * 3] = (int) (edges[i][0] >>> 32);
            flat[i * 3 + 1] = (int) edges[i][0];
            flat[i * 3 + 2] = (int) edges[i][1];
        }
        ints(out, flat);
    }

    private void furniture(DataOutputStream out) throws IOException {
        out.writeInt(furniture.lines().size());
        for (Furniture.Line line : furniture.lines()) {
            out.writeUTF(String.join(" ", line.words()));
            out.writeUTF(line.why());
            out.writeUTF(line.where().name());
        }
    }

    private void kept(DataOutputStream out) throws IOException {
        out.writeInt(kept.size());
        for (Map.Entry<String, List<Table>> e : kept.entrySet()) {
            out.writeUTF(e.getKey());
            out.writeInt(e.getValue().size());
            for (Table table : e.getValue()) {
                out.writeUTF(table.file());
                out.writeUTF(String.join("\t", table.header()));
                out.writeInt(table.rows().size());
                for (Table.Row row : table.rows()) {
                    out.writeInt(row.number());
                    out.writeUTF(String.join("\t", row.cells()));
                }
            }
        }
    }

    private static Map<String, List<Table>> kept(DataInputStream in) throws IOException {
        Map<String, List<Table>> out = new TreeMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            String name = in.readUTF();
            List<Table> tables = new ArrayList<>();
            for (int t = in.readInt(); t > 0; t--) {
                String file = in.readUTF();
                List<String> header = List.of(in.readUTF().split("\t", -1));
                List<String[]> lines = new ArrayList<>();
                List<Integer> numbers = new ArrayList<>();
                for (int r = in.readInt(); r > 0; r--) {
                    numbers.add(in.readInt());
                    lines.add(in.readUTF().split("\t", -1));
                }
                tables.add(Table.of(file, header, lines, numbers));
            }
            out.put(name, tables);
        }
        return out;
    }

    static LexiconData read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(from.readAllBytes()));
        if (in.readInt() != MAGIC) {
            throw new IOException("the compiled lexicon is of another version; build Rasid again");
        }
        int words = in.readInt();
        int[] offsets = ints(in);
        byte[] raw = bytes(in);
        char[] chars = new char[raw.length / 2];
        ByteBuffer.wrap(raw).asCharBuffer().get(chars);
        Strings strings = new Strings(chars, offsets, words);
        int[][] a = new int[11][];
        for (int i = 0; i < a.length; i++) {
            a[i] = ints(in);
        }
        byte[] type = bytes(in);
        byte[] kind = bytes(in);
        byte[] ambiguous = bytes(in);
        int[] lat = ints(in);
        int[] lon = ints(in);
        boolean[] unsure = new boolean[ambiguous.length];
        float[] north = new float[ambiguous.length];
        float[] east = new float[ambiguous.length];
        for (int i = 0; i < ambiguous.length; i++) {
            unsure[i] = ambiguous[i] != 0;
            north[i] = Float.intBitsToFloat(lat[i]);
            east[i] = Float.intBitsToFloat(lon[i]);
        }
        int[] flat = ints(in);
        Trie trie = new Trie(flat.length / 3);
        for (int i = 0; i < flat.length; i += 3) {
            trie.put(((long) flat[i] << 32) | flat[i + 1], flat[i + 2]);
        }
        List<Furniture.Line> lines = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            lines.add(new Furniture.Line(
                    List.of(in.readUTF().split(" ")), in.readUTF(), Furniture.Where.valueOf(in.readUTF())));
        }
        return new LexiconData(
                strings,
                a[0],
                a[1],
                a[2],
                a[3],
                a[4],
                a[5],
                a[6],
                trie,
                a[7],
                a[8],
                a[9],
                type,
                kind,
                unsure,
                a[10],
                north,
                east,
                new Furniture(lines),
                kept(in));
    }

    private static void ints(DataOutputStream out, int[] a) throws IOException {
        ByteBuffer b = ByteBuffer.allocate(a.length * 4);
        b.asIntBuffer().put(a);
        bytes(out, b.array());
    }

    private static void bytes(DataOutputStream out, byte[] a) throws IOException {
        out.writeInt(a.length);
        out.write(a);
    }

    private static int[] ints(DataInputStream in) throws IOException {
        byte[] raw = bytes(in);
        int[] a = new int[raw.length / 4];
        ByteBuffer.wrap(raw).asIntBuffer().get(a);
        return a;
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        byte[] a = new byte[in.readInt()];
        in.readFully(a);
        return a;
    }
}
