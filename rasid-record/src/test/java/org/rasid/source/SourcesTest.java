package org.rasid.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rasid.source.SourceFiles.TEXT;
import static org.rasid.source.SourceFiles.all;
import static org.rasid.source.SourceFiles.codes;
import static org.rasid.source.SourceFiles.limits;
import static org.rasid.source.SourceFiles.read;
import static org.rasid.source.SourceFiles.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
    @TempDir
    Path folder;

    @Test
    void aFolderIsReadByNameAndToItsDepths() throws IOException {
        Files.createDirectories(folder.resolve("b/deep"));
        for (String name : List.of("c.txt", "a.txt", "b/z.txt", "b/deep/y.txt", "b/.hidden", ".git")) {
            write(folder, name, TEXT);
        }
        Files.createSymbolicLink(folder.resolve("b/ring"), folder);
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("dead.txt"), folder.resolve("nowhere"));
        List<Item> items = read(folder);
        assertThat(items)
                .extracting(item -> folder.relativize(Path.of(item.origin())).toString())
                .containsExactly("a.txt", "b/deep/y.txt", "b/z.txt", "c.txt", "dead.txt", "link.txt");
        assertThat(codes(items)).containsExactly("ok", "ok", "ok", "ok", "unreadable", "ok");
    }

    @Test
    void eachBadFileIsToldAndTheOthersRead() throws IOException {
        Path secret = write(folder, "secret.txt", TEXT);
        Files.setPosixFilePermissions(secret, java.util.Set.of());
        Path empty = write(folder, "empty.txt", "");
        Path blank = write(folder, "blank.txt", " \n\u00A0\n\uFEFF");
        Path latin = write(folder, "latin.txt", "Two ministers met in Amman.\nوقالا");
        Path numbers = write(folder, "numbers.txt", "123 456");
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2, (byte) 0xFE});
        Path good = write(folder, "good.txt", TEXT);
        Path gone = folder.resolve("gone.txt");
        assertThat(codes(read(empty, blank, latin, numbers, binary, gone, good)))
                .containsExactly("empty", "empty", "not-arabic", "not-arabic", "binary", "unreadable", "ok");
        if (!Files.isReadable(secret)) {
            assertThat(codes(read(secret))).containsExactly("unreadable");
        }
    }

    @Test
    void oversizedReportsAreLeft() throws IOException {
        Path large = write(folder, "large.txt", TEXT.repeat(10));
        assertThat(codes(read(limits(1000, 100), large))).containsExactly("too-large");
        assertThat(codes(read(limits(100_000, 10), large))).containsExactly("too-large");
        assertThat(codes(read(limits(100_000, 100), large))).containsExactly("ok");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"<?xml version=\"1.0\"?><news>, XML", "%PDF-1.7, a PDF"})
    void formatsThatComeLaterAreNamed(String start, String words) throws IOException {
        Item item = read(write(folder, "later.txt", start)).get(0);
        assertThat(item).isInstanceOfSatisfying(Item.Left.class, left -> {
            assertThat(left.problem().code()).isEqualTo("unsupported-format");
            assertThat(left.problem().message()).isEqualTo("is " + words + ", which is not yet read");
        });
    }

    @Test
    void standardInputIsNamedByNobody() {
        InputStream in = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
        Item item = all(Sources.of(in, "standard input")).get(0);
        assertThat(item.origin()).isEqualTo("standard input");
        assertThat(item.report().id()).isNull();
    }

    @Test
    void noMoreIsReadThanIsAskedFor() {
        String line = "{\"body\": \"وصل الوفد\"}\n";
        InputStream first = new ByteArrayInputStream(line.repeat(10_000).getBytes(StandardCharsets.UTF_8));
        AtomicInteger broken = new AtomicInteger();
        InputStream second = new BrokenLine(broken);
        try (Sources sources = Sources.of(new SequenceInputStream(first, second), "line")) {
            assertThat(sources.next()).isInstanceOf(Item.Found.class);
            assertThat(broken).hasValue(0);
            Item last = sources.next();
            while (sources.hasNext()) {
                last = sources.next();
            }
            assertThat(last)
                    .isInstanceOfSatisfying(
                            Item.Left.class,
                            left -> assertThat(left.problem().message())
                                    .isEqualTo("cannot be read: the line went dead"));
            assertThatThrownBy(sources::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    /** A stream that fails and counts how often it was asked. */
    private static final class BrokenLine extends InputStream {
        private final AtomicInteger asked;

        BrokenLine(AtomicInteger asked) {
            this.asked = asked;
        }

        @Override
        public int read() throws IOException {
            asked.incrementAndGet();
            throw new IOException("the line went dead\nfor good");
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            return read();
        }
    }
}
