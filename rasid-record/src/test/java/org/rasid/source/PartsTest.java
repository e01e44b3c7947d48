package org.rasid.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rasid.source.Archives.bytes;
import static org.rasid.source.Archives.gzip;
import static org.rasid.source.Archives.join;
import static org.rasid.source.Archives.response;
import static org.rasid.source.Archives.warc;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that several read, each a stretch. */
class PartsTest {
    private static final byte[] CRAWL = join(
            gzip(warc("warcinfo", "-", "application/warc-fields", bytes("software: test\r\n"))),
            gzip(response(1)),
            gzip(response(2)),
            damaged(gzip(response(3))),
            gzip(response(4)),
            gzip(join(response(5), response(6))),
            gzip(response(7)));
    private static final byte[] LINES = bytes("""
            {"body": "زار الوزير مدينة عدن يوم الاثنين."}

            {"body": "زار الوزير مدينة حلب يوم الثلاثاء."}
            no JSON
            {"id": "b", "body": "زار الوزير مدينة درنة يوم الأربعاء."}""");

    private static byte[] damaged(byte[] member) {
        byte[] damaged = member.clone();
        Arrays.fill(damaged, member.length / 2, member.length / 2 + 20, (byte) 0xFF);
        return damaged;
    }

    /** What is read of a file in stretches of so many bytes. */
    private static List<String> read(byte[] file, int step) {
        Input.Cut by = Objects.requireNonNull(Input.Cut.of(Arrays.copyOf(file, Math.min(file.length, Input.Cut.HEAD))));
        List<String> read = new ArrayList<>();
        for (int from = 0; from < file.length; from += step) {
            ByteArrayInputStream rest = new ByteArrayInputStream(file, from, file.length - from);
            Input part = new Input.Part(rest, "file", by, from, Math.min(file.length, from + step));
            try (Sources sources = Sources.of(List.of(part), Limits.DEFAULT)) {
                sources.forEachRemaining(item -> read.add(item.origin() + " "
                        + (item instanceof Item.Left left
                                ? left.problem().code()
                                : item.report().text())));
            }
        }
        return read;
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 131, 500, 577, 1000, 4000})
    void stretchesOfACrawlTogetherGiveAllOfIt(int step) {
        List<String> whole = read(CRAWL, CRAWL.length);
        assertThat(whole).hasSize(7).anyMatch(line -> line.endsWith("damaged-record"));
        assertThat(read(CRAWL, step)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 50, 60, 100})
    void stretchesOfLinesTogetherGiveAllOfThem(int step) {
        List<String> whole = read(LINES, LINES.length);
        assertThat(whole).hasSize(4).anyMatch(line -> line.endsWith("bad-json"));
        assertThat(read(LINES, step)).isEqualTo(whole);
    }

    /** Reports without a name get none from a file of which nobody has seen the beginning. */
    @Test
    void nobodyCountsReports() {
        try (Sources sources = Sources.of(
                List.of(new Input.Part(new ByteArrayInputStream(LINES), "file", Input.Cut.LINES, 0, LINES.length)),
                Limits.DEFAULT)) {
            assertThat(sources.next().report().id()).isNull();
        }
    }

    @Test
    void theLettersOfAPageAreToldByItsBytes() {
        String arabic = SourceFiles.TEXT.repeat(3);
        String persian =
                "وزیر امور خارجه ایران روز گذشته با همتای خود در پایتخت این کشور دیدار و گفتگو کرد. ".repeat(5);
        String russian =
                "Министр иностранных дел провел переговоры. Здание парламента закрыто, сообщает агентство со ссылкой на источник. "
                        .repeat(9);
        assertThat(ArabicBytes.mayHold(bytes("<p>" + arabic))).isTrue();
        assertThat(ArabicBytes.mayHold(("<p>" + arabic).getBytes(Charset.forName("windows-1256"))))
                .isTrue();
        assertThat(ArabicBytes.mayHold(("<p>" + arabic).getBytes(Charset.forName("ISO-8859-6"))))
                .isTrue();
        assertThat(ArabicBytes.mayHold(("<p>" + arabic).getBytes(java.nio.charset.StandardCharsets.UTF_16)))
                .isTrue();
        assertThat(ArabicBytes.mayHold(bytes("&#1575;&#1604;".repeat(50)))).isTrue();
        assertThat(ArabicBytes.mayHold(bytes(persian))).isFalse();
        assertThat(ArabicBytes.mayHold(bytes(russian))).isFalse();
        assertThat(ArabicBytes.mayHold(russian.getBytes(Charset.forName("windows-1251"))))
                .isFalse();
        assertThat(ArabicBytes.mayHold(bytes("The minister met his counterpart. العربية".repeat(3))))
                .isFalse();
    }
}
