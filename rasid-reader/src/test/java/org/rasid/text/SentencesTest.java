package org.rasid.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasid.text.Sentence.Role;

/** Where sentences end, and where they do not. */
class SentencesTest {
    private final TextReader reader = new TextReader(Handful.common(), Furniture.NONE);

    private void cuts(String text, String... sentences) {
        Text cut = reader.read(text, false);
        assertThat(cut.sentences()).extracting(s -> written(cut, s)).containsExactly(sentences);
    }

    private static String written(Text text, Sentence s) {
        List<Token> tokens = text.tokens(s);
        return text.written()
                .substring(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }

    @Test
    void fullStop() {
        cuts("بدأ اللقاء. انتهى اللقاء.", "بدأ اللقاء.", "انتهى اللقاء.");
    }

    @Test
    void questionAndExclamation() {
        cuts("من هو؟ لا جواب! انتهى.", "من هو؟", "لا جواب!", "انتهى.");
    }

    @Test
    void noSpaceBehindTheStop() {
        cuts("انتهى المطاف.إنه يوم آخر.", "انتهى المطاف.", "إنه يوم آخر.");
    }

    @Test
    void titleAbbreviation() {
        cuts("قال د. أحمد ود. ليلى إن م. سامي حضر.", "قال د. أحمد ود. ليلى إن م. سامي حضر.");
    }

    @Test
    void agency() {
        cuts("قالت أ.ف.ب إن الهدنة بدأت.", "قالت أ.ف.ب إن الهدنة بدأت.");
        cuts("نقلت عن أ.ف.ب. وأضافت.", "نقلت عن أ.ف.ب.", "وأضافت.");
    }

    @Test
    void hijriYear() {
        cuts("في عام 1442هـ. وقال آخر.", "في عام 1442هـ.", "وقال آخر.");
    }

    @Test
    void decimals() {
        cuts("نحو 3.5 مليون و4٫2 مليون.", "نحو 3.5 مليون و4٫2 مليون.");
    }

    @Test
    void address() {
        cuts("موقع www.rasid.org يقول. انتهى.", "موقع www.rasid.org يقول.", "انتهى.");
    }

    @Test
    void numberOfAList() {
        cuts("1. انسحاب القوات. 2. تبادل الأسرى.", "1. انسحاب القوات.", "2. تبادل الأسرى.");
    }

    @Test
    void ellipsis() {
        cuts("ثم صمت... وعاد.", "ثم صمت... وعاد.");
    }

    @Test
    void quotationOverSentences() {
        cuts("قال \"بدأت الهدنة. لا عودة.\" وختم.", "قال \"بدأت الهدنة.", "لا عودة.\"", "وختم.");
    }

    @Test
    void questionInsideTheSentence() {
        cuts("سأل «متى؟»، ثم مضى (!) وحده.", "سأل «متى؟»، ثم مضى (!) وحده.");
    }

    @Test
    void bullets() {
        cuts("• الجيش: قصف الموقع • الدفاع: لا إصابات", "• الجيش: قصف الموقع", "• الدفاع: لا إصابات");
    }

    @Test
    void dateline() {
        cuts("جنيف (رويترز) - بدأ اللقاء.", "جنيف (رويترز) - بدأ اللقاء.");
    }

    @Test
    void roles() {
        Text text = reader.read("عنوان الخبر\nبدأ اللقاء أمس.\nعنوان فرعي\nثم انتهى.", true);
        assertThat(text.sentences())
                .extracting(Sentence::role)
                .containsExactly(Role.TITLE, Role.BODY, Role.HEADING, Role.BODY);
    }

    @Test
    void sentencesHoldEveryTokenOnce() {
        Text text = reader.read("بدأ. انتهى… • «نعم.» قال:\nلا؟! (نعم).", false);
        int next = 0;
        for (Sentence s : text.sentences()) {
            assertThat(s.first()).isEqualTo(next);
            next = s.end();
        }
        assertThat(next).isEqualTo(text.tokens().size());
    }
}
