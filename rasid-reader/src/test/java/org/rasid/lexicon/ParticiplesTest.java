package org.rasid.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParticiplesTest {
    @Test
    void activeOfTheFirstForm() {
        assertThat(Participles.active("لفت", "يلفت")).containsExactly("لافت");
        assertThat(Participles.active("قال", "يقول")).containsExactly("قائل");
        assertThat(Participles.active("دعا", "يدعو")).containsExactly("داعٍ");
        assertThat(Participles.active("بقي", "يبقى")).containsExactly("باقٍ");
        assertThat(Participles.active("أخذ", "يأخذ")).containsExactly("آخذ");
        assertThat(Participles.active("قرأ", "يقرأ")).containsExactly("قارئ");
        assertThat(Participles.active("شنّ", "يشنّ")).containsExactly("شان");
        assertThat(Participles.active("وصل", "يصل")).containsExactly("واصل");
    }

    @Test
    void passiveOfTheFirstForm() {
        assertThat(Participles.passive("قتل", "يقتل")).containsExactly("مقتول");
        assertThat(Participles.passive("سأل", "يسأل")).containsExactly("مسؤول", "مسئول");
        assertThat(Participles.passive("قال", "يقول")).containsExactly("مقول");
        assertThat(Participles.passive("باع", "يبيع")).containsExactly("مبيع");
        assertThat(Participles.passive("دعا", "يدعو")).containsExactly("مدعو");
        assertThat(Participles.passive("رمى", "يرمي")).containsExactly("مرمي");
        assertThat(Participles.passive("قرأ", "يقرأ")).containsExactly("مقروء");
        assertThat(Participles.passive("سرّ", "يسرّ")).containsExactly("مسرور");
        assertThat(Participles.passive("أخذ", "يأخذ")).containsExactly("مأخوذ");
    }

    @Test
    void activeOfTheDerivedForms() {
        assertThat(Participles.active("أكّد", "يؤكّد")).containsExactly("مؤكد");
        assertThat(Participles.active("هاجم", "يهاجم")).containsExactly("مهاجم");
        assertThat(Participles.active("أشار", "يشير")).containsExactly("مشير");
        assertThat(Participles.active("أوضح", "يوضح")).containsExactly("موضح");
        assertThat(Participles.active("آمن", "يؤمن")).containsExactly("مؤمن");
        assertThat(Participles.active("تقدّم", "يتقدّم")).containsExactly("متقدم");
        assertThat(Participles.active("تفاءل", "يتفاءل")).containsExactly("متفائل");
        assertThat(Participles.active("انهار", "ينهار")).containsExactly("منهار");
        assertThat(Participles.active("التقى", "يلتقي")).containsExactly("ملتقٍ");
        assertThat(Participles.active("اتّصل", "يتّصل")).containsExactly("متصل");
        assertThat(Participles.active("احتلّ", "يحتلّ")).containsExactly("محتل");
        assertThat(Participles.active("استولى", "يستولي")).containsExactly("مستولٍ");
        assertThat(Participles.active("سيطر", "يسيطر")).containsExactly("مسيطر");
        assertThat(Participles.active("اطمأنّ", "يطمئنّ")).containsExactly("مطمئن");
    }

    @Test
    void passiveOfTheDerivedForms() {
        assertThat(Participles.passive("وقّع", "يوقّع")).containsExactly("موقع");
        assertThat(Participles.passive("أدان", "يدين")).containsExactly("مدان");
        assertThat(Participles.passive("استدعى", "يستدعي")).containsExactly("مستدعى");
        assertThat(Participles.passive("انسحب", "ينسحب")).isEmpty();
    }

    @Test
    void newsHangsItsClausesOnTheAccusative() {
        assertThat(texts(Participles.activeForms("أكّد", "يؤكّد")))
                .contains("مؤكدا", "مؤكدة", "مؤكدين", "مؤكدون", "مؤكدتين", "مؤكدات");
        assertThat(texts(Participles.activeForms("دعا", "يدعو"))).contains("داعيا", "داعية", "داعين", "داعون");
        assertThat(texts(Participles.activeForms("أضاف", "يضيف"))).contains("مضيفا");
    }

    private static List<String> texts(List<NounForm> forms) {
        return forms.stream().map(NounForm::form).toList();
    }
}
