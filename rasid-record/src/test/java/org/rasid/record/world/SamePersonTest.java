package org.rasid.record.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasid.record.KnownActor;
import org.rasid.report.ActorKind;

class SamePersonTest {
    private static KnownActor person(String key, @Nullable String country, String... offices) {
        return new KnownActor(
                key,
                key,
                null,
                List.of(key),
                ActorKind.PERSON,
                country,
                null,
                Arrays.stream(offices)
                        .map(title -> new KnownActor.Office(title, null, null))
                        .toList());
    }

    private static @Nullable KnownActor among(KnownActor actor, KnownActor... others) {
        return SamePerson.among(actor, List.of(others));
    }

    @Test
    void aShorterNameWithTheSameLastOneIsTheSame() {
        KnownActor full = person("person:خليل-ناصر-حزران@LBN", "LBN");
        assertThat(among(person("person:خليل-حزران@LBN", "LBN"), full)).isEqualTo(full);
    }

    @Test
    void aSurnameAloneWantsCountryAndOffice() {
        KnownActor minister = person("person:خليل-حزران@LBN", "LBN", "وزير الصحة");
        assertThat(among(person("person:حزران@LBN", "LBN", "وزير الصحة"), minister))
                .isEqualTo(minister);
        assertThat(among(person("person:حزران@LBN", "LBN", "رئيس البلدية"), minister))
                .isNull();
        assertThat(among(person("person:حزران", null, "وزير الصحة"), minister)).isNull();
    }

    @Test
    void twoOfOneSurnameStayTwo() {
        KnownActor khalil = person("person:خليل-حزران@LBN", "LBN", "وزير الصحة");
        KnownActor nasser = person("person:ناصر-حزران@LBN", "LBN", "وزير الصحة");
        assertThat(among(khalil, nasser)).isNull();
        assertThat(among(person("person:حزران@LBN", "LBN", "وزير الصحة"), khalil, nasser))
                .as("either could be meant")
                .isNull();
    }

    @Test
    void anotherCountryIsAnotherPerson() {
        assertThat(among(person("person:خليل-حزران@LBN", "LBN"), person("person:خليل-ناصر-حزران@SYR", "SYR")))
                .isNull();
    }

    @Test
    void namesInAnotherOrderAreAnotherPersons() {
        assertThat(among(person("person:ناصر-خليل-حزران", null), person("person:خليل-ناصر-حزران", null)))
                .isNull();
    }

    @Test
    void whoIsListedHasOneKeyAlready() {
        assertThat(among(person("person:khalil-hazran", "LBN"), person("person:khalil-nasser-hazran", "LBN")))
                .isNull();
    }
}
