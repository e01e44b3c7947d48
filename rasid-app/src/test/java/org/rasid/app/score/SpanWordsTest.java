package org.rasid.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpanWordsTest {
    @Test
    void onlyDiacriticsAndTatweelGo() {
        assertThat(SpanWords.bare(" «أُوروبـا»، ")).isEqualTo("أوروبا");
    }

    @Test
    void prefixesThatRunIntoTheArticleGo() {
        assertThat(SpanWords.strip("للصراع")).isEqualTo("صراع");
        assertThat(SpanWords.strip("والصراع")).isEqualTo("صراع");
        assertThat(SpanWords.strip("الصراع")).isEqualTo("الصراع");
    }

    @Test
    void nameWithAndWithoutPrefixShareAVariant() {
        assertThat(SpanWords.variants("بروسيا")).contains("روسيا");
        assertThat(SpanWords.variants("للسعودية")).contains("السعودية", "لسعودية");
        assertThat(SpanWords.variants("والقاهرة")).contains("القاهرة", "قاهرة");
        assertThat(SpanWords.variants("")).containsExactly("");
    }
}
