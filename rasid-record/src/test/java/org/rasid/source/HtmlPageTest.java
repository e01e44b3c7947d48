package org.rasid.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
    private static Item item(byte[] bytes, @Nullable String charset) {
        return HtmlPage.item(bytes, new Origin("page", "page", "https://h.example/p", charset, 0), Limits.DEFAULT);
    }

    private static Item item(String page) {
        return item(page.getBytes(StandardCharsets.UTF_8), null);
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
    }

    private static String article(String head, String inside) {
        return page(
                head,
                "<h1>" + SourceFiles.TITLE + "</h1><div>" + inside + "<p>" + SourceFiles.BODY.replace("\n", "</p><p>")
                        + "</p><p>" + SourceFiles.BODY.replace("\n", "</p><p>") + "</p></div>");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,,",
        "UTF-8,utf-8,utf-8",
        "UTF-8,windows-1256,",
        "UTF-8,,iso-8859-1",
        "UTF-8,no-such,also none",
        "windows-1256,windows-1256,",
        "windows-1256,,windows-1256",
        "windows-1256,,",
        "windows-1256,utf-8,utf-8",
        "windows-1256,,iso-8859-1",
        "ISO-8859-6,iso-8859-6,",
        "ISO-8859-6,,ISO-8859-6",
        "UTF-16,,",
        "UTF-16LE,,utf-8"
    })
    void lettersComeOutWhateverIsSaidOfThem(String charset, @Nullable String header, @Nullable String meta) {
        String head = meta == null ? "" : "<meta charset=\"" + meta + "\">";
        Item item = item(article(head, "").getBytes(Charset.forName(charset)), header);
        assertThat(item.report().title()).isEqualTo(SourceFiles.TITLE);
        assertThat(item.report().body()).startsWith(SourceFiles.BODY);
    }

    @Test
    void lettersNeverChange() {
        String odd = "أعلنتِ الـ.ـهيئةُ ﻻ ﷲ «أ.ف.ب» ١٢٣ — 𐰀 و\u200Cه &amp; &lt;b&gt; ومضى في سبيله كما قيل من قبل";
        assertThat(item(article("", "<p>" + odd + "</p>")).report().body())
                .startsWith(odd.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property='article:published_time' content='2020-10-27T23:30:00+03:00'>|2020-10-27",
                "<meta name='pubdate' content='20201027'>|2020-10-27",
                "<meta name='date' content='2020/10/27 14:05'>|2020-10-27",
                "<meta name='DC.date.issued' content='27.10.2020'>|2020-10-27",
                "<meta name='publishdate' content='10/27/2020 5:04:00 PM'>|2020-10-27",
                "<meta name='publishdate' content='Tue, 27 Oct 2020 10:00:00 GMT'>|2020-10-27",
                "<meta name='publishdate' content='05/10/2020'>|",
                "<meta name='publishdate' content='0000-00-00'>|",
                "<meta name='publishdate' content='1970-01-01T00:00:00Z'>|",
                "<meta itemprop='datePublished' content='2020-10-27'>|2020-10-27",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2020-10-27 11:00\"}</script>|2020-10-27",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",,</script><meta name='date' content='2020-10-27'>|2020-10-27"
            })
    void theDayIsTakenWhereItIsSure(String head, @Nullable String day) {
        assertThat(item(article(head, "")).report().date()).isEqualTo(day == null ? null : LocalDate.parse(day));
    }

    @Test
    void aDayThatOnlyReadersSeeOpensTheBody() {
        Item shown = item(article("", "<span class='post-date'>الأربعاء 28 تشرين الأول/ أكتوبر 2020</span>"));
        assertThat(shown.report().body()).startsWith("الأربعاء 28 تشرين الأول/ أكتوبر 2020\nبحث");
        String visit = "<div class='date'>الأحد 22 نوفمبر 2026</div>";
        Item above = item(article("", "").replace("<body>", "<body>" + visit));
        assertThat(above.report().text()).doesNotContain("2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قمة طارئة في عمان غدا|صحيفة السهل|قمة طارئة في عمان غدا - صحيفة السهل",
                "قمة طارئة في عمان غدا|السهل|قمة طارئة في عمان غدا | السهل نت",
                "قمة طارئة: هل تنجح؟ - تحليل|السهل|قمة طارئة: هل تنجح؟ - تحليل"
            },
            quoteCharacter = '`')
    void theSitesNameIsNoPartOfTheTitle(String title, String outlet, String window) {
        String head = "<title>" + window + "</title><meta property='og:site_name' content='" + outlet + "'>";
        String body = article(head, "").replaceAll("<h1>.*</h1>", "");
        assertThat(item(body).report().title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>خبر</p>",
                "<div id='app'></div><script>var x='" + SourceFiles.BODY + SourceFiles.BODY + "'</script>",
                "<img src='data:image/png;base64,AAAA'>",
                ""
            })
    void aPageWithoutAnArticleSaysSo(String body) {
        assertThat(SourceFiles.codes(List.of(item(page("<title>الصفحة الأولى</title>", body)))))
                .containsExactly("no-article");
    }

    @Test
    void aListOfArticlesIsNone() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            list.append("<div class='row'><h3><a href='/")
                    .append(i)
                    .append("'>")
                    .append(SourceFiles.TITLE)
                    .append(' ')
                    .append(i)
                    .append("</a></h3><p>افتتح الوزير المؤتمر السنوي في العاصمة بحضور السفراء المعتمدين.</p></div>");
        }
        assertThat(SourceFiles.codes(List.of(item(page("<title>سياسة</title>", "<div>" + list + "</div>")))))
                .containsExactly("no-article");
    }

    @Test
    void whatHoldsTheTextIsNoFurnitureWhateverItsName() {
        String named = article("", "")
                .replace("<div>", "<aside class='related share ads' id='sidebar'><form><div class='comments'>");
        assertThat(item(named).report().body()).startsWith(SourceFiles.BODY);
    }

    @Test
    void pagesMadeToBeSlowAreReadInTime() {
        String text = SourceFiles.BODY.repeat(50);
        List<String> pages = List.of(
                "<div>".repeat(90_000) + text,
                "<b>".repeat(300_000) + text,
                "<div><p>" + text + "</p>".repeat(400_000),
                "<div>".repeat(500) + ("<p>" + text + "</p>").repeat(200),
                "<table><tr><td>".repeat(20_000) + text,
                "<a href='x'>".repeat(40_000) + text,
                "<p>" + "&lt;".repeat(2_000_000),
                "<p>" + "&".repeat(5_000_000),
                "<p class='" + "share ".repeat(1_000_000) + "'>" + text,
                "<p>" + "ا".repeat(4_500_000),
                "<p>" + text + "<img src='data:image/png;base64," + "A".repeat(8_000_000) + "'>",
                "<script type='application/ld+json'>" + "[".repeat(1_000_000) + "</script><p>" + text,
                "<title>" + "ا - ".repeat(1_000_000) + "</title><p>" + text,
                "<script>" + "<!--".repeat(1_000_000),
                "<select>".repeat(50_000) + "<option>".repeat(50_000),
                ("<p>" + SourceFiles.BODY + "<br><br>").repeat(20_000));
        for (String page : pages) {
            String shown = page.substring(0, 30);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> item("<!DOCTYPE html><h1>عنوان من ثلاث كلمات</h1>" + page), shown);
        }
    }
}
