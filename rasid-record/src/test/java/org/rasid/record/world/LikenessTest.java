package org.rasid.record.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rasid.record.world.Told.BRIGADE;
import static org.rasid.record.world.Told.CORPS;
import static org.rasid.record.world.Told.EGYPT;
import static org.rasid.record.world.Told.FAWZI;
import static org.rasid.record.world.Told.FIGHTERS;
import static org.rasid.record.world.Told.GUNMEN;
import static org.rasid.record.world.Told.HANI;
import static org.rasid.record.world.Told.IRAQ;
import static org.rasid.record.world.Told.JORDAN;
import static org.rasid.record.world.Told.MILITIA;
import static org.rasid.record.world.Told.NADER;
import static org.rasid.record.world.Told.REBELS;
import static org.rasid.record.world.Told.SAMI;
import static org.rasid.record.world.Told.TUNISIA;

import org.junit.jupiter.api.Test;
import org.rasid.record.Role;

class LikenessTest {
    private static final String RAID = "قصفت الطائرات مستودع الذخيرة قرب الجسر القديم فجراً";
    private static final String RAID_TOO = "الطائرات قصفت فجراً مستودع الذخيرة القريب من الجسر القديم";
    private static final String SIEGE = "يحاصر المسلحون البلدة منذ أسابيع ويمنعون دخول الغذاء والدواء";
    private static final String TRUCE = "نرحب بتمديد الهدنة شهراً كاملاً وندعو الطرفين إلى احترامها";

    /** In both orders, which must give the same. */
    private static boolean same(Told one, Told other) {
        Profile a = Told.profile(one.account());
        Profile b = Told.profile(other.account());
        double likeness = Likeness.of(a, b);
        assertThat(Likeness.of(b, a)).isEqualTo(likeness);
        return likeness > Likeness.NONE;
    }

    // What was done, and by whom

    @Test
    void thatBothNameTheSamePeopleDoesNotMakeTwoDeedsOne() {
        Told one = Told.event("ASSAULT")
                .between(BRIGADE, CORPS)
                .words("شنت كتائب الفجر الجديد هجمات عنيفة صباحاً على مواقع قوات الرئيس السابق سامي القيسي عند السد");
        assertThat(same(
                        one,
                        Told.event("ASSAULT")
                                .between(BRIGADE, CORPS)
                                .words("اندلعت معارك بين كتائب الفجر الجديد وقوات الرئيس السابق سامي القيسي")))
                .isFalse();
        assertThat(same(
                        Told.event("COERCE")
                                .as("seize", null)
                                .with(Role.ACTOR, BRIGADE)
                                .words("سيطرت كتائب الفجر الجديد على الجسر القديم شمال البلدة"),
                        Told.event("COERCE")
                                .as("seize", null)
                                .with(Role.ACTOR, BRIGADE)
                                .words("سيطرت كتائب الفجر الجديد على المطار الدولي جنوب المدينة")))
                .isFalse();
    }

    @Test
    void aDeedToldInTheSameWordsIsOneHoweverManyOfThemAreNames() {
        String words = "شنت كتائب الفجر الجديد هجمات على قوات الرئيس السابق سامي القيسي عند السد";
        assertThat(same(
                        Told.event("ASSAULT").between(BRIGADE, CORPS).words(words),
                        Told.event("ASSAULT").between(BRIGADE, CORPS).words(words + " ليلا")))
                .isTrue();
        assertThat(same(
                        Told.event("COERCE")
                                .as("seize", null)
                                .with(Role.ACTOR, BRIGADE)
                                .words("سيطرت كتائب الفجر الجديد على الجسر القديم شمال البلدة"),
                        Told.event("COERCE")
                                .as("seize", null)
                                .with(Role.ACTOR, BRIGADE)
                                .words("سيطرت كتائب الفجر الجديد على الجسر القديم شمال البلدة")))
                .isTrue();
    }

