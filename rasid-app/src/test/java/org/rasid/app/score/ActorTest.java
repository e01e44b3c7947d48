package org.rasid.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActorTest {
    private static Actor actor(String name, String kind, @Nullable String country) {
        return Actor.of(List.of(name), kind, country);
    }

    @Test
    void surnameIsTheSamePerson() {
        assertThat(actor("لافروف", "person", "RUS").same(actor("سيرغي لافروف", "person", null)))
                .isTrue();
    }

    @Test
    void otherCountryIsNot() {
        assertThat(actor("وزارة الخارجية", "government", "RUS").same(actor("وزارة الخارجية", "government", "TUR")))
                .isFalse();
    }

    @Test
    void statesAreOneByCountryWhateverTheirName() {
        assertThat(actor("أنقرة", "state", "TUR").same(actor("الجانب التركي", "state", "TUR")))
                .isTrue();
        assertThat(actor("أنقرة", "government", "TUR").same(actor("الجانب التركي", "state", "TUR")))
                .isFalse();
    }

    @Test
    void bodiesOfOneCountryAreAkin() {
        assertThat(actor("أنقرة", "government", "TUR").akin(actor("الجانب التركي", "state", "TUR")))
                .isTrue();
        assertThat(actor("أنقرة", "government", null).akin(actor("الجانب التركي", "state", null)))
                .isFalse();
    }

    @Test
    void oneGoldActorAnswersOnlyOnce() {
        Actor one = actor("إيران", "state", "IRN");
        assertThat(Actor.pairs(List.of(one, one), List.of(one), Actor::same)).isEqualTo(1);
        assertThat(Actor.sameSet(List.of(one, one), List.of(one))).isFalse();
        assertThat(Actor.sameSet(List.of(), List.of())).isTrue();
    }
}
