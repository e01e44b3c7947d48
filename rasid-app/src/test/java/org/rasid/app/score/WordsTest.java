package org.rasid.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void hamzaSeatsAreFolded() {
        assertThat(Words.fold("أإآٱؤئىةء")).isEqualTo("اااا" + "ويي" + "ه");
    }

    @Test
    void diacriticsAndTatweelGo() {
        assertThat(Words.fold("عبّــر")).isEqualTo("عبر");
    }

    @Test
    void dotsThatHideAWordGo() {
        assertThat(Words.of("تسوية الصـ.ـراع")).containsExactly("تسويه", "صراع");
        assertThat(Words.of("المـ.ــؤلم")).containsExactly("مولم");
    }

    @Test
    void otherDotsStay() {
        assertThat(Words.fold("أ.ف.ب")).isEqualTo("ا.ف.ب");
    }

    @Test
    void latinLettersAreLowered() {
        assertThat(Words.of("NATO")).containsExactly("nato");
    }

    @Test
    void onePrefixGoesWhereThreeLettersRemain() {
        assertThat(Words.of("والوزير للكرملين بالاتصالات")).containsExactly("وزير", "كرملين", "اتصالات");
        assertThat(Words.of("وفد")).containsExactly("وفد");
        assertThat(Words.of("والد")).containsExactly("الد");
    }

    @Test
    void lettersBeyondTheBasicPlaneCountOnce() {
        assertThat(Words.of("و𝒜𝒜")).containsExactly("و𝒜𝒜");
    }

    @Test
    void markAmongLettersEndsAWord() {
        assertThat(Words.of("e\u0301a")).containsExactly("e", "a");
    }

    @Test
    void nothingHasNoWords() {
        assertThat(Words.of(null)).isEmpty();
        assertThat(Words.of(" ، ")).isEmpty();
    }
}
