package org.rasid.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rasid.time.TimeExpression.Bound;

/** Dates with and without their year, in words and figures, of both calendars. */
class DateTest {
    private static final String DAY = "2020-10-28";

    @Test
    void dayMonthYear() {
        Times.check("وقعا الاتفاق في 14 مارس 2019 بالرياض.", DAY, "14 مارس 2019 = 2019-03-14");
        Times.check("بتاريخ 3 تشرين الثاني/ نوفمبر 2018 قصفت البلدة.", DAY, "3 تشرين الثاني/ نوفمبر 2018 = 2018-11-03");
        Times.check("صدر في ٩ حزيران ٢٠٢٠ قرار.", DAY, "٩ حزيران ٢٠٢٠ = 2020-06-09");
        Times.check("اغتيل يوم 6 فيفري 2013 بتونس.", DAY, "يوم 6 فيفري 2013 = 2013-02-06");
        Times.check("خطابه في 20 غشت 2016م.", DAY, "20 غشت 2016م = 2016-08-20");
        Times.check("انعقدت في 2 أبريل (نيسان) عام 2015.", DAY, "2 أبريل (نيسان) عام 2015 = 2015-04-02");
    }

    @Test
    void theNearestYear() {
        Times.check("هبط في 12 سبتمبر بالمطار.", DAY, "12 سبتمبر = 2020-09-12");
        Times.check("يعقد المؤتمر في 20 يناير.", DAY, "20 يناير = 2021-01-20");
        Times.check("قتل في 3 فبراير بغارة.", DAY, "3 فبراير = 2020-02-03");
        Times.check("وقع في 27 كانون الأول اشتباك.", DAY, "27 كانون الأول = 2020-12-27");
        Times.check("احتجوا في 1 مايو.", DAY, "1 مايو = 2020-05-01");
    }

    @Test
    void theYearThatTheWordsPointTo() {
        Times.check("اعتقل في 22 أبريل (نيسان) الماضي.", DAY, "22 أبريل (نيسان) الماضي = 2020-04-22");
        Times.check("ينسحبون في 30 نوفمبر المقبل.", DAY, "30 نوفمبر المقبل = 2020-11-30");
        Times.check("اختطفوا في 5 نوفمبر الماضي.", DAY, "5 نوفمبر الماضي = 2019-11-05");
        Times.check("بدأت في 9 أكتوبر الجاري.", DAY, "9 أكتوبر الجاري = 2020-10-09");
        Times.check("وقع في 8 مايو من العام الماضي.", DAY, "8 مايو من العام الماضي = 2019-05-08");
        Times.check("تجرى في مارس من العام المقبل.", DAY, "مارس من العام المقبل = 2021-03-01..2021-03-31");
    }

    @Test
    void ordinals() {
        Times.check("تحتفل في الأول من ديسمبر.", DAY, "الأول من ديسمبر = 2020-12-01");
        Times.check("هدنة في الحادي والعشرين من مايو.", DAY, "الحادي والعشرين من مايو = 2020-05-21");
        Times.check("منذ الرابع عشر من يوليو 2015.", DAY, "الرابع عشر من يوليو 2015 = 2015-07-14..2020-10-28");
        Times.check("في الثالث من تموز وقعوا.", DAY, "الثالث من تموز = 2020-07-03");
        Times.check("وفي الثلاثين من سبتمبر تدخلت.", DAY, "الثلاثين من سبتمبر = 2020-09-30");
        Times.check("أقيل في الـ24 من يوليو/تموز.", DAY, "الـ24 من يوليو/تموز = 2020-07-24");
    }

    @Test
    void daysOfAMonthThatPoints() {
        Times.check("اجتمعوا في السابع من الشهر الحالي.", DAY, "السابع من الشهر الحالي = 2020-10-07");
        Times.check("ينتهي في 15 من الشهر المقبل.", DAY, "15 من الشهر المقبل = 2020-11-15");
        Times.check("عزل في الثالث عشر من الشهر الماضي.", DAY, "الثالث عشر من الشهر الماضي = 2020-09-13");
        Times.check("يصل يوم 30 من الشهر الجاري.", DAY, "يوم 30 من الشهر الجاري = 2020-10-30");
        Times.check("أقلع يوم 21.", DAY, "يوم 21 = 2020-10-21");
    }