    @Test
    void whoWelcomesSomethingHasNotSaidWhatOthersSayOfIt() {
        String thing = "بتمديد الهدنة شهراً كاملاً بين الجيش والمتمردين في الجبال";
        assertThat(same(
                        Told.statement("welcome", SAMI, thing),
                        Told.statement(
                                "say",
                                SAMI,
                                "إن لجنة مشتركة ستراقب تمديد الهدنة شهراً كاملاً بين الجيش والمتمردين في الجبال")))
                .isFalse();
        assertThat(same(Told.statement("welcome", SAMI, thing), Told.statement("welcome", SAMI, thing)))
                .isTrue();
    }

    // What was done with somebody

    @Test
    void aCallIsToldByTheTwoWhoseItIsAndItsDay() {
        Told told = Told.call().between(SAMI, HANI).on("2021-03-09").words("بحث معه الحدود");
        assertThat(same(told, Told.call().between(HANI, SAMI).on("2021-03-09").words("اتصال هاتفي")))
                .isTrue();
        assertThat(same(told, Told.call().between(HANI, SAMI).words("اتصال هاتفي")))
                .isTrue();
    }

    @Test
    void aCallOnAnotherDayIsAnother() {
        assertThat(same(
                        Told.call().between(SAMI, HANI).on("2021-03-09").words("بحث معه الحدود"),
                        Told.call().between(SAMI, HANI).on("2021-03-07").words("بحث معه الحدود")))
                .isFalse();
    }

    @Test
    void inNearlyTheSameWordsYesterdayMayBeADayOff() {
        Told told = Told.event("ASSAULT").between(IRAQ, REBELS).on("2021-03-09").words(RAID);
        assertThat(same(
                        told,
                        Told.event("ASSAULT")
                                .between(IRAQ, REBELS)
                                .on("2021-03-08")
                                .words(RAID)))
                .isTrue();
        assertThat(same(
                        told,
                        Told.event("ASSAULT")
                                .between(IRAQ, REBELS)
                                .on("2021-03-07")
                                .words(RAID)))
                .isFalse();
        assertThat(same(
                        told,
                        Told.event("ASSAULT")
                                .between(IRAQ, REBELS)
                                .on("2021-03-08")
                                .words("هاجم الجيش معاقل المتمردين في الجبال الغربية")))
                .isFalse();
    }

    @Test
    void aMinistersCallIsNotHisPresidents() {
        String words = "بحثا في اتصال هاتفي سبل تثبيت الهدنة وعودة النازحين";
        assertThat(same(
                        Told.call().between(SAMI, HANI).on("2021-03-09").words(words),
                        Told.call().between(NADER, HANI).on("2021-03-09").words(words)))
                .isFalse();
    }

    @Test
    void aCountryStandsForThoseWhoSpeakForIt() {
        String words = "بحثا في اتصال هاتفي سبل تثبيت الهدنة وعودة النازحين";
        assertThat(same(
                        Told.call().between(SAMI, HANI).on("2021-03-09").words(words),
                        Told.call().between(IRAQ, JORDAN).on("2021-03-09").words(words)))
                .isTrue();
    }

    @Test
    void aCallIsNoMeeting() {
        assertThat(same(
                        Told.call().between(SAMI, HANI).on("2021-03-09").words(RAID),
                        Told.event("CONSULT")
                                .as("visit", "meeting")
                                .between(SAMI, HANI)
                                .on("2021-03-09")
                                .words(RAID)))
                .isFalse();
    }

    @Test
    void aVisitIsNotTheMeetingWithWhomTheGuestMet() {
        String words = "وصل إلى العاصمة وبحث هناك ملف الحدود والمياه المشتركة";
        Told visit = Told.event("CONSULT")
                .as("visit", "meeting")
                .between(SAMI, JORDAN)
                .on("2021-03-09")
                .words(words);
        assertThat(same(
                        visit,
                        Told.event("CONSULT")
                                .between(SAMI, HANI)
                                .on("2021-03-09")
                                .words(words)))
                .isFalse();
        assertThat(same(
                        visit,
                        Told.event("CONSULT")
                                .as("visit", "meeting")
                                .between(SAMI, JORDAN)
                                .words("زيارة رسمية للعاصمة لبحث ملف الحدود والمياه المشتركة")))
                .isTrue();
    }

