package org.rasid.record.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasid.record.RecordException;
import org.rasid.report.Place;

class PlaceTextTest {
    @Test
    void aPlaceStandsInADecisionWithAllThatIsKnownOfIt() {
        Place idlib = new Place("p7", "إدلب", "Idlib", "SYR", 35.93, 36.63, "city");
        assertThat(PlaceText.of(idlib)).isEqualTo("إدلب;Idlib;SYR;35.93 36.63;city");
        assertThat(PlaceText.place(PlaceText.of(idlib)))
                .isEqualTo(new Place("", "إدلب", "Idlib", "SYR", 35.93, 36.63, "city"));
        Place somewhere = new Place("", "تل الهوى", null, null, null, null, null);
        assertThat(PlaceText.place(PlaceText.of(somewhere))).isEqualTo(somewhere);
    }

    @Test
    void whatPartsPlacesFromEachOtherIsNoPartOfAName() {
        Place odd = new Place("", "a|b;c", "d;e", "SYR", null, null, null);
        assertThat(PlaceText.place(PlaceText.of(odd)).name()).isEqualTo("a b c");
        assertThat(PlaceText.place(PlaceText.of(odd)).nameEn()).isEqualTo("d e");
    }

    @Test
    void whatTurnsTheDirectionOfOtherWordsIsLeftOut() {
        assertThat(PlaceText.place("إد\u202eلب;I\u2067dlib\u0007;SYR").nameEn()).isEqualTo("Idlib");
        assertThat(PlaceText.place("إد\u202eلب").name()).isEqualTo("إدلب");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";Idlib",
                "إدلب;Idlib;Syria",
                "إدلب;;SYR;35.93",
                "إدلب;;SYR;north east",
                "إدلب;;SYR;91 36",
                "إدلب;;SYR;NaN 36",
                "إدلب;;SYR;35 181",
                "إدلب;;SYR;35 36;city;more"
            })
    void nonsenseIsRefused(String value) {
        assertThatThrownBy(() -> PlaceText.place(value))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining(value);
    }
}
