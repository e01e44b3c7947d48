package org.rasid.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinTest {
    private static final Latin LATIN = Latin.shipped();

    @ParameterizedTest
    @CsvSource({
        "محمد حسن, Mohammed Hassan",
        "أبو بكر, Abu Bakr",
        "إبراهيم المنصور, Ibrahim al-Mansour",
        "خليل حزران, Khalil Hazran",
        "مُحَمَّد, Mohammed",
        "دبنج, Dabnaj",
        "كوزيل, Kuzil",
        "وايبو, Waybu",
        "حي التضامن 2, Hay al-Tadaman 2",
        "القاشبي, al-Qashabi",
        "NATO, NATO"
    })
    void namesAreWrittenInLatinLetters(String arabic, String latin) {
        assertThat(LATIN.of(arabic)).isEqualTo(latin);
    }

    @Test
    void wordsForAnOfficeAreNoName() {
        assertThat(LATIN.isName("خليل حزران")).isTrue();
        assertThat(LATIN.isName("الشيخ محمد")).isTrue();
        for (String office : List.of("مكتب رئيس الوزراء", "المتحدث باسم الجيش", "مسؤول أمريكي", "صحفيين")) {
            assertThat(LATIN.isName(office)).as(office).isFalse();
        }
    }

    @Test
    void nothingArabicIsLeft() {
        for (char c = 'ء'; c <= 'ۓ'; c++) {
            assertThat(LATIN.of("ب" + c + "ر")).doesNotContainPattern("[\u0620-\u064a]");
        }
    }
}
