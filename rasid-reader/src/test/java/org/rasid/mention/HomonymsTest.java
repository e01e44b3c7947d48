package org.rasid.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Places of one name, kept apart by what the report speaks of. */
class HomonymsTest {
    private static void check(String text, String... places) {
        assertThat(Named.places(text)).as(text).contains(places);
    }

    @Test
    void theCountryRightBehindDecides() {
        check("اندلعت اشتباكات في طرابلس شمال لبنان.", "طرابلس = Tripoli (Lebanon), LBN");
        check("وصل الوفد إلى مدينة المنصورة المصرية.", "المنصورة = Mansoura, EGY");
        check("انفجرت عبوة في الإسكندرية العراقية.", "الإسكندرية = Iskandariyah, IRQ");
    }

    @Test
    void theSentenceDecides() {
        check("قصف الجيش السوري بلدة القصير قرب حمص.", "القصير = Al-Qusayr, SYR");
        check("سيطر الجيش العراقي على الإسكندرية جنوب بغداد.", "الإسكندرية = Iskandariyah, IRQ");
        check("انتشرت الشرطة اللبنانية في طرابلس.", "طرابلس = Tripoli (Lebanon), LBN");
    }

    @Test
    void theReportDecides() {
        check("بيروت - عقد مجلس الوزراء جلسة. وشهدت طرابلس هدوءا.", "طرابلس = Tripoli (Lebanon), LBN");
        check("وصل وزير الداخلية العراقي. وزار الإسكندرية أيضا.", "الإسكندرية = Iskandariyah, IRQ");
    }

    @Test
    void aCapitalStaysOneWhereItsStateIsSpokenOf() {
        check("اندلعت اشتباكات في طرابلس بين قوات ليبية.", "طرابلس = Libya, LBY");
        check("بحثت بيروت وليبيا الملف. وأعلنت طرابلس رفضها.", "طرابلس = Libya, LBY");
        check("أعلنت طرابلس رفضها الاتفاق.", "طرابلس = Libya, LBY");
        check("قال الرئيس العراقي إن الرياض وافقت.", "الرياض = Saudi Arabia, SAU");
    }

    @Test
    void theNounBeforeSaysWhichOfACountry() {
        check("قصفت القوات محافظة حلب.", "حلب = Aleppo Governorate, SYR");
        check("قصفت القوات مدينة حلب.", "حلب = Aleppo, SYR");
        check("قصفت القوات حلب.", "حلب = Aleppo, SYR");
    }

    @Test
    void theNearestOfACountryIsMeant() {
        check("داهم الجيش نابلس ثم بلدة برقة.", "برقة = Burqa (Nablus), PSE");
        check("داهم الجيش رام الله ثم بلدة برقة.", "برقة = Burqa (Ramallah), PSE");
    }
}
