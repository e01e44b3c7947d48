package org.rasid.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasid.text.Text;

/** What looks like a time and is none; and input made to be slow. */
class NoTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "قتل 15 شخصا في انفجار.",
                "قصفت الطائرات مواقع في 15 بلدة.",
                "نزح أكثر من 2000 عنصر من المدينة.",
                "صوت 2015 نائبا لصالحه.",
                "عاد 1950 لاجئا إلى بيوتهم.",
                "فاز الفريق 3-2 على خصمه.",
                "ارتفع السعر 2015.75 دولارا.",
                "بلغ العدد 12/15 من الأعضاء."
            })
    void countsAreNoDates(String text) {
        assertThat(Times.of(text, "2015-07-21")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أكد الأمين العام السابق للأمم المتحدة دعمه.",
                "زار المدير العام الحالي للوكالة طهران.",
                "تسلم رسالة من رجب طيب أردوغان.",
                "قالت تيريزا ماي إنها ترفض.",
                "مارس الوفد ضغوطا على الطرفين.",
                "اليوم العالمي للاجئين مناسبة مهمة.",
                "ذكرت صحيفة اليوم أن المعبر فتح.",
                "اتفق الاثنان على الهدنة.",
                "أحيوا ذكرى ثورة 25 يناير في الميدان.",
                "هنأه بذكرى ثورة الثالث والعشرين من يوليو (تموز) المجيدة.",
                "قال عبد الأحد إنه سيشارك.",
                "تتفاقم الأزمة يوما بعد يوم.",
                "اتفقوا في الدقائق الأخيرة من المفاوضات.",
                "استهدفوا معسكر 22 مايو بالصواريخ.",
                "ألقى خطبة الجمعة في المسجد.",
                "لم تتوصل حتى الآن إلى اتفاق.",
                "أعيد انتخابه من قبل البرلمان.",
                "أجل اللقاء من أجل عقد اجتماع آخر."
            })
    void wordsOfTimeThatAreSomethingElse(String text) {
        assertThat(Times.of(text, "2015-07-21")).as(text).isEmpty();
    }

    @Test
    void strangeInputDoesNoHarm() {
        for (String text : new String[] {
            "",
            " ",
            "99/99/9999",
            "31 فبراير 2015",
            "30 30 30",
            "من إلى حتى",
            "يوم يوم يوم",
            "0 مايو 0",
            "1/1/1",
            "عام 9999999999",
            "5 محرم 1299هـ",
            "قبل 10000 قرن",
            "بعد 9000 سنة",
            "الأسبوع الخامس من",
            "شهر",
            "/ / /",
            "2015-",
            "٣١/٠٢/٢٠١٥"
        }) {
            assertThatCode(() -> Times.of(text, "2015-07-21")).as(text).doesNotThrowAnyException();
            assertThatCode(() -> Times.of(text, null)).as(text).doesNotThrowAnyException();
        }
    }

    @Test
    void aLongChainOfTimesTakesNoLongerThanItsLength() {
        for (String unit : new String[] {
            "يوم ", "صباح ", "مساء من ", "منتصف ", "12 و", "من 3 إلى ", "الثلاثاء ", "2014-", "و1 شهر ", "ألف و"
        }) {
            Text text = Times.text(unit.repeat(20_000));
            Assertions.assertTimeout(
                    Duration.ofSeconds(5), () -> Times.FINDER.find(text, LocalDate.of(2015, 7, 21)), unit);
        }
    }
}