    @Test
    void aPlanForADayIsOneWithWhatIsToldOfThatDay() {
        Told done = Told.call().between(SAMI, HANI).words("تحادثا هاتفياً");
        assertThat(same(
                        Told.call()
                                .between(SAMI, HANI)
                                .status("future")
                                .on("2021-03-09")
                                .words("سيتحادثان"),
                        done))
                .isTrue();
        assertThat(same(Told.call().between(SAMI, HANI).status("future").words("سيتحادثان"), done))
                .isFalse();
        assertThat(same(
                        Told.call()
                                .between(SAMI, HANI)
                                .status("negated")
                                .on("2021-03-09")
                                .words("لم يتحادثا"),
                        done))
                .isFalse();
    }

    // Deeds

    @Test
    void whoAgainstWhomOnADayInLikeWordsIsOneDeed() {
        assertThat(same(
                        Told.event("ASSAULT")
                                .between(IRAQ, REBELS)
                                .on("2021-03-09")
                                .words(RAID),
                        Told.event("ASSAULT")
                                .between(IRAQ, REBELS)
                                .on("2021-03-09")
                                .words(RAID_TOO)))
                .isTrue();
    }

    @Test
    void oneWarsDeedsInOtherWordsAreSeveral() {
        assertThat(same(
                        Told.event("ASSAULT")
                                .between(IRAQ, REBELS)
                                .on("2021-03-09")
                                .words(RAID),
                        Told.event("ASSAULT")
                                .between(IRAQ, REBELS)
                                .on("2021-03-09")
                                .words(SIEGE)))
                .isFalse();
    }

    @Test
    void anotherAttackerByNameMakesAnotherDeed() {
        assertThat(same(
                        Told.event("ASSAULT")
                                .with(Role.ACTOR, REBELS)
                                .on("2021-03-09")
                                .words(RAID),
                        Told.event("ASSAULT")
                                .with(Role.ACTOR, MILITIA)
                                .on("2021-03-09")
                                .words(RAID)))
                .isFalse();
    }

    @Test
    void attackersWhoAreOnlyDescribedMayBeTheSame() {
        assertThat(same(
                        Told.event("ASSAULT")
                                .with(Role.ACTOR, GUNMEN)
                                .at("مدينة الرطبة", "Ar Rutbah")
                                .on("2021-03-09")
                                .words(RAID),
                        Told.event("ASSAULT")
                                .with(Role.ACTOR, FIGHTERS)
                                .at("الرطبة", null)
                                .on("2021-03-09")
                                .words(RAID_TOO)))
                .isTrue();
    }

    @Test
    void anotherPlaceMakesAnotherDeed() {
        String here = "قصفت الطائرات مواقع للمتمردين في المدينة فجراً وسقط جرحى كثيرون";
        String there = "سقط جرحى فجراً عندما قصفت المدفعية مواقع في أطراف المدينة الشرقية";
        Told rutbah = raid("مدينة الرطبة", "Ar Rutbah", here);
        assertThat(same(rutbah, raid("الرطبة", "Ar Rutbah", there))).isTrue();
        assertThat(same(rutbah, raid("مدينة سنجار", "Sinjar", there))).isFalse();
    }

    private static Told raid(String place, String nameEn, String words) {
        return Told.event("ASSAULT")
                .between(IRAQ, REBELS)
                .at(place, nameEn)
                .on("2021-03-09")
                .words(words);
    }

    @Test
    void otherNumbersWantMoreOfTheSameWords() {
        Told two = Told.event("ASSAULT")
                .between(IRAQ, REBELS)
                .on("2021-03-09")
                .words("نفذت الطائرات 2 غارة على مخازن السلاح");
        assertThat(same(
                        two,
                        Told.event("ASSAULT")
                                .between(IRAQ, REBELS)
                                .on("2021-03-09")
                                .words("شنت الطائرات 9 غارات استهدفت مخازن السلاح")))
                .isFalse();
    }

