package org.rasid.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Titles with what says whose they are, and the names behind them. */
class TitlesTest {
    @Test
    void aChainOfTitlesIsOnePhrase() {
        Named.check(
                "استقبل نائب رئيس مجلس الوزراء وزير الدفاع الأمير محمد بن سلمان بن عبدالعزيز الوفد.",
                "نائب رئيس مجلس الوزراء وزير الدفاع الأمير محمد بن سلمان بن عبدالعزيز = person:mohammed-bin-salman");
        Named.check(
                "التقى رئيس مجلس الوزراء اللبناني السابق سعد الحريري السفراء.",
                "رئيس مجلس الوزراء اللبناني السابق سعد الحريري = person:saad-hariri");
        Named.check(
                "وصل وزير الخارجية والتعاون الدولي الشيخ عبد الله بن زايد إلى أبوظبي.",
                "وزير الخارجية والتعاون الدولي الشيخ عبد الله بن زايد = person:abdullah-bin-zayed");
        Named.check(
                "تحدث صاحب السمو الملكي الأمير خالد بن سلمان أمام الحضور.",
                "صاحب السمو الملكي الأمير خالد بن سلمان = person:khalid-bin-salman");
        Named.check(
                "وقال مستشار رئيس الوزراء العراقي هشام داود إن التحقيق بدأ.",
                "مستشار رئيس الوزراء العراقي هشام داود = person:هشام-داود@IRQ");
    }

    @Test
    void anOfficeWithItsPortfolioIsDefinite() {
        Named.check("رأى معالي وزير الخارجية أن الوقت حان.", "معالي وزير الخارجية = person:معالي-وزير-الخارجيه");
        Named.check("نفى وزير الدفاع الخبر.", "وزير الدفاع = person:وزير-الدفاع");
        Named.check("صرح وزير الداخلية بذلك.", "وزير الداخلية = person:وزير-الداخليه");
        Named.check("وعد رئيس الوزراء بالرد.", "رئيس الوزراء = person:رييس-الوزراء".replace("رييس", "رئيس"));
        Named.check("أكد رئيس البرلمان ذلك.", "رئيس البرلمان = person:رئيس-البرلمان");
    }

    /** Words of parties of one country, in the sense that every country uses. */
    @Test
    void republicsTransitionsAndCongressesAreOfNoCountry() {
        for (String text : List.of(
                "أكد رئيس الجمهورية نزار الكيلاني التزام بلاده بالاتفاق.",
                "وقال قائد الحرس الجمهوري نزار الكيلاني إن المدينة آمنة.",
                "أعلنت الحكومة الانتقالية أن الانتخابات ستجرى في موعدها.",
                "دعا رئيس المجلس الانتقالي نزار الكيلاني إلى الحوار.",
                "رحب الحزب الديمقراطي بالقرار، وقال زعيمه نزار الكيلاني إنه سيشارك.",
                "قال القيادي الإصلاحي نزار الكيلاني إن الحوار هو الحل.")) {
            assertThat(Named.in(text, Named.DAY)).as(text).isNotEmpty().noneMatch(n -> n.matches(".*@(USA|YEM|IRN)"));
        }
    }

    @Test
    void whereAnEnvoyIsPostedIsNotWhoseHeIs() {
        Named.check("قال السفير الأميركي لدى العراق ماثيو تولر إن بلاده ترحب.", "بلاده = state:USA");
        Named.check("قال سفير خادم الحرمين الشريفين لدى الأردن نايف السديري إن بلاده ترحب.", "بلاده = state:SAU");
        Named.check(
                "التقى السفير الروسي لدى لبنان ألكسندر روداكوف الصحافيين، وقال إن بلاده تراقب.", "بلاده = state:RUS");
        Named.check(
                "اعتذر السفير التركي لدى باريس إسماعيل حقي موسى، وأوضح أن بلاده أوضحت موقفها.", "بلاده = state:TUR");
        Named.check(
                "سلم السفير القطري لدى طهران محمد بن حمد الهاجري رسالة، مؤكدا أن بلاده تدعم الحوار.",
                "بلاده = state:QAT");
    }

    @Test
    void theTwoHolyMosquesHaveTheKingOfTheDay() {
        LocalDate before = LocalDate.of(2014, 5, 1);
        Named.check(
                before, "تلقى خادم الحرمين الشريفين رسالة.", "خادم الحرمين الشريفين = person:abdullah-bin-abdulaziz");
        Named.check("تلقى خادم الحرمين الشريفين رسالة.", "خادم الحرمين الشريفين = person:salman-bin-abdulaziz");
        Named.check("وجّه خادم الحرمين بذلك.", "خادم الحرمين = person:salman-bin-abdulaziz");
        Named.check(
                "أبرق خادم الحرمين الشريفين الملك سلمان بن عبدالعزيز إلى الرئيس.",
                "خادم الحرمين الشريفين الملك سلمان بن عبدالعزيز = person:salman-bin-abdulaziz");
        Named.check("شكر الوزير لخادم الحرمين الشريفين دعمه.", "لخادم الحرمين الشريفين = person:salman-bin-abdulaziz");
    }

    @Test
    void aVerbEndsTheRole() {
        Named.check("أطلق مسلحون النار على الحافلة.", "مسلحون = armed-group:مسلحون");
        Named.check("قال الرئيس التركي لوكالة الأناضول إنه باق.", "الرئيس التركي = person:recep-tayyip-erdogan");
        Named.check("وصل وزير الدفاع إلى موسكو.", "وزير الدفاع = person:وزير-الدفاع");
        Named.check("اعتقل جنود طفلا في الخليل.", "جنود = people:جنود");
        Named.check("أصاب مستوطنون شابا.", "مستوطنون = people:مستوطنون");
    }
}
