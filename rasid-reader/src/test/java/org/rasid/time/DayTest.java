package org.rasid.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days that count from the report's, and weekdays. 2020-10-28 was a Wednesday. */
class DayTest {
    private static final String WEDNESDAY = "2020-10-28";

    @Test
    void weekdaysOfAWeekOrMonth() {
        Times.check("يعود خميس الأسبوع المقبل.", "2020-10-28", "خميس الأسبوع المقبل = 2020-11-05");
        Times.check("يعود الخميس من هذا الأسبوع.", "2020-10-28", "الخميس من هذا الأسبوع = 2020-10-29");
        Times.check("صلوا في آخر جمعة من الشهر.", "2020-10-28", "آخر جمعة من الشهر = 2020-10-30");
        Times.check("يعود الجمعة بعد القادمة.", "2020-10-28", "الجمعة بعد القادمة = 2020-11-06");
    }

    @Test
    void yesterday() {
        Times.check("وصل الوفد أمس إلى مسقط.", WEDNESDAY, "أمس = 2020-10-27");
        Times.check("التقى الوزيران بالأمس في عمان.", WEDNESDAY, "بالأمس = 2020-10-27");
        Times.check("عقدت الجلسة مساء أمس في جنيف.", WEDNESDAY, "مساء أمس = 2020-10-27");
        Times.check("وأعلن صباح الأمس وقف القتال.", WEDNESDAY, "صباح الأمس = 2020-10-27");
        Times.check("قصفت المدينة الليلة الماضية.", WEDNESDAY, "الليلة الماضية = 2020-10-27");
        Times.check("اتصل به يوم أمس.", WEDNESDAY, "يوم أمس = 2020-10-27");
        Times.check("زارت البارحة المخيم.", WEDNESDAY, "البارحة = 2020-10-27");
    }

    @Test
    void theDayBeforeYesterday() {
        Times.check("أفرج عنهم أول من أمس.", WEDNESDAY, "أول من أمس = 2020-10-26");
        Times.check("وقعت مساء أمس الأول معارك.", WEDNESDAY, "مساء أمس الأول = 2020-10-26");
        Times.check("اجتمعا اول امس في بيروت.", WEDNESDAY, "اول امس = 2020-10-26");
        Times.check("سقطت القذائف فجر أول من أمس.", WEDNESDAY, "فجر أول من أمس = 2020-10-26");
        Times.check("وتسلم أمس الاول الرسالة.", WEDNESDAY, "أمس الاول = 2020-10-26");
    }

    @Test
    void todayAndTomorrow() {
        Times.check("يلتقي الرئيسان اليوم في برلين.", WEDNESDAY, "اليوم = 2020-10-28");
        Times.check("وصل فجر اليوم إلى عدن.", WEDNESDAY, "فجر اليوم = 2020-10-28");
        Times.check("تنطلق المشاورات غداً.", WEDNESDAY, "غداً = 2020-10-29");
        Times.check("يصل المبعوث بعد غد إلى صنعاء.", WEDNESDAY, "بعد غد = 2020-10-30");
        Times.check("يعود يوم غد إلى أنقرة.", WEDNESDAY, "يوم غد = 2020-10-29");
        Times.check("تصوت اللجنة هذا المساء.", WEDNESDAY, "هذا المساء = 2020-10-28");
    }

    @Test
    void aWeekdayAloneIsTheLastOneOrTheNext() {
        Times.check("قتل ثلاثة جنود الثلاثاء في كمين.", WEDNESDAY, "الثلاثاء = 2020-10-27");
        Times.checkLater("يزور الوزير الثلاثاء الرباط.", WEDNESDAY, "الثلاثاء = 2020-11-03");
        Times.check("وصل يوم الجمعة إلى القاهرة.", WEDNESDAY, "يوم الجمعة = 2020-10-23");
        Times.check("قال الإثنين إن بلاده ملتزمة.", WEDNESDAY, "الإثنين = 2020-10-26");
        Times.check("بدأ القصف ليل الاربعاء.", WEDNESDAY, "ليل الاربعاء = 2020-10-28");
        Times.checkLater("يجتمع المجلس السبت.", WEDNESDAY, "السبت = 2020-10-31");
    }

    @Test
    void aWeekdayThatPoints() {
        Times.check("زار طهران الأحد الماضي.", WEDNESDAY, "الأحد الماضي = 2020-10-25");
        Times.check("يبدأ الانسحاب الثلاثاء المقبل.", WEDNESDAY, "الثلاثاء المقبل = 2020-11-03");
        Times.check("وقعا الأربعاء الماضي مذكرة.", WEDNESDAY, "الأربعاء الماضي = 2020-10-21");
        Times.check("تنتهي المهلة الأربعاء القادم.", WEDNESDAY, "الأربعاء القادم = 2020-11-04");
        Times.check("انتخب يوم السبت المنصرم رئيسا.", WEDNESDAY, "يوم السبت المنصرم = 2020-10-24");
        Times.check("يغادر الجمعة من الأسبوع المقبل.", WEDNESDAY, "الجمعة من الأسبوع المقبل = 2020-11-06");
    }

