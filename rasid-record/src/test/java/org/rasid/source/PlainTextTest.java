package org.rasid.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rasid.source.SourceFiles.report;
import static org.rasid.source.SourceFiles.write;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.report.Report;

class PlainTextTest {
    @TempDir
    Path folder;

    private Report read(String text) throws IOException {
        return report(write(folder, "report.txt", text));
    }

    @Test
    void theFirstLineIsTheTitleAndTheOthersTheBody() throws IOException {
        Report report = read("مباحثات سودانية مصرية\nالفقرة الأولى.\nالفقرة الثانية.\n");
        assertThat(report.title()).isEqualTo("مباحثات سودانية مصرية");
        assertThat(report.body()).isEqualTo("الفقرة الأولى.\nالفقرة الثانية.");
        assertThat(report.id()).isEqualTo("report");
        assertThat(report.date()).isNull();
    }

    @Test
    void furnitureBeforeTheTitleGoes() throws IOException {
        Report report = read("En Fr\n\nأخبار\n\nمباحثات سودانية مصرية\nمتن الخبر هنا.");
        assertThat(report.text()).isEqualTo("مباحثات سودانية مصرية\nمتن الخبر هنا.");
    }

    @Test
    void aDateBeforeTheTitleOpensTheBody() throws IOException {
        Report report =
                read("الأحد 14 تشرين الثاني/ نوفمبر 2021 - 17:40\n2021-11-14\nمباحثات سودانية مصرية\nمتن الخبر.");
        assertThat(report.text())
                .isEqualTo("مباحثات سودانية مصرية\nالأحد 14 تشرين الثاني/ نوفمبر 2021 - 17:40\n2021-11-14\nمتن الخبر.");
    }

    @Test
    void aTitleToldTwiceIsToldOnce() throws IOException {
        Report report = read("مباحثات  سودانية مصرية\n\n مباحثات سودانية\u00A0مصرية \nمباحثات أخرى تتبعها.");
        assertThat(report.text()).isEqualTo("مباحثات  سودانية مصرية\nمباحثات أخرى تتبعها.");
    }

    @Test
    void blankRunsBecomeOneLineBreakAndNoBreakSpacesSpaces() throws IOException {
        Report report = read("قمة طارئة\r\n\r\n \u00A0 \r\n\u200F\r\n  الفقرة\u00A0الأولى\t.  \r\n\n\nالثانية");
        assertThat(report.text()).isEqualTo("قمة طارئة\nالفقرة الأولى .\nالثانية");
    }

    @Test
    void lettersNeverChange() throws IOException {
        String body = "أعلنتِ الـ.ـهيئةُ ﻻ ﷲ «أ.ف.ب» ١٢٣ — 𐰀\u200Fو\u200Cه";
        assertThat(read("قمة طارئة\n" + body).body()).isEqualTo(body);
    }

    @Test
    void aTextWithoutATitleIsAllBody() throws IOException {
        Report report = read("عاجل\nانفجار\n");
        assertThat(report.title()).isEmpty();
        assertThat(report.text()).isEqualTo("عاجل\nانفجار");
    }

    @Test
    void aTitleAloneIsAReport() throws IOException {
        assertThat(read("هدنة في صنعاء").text()).isEqualTo("هدنة في صنعاء\n");
    }

    @Test
    void braceOrAngleAtTheStartDoesNotMakeItJsonOrMarkup() throws IOException {
        assertThat(read("{ قل هو } عنوان المقال\nالمتن هنا").title()).isEqualTo("{ قل هو } عنوان المقال");
        assertThat(read("<< بيان صحفي >>\nالمتن هنا").title()).isEqualTo("<< بيان صحفي >>");
    }
}
