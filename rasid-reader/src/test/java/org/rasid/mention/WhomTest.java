package org.rasid.mention;

import org.junit.jupiter.api.Test;

/** Who stands for whom within a report. */
class WhomTest {
    @Test
    void aRoleOfACountryIsItsHolder() {
        Named.check("قال الرئيس التركي إن الحل قريب.", "الرئيس التركي = person:recep-tayyip-erdogan");
        Named.check("زار وزير الخارجية الروسي باكو.", "وزير الخارجية الروسي = person:sergey-lavrov");
        Named.check("رحب العاهل الأردني بالخطوة.", "العاهل الأردني = person:king-abdullah-ii");
        Named.check(
                "أكد الرئيس المصري دعمه. وكان عبد الفتاح السيسي في روما.",
                "الرئيس المصري = person:abdel-fattah-el-sisi");
        Named.check("اتصلت المستشارة الألمانية به.", "المستشارة الألمانية = person:angela-merkel");
    }

    @Test
    void theKingdomIsTheOneThatTheReportNames() {
        Named.check("زار الوزير السعودي باريس. وقال إن المملكة تدعم السلام.", "المملكة = state:SAU");
        Named.check("قال الملك عبد الله الثاني في الأردن إن المملكة آمنة.", "المملكة = state:JOR");
        Named.check("أعلن الديوان الملكي المغربي أن المملكة ستشارك.", "المملكة = state:MAR");
        Named.check("دانت البحرين الهجوم، وأكدت المملكة تضامنها.", "المملكة = state:BHR");
        Named.check("وصل وفد من المملكة العربية السعودية.", "المملكة العربية السعودية = state:SAU");
    }

    @Test
    void anHonourStandsForTheLastWhoHasIt() {
        Named.check("استقبل الأمير محمد بن سلمان الوزير. وأكد سموه الدعم.", "سموه = person:mohammed-bin-salman");
        Named.check("التقى الملك عبد الله الثاني الوفد، وشدد جلالته على الحل.", "جلالته = person:king-abdullah-ii");
        Named.check("تحدث معالي وزير العدل سمير جابر. وأضاف معاليه أن العمل بدأ.", "معاليه = person:سمير-جابر");
        Named.check(
                "وصل فخامة الرئيس عبد الفتاح السيسي. وكان في استقبال فخامته وزراء.",
                "فخامته = person:abdel-fattah-el-sisi");
        Named.check("قال سماحة الشيخ نبيل الحلبي ذلك، ودعا سماحته إلى الهدوء.", "سماحته = person:نبيل-الحلبي");
    }

    @Test
    void aNameThatRunsOnIntoTheNextLineHidesNoOther() {
        Named.check(
                "وكان رئيس \nالوزراء الهندي ناريندرا مودي في دكا. وقال مودي إن بنغلاديش شريك.",
                "مودي = person:narendra-modi",
                "بنغلاديش = state:BGD");
    }

    @Test
    void aCounterpartInAState() {
        Named.check(
                "التقى الرئيس التركي رجب طيب أردوغان نظيره في أذربيجان إلهام علييف.",
                "نظيره في أذربيجان إلهام علييف = person:ilham-aliyev");
    }

    @Test
    void aHeadAloneRefersBack() {
        Named.check(
                "أصدرت السفارة الهولندية بيانا. وقالت السفارة إنها مغلقة.",
                "السفارة = government:السفاره-الهولنديه@NLD");
        Named.check("قالت مصادر أمنية ذلك. وأضافت المصادر أن القصف مستمر.", "المصادر = people:مصادر-امنيه");
        Named.check("دعا حزب العدالة والتنمية إلى جلسة. وقال الحزب إنه جاهز.", "الحزب = party:akp");
        Named.check(
                "قال المتحدث باسم الجيش سامي نادر ذلك. وأوضح المتحدث أن التحقيق بدأ.", "المتحدث = person:سامي-نادر");
        Named.check("ذكرت صحيفة «الغد» ذلك. ونقلت الصحيفة عن مصدر.", "الصحيفة = media:al-ghad-jo");
    }

