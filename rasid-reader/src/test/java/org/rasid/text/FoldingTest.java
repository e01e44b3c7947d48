package org.rasid.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
    private static void folds(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @Test
    void hamzaOnAlif() {
        folds("أحمد إلى آخر ٱلذي", "احمد الي اخر الذي");
    }

    @Test
    void hamzaOnOtherSeatsStays() {
        folds("مسؤول رئيس شيء", "مسؤول رئيس شيء");
    }

    @Test
    void endings() {
        folds("مدينة مستوى", "مدينه مستوي");
    }

    @Test
    void diacritics() {
        folds("مُحَمَّدٌ", "محمد");
    }

    @Test
    void tatweelAndWhatNobodySees() {
        folds("مـحـ\u200dـمد\u200f\ufeff", "محمد");
    }

    @Test
    void persianLetters() {
        folds("کشوری ہ", "كشوري ه");
    }

    @Test
    void digits() {
        folds("٢٠٢٠ ۱۲", "2020 12");
    }

    @Test
    void presentationForms() {
        folds("ﺍﻟﺴﻼﻡ", "السلام");
    }

    @Test
    void latin() {
        folds("AFP", "afp");
    }
}
