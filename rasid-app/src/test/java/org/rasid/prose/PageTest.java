package org.rasid.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void vowelSignsAndDirectionMarksTakeNoColumn() {
        assertThat(Page.columns("مرجَّح")).isEqualTo(4);
        assertThat(Page.columns("\u2067نص\u2069")).isEqualTo(2);
    }

    @Test
    void wordsAreWrappedAndLongOnesStandAlone() {
        assertThat(Page.wrapped("ab cd  efghijk l", 5, 5)).containsExactly("ab cd", "efghijk", "l");
    }

    @Test
    void firstLineMayBeShorterThanTheOthers() {
        assertThat(Page.wrapped("ab cd efg hij", 2, 7)).containsExactly("ab", "cd efg", "hij");
    }

    @Test
    void noLineBeginsWithTheDotBetweenParts() {
        assertThat(Page.wrapped("abc · def · gh", 5, 5)).containsExactly("abc ·", "def ·", "gh");
    }

    @Test
    void nothingIsAnEmptyLine() {
        assertThat(Page.wrapped(" ", 5, 5)).containsExactly("");
    }
}
