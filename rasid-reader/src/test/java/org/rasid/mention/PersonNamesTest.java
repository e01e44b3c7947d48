package org.rasid.mention;

import org.junit.jupiter.api.Test;

/** People's names, known and not. */
class PersonNamesTest {
    @Test
    void foreignNamesNobodyKnows() {
        Named.check("قال الخبير ستيفان دومولار إن المهلة تنتهي.", "الخبير ستيفان دومولار = person:ستيفان-دومولار");
        Named.check("حذرت كارين فون هيبل من الأسوأ.", "كارين فون هيبل = person:كارين-فون-هيبل");
        Named.check("وقال النائب جان-لوك ميلونشون إنه يعارض.", "النائب جان-لوك ميلونشون = person:jean-luc-melenchon");
        Named.check("التقى الجنرال غريغوري غيلو القادة.", "الجنرال غريغوري غيلو = person:غريغوري-غيلو");
        Named.check("ناقش الباحث توبياس شنايدر النتائج.", "الباحث توبياس شنايدر = person:توبياس-شنايدر");
    }

    @Test
    void theFamilyNameBehindAFirstNameMayBeAWordLikeAnyOther() {
        Named.check("شارك حسين الفردان في الجلسة.", "حسين الفردان = person:حسين-الفردان");
        Named.check("وقال محمد الغريب إن البلدة آمنة.", "محمد الغريب = person:محمد-الغريب");
        Named.check("أعلن الدكتور أحمد الشامل النتائج.", "الدكتور أحمد الشامل = person:احمد-الشامل");
        Named.check("قتل القيادي عبد الكريم المشعل.", "القيادي عبد الكريم المشعل = person:عبد-الكريم-المشعل");
        Named.check("حضر خالد المنذر اللقاء.", "خالد المنذر = person:خالد-المنذر");
    }

    @Test
    void aListOfNamesIsNotOneName() {
        Named.check("حضر محمد الزبيدي وعلي السوداني وحسن الجبوري.", "وعلي السوداني = person:علي-السوداني");
        Named.check(
                "كتبه مروان شلهوب ومازن عبود.", "مروان شلهوب = person:مروان-شلهوب", "ومازن عبود = person:مازن-عبود");
        Named.check("بين القتلى عماد حسن وسعيد جابر.", "وسعيد جابر = person:سعيد-جابر");
        Named.check(
                "استقبل بوتين وأردوغان الوفد.",
                "بوتين = person:vladimir-putin",
                "وأردوغان = person:recep-tayyip-erdogan");
        Named.check("أوقف كمال عيسى ونبيل داود.", "كمال عيسى = person:كمال-عيسي");
    }

    @Test
    void kunyas() {
        Named.check("قتل أبو حمزة السنحاني في الغارة.", "أبو حمزة السنحاني = person:ابو-حمزه-السنحاني");
        Named.check("قال القيادي ابو احمد الكازمي إنهم صامدون.", "القيادي ابو احمد الكازمي = person:ابو-احمد-الكازمي");
        Named.check("أصيب أبو عبد الله الغريب.", "أبو عبد الله الغريب = person:ابو-عبد-الله-الغريب");
        Named.check("أفرج عن ابن خالد العمري.", "ابن خالد العمري = person:ابن-خالد-العمري");
        Named.check("ظهر أبو يوسف الشهاب في شريط.", "أبو يوسف الشهاب = person:ابو-يوسف-الشهاب");
    }

    @Test
    void surnamesAloneStandForWhomTheReportNames() {
        Named.check("التقى فرانك شتاينباخ الوفد. وقال شتاينباخ إنه متفائل.", "شتاينباخ = person:فرانك-شتاينباخ");
        Named.check("دعا إياد أمين مدني إلى الهدوء. وأضاف مدني أن الاجتماع قريب.", "مدني = person:iyad-madani");
        Named.check("زيارة شكري للرياض. وصل الوزير سامح شكري أمس.", "شكري = person:sameh-shoukry");
        Named.check("حضر رامي القحطاني. وأوضح القحطاني أن العمل بدأ.", "القحطاني = person:رامي-القحطاني");
        Named.check("وصلت إيلينا دراغوش. وقالت دراغوش إنها جاءت للاستماع.", "دراغوش = person:ايلينا-دراغوش");
    }

    @Test
    void particlesAndVerbsAreNoNames() {
        Named.checkNone("ضرب الجنود رضيعا فلسطينيا حتى الموت.", "حتى", "رضيعا فلسطينيا حتى");
        Named.checkNone("قال الوزير إن على الجميع الهدوء.", "على", "الوزير إن");
        Named.checkNone("طالب محمد حسان يتوقف العدوان.", "محمد حسان يتوقف");
        Named.checkNone("شكر الرئيس من حضر.", "الرئيس من");
        Named.checkNone("أعلن النائب لكن أحدا لم يصدق.", "النائب لكن");
    }
}