    @Test
    void twoWhoWereNamed() {
        Named.check(
                "التقى الرئيس الروسي فلاديمير بوتين الرئيس التركي رجب طيب أردوغان. وبحث الرئيسان الملف.",
                "الرئيسان = person:vladimir-putin + person:recep-tayyip-erdogan");
        Named.check(
                "بحث وزير الخارجية المصري سامح شكري مع وزير الخارجية الروسي سيرغي لافروف الأزمة. وأكد الوزيران ذلك.",
                "الوزيران = person:sameh-shoukry + person:sergey-lavrov");
        Named.check("وقعت روسيا وتركيا مذكرة، وأكد البلدان التزامهما.", "البلدان = state:RUS + state:TUR");
        Named.check("اتفقت مصر والسودان على لجنة. وقال الجانبان إن العمل يبدأ.", "الجانبان = state:EGY + state:SDN");
        Named.check("اتصل بوتين بنظيره الفرنسي.", "بنظيره الفرنسي = person:emmanuel-macron");
    }

    @Test
    void anOfficeWithoutACountryIsThatOfWhoWasNamedSo() {
        String two = "عقد وزير الخارجية سامح شكري مؤتمرا مع وزير الخارجية الألماني هايكو ماس. ";
        Named.check(two + "وأكد وزير الخارجية أن الوضع خطير.", "وزير الخارجية = person:sameh-shoukry");
        Named.check(two + "وأكد وزير الخارجية الألماني دعمه.", "وزير الخارجية الألماني = person:heiko-maas");
        Named.check(
                "استقبل وزير الدفاع خلوصي أكار وزير الدفاع الروسي سيرغي شويغو. وقال وزير الدفاع ذلك.",
                "وزير الدفاع = person:hulusi-akar");
    }

    @Test
    void oneOfficeOfTwoCountries() {
        Named.check(
                "بحث الرئيسان التركي رجب طيب أردوغان والروسي فلاديمير بوتين الوضع.",
                "الرئيسان التركي رجب طيب أردوغان = person:recep-tayyip-erdogan",
                "والروسي فلاديمير بوتين = person:vladimir-putin");
        Named.check(
                "التقى وزيرا الخارجية المصري سامح شكري واليوناني نيكوس دندياس في أثينا.",
                "واليوناني نيكوس دندياس = person:nikos-dendias");
        Named.check("التقى الرئيسان الروسي والتركي في سوتشي.", "والتركي = person:recep-tayyip-erdogan");
        Named.check("اجتمع وزيرا خارجية مصر والأردن في القاهرة.", "والأردن = person:ayman-safadi");
        Named.check("عقد وزيرا الدفاع التركي والروسي لقاء في موسكو.", "والروسي = person:sergei-shoigu");
    }

    @Test
    void aTitleAndWhatFollowsItAreOneOrTwo() {
        Named.check("قال أمير قطر إن بلاده مستعدة.", "أمير قطر = person:tamim-bin-hamad");
        Named.check("رحب الشيخ تميم بن حمد آل ثاني بالاتفاق.", "الشيخ تميم بن حمد آل ثاني = person:tamim-bin-hamad");
        Named.check(
                "استقبل أمير قطر وزير الخارجية الأمريكي.",
                "أمير قطر = person:tamim-bin-hamad",
                "وزير الخارجية الأمريكي = person:mike-pompeo");
        Named.check(
                "أكد نائب رئيس الوزراء وزير خارجية قطر محمد بن عبد الرحمن آل ثاني دعمه.",
                "نائب رئيس الوزراء وزير خارجية قطر محمد بن عبد الرحمن آل ثاني = person:mohammed-bin-abdulrahman-al-thani");
        Named.check("وصل الوزير إلى بغداد اليوم.", "بغداد = state:IRQ");
    }
}
