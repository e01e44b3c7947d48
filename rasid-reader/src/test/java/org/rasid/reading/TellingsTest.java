package org.rasid.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasid.report.Event;
import org.rasid.report.Report;

/** A contact or an attack that is told twice is one event, two of them are two. */
class TellingsTest {
    private static final Reader READER = Reader.shipped();

    @Test
    void aVisitThatOnlyANounNamesIsHowTheyMet() {
        assertThat(contacts(
                        "التقى وزير الدفاع التركي يشار غولر أمس وزير الدفاع العراقي ثابت العباسي في بغداد. وهذه أول زيارة يقوم"
                                + " بها غولر للعراق."))
                .hasSize(1);
    }

    @Test
    void aVisitBeforeItsTalks() {
        assertThat(
                        contacts(
                                "جاء ذلك خلال زيارة هاكان فيدان للأردن. وعقد فيدان مباحثات مع وزير الخارجية الأردني أيمن الصفدي."))
                .hasSize(1);
    }

    @Test
    void aVisitToAnotherTownIsAnother() {
        assertThat(contacts("اجتمع لويد أوستن في أربيل مع مسعود بارزاني. وكان أوستن قد أنهى زيارة لبغداد."))
                .hasSize(2);
    }

    @Test
    void whoTravelsToMeetMeetsThere() {
        assertThat(contacts("وينتقل لافروف غدا إلى الدوحة حيث سيلتقي نظراءه في دول مجلس التعاون الخليجي."))
                .hasSize(1);
    }

    @Test
    void talksOfThoseWhoAreToMeet() {
        assertThat(
                        contacts(
                                "سيلتقي بدر عبد العاطي غدا نظيره الأميركي ماركو روبيو في حوار استراتيجي بين مصر والولايات المتحدة."))
                .hasSize(1);
    }

    @Test
    void thoseWhoMeetFirstAmongThemselves() {
        assertThat(contacts("عقد وزراء خارجية دول مجلس التعاون الخليجي اجتماعا للتحضير للقاء مع أنتوني بلينكن."))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أجرى وزير الخارجية الإيطالي أنطونيو تاياني اتصالا هاتفيا بنظيره المصري بدر عبد العاطي وبحثا الوضع في السودان.",
                "تلقى ماكرون اتصالا من نظيره الإماراتي محمد بن زايد. وناقشا التطورات في لبنان.",
                "التقى لافروف نظيره الصيني وانغ يي وبحثا الأزمة في أوكرانيا.",
                "تحادث الرئيس الكيني وليام روتو هاتفيا مع نظيره التشادي محمد إدريس ديبي، وتناولا الأوضاع في دارفور.",
                "أجرى بلينكن مكالمة مع الصفدي. وبحث الوزيران الأزمة في غزة."
            })
    void whatIsSpokenAboutIsNotWhereTheyMet(String text) {
        Event contact = contacts(text).get(0);
        assertThat(contact.places()).isEmpty();
    }

    @Test
    void theDeadOfOneAttack() {
        assertThat(attacks(
                        "قتل 12 شخصا أمس حين فجر انتحاري نفسه أمام مسجد في كراتشي. وقالت الشرطة إن 30 شخصا آخرين أصيبوا"
                                + " بجروح. وكانت حصيلة أولى أشارت إلى سقوط سبعة قتلى."))
                .hasSize(1);
    }

    @Test
    void theAttackOfWhichSentencesBeforeTell() {
        assertThat(attacks(
                        "قتل تسعة جنود في هجوم على قاعدة للجيش النيجري في تيلابيري. ولم تتضح بعد ملابسات الحادث. وقالت"
                                + " الوزارة إن الهجوم أسفر أيضا عن جرح خمسة."))
                .hasSize(1);
    }

    @Test
    void theDeadElsewhere() {
        assertThat(attacks("قتل شرطيان في كركوك. وقتل ثلاثة جنود في ديالى.")).hasSize(2);
    }

    @Test
    void theSameSidesElsewhere() {
        assertThat(attacks("دارت اشتباكات بين الجيش السوداني وقوات الدعم السريع في بحري. كما اندلعت اشتباكات بين الجيش"
                        + " السوداني وقوات الدعم السريع في الفاشر."))
                .hasSize(2);
    }

    private static List<Event> contacts(String body) {
        return events("CONSULT", body);
    }

    private static List<Event> attacks(String body) {
        return events("ASSAULT", body);
    }

    private static List<Event> events(String type, String body) {
        return READER.read(Report.of("تقرير", body, LocalDate.of(2024, 10, 28))).events().stream()
                .filter(e -> e.type().equals(type))
                .toList();
    }
}