    @Test
    void aMonthByTwoNames() {
        for (String month : new String[] {
            "تشرين الأول/ أكتوبر",
            "أكتوبر/تشرين الأول",
            "أكتوبر (تشرين الأول)",
            "تشرين الأول - أكتوبر",
            "أكتوبر تشرين الأول"
        }) {
            Times.check("لقاء في 5 " + month + " 2019 ببغداد.", DAY, "5 " + month + " 2019 = 2019-10-05");
        }
    }

    @Test
    void monthsAlone() {
        Times.check("بدأ الحصار في يونيو.", DAY, "يونيو = 2020-06-01..2020-06-30");
        Times.check("انسحبوا في آذار (مارس) الماضي.", DAY, "آذار (مارس) الماضي = 2020-03-01..2020-03-31");
        Times.check("ينتخبون في شهر نيسان المقبل.", DAY, "شهر نيسان المقبل = 2021-04-01..2021-04-30");
        Times.check("اغتالوه في شباط 2005.", DAY, "شباط 2005 = 2005-02-01..2005-02-28");
        Times.check("تلتئم القمة خلال مايو.", DAY, "مايو = 2020-05-01..2020-05-31");
        Times.check(
                "تقرر خلال سبتمبر أو أكتوبر المقبلين.",
                "2020-07-02",
                "سبتمبر أو أكتوبر المقبلين = 2020-09-01..2020-10-31");
    }

    @Test
    void figures() {
        Times.check("وقع في 27/10/2020 بجنيف.", DAY, "27/10/2020 = 2020-10-27");
        Times.check("بتاريخ 21-04-2016 انتخب.", DAY, "21-04-2016 = 2016-04-21");
        Times.check("صدر في 2016/04/21 القرار.", DAY, "2016/04/21 = 2016-04-21");
        Times.check("وصل بتاريخ 15.8.2019 إلى تونس.", DAY, "15.8.2019 = 2019-08-15");
        Times.check("عقد بتاريخ 22/04 اجتماع.", DAY, "22/04 = 2020-04-22");
        Times.check("عقد في 21/12 الماضي اجتماع.", DAY, "21/12 الماضي = 2019-12-21");
        Times.check("يعقد في 3/12 المقبل اجتماع.", DAY, "3/12 المقبل = 2020-12-03");
        Times.check("قرار بتاريخ 7 / يوليو /2015 م.", DAY, "7 / يوليو /2015 م = 2015-07-07");
        Times.check("يعود 2020-12-01 إلى بلده.", DAY, "2020-12-01 = 2020-12-01");
    }

    @Test
    void hijriDates() {
        Times.check("صدر الأمر في 5 شوال 1436هـ.", DAY, "5 شوال 1436هـ = 2015-07-21");
        Times.check("بتاريخ 25 / 6 / 1436هـ أقر المجلس.", DAY, "25 / 6 / 1436هـ = 2015-04-14");
        Times.check("قرار 1436/10/5هـ نافذ.", DAY, "1436/10/5هـ = 2015-07-21");
        Times.check("في الخامس من شوال أفطروا.", "2015-08-01", "الخامس من شوال = 2015-07-21");
        Times.check("زاره في رمضان الماضي.", "2015-08-08", "رمضان الماضي = 2015-06-18..2015-07-16");
        Times.check("وقعها في شهر شعبان الماضي.", "2015-07-22", "شهر شعبان الماضي = 2015-05-19..2015-06-17");
        Times.check("ولد عام 1404هـ بمكة.", DAY, "عام 1404هـ = 1983-10-08..1984-09-25");
        Times.check(
                "الخميس 14-10-1436هـ الموافق 30-7-2015م.",
                DAY,
                "الخميس 14-10-1436هـ = 2015-07-30",
                "30-7-2015م = 2015-07-30");
    }

    @Test
    void aDeadline() {
        String text = "ينسحبون خلال فترة أقصاها حتى 1 من شهر ديسمبر/ كانون الأول القادم.";
        TimeExpression dated = Times.one(text, "2020-11-11");
        assertThat(dated.to()).isEqualTo("2020-12-01");
        assertThat(dated.bound()).isEqualTo(Bound.UNTIL);
        TimeExpression undated = Times.one(text, null);
        assertThat(undated.from()).isEqualTo("--12-01");
        assertThat(undated.laterTo()).isEqualTo("--12-01");
        for (String bound : new String[] {"قبل", "بحلول", "في موعد أقصاه", "حتى", "لغاية"}) {
            TimeExpression time = Times.one("يسلمون السلاح " + bound + " 15 نوفمبر المقبل.", DAY);
            assertThat(time.bound()).as(bound).isEqualTo(Bound.UNTIL);
            assertThat(time.to()).as(bound).isEqualTo("2020-11-15");
        }
    }

