package org.rasid.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names that nobody put into the lexicon, told by where they stand and what they are made of. */
class NewNamesTest {
    private static void check(String text, String... names) {
        assertThat(Named.names(text)).as(text).contains(names);
    }

    @Test
    void behindATitleAndAnAdjectiveOfNationality() {
        check("قال السفير النرويجي هانس بريتفيك إن بلاده ستشارك.", "هانس بريتفيك = person");
        check("التقى الوزير المبعوث الأممي يانوش كوفاتش أمس.", "يانوش كوفاتش = person");
        check("وصرح المتحدث باسم الشرطة ميروسلاف نيدفيد بأن التحقيق بدأ.", "ميروسلاف نيدفيد = person");
        check("وأعلن رئيس الوزراء السابق أندريس تامفيل استقالته.", "أندريس تامفيل = person");
        check("وحضر اللقاء النائب غسان الدبيكي والنائب شربل معتوق.", "غسان الدبيكي = person", "شربل معتوق = person");
    }

    @Test
    void aloneBehindAVerb() {
        check("والتقى دراغوش القادة. وقال رئيس الوفد بوريس دراغوش إنه متفائل.", "بوريس دراغوش = person");
        check("وأضافت كلاوديا شتراوس أن الاتفاق قريب.", "كلاوديا شتراوس = person");
        check("واتهم فلاديسلاف ماتوشيك الحكومة بالتقصير.", "فلاديسلاف ماتوشيك = person");
        check("وأكد توماس ليندكفيست أن المحادثات صعبة.", "توماس ليندكفيست = person");
        check("ورفض لوكا فيرارينو الاقتراح.", "لوكا فيرارينو = person");
    }

    @Test
    void inLists() {
        check("وشارك في الاجتماع رامي الخطيب وسامر الدروبي ونزار العبود.", "وسامر الدروبي = person");
        check("زار الوفد باريس ولندن وبرلين وروما.", "باريس = state", "وبرلين = state");
        check("فازت فرنسا وإيطاليا والبرتغال والنمسا.", "وإيطاليا = state", "والنمسا = state");
    }

    @Test
    void places() {
        check("وقع الانفجار في مدينة كرامفيلد شمال البلاد.", "كرامفيلد = place");
        check("وصل اللاجئون إلى بلدة أوبرهاوزن الألمانية.", "أوبرهاوزن = place");
        check("سقطت قذائف على قرية تل الشمسة وبلدة خربة الحمام.", "تل الشمسة = place");
        check("انتقل المقاتلون من لندن إلى كارديف.", "لندن = place", "كارديف = place");
    }

    @Test
    void bodies() {
        check("أعلنت شركة «نوردستريم إنرجي» وقف الإمدادات.", "نوردستريم إنرجي = company");
        check("وذكرت صحيفة «غازيتا بورتال» أن الاتفاق وشيك.", "غازيتا بورتال = media");
        check("ووقعت شركة «سولاريتك» عقدا مع الوزارة.", "سولاريتك = company");
        check("تعادل ريال مدريد مع فالنسيا في مباراة الدوري الإسباني.", "ريال مدريد = ngo");
    }

    @Test
    void wordsOfEveryDayAreNoNames() {
        assertThat(Named.names("قال إن الناس يريدون العيش بسلام في بيوتهم.")).isEmpty();
        assertThat(Named.names("وأضاف أن الأسعار ارتفعت كثيرا خلال العام الماضي."))
                .isEmpty();
        assertThat(Named.names("لم يتضح بعد سبب الحادث ولا عدد الضحايا.")).isEmpty();
    }
}
