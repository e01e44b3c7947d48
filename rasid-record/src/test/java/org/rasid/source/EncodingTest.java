package org.rasid.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rasid.source.SourceFiles.TEXT;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static String decoded(byte[] bytes) {
        Encoding.Decoded decoded = Encoding.decode(bytes);
        assertThat(decoded).isNotNull();
        return decoded == null ? "" : decoded.text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
    void textWithoutAMarkIsRecognised(String charset) {
        assertThat(decoded(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkDecidesAndGoes(String charset) {
        assertThat(decoded(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"انفجار في بيروت", "قصف", "الأمم المتحدة تدعو إلى الهدنة"})
    void aFewWordsAreEnoughForWindows1256(String text) {
        assertThat(decoded(text.getBytes(Charset.forName("windows-1256")))).isEqualTo(text);
    }

    @Test
    void fewBadBytesDoNotSpoilUtf8() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[40] = (byte) 0xFF;
        Encoding.Decoded decoded = Encoding.decode(bytes);
        assertThat(decoded).isNotNull();
        assertThat(decoded.bad()).isBetween(1, 2);
        assertThat(decoded.text()).contains("أمن الحدود المشتركة");
    }

    @Test
    void aLetterCutInTwoAtTheEndDoesNotSpoilUtf8() {
        byte[] bytes = TEXT.strip().replace(".", "").getBytes(StandardCharsets.UTF_8);
        Encoding.Decoded decoded = Encoding.decode(Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(decoded).isNotNull();
        assertThat(decoded.text()).endsWith("بغدا\uFFFD");
    }

    @Test
    void otherCodePagesAreNotTakenForWindows1256() {
        String russian = "Министры иностранных дел обсудили вопросы безопасности границ и торговли между странами";
        String german = "Die Außenminister erörterten über Grenzfragen; für später sind weitere Gespräche geplant.";
        for (byte[] bytes : List.of(
                russian.getBytes(Charset.forName("windows-1251")),
                russian.getBytes(Charset.forName("KOI8-R")),
                german.getBytes(StandardCharsets.ISO_8859_1),
                TEXT.getBytes(Charset.forName("ISO-8859-6")))) {
            assertThat(Encoding.decode(bytes)).isNull();
        }
    }

    @Test
    void bytesWithNulAreNoText() {
        assertThat(Encoding.decode("نص\0آخر".getBytes(StandardCharsets.UTF_8))).isNull();
        assertThat(Encoding.decode(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}))
                .isNull();
    }
}
