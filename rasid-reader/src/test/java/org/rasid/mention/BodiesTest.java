package org.rasid.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Bodies that a noun names with what stands behind it. */
class BodiesTest {
    @Test
    void aMinistryIsNamedByItsPortfolio() {
        Named.check(
                "أعلنت وزارة الخارجية الفنلندية موقفها.",
                "وزارة الخارجية الفنلندية = government:وزاره-الخارجيه-الفنلنديه@FIN");
        Named.check("قالت وزارة الصحة إن الوضع مستقر.", "وزارة الصحة = government:وزاره-الصحه");
        Named.check("نفت وزارة التربية والتعليم الخبر.", "وزارة التربية والتعليم = government:وزاره-التربيه-والتعليم");
        Named.check(
                "أوضحت وزارة الداخلية الكورية الشمالية ذلك.",
                "وزارة الداخلية الكورية الشمالية = government:وزاره-الداخليه-الكوريه-الشماليه@PRK");
        Named.check("عقد مجلس الوزراء جلسته.", "مجلس الوزراء = government:مجلس-الوزراء");
    }

    @Test
    void anAdjectiveOfAnotherCountryMakesAnotherBody() {
        Named.check(
                "تقدمت قوات الجيش الوطني الليبي.",
                "قوات الجيش الوطني الليبي = armed-group:قوات-الجيش-الوطني-الليبي@LBY");
        Named.check("تقدمت قوات الجيش الوطني.", "قوات الجيش الوطني = gov:national-army-ye");
        Named.check(
                "انتشرت القوات الموالية للحكومة اليمنية.", "القوات الموالية للحكومة اليمنية = gov:national-army-ye");
    }

    @Test
    void aBodyOfABody() {
        Named.check("ذكر مكتب حاكم إقليم أغري ذلك.", "مكتب حاكم إقليم أغري = government:مكتب-حاكم-اقليم-اغري@TUR");
        Named.check("اجتمعت هيئة أركان الجيش أمس.", "هيئة أركان الجيش = government:هيئه-اركان-الجيش");
        Named.check(
                "اتصل مكتب رئيس الوزراء العراقي.",
                "مكتب رئيس الوزراء العراقي = government:مكتب-رئيس-الوزراء-العراقي@IRQ");
        Named.check("أصدرت قيادة قوات الحدود أمرا.", "قيادة قوات الحدود = government:قياده-قوات-الحدود");
        Named.check("دعت لجنة شؤون اللاعبين.", "لجنة شؤون اللاعبين = igo:لجنه-شؤون-اللاعبين");
    }

    @Test
    void adjectivesAgree() {
        Named.checkNone("كتيبة النخبة الحوثية المكنى قائدها بأبي حمزة.", "كتيبة النخبة الحوثية المكنى");
        Named.checkNone("درس الجماعات المتطرفة الهادي محمد الأمين.", "الجماعات المتطرفة الهادي");
        Named.checkNone("نسبت السلطات الى التمرد ذلك.", "السلطات الى التمرد");
        Named.checkNone("عقدت الحكومة الجديد من الجلسات.", "الحكومة الجديد");
        Named.checkNone("أغلقت الشرطة المصاب في المستشفى.", "الشرطة المصاب");
    }

    @Test
    void wordsLikeAnyOtherHeadNoBody() {
        Named.checkNone("قال في مؤتمر صحفي إنه راض.", "مؤتمر صحفي");
        Named.checkNone("أشاد بالدور الكبير للمملكة.", "بالدور الكبير");
        Named.checkNone("تقدم ببرنامج جديد.", "ببرنامج جديد");
        Named.checkNone("هاجموا مواقع عسكرية.", "مواقع عسكرية");
        Named.checkNone("طرح مبادرة سياسية.", "مبادرة سياسية");
    }

    @Test
    void whomAGroupFollowsBelongsToItsName() {
        Named.check(
                "تقدمت القوات الموالية للرئيس عبد ربه منصور هادي.",
                "القوات الموالية للرئيس عبد ربه منصور هادي = government:القوات-المواليه-للرئيس-عبد-ربه-منصور-هادي@YEM");
        Named.check("ردت القوات التابعة للحكومة.", "القوات التابعة للحكومة = government:القوات-التابعه-للحكومه");
        Named.check(
                "انسحبت المليشيات الموالية لإيران.",
                "المليشيات الموالية لإيران = armed-group:المليشيات-المواليه-لايران@IRN");
        Named.check(
                "سيطرت الفصائل المعارضة للنظام على التل.",
                "الفصائل المعارضة للنظام = armed-group:الفصائل-المعارضه-للنظام");
        Named.check("هاجمت جماعات مؤيدة لروسيا المقر.", "جماعات مؤيدة لروسيا = armed-group:جماعات-مؤيده-لروسيا@RUS");
    }

    @Test
    void aStateWithItsKindBefore() {
        Named.check("وقوف دولة الكويت إلى جانبهم.", "دولة الكويت = state:KWT");
        Named.check("دانت مملكة البحرين التفجير.", "مملكة البحرين = state:BHR");
        Named.check("اتفقت جمهورية مصر العربية مع السودان.", "جمهورية مصر العربية = state:EGY");
        Named.check("رفضت الولايات المتحدة التعليق.", "الولايات المتحدة = state:USA");
        Named.check("استضافت سلطنة عمان الجولة.", "سلطنة عمان = state:OMN");
    }

    @Test
    void namesStandWithoutWhatDescribes() {
        assertThat(Named.names("قال الأمين العام للأمم المتحدة أنطونيو غوتيريش في جنوب لبنان."))
                .contains("للأمم المتحدة = igo", "أنطونيو غوتيريش = person", "لبنان = place");
        assertThat(Named.names("أعلنت وزارة الدفاع الفرنسية أن الحكومة اللبنانية وافقت."))
                .isEmpty();
        assertThat(Named.names("ذكرت وكالة رويترز أن حركة حماس رفضت."))
                .contains("رويترز = media", "حماس = armed-group");
    }
}
