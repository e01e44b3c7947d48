package org.rasid.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasid.time.TimeExpression.Bound;

/** Lengths, and the times that they count off. */
class LengthTest {
    private static final String DAY = "2020-10-28";

    @Test
    void ago() {
        Times.check("استعادوها قبل يومين.", DAY, "قبل يومين = 2020-10-26");
        Times.check("وصل قبل ساعات إلى بغداد.", DAY, "قبل ساعات = 2020-10-28");
        Times.check("غادر قبل ساعات قليلة.", DAY, "قبل ساعات قليلة = 2020-10-28");
        Times.check("التقيا قبل ثلاثة أسابيع.", DAY, "قبل ثلاثة أسابيع = 2020-10-07");
        Times.check("قابلته قبل شهرين.", DAY, "قبل شهرين = 2020-08-01..2020-08-31");
        Times.check("زارها قبل 13 عاما.", DAY, "قبل 13 عاما = 2007-01-01..2007-12-31");
        Times.check("طرحوه قبل أيام.", DAY, "قبل أيام = 2020-10-21..2020-10-27");
    }

    @Test
    void hence() {
        Times.check("يجتمعون بعد ثلاثة أيام.", DAY, "بعد ثلاثة أيام = 2020-10-31");
        Times.check("ينسحبون بعد أسبوعين.", DAY, "بعد أسبوعين = 2020-11-11");
        Times.check("ينتخبون بعد شهر.", DAY, "بعد شهر = 2020-11-28");
        Times.check("يتسلمها بعد عام من الآن.", DAY, "بعد عام من الآن = 2021-10-28");
        Times.check("يصل بعد 48 ساعة.", DAY, "بعد 48 ساعة = 2020-10-30");
    }

    @Test
    void aLengthFromSomethingElseNamesNoDay() {
        for (String text : new String[] {
            "وصل بعد يوم من زيارة بغداد.",
            "قتل بعد أسبوع من توقيع الهدنة.",
            "انسحب قبل أيام من الاتفاق.",
            "افتتحت بعد ساعات من إعلان القرار.",
            "استقال قبل شهر من الانتخابات."
        }) {
            TimeExpression time = Times.one(text, DAY);
            assertThat(time.from()).as(text).isNull();
            assertThat(time.to()).as(text).isNull();
        }
    }

    @Test
    void durations() {
        checkFor("تنتشر لمدة خمس سنوات قابلة للتجديد.", "خمس سنوات", "P5Y");
        checkFor("هدنة لمدة 72 ساعة.", "72 ساعة", "PT72H");
        checkFor("زيارة تستمر ثلاثة أيام.", "ثلاثة أيام", "P3D");
        checkFor("حاصروها على مدى عامين.", "عامين", "P2Y");
        checkFor("مدد المجلس ولايتها لستة أشهر.", "لستة أشهر", "P6M");
        checkFor("تفاوضوا طوال أسبوعين.", "أسبوعين", "P2W");
        checkFor("اجتماع استمر ست ساعات.", "ست ساعات", "PT6H");
        checkFor("وقف النار لمدة شهر.", "شهر", "P1M");
        checkFor("هدنة لمدة عام ونصف العام.", "عام ونصف العام", "P18M");
    }

    private static void checkFor(String text, String words, String duration) {
        TimeExpression time = Times.one(text, DAY);
        assertThat(Times.words(text, time)).isEqualTo(words);
        assertThat(time.duration()).as(text).isEqualTo(duration);
        assertThat(time.bound()).as(text).isEqualTo(Bound.FOR);
        assertThat(time.from()).as(text).isNull();
    }

    @Test
    void within() {
        checkWithin("ينسحبون في غضون ثلاثة أشهر.", "P3M", "2020-10-28", "2021-01-28");
        checkWithin("تشكل لجنة خلال ستة أشهر.", "P6M", "2020-10-28", "2021-04-28");
        checkWithin("يسلمون السلاح خلال 60 يوما.", "P60D", "2020-10-28", "2020-12-27");
        checkWithin("في مدة أقصاها 90 يوما يخرجون.", "P90D", "2020-10-28", "2021-01-26");
        checkWithin("يفتح المعبر في غضون أسبوع.", "P1W", "2020-10-28", "2020-11-04");
        Times.check("قتل 16 شرطيا خلال 10 أيام.", DAY, "10 أيام = 2020-10-18..2020-10-28");
    }

    private static void checkWithin(String text, String duration, String from, String to) {
        TimeExpression time = Times.one(text, DAY);
        assertThat(time.bound()).as(text).isEqualTo(Bound.UNTIL);
        assertThat(time.duration()).as(text).isEqualTo(duration);
        assertThat(time.laterFrom()).as(text).isEqualTo(from);
        assertThat(time.laterTo()).as(text).isEqualTo(to);
    }
}
