package org.rasid.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasid.lexicon.Lexicon;
import org.rasid.text.TextReader;

/** What {@code rasid tokens} says of words, alone and beside others. */
class TokenLinesTest {
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final TextReader READER = new TextReader(LEXICON, LEXICON.furniture());

    private static TokenLine token(String text, String written) {
        List<TokenLine> lines = TokenLines.of(READER.read(text, false), LEXICON);
        return lines.stream()
                .filter(l -> l.written().equals(written))
                .findFirst()
                .orElseThrow();
    }

    private static void segments(String word, String segments) {
        assertThat(String.join("+", token(word, word).segments())).isEqualTo(segments);
    }

    private static void pos(String text, String written, String pos) {
        assertThat(token(text, written).pos()).as(text).isEqualTo(pos);
    }

    @Test
    void clitics() {
        segments("وبالاتصالات", "و+ب+ال+اتصالات");
        segments("نظيره", "نظير+ه");
        segments("للكرملين", "ل+ال+كرملين");
        segments("زيارته", "زيارت+ه");
        segments("وسيلتقيها", "و+س+يلتقي+ها");
    }

    @Test
    void hiddenWordIsTakenApartAsWhatItSays() {
        TokenLine line = token("دار والصـ.ـراع هناك", "والصـ.ـراع");
        assertThat(line.segments()).containsExactly("و", "ال", "صراع");
        assertThat(line.lemma()).isEqualTo("صراع");
    }

    @Test
    void lemmas() {
        assertThat(token("وأعلنت الوزارة", "وأعلنت").lemma()).isEqualTo("أعلن");
        assertThat(token("اجتمع الوزراء أمس", "الوزراء").lemma()).isEqualTo("وزير");
        assertThat(token("التقى أردوغان", "أردوغان").lemma()).isEqualTo("أردوغان");
    }

    @Test
    void nounAfterAPreposition() {
        pos("أعلن في بيان", "بيان", "NOUN");
        pos("بعد وقف القتال", "وقف", "NOUN");
    }

    @Test
    void verbAtTheHeadOfAClause() {
        pos("بحث الوزير الأزمة", "بحث", "VERB");
        pos("وقف الجيش عند النهر", "وقف", "VERB");
    }

    @Test
    void verbAfterAParticle() {
        pos("لم يعلن الجيش شيئا", "يعلن", "VERB");
        pos("كان الجيش قد قصف البلدة", "قصف", "VERB");
    }

    @Test
    void adjectiveAfterANounAlike() {
        pos("أعلن الوزير التركي ذلك", "التركي", "ADJ");
        pos("بعد محادثة هاتفية", "هاتفية", "ADJ");
    }

    @Test
    void stateOrAdjective() {
        pos("زار سوريا أمس", "سوريا", "PROPN");
        pos("الأزمة السورية", "السورية", "ADJ");
    }

    @Test
    void numbersMarksAndOtherLetters() {
        pos("قتل 12 (AFP) 5% منهم", "12", "NUM");
        pos("قتل 12 (AFP) 5% منهم", "(", "PUNCT");
        pos("قتل 12 (AFP) 5% منهم", "AFP", "X");
    }

    @Test
    void writtenEndingsTellWords() {
        pos("جرى لقاء بينهما", "جرى", "VERB");
        pos("أكد أن الهدنة قائمة", "أن", "SCONJ");
    }

    @Test
    void whatTheLexiconSays() {
        assertThat(token("وزارت تركيا", "تركيا").lexicon()).contains("state:TUR");
        assertThat(token("وزير الخارجية", "وزير").lexicon()).contains("title foreign minister");
        assertThat(token("رجب طيب أردوغان", "رجب").lexicon()).contains("person:recep-tayyip-erdogan");
        assertThat(token("قفسنت هناك", "قفسنت").lexicon()).isEqualTo("_");
    }
}