    @Test
    void anAttackIsNoArrest() {
        assertThat(same(
                        Told.event("ASSAULT")
                                .between(IRAQ, REBELS)
                                .on("2021-03-09")
                                .words(RAID),
                        Told.event("COERCE")
                                .between(IRAQ, REBELS)
                                .on("2021-03-09")
                                .words(RAID)))
                .isFalse();
    }

    // Words

    @Test
    void whatIsSaidInLikeWordsIsSaidOnce() {
        assertThat(same(
                        Told.statement("say", SAMI, TRUCE),
                        Told.statement("say", SAMI, "الترحيب بتمديد الهدنة شهراً كاملاً، داعياً الطرفين إلى احترامها")))
                .isTrue();
    }

    @Test
    void anotherSpeakerSaysSomethingElse() {
        assertThat(same(Told.statement("welcome", SAMI, TRUCE), Told.statement("welcome", HANI, TRUCE)))
                .isFalse();
    }

    @Test
    void otherWordsOfOneSpeakerAreSomethingElse() {
        assertThat(same(
                        Told.statement("say", SAMI, TRUCE),
                        Told.statement("say", SAMI, "لن نسمح بعودة السلاح إلى شوارع العاصمة مهما كان الثمن")))
                .isFalse();
    }

    @Test
    void wordsOfLastWeekAreNotTodays() {
        assertThat(same(
                        Told.statement("welcome", SAMI, TRUCE).in(1, "2021-03-03"),
                        Told.statement("welcome", SAMI, TRUCE).in(2, "2021-03-10")))
                .isFalse();
    }

    @Test
    void goodWishesToAnotherCountryAreOthers() {
        String wishes = "أطيب التهاني للشعب الصديق بذكرى الاستقلال متمنياً له التقدم والازدهار";
        assertThat(same(
                        Told.statement("welcome", SAMI, wishes).topics("TUN"),
                        Told.statement("welcome", SAMI, wishes).topics("EGY")))
                .isFalse();
    }

    @Test
    void aReportTellsNothingTwice() {
        assertThat(same(
                        Told.statement("welcome", SAMI, TRUCE).in(1, "2021-03-10"),
                        Told.statement("say", SAMI, TRUCE).in(1, "2021-03-10")))
                .isFalse();
    }

    // Agreements

    @Test
    void anAgreementIsToldByItsPartiesAndItsKind() {
        assertThat(same(
                        Told.agreement("ceasefire")
                                .with(Role.PARTY, IRAQ, REBELS)
                                .on("2021-03-09")
                                .words("وقّع الطرفان"),
                        Told.agreement("ceasefire")
                                .with(Role.PARTY, REBELS, IRAQ)
                                .words("الهدنة بينهما")))
                .isTrue();
    }

    @Test
    void anAgreementOfOthersIsAnother() {
        assertThat(same(
                        Told.agreement("treaty").with(Role.PARTY, IRAQ, JORDAN).words(TRUCE),
                        Told.agreement("treaty").with(Role.PARTY, IRAQ, EGYPT).words(TRUCE)))
                .isFalse();
    }

    @Test
    void anAgreementOfAnotherDayOrKindIsAnother() {
        Told treaty = Told.agreement("treaty")
                .with(Role.PARTY, IRAQ, JORDAN)
                .on("2021-03-09")
                .words("اتفاقية لتسليم المطلوبين");
        assertThat(same(
                        treaty,
                        Told.agreement("treaty")
                                .with(Role.PARTY, IRAQ, JORDAN)
                                .on("2021-01-20")
                                .words("اتفاقية لتسليم المطلوبين")))
                .isFalse();
        assertThat(same(
                        treaty,
                        Told.agreement("ceasefire")
                                .with(Role.PARTY, IRAQ, JORDAN)
                                .words("وقف القتال على الحدود المشتركة بين البلدين")))
                .isFalse();
    }

