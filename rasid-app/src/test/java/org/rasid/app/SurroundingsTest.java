package org.rasid.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasid.prose.Language;
import org.rasid.prose.Look;

class SurroundingsTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', '', EN",
        "'', '', ar_SY.UTF-8, AR",
        "'', '', ar, AR",
        "'', '', arn_CL.UTF-8, EN",
        "'', '', fr_FR.UTF-8, EN",
        "C.UTF-8, '', ar_SY.UTF-8, EN",
        "'', ar_EG.UTF-8, en_US.UTF-8, AR"
    })
    void theLocaleChoosesTheLanguage(String all, String messages, String lang, Language language) {
        Map<String, String> environment = Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang);
        assertThat(new Surroundings(environment, false).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"80, 80", "7, 100", "'', 100", "wide, 100", "-5, 100", "100000, 100"})
    void columnsAreTakenWhereTheyMakeSense(String columns, int width) {
        assertThat(new Surroundings(Map.of("COLUMNS", columns), false).look().width())
                .isEqualTo(width);
    }

    @Test
    void withoutATerminalTheLookIsPlain() {
        assertThat(new Surroundings(Map.of("TERM", "xterm"), false).look()).isEqualTo(Look.PLAIN);
        assertThat(new Surroundings(Map.of("TERM", "xterm"), true).look()).isEqualTo(new Look(true, true, 100));
        assertThat(new Surroundings(Map.of("TERM", "linux"), true).look()).isEqualTo(new Look(true, false, 100));
        assertThat(new Surroundings(Map.of(), true).look()).isEqualTo(Look.PLAIN);
    }
}
