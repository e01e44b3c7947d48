package org.rasid.mention;

import org.junit.jupiter.api.Test;

/** Groups of people, counted or described. */
class GroupsTest {
    @Test
    void counted() {
        Named.check(
                "طالب عدد من النواب العراقيين بالتحقيق.",
                "عدد من النواب العراقيين = people:عدد-من-النواب-العراقيين@IRQ");
        Named.check("قتل 32 شخصا في الانفجار.", "32 شخصا = people:32-شخصا");
        Named.check("صوت 218 نائبا لصالح القرار.", "218 نائبا = people:218-نائبا");
        Named.check("قال أحد المقاتلين إنهم صامدون.", "أحد المقاتلين = armed-group:احد-المقاتلين");
        Named.check("استسلم عشرات المسلحين.", "عشرات المسلحين = armed-group:عشرات-المسلحين");
    }

    @Test
    void described() {
        Named.check("قال مسؤولون أميركيون إن الرد قريب.", "مسؤولون أميركيون = people:مسؤولون-اميركيون@USA");
        Named.check("ذكرت مصادر ميدانية ذلك.", "مصادر ميدانية = people:مصادر-ميدانيه");
        Named.check("كشف مصدر سعودي عن لقاء.", "مصدر سعودي = people:مصدر-سعودي@SAU");
        Named.check("أفاد شهود عيان بذلك.", "شهود عيان = people:شهود-عيان");
        Named.check("قال مسؤول تركي كبير ذلك.", "مسؤول تركي كبير = people:مسؤول-تركي-كبير@TUR");
    }

    @Test
    void membersActForTheirBody() {
        Named.check(
                "اعتقل عناصر من الشرطة العراقية رجلا.", "عناصر من الشرطة العراقية = government:الشرطه-العراقيه@IRQ");
        Named.check("هاجم مقاتلو حزب الله الموقع.", "مقاتلو حزب الله = armed:hezbollah");
        Named.check("انسحب مقاتلو حركة طالبان.", "مقاتلو حركة طالبان = armed:taliban");
        Named.check("أطلق عناصر قوات الأمن النار.", "عناصر قوات الأمن = government:قوات-الامن");
        Named.check("قتل مسلحو تنظيم داعش الحارس.", "مسلحو تنظيم داعش = armed:isis");
    }
}