    @Test
    void anAgreementIsToldByWhatItsClausesSay() {
        Told signed = Told.agreement("joint-statement")
                .with(Role.PARTY, IRAQ, REBELS)
                .on("2021-03-09")
                .words("وقّعا بياناً")
                .clause("withdrawal", null, "منطقة عفرين", "2021-12-01")
                .clause("ceasefire", null, "مدينة حلب", null);
        Told other = Told.agreement("ceasefire")
                .words("دخلت الهدنة حيز التنفيذ")
                .clause("ceasefire", null, "حلب", null)
                .clause("withdrawal", null, "عفرين", "--12-01");
        assertThat(same(signed, other)).isTrue();
        assertThat(same(signed, other.with(Role.PARTY, TUNISIA, FAWZI))).isFalse();
        assertThat(same(
                        signed,
                        Told.agreement("ceasefire")
                                .words("هدنة أخرى")
                                .clause("ceasefire", null, "حلب", null)
                                .clause("withdrawal", null, "إدلب", "2021-11-01")))
                .isFalse();
    }

    @Test
    void enoughClausesNeedNoDay() {
        Told dated = Told.agreement("ceasefire")
                .words("وقّعا اتفاقا")
                .clause("ceasefire", null, "حلب", null)
                .clause("withdrawal", null, "عفرين", "2021-12-01")
                .clause("withdrawal", null, "إدلب", null);
        Told undated = Told.agreement("ceasefire")
                .in(7, "")
                .words("دخلت الهدنة حيز التنفيذ")
                .clause("ceasefire", null, "حلب", null)
                .clause("withdrawal", null, "إدلب", "--12-01");
        assertThat(same(dated, undated)).isFalse();
        assertThat(same(dated, undated.clause("withdrawal", null, "عفرين", null)))
                .isTrue();
    }

    @Test
    void aTruceBeginsWithinAWeekOfBeingAgreed() {
        Told agreed = Told.agreement("ceasefire")
                .on("2021-03-09")
                .words("أُعلنت هدنة")
                .clause("ceasefire", null, "حلب", null)
                .clause("release", null, null, null);
        Told begun = Told.agreement("ceasefire")
                .status("in-force")
                .on("2021-03-12")
                .words("اليوم الأول")
                .clause("release", null, null, null)
                .clause("ceasefire", null, "مدينة حلب", null);
        Told later = Told.agreement("ceasefire")
                .status("in-force")
                .on("2021-03-22")
                .words("اليوم الأول")
                .clause("release", null, null, null)
                .clause("ceasefire", null, "مدينة حلب", null);
        assertThat(same(agreed, begun)).isTrue();
        assertThat(same(agreed, later)).isFalse();
    }

    @Test
    void aTruceIsKnownByItsLength() {
        Told agreed = truce("2021-03-09", "P4D", "ISR", "PSE");
        assertThat(same(agreed, truce("2021-03-12", "P4D", "PSE", "ceasefire").status("in-force")))
                .isTrue();
        assertThat(same(agreed, truce("2021-03-12", "P3D", "PSE", "ceasefire").status("in-force")))
                .isFalse();
        assertThat(same(agreed, truce("2021-03-12", "P4D", "YEM", "ceasefire").status("in-force")))
                .isFalse();
        assertThat(same(agreed, truce("2021-03-22", "P4D", "PSE", "ceasefire").status("in-force")))
                .isFalse();
    }

    private static Told truce(String day, String length, String... topics) {
        return Told.agreement("ceasefire")
                .on(day)
                .words("هدنة " + day)
                .topics(topics)
                .clause("ceasefire", null, null, null, length);
    }

    @Test
    void kindsStayApart() {
        assertThat(same(
                        Told.agreement("ceasefire")
                                .with(Role.PARTY, TUNISIA, FAWZI)
                                .words(TRUCE),
                        Told.event("AGREE").between(TUNISIA, FAWZI).words(TRUCE)))
                .isFalse();
    }
}