    @Test
    void aWeekdayBesideTheDay() {
        Times.check("قال اليوم (الأربعاء) إنه باق.", WEDNESDAY, "اليوم (الأربعاء) = 2020-10-28");
        Times.check("أعلن أمس الثلاثاء هدنة.", WEDNESDAY, "أمس الثلاثاء = 2020-10-27");
        Times.check("يصل غدا الخميس إلى الدوحة.", WEDNESDAY, "غدا الخميس = 2020-10-29");
        Times.check("يسافر بعد غد «الجمعة» إلى باكو.", WEDNESDAY, "بعد غد «الجمعة» = 2020-10-30");
        Times.check("اجتمعوا مساء اليوم الأربعاء.", WEDNESDAY, "مساء اليوم الأربعاء = 2020-10-28");
    }

    @Test
    void twoWeekdays() {
        Times.check(
                "دارت معارك الاثنين والثلاثاء قرب البلدة.", WEDNESDAY, "الاثنين والثلاثاء = 2020-10-26..2020-10-27");
        Times.check("يعقد يومي الأحد والاثنين لقاءات.", WEDNESDAY, "يومي الأحد والاثنين = 2020-10-25..2020-10-26");
        Times.check("قتلوا ليل الخميس/ الجمعة في غارة.", WEDNESDAY, "ليل الخميس/ الجمعة = 2020-10-22..2020-10-23");
        Times.check("سقطت قذائف ليل السبت الأحد.", WEDNESDAY, "ليل السبت الأحد = 2020-10-24..2020-10-25");
        Times.check("أضربوا الجمعة والسبت احتجاجا.", WEDNESDAY, "الجمعة والسبت = 2020-10-23..2020-10-24");
    }

    @Test
    void theDateSaysMoreThanTheDay() {
        String words = "يوم أمس الثلاثاء 27 تشرين الأول/ أكتوبر";
        Times.check("صدر البيان " + words + " في موسكو.", WEDNESDAY, words + " = 2020-10-27");
        assertThat(Times.one("صدر " + words + ".", WEDNESDAY).relative()).isFalse();
        Times.checkLater("صدر " + words + ".", WEDNESDAY, words + " = 2020-10-27");
        Times.check("التقيا الخميس 22 أكتوبر.", WEDNESDAY, "الخميس 22 أكتوبر = 2020-10-22");
        Times.check("يجتمعان الأحد، 1 نوفمبر.", WEDNESDAY, "الأحد، 1 نوفمبر = 2020-11-01");
        Times.check("وقعوه الاثنين (19 أكتوبر).", WEDNESDAY, "الاثنين (19 أكتوبر) = 2020-10-19");
        Times.check("اعتقل السبت 24/10/2020 في المطار.", WEDNESDAY, "السبت 24/10/2020 = 2020-10-24");
    }

    @Test
    void aReportHasOneClock() {
        String tuesday = "2015-07-21";
        Times.check("وافق المجلس اليوم (الاثنين) على القرار.", tuesday, "اليوم (الاثنين) = 2015-07-20");
        Times.check(
                "قالت الوزارة اليوم (السبت) إنها ترفض. والتقى الوفد أمس الوزير.",
                tuesday,
                "اليوم (السبت) = 2015-07-18",
                "أمس = 2015-07-17");
        Times.check(
                "يصل غدا الاثنين إلى بروكسل. وقد غادر أمس.", tuesday, "غدا الاثنين = 2015-07-20", "أمس = 2015-07-18");
        Times.check("أعلن اليوم الأربعاء عن هدنة.", tuesday, "اليوم الأربعاء = 2015-07-22");
        Times.check(
                "قال أمس الاثنين إنه مستعد، واليوم يغادر.", tuesday, "أمس الاثنين = 2015-07-20", "واليوم = 2015-07-21");
        Times.check(
                "عمان 25 شوال 1436هـ الموافق 10 أغسطس 2015 م\nالتقى الملك اليوم الوفد.",
                "2015-08-12",
                "25 شوال 1436هـ = 2015-08-10",
                "10 أغسطس 2015 م = 2015-08-10",
                "اليوم = 2015-08-10");
    }

    @Test
    void timesOfTheDayChangeNothing() {
        Times.check("انفجرت القنبلة أمس عند الساعة 8 مساء.", WEDNESDAY, "أمس = 2020-10-27");
        Times.check("غادر اليوم صباحا.", WEDNESDAY, "اليوم صباحا = 2020-10-28");
        Times.check("وصل في ساعة متأخرة من مساء الثلاثاء.", WEDNESDAY, "ساعة متأخرة من مساء الثلاثاء = 2020-10-27");
        Times.check("بدأت الهدنة عند الساعة 12:30 ظهر الأحد.", WEDNESDAY, "ظهر الأحد = 2020-10-25");
        Times.check("عقد بعد ظهر الاثنين اجتماعا.", WEDNESDAY, "بعد ظهر الاثنين = 2020-10-26");
    }

    @Test
    void anUndatedReportLeavesThemOpen() {
        for (String words : new String[] {"أمس", "الثلاثاء", "اليوم", "الأسبوع الماضي", "قبل يومين"}) {
            TimeExpression time = Times.one("عقد اللقاء " + words + " في الخرطوم.", null);
            assertThat(time.from()).as(words).isNull();
            assertThat(time.to()).as(words).isNull();
            assertThat(time.relative()).as(words).isTrue();
        }
    }
}
