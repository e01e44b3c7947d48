package org.rasid.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasid.export.JsonLines;
import org.rasid.watch.Rules;
import org.rasid.watch.State;

class LabelsTest {
    @Test
    void bothLanguagesSayTheSameThings() {
        Set<String> arabic = new HashSet<>(Labels.of(Language.AR).wording().stringPropertyNames());
        // Arabic alone has several names for a month.
        arabic.removeIf(key -> key.startsWith("months."));
        assertThat(arabic).isEqualTo(Labels.of(Language.EN).wording().stringPropertyNames());
    }

    @Test
    void bothLanguagesUseTheSameValues() {
        Labels arabic = Labels.of(Language.AR);
        Labels english = Labels.of(Language.EN);
        assertThat(english.wording().stringPropertyNames()).allSatisfy(key -> {
            for (String value : List.of("{0}", "{1}", "{2}")) {
                assertThat(arabic.say(key).contains(value))
                        .as(key)
                        .isEqualTo(english.say(key).contains(value));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyClosedListOfTheSchemaHasWords(Language language) throws IOException {
        Labels labels = Labels.of(language);
        assertThat(keysOfTheSchema()).hasSizeGreaterThan(120).allMatch(labels::has);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 1, 1 year",
        "EN, 5, 5 years",
        "AR, 1, سنة واحدة",
        "AR, 2, سنتان",
        "AR, 5, 5 سنوات",
        "AR, 10, 10 سنوات",
        "AR, 11, 11 سنة",
        "AR, 100, 100 سنة",
        "AR, 103, 103 سنوات"
    })
    void yearsAreCounted(Language language, int number, String words) {
        assertThat(Labels.of(language).count("years", number)).isEqualTo(words);
    }

    private static List<String> keysOfTheSchema() throws IOException {
        JsonNode all;
        try (InputStream in =
                Objects.requireNonNull(JsonLines.class.getResourceAsStream("reading.schema.json"), "schema")) {
            all = new ObjectMapper().readTree(in).get("$defs");
        }
        List<String> keys = new ArrayList<>();
        add(keys, "event.", all.at("/event/properties/type/enum"));
        add(keys, "channel.", all.at("/event/properties/channel/enum"));
        add(keys, "status.", all.at("/event/properties/status/enum"));
        add(keys, "act.", all.at("/statement/properties/act/enum"));
        add(keys, "agreement.", all.at("/agreement/properties/kind/enum"));
        add(keys, "state.", all.at("/agreement/properties/status/enum"));
        add(keys, "provision.", all.at("/provision/properties/type/enum"));
        add(keys, "credit.", all.at("/report/properties/credits/items/properties/kind/enum"));
        add(keys, "basis.", all.at("/published/properties/basis/enum"));
        for (JsonNode rule : all.at("/event/allOf")) {
            String type = rule.at("/if/properties/type/const").asText();
            add(keys, "mode." + type + ".", rule.at("/then/properties/mode/enum"));
        }
        return keys;
    }

    private static void add(List<String> keys, String prefix, JsonNode values) {
        for (JsonNode value : values) {
            if (!value.isNull()) {
                keys.add(prefix + value.asText());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SYR, سوريا, Syria",
        "YEM, اليمن, Yemen",
        "XKX, كوسوفو, Kosovo",
        "NKR, ناغورني قره باغ, Nagorno-Karabakh"
    })
    void countriesHaveNames(String code, String arabic, String english) {
        assertThat(new Countries(Labels.of(Language.AR)).name(code)).isEqualTo(arabic);
        assertThat(new Countries(Labels.of(Language.EN)).name(code)).isEqualTo(english);
    }

    @Test
    void whatIsNoCountryHasNoName() {
        assertThat(new Countries(Labels.of(Language.EN)).name("ZZZ")).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void everyStateAndRuleOfCommitmentsHasWords(Language language) {
        Labels labels = Labels.of(language);
        assertThat(State.values()).allMatch(state -> labels.has("due." + state.label()));
        assertThat(Rules.shipped().names()).hasSizeGreaterThan(20).allMatch(rule -> labels.has("rule." + rule));
    }
}
