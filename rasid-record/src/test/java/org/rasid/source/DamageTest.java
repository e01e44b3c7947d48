package org.rasid.source;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.rasid.source.Archives.bytes;
import static org.rasid.source.Archives.gzip;
import static org.rasid.source.Archives.join;
import static org.rasid.source.Archives.page;
import static org.rasid.source.Archives.response;
import static org.rasid.source.Archives.zip;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a file's bytes, reading it ends and throws nothing. */
class DamageTest {
    private static final int TIMES = 150;
    private static final long SEED = 20201110;

    static Stream<Arguments> files() {
        String feed =
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>t</title><link>l</link><description>d</description>"
                        + "<item><title>خبر من بغداد</title><link>https://x.example/1</link><description><![CDATA[<p>"
                        + SourceFiles.BODY
                        + "</p>]]></description><pubDate>Tue, 10 Nov 2020 07:00:00 GMT</pubDate></item></channel></rss>";
        return Stream.of(
                Arguments.of("text", bytes(SourceFiles.TEXT)),
                Arguments.of("page", bytes(page(1))),
                Arguments.of("lines", bytes("{\"title\": \"خبر من عدن\", \"body\": \"وصل الوفد\"}\n".repeat(3))),
                Arguments.of("feed", bytes(feed)),
                Arguments.of("warc", join(response(1), response(2), response(3))),
                Arguments.of("warc.gz", join(gzip(response(1)), gzip(response(2)), gzip(response(3)))),
                Arguments.of(
                        "zip",
                        zip(Map.of(
                                "a.html",
                                bytes(page(1)),
                                "b.warc",
                                response(2),
                                "c.zip",
                                zip(Map.of("d", bytes(feed)))))),
                Arguments.of("gzip", gzip(bytes(feed))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void readingEnds(String name, byte[] sound) {
        Random random = new Random(SEED);
        for (int i = 0; i < TIMES; i++) {
            byte[] damaged = damaged(sound, random);
            assertThatCode(() -> SourceFiles.all(Sources.of(new ByteArrayInputStream(damaged), name)))
                    .as("%s, damaged for the %dth time with seed %d", name, i, SEED)
                    .doesNotThrowAnyException();
        }
    }

    /** Some bytes changed, a piece cut out or told twice, or the end cut off. */
    private static byte[] damaged(byte[] sound, Random random) {
        int at = random.nextInt(sound.length);
        int end = Math.min(sound.length, at + 1 + random.nextInt(200));
        byte[] before = Arrays.copyOf(sound, at);
        byte[] behind = Arrays.copyOfRange(sound, end, sound.length);
        return switch (random.nextInt(4)) {
            case 0 -> before;
            case 1 -> join(before, behind);
            case 2 -> join(Arrays.copyOf(sound, end), Arrays.copyOfRange(sound, at, sound.length));
            default -> changed(sound, random);
        };
    }

    private static byte[] changed(byte[] sound, Random random) {
        byte[] changed = sound.clone();
        for (int i = 0; i < 5; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
        }
        return changed;
    }
}
