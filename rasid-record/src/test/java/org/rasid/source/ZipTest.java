package org.rasid.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rasid.source.Archives.bytes;
import static org.rasid.source.Archives.gzip;
import static org.rasid.source.Archives.page;
import static org.rasid.source.Archives.response;
import static org.rasid.source.Archives.title;
import static org.rasid.source.Archives.zip;
import static org.rasid.source.SourceFiles.TEXT;
import static org.rasid.source.SourceFiles.TITLE;
import static org.rasid.source.SourceFiles.codes;
import static org.rasid.source.SourceFiles.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipTest {
    private static final Limits TIGHT = new Limits(1_000_000, 1000, 9, 3, 5, 200);

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("pages.zip"), bytes);
    }

    private static Map<String, byte[]> entries(Object... namesAndContents) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            Object content = namesAndContents[i + 1];
            entries.put((String) namesAndContents[i], content instanceof byte[] b ? b : bytes((String) content));
        }
        return entries;
    }

    private static List<String> titles(List<Item> items) {
        return items.stream().map(item -> item.report().title()).toList();
    }

    @Test
    void everyEntryIsToldByItsContent() throws IOException {
        Path file = file(zip(entries(
                "b/",
                "",
                "b/page.txt",
                page(1),
                "b/.hidden",
                "x",
                "__MACOSX/b/._page.txt",
                "x",
                "a.html",
                TEXT,
                "lines.bin",
                "{\"id\": \"r7\", \"title\": \"خبر من عدن\", \"body\": \"وصل الوفد\"}\n",
                "crawl.dat",
                gzip(response(2)),
                "text.gz",
                gzip(bytes(TEXT)),
                "more.docx",
                zip(entries("c.html", page(3))))));
        List<Item> items = read(file);
        assertThat(titles(items)).containsExactly(title(1), TITLE, "خبر من عدن", title(2), TITLE, title(3));
        assertThat(items)
                .extracting(Item::origin)
                .map(origin -> origin.substring(file.toString().length()))
                .containsExactly(
                        "!/b/page.txt",
                        "!/a.html",
                        "!/lines.bin:1",
                        "!/crawl.dat#0",
                        "!/text.gz",
                        "!/more.docx!/c.html");
        assertThat(items)
                .extracting(item -> item.report().id())
                .containsExactly("page", "a", "r7", "crawl", "text", "c");
    }

    @Test
    void namesAreReadInUtf8AndInTheOldCodePage() throws IOException {
        assertThat(read(file(zip(entries("تقرير.txt", TEXT)))).get(0).report().id())
                .isEqualTo("تقرير");
        Charset old = Charset.forName("IBM437");
        assertThat(read(file(zip(entries("été.txt", TEXT), old)))
                        .get(0)
                        .report()
                        .id())
                .isEqualTo("été");
        String unmarked = new String("تقرير.txt".getBytes(StandardCharsets.UTF_8), old);
        assertThat(read(file(zip(entries(unmarked, TEXT), old))).get(0).report().id())
                .isEqualTo("تقرير");
    }

    @Test
    void aDamagedEntryIsToldAndTheOthersRead() throws IOException {
        byte[] sound = zip(entries("1.html", page(1), "2.html", page(2), "3.html", page(3)));
        int second = indexOf(sound, "2.html");
        byte[] stained = sound.clone();
        Arrays.fill(stained, second + 20, second + 60, (byte) 0xFF);
        List<Item> items = read(file(stained));
        assertThat(codes(items)).containsExactly("ok", "unreadable", "ok");
        assertThat(titles(items)).contains(title(1), title(3));
        assertThat(items.get(1).origin()).endsWith("!/2.html");
        byte[] broken = sound.clone();
        Arrays.fill(broken, second - 30, second - 26, (byte) 0);
        assertThat(titles(read(file(broken)))).contains(title(1), title(3)).doesNotContain(title(2));
        assertThat(codes(read(file(Arrays.copyOf(sound, second + 30))))).containsExactly("ok", "unreadable");
        assertThat(codes(read(file(bytes("PK\3\4"))))).containsExactly("unreadable");
    }

    @Test
    void anEmptyArchiveHoldsNothing() throws IOException {
        assertThat(read(file(zip(Map.of())))).isEmpty();
    }

    @Test
    void archivesNestToALimit() throws IOException {
        byte[] inner = zip(entries("a.txt", TEXT));
        for (int i = 0; i < 2; i++) {
            inner = zip(entries("n.zip", inner));
        }
        assertThat(codes(read(TIGHT, file(inner)))).containsExactly("ok");
        assertThat(codes(read(TIGHT, file(zip(entries("n.zip", inner)))))).containsExactly("too-large");
        assertThat(codes(read(TIGHT, file(gzip(gzip(gzip(gzip(bytes(TEXT)))))))))
                .containsExactly("too-large");
    }

    @Test
    void tooManyEntriesAreLeft() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 8; i++) {
            entries.put(i + ".txt", bytes(TEXT));
        }
        List<Item> items = read(TIGHT, file(zip(entries)));
        assertThat(codes(items)).containsExactly("ok", "ok", "ok", "ok", "ok", "too-large");
        assertThat(((Item.Left) items.get(5)).problem().message())
                .isEqualTo("holds more than 5 files; the others were left");
    }

    @Test
    void bombsEnd() throws IOException {
        byte[] zeros = new byte[50_000_000];
        byte[] layer = zip(entries("0", zeros, "1", zeros, "2", zeros, "3", zeros, "4", zeros));
        byte[] bomb = zip(entries("a", layer, "b", layer, "c", TEXT));
        List<Item> items = read(TIGHT, file(bomb));
        assertThat(items.get(items.size() - 1))
                .isInstanceOfSatisfying(
                        Item.Left.class,
                        left -> assertThat(left.problem().message())
                                .isEqualTo("unpacks to more than 200 times its size; what follows was left"));
        assertThat(codes(items)).containsOnly("too-large");
        assertThat(codes(read(TIGHT, file(gzip(zeros, 2))))).containsExactly("too-large");
        byte[] line = bytes("{\"a\":" + " ".repeat(10_000_000) + "}\n");
        assertThat(codes(read(TIGHT, file(gzip(line, 30)))))
                .containsOnly("too-large")
                .hasSizeLessThan(30);
    }

    private static int indexOf(byte[] bytes, String name) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name);
    }
}
