package org.rasid.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasid.report.Reading;

/** Golden texts: {@code NAME.LANGUAGE.golden.txt} for files and pipes, {@code NAME.LANGUAGE.terminal.golden.txt}. */
class ReadingTextTest {
    private static final Look TERMINAL = new Look(true, true, 60);

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReadingTextTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void check(String name, Reading reading, Language language) throws IOException {
        assertThat(new ReadingText(language, Look.PLAIN).of(reading))
                .isEqualTo(golden(name + "." + language + ".golden.txt"));
        assertThat(new ReadingText(language, TERMINAL).of(reading))
                .isEqualTo(golden(name + "." + language + ".terminal.golden.txt"));
    }

    @ParameterizedTest
    @EnumSource
    void everySectionIsTold(Language language) throws IOException {
        check("full", TalksReading.full(), language);
    }

    @ParameterizedTest
    @EnumSource
    void aReadingWithoutFindingsSaysSo(Language language) throws IOException {
        check("nothing", TalksReading.nothing(), language);
    }

    @ParameterizedTest
    @EnumSource
    void plainTextHoldsNeitherColoursNorMarks(Language language) {
        assertThat(new ReadingText(language, Look.PLAIN).of(TalksReading.full()))
                .doesNotContainPattern("[\u001b\u200e\u200f\u2066-\u2069]");
    }

    @ParameterizedTest
    @EnumSource
    void noLineIsWiderThanTheTerminal(Language language) {
        String text = new ReadingText(language, new Look(false, true, 40)).of(TalksReading.full());
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(Page.columns(line)).isLessThanOrEqualTo(40));
    }
}
