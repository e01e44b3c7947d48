package org.rasid.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    private static final Reader READER = Reader.shipped();

    @ParameterizedTest
    @CsvSource({
        "وإيران, ايران",
        "لإيران, ايران",
        "الإيراني, ايراني",
        "الايراني, ايراني",
        "للكرملين, كرملين",
        "وبالاتصالات, اتصالات"
    })
    void cliticsAndSpellingDoNotKeepAWordApart(String written, String stem) {
        assertThat(READER.terms(written).get(0).stem()).isEqualTo(stem);
    }

    @Test
    void hiddenWordsAreWhatTheySay() {
        assertThat(READER.terms("في الصـ.ـراع").get(1).stem()).isEqualTo("صراع");
    }

    @Test
    void spansCountCodePoints() {
        Term word = READER.terms("😀 سلام").get(0);
        assertThat(word.span().start()).isEqualTo(2);
        assertThat(word.span().end()).isEqualTo(6);
    }

    @Test
    void functionWordsTellNothing() {
        assertThat(READER.terms("قصف على المدينة").stream().map(Term::content)).containsExactly(true, false, true);
    }
}
