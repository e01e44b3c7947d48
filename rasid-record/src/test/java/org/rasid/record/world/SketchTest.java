package org.rasid.record.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SketchTest {
    private static final List<String> SENTENCES = List.of(
            "وصل وفد من الأمم المتحدة إلى المدينة الساحلية لتقييم حاجات النازحين في المخيمات الجديدة.",
            "وقال رئيس البلدية إن مئات العائلات ما زالت تبيت في المدارس والمساجد منذ مطلع الشهر.",
            "وطالب الأهالي بفتح الطريق الجبلية التي أغلقتها الثلوج كي تصل شاحنات الطحين والوقود.",
            "وأعلنت منظمة إغاثة محلية أنها وزعت ألفي بطانية وخمسمئة خيمة خلال ثلاثة أيام.",
            "وتعهد الوزير بزيارة المنطقة قبل نهاية الأسبوع وبصرف تعويضات للمزارعين المتضررين.",
            "وكانت السيول قد جرفت جسرين وقطعت خطوط الكهرباء عن قرى الوادي وأغرقت حقول القمح.");
    private static final String OTHER =
            "افتتح الرئيس معرض الكتاب الدولي بحضور ناشرين من أربعين دولة. وقال مدير المعرض إن"
                    + " عدد الزوار تجاوز العام الماضي مليون زائر. وتشارك الدولة الضيف بجناح عن الشعر القديم والخط العربي وتنظم"
                    + " ندوات عن الترجمة وحقوق المؤلفين في عصر النشر الرقمي.";

    private static Sketch of(String text) {
        return Sketch.of(Told.READER.terms(text));
    }

    private static String all() {
        return String.join(" ", SENTENCES);
    }

    private static boolean copies(String one, String other) {
        Sketch a = of(one);
        Sketch b = of(other);
        assertThat(b.copies(a)).isEqualTo(a.copies(b));
        assertThat(!a.copies(b) || !Collections.disjoint(a.keys(), b.keys()))
                .as("copies are looked up by a key that both have")
                .isTrue();
        return a.copies(b);
    }

    @Test
    void theSameTextUnderAnotherHeadlineIsACopy() {
        assertThat(copies("وفد أممي يتفقد المخيمات\n" + all(), "السيول تشرد المئات في قرى الوادي\n" + all()))
                .isTrue();
    }

    @Test
    void otherSpellingIsACopyStill() {
        assertThat(copies(all(), all().replace('أ', 'ا').replace('إ', 'ا').replace('ة', 'ه')))
                .isTrue();
    }

    @Test
    void halfOfATextIsACopyOfIt() {
        assertThat(copies(String.join(" ", SENTENCES.subList(0, 3)), all())).isTrue();
    }

    @Test
    void aQuotedSentenceMakesNoCopy() {
        assertThat(copies(SENTENCES.get(0) + " " + OTHER, all())).isFalse();
    }

    @Test
    void textsOnOtherMattersAreNone() {
        assertThat(copies(OTHER, all())).isFalse();
    }

    @Test
    void aFlashSaysTooLittleToBeCalledACopy() {
        String flash = "عاجل: السيول تجرف جسرين في الوادي";
        assertThat(copies(flash, flash)).isFalse();
        assertThat(of(flash).keys()).isEmpty();
    }

    @Test
    void whatIsKeptIsReadAgain() {
        Sketch sketch = of(all());
        Sketch again = Sketch.of(sketch.bytes());
        assertThat(again.keys()).isEqualTo(sketch.keys());
        assertThat(again.copies(sketch)).isTrue();
        assertThat(again.bytes()).isEqualTo(sketch.bytes());
    }
}