    @Test
    void daysOfAMonthThatIsNotNamed() {
        Times.check("وصل في 12 الجاري.", "2020-10-28", "12 الجاري = 2020-10-12");
        Times.check("يعود في الثلاثين من الحالي.", "2020-10-28", "الثلاثين من الحالي = 2020-10-30");
        Times.check("وقع في 5 من الشهر الماضي.", "2020-10-28", "5 من الشهر الماضي = 2020-09-05");
    }

    @Test
    void aCommaBeforeTheYearPutsTheMonthFirst() {
        Times.check("وقع 08/12, 2015", "2020-10-28", "08/12, 2015 = 2015-08-12");
        Times.check("وقع 22/12, 2015", "2020-10-28", "22/12, 2015 = 2015-12-22");
        Times.check("وقع 08/12/2015", "2020-10-28", "08/12/2015 = 2015-12-08");
    }

    @Test
    void theReportSaysItsOwnDate() {
        assertThat(stated("لقاء في موسكو\n\n٢٨ أكتوبر ٢٠٢٠\n\nعبر الرئيس عن قلقه."))
                .isEqualTo(LocalDate.of(2020, 10, 28));
        assertThat(stated("هدنة جديدة\nالثلاثاء 3 نوفمبر 2020\nأعلن الطرفان.")).isEqualTo(LocalDate.of(2020, 11, 3));
        assertThat(stated("عنوان\nتاريخ النشر: 12/05/2021\nنص الخبر.")).isEqualTo(LocalDate.of(2021, 5, 12));
        assertThat(stated("عنوان\nوقع الطرفان في 12 مايو 2021 اتفاقا ينهي الحرب."))
                .isNull();
        assertThat(stated("عنوان\nأمس\nنص.")).isNull();
    }

    @Test
    void theDatelineSaysTheDate() {
        LocalDate day = LocalDate.of(2022, 7, 22);
        assertThat(stated("عنوان\nإسطنبول (نداء) - 22 تموز/يوليو 2022 - وقع الوزيران الاتفاق."))
                .isEqualTo(day);
        assertThat(stated("عنوان\nعمّان – 22 يوليو 2022 – استقبل الملك ضيفه.")).isEqualTo(day);
        assertThat(stated("عنوان\nاستقبل الرئيس، اليوم الجمعة 22 يوليو 2022، وفدا برلمانيا."))
                .isEqualTo(day);
        assertThat(stated("عنوان\nقالت الوزارة اليوم 22/7/2022 إن الميناء فتح."))
                .isEqualTo(day);
        assertThat(stated("عنوان\nالمنامة 23 ذو الحجة 1443 هـ الموافق 22 يوليو 2022 م (أنباء) استقبل الملك ضيفه."))
                .isEqualTo(day);
        assertThat(stated("عنوان\nنابلس 22-7-2022 أنباء- اقتحم الجنود البلدة.")).isEqualTo(day);
        assertThat(stated("عنوان\nالقاهرة في 22 يوليو 2022 /أنباء/ عقد الوزيران لقاء."))
                .isEqualTo(day);
        assertThat(stated("عنوان\nبكين 22 يوليو 2022 (أنباء) وقع الجانبان مذكرة."))
                .isEqualTo(day);
        assertThat(stated("عنوان\nجوهور باهرو (ماليزيا) 22 يوليو تموز 2022 (أنباء) - قال الوزير إن الميناء فتح."))
                .isEqualTo(day);
        assertThat(stated("عنوان\nفي 22 يوليو 2022 (بعد عام) وقع الطرفان.")).isNull();
        assertThat(stated("عنوان\nوقع الجانبان اتفاق 22 يوليو 2022 الذي أنهى الحرب - كما يقولون."))
                .isNull();
        assertThat(stated("عنوان\nالرباط - استقبل العاهل المغربي ضيفه بعد اتفاق 22 يوليو 2022 بأيام."))
                .isNull();
    }

    private static @org.jspecify.annotations.Nullable LocalDate stated(String text) {
        return Times.FINDER.stated(Times.text(text));
    }
}
