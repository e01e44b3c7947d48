package org.rasid.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasid.report.Place;

/** Which places a name can mean. */
class PlacesTest {
    private static final Reader READER = Reader.shipped();

    @ParameterizedTest
    @CsvSource({"إدلب, Idlib, SYR", "ادلب, Idlib, SYR", "مدينة إدلب, Idlib, SYR", "سوريا, Syria, SYR"})
    void aNameIsThatOfItsPlace(String name, String english, String country) {
        assertThat(READER.places(name)).anySatisfy(place -> {
            assertThat(place.nameEn()).isEqualTo(english);
            assertThat(place.country()).isEqualTo(country);
            assertThat(place.precision()).isNotNull();
        });
    }

    @Test
    void aNounForAKindOfPlaceSaysWhichOneIsMeant() {
        assertThat(READER.places("إدلب")).extracting(Place::precision).contains("city", "governorate");
        assertThat(READER.places("محافظة إدلب")).extracting(Place::precision).containsOnly("governorate");
        assertThat(READER.places("مدينة إدلب")).extracting(Place::precision).containsOnly("city");
    }

    @Test
    void placesOfOneNameAreAllThere() {
        assertThat(READER.places("طرابلس")).extracting(Place::country).contains("LBY", "LBN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "إدلب وحلب", "قصف إدلب", "رجب طيب أردوغان", "Idlib", "من"})
    void whatIsNoNameOfAPlaceMeansNone(String words) {
        assertThat(READER.places(words)).isEmpty();
    }
}
