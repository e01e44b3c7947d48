package org.rasid.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong is told in the reader's language, and to programs as problem details. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // made before all tests
class FaultsTest {
    private Page page;

    @BeforeAll
    void start(@TempDir Path folder) {
        page = Page.ofSamples(folder);
    }

    @AfterAll
    void stop() {
        page.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /nowhere        | 404 | لا شيء هنا         |
        /facts/00000000 | 404 | لا شيء هنا         | ليس في السجل واقعة \u206800000000\u2069
        /actors/nobody  | 404 | لا شيء هنا         | لا يعرف السجل أحداً مفتاحه \u2068nobody\u2069
        /reports/x      | 404 | لا شيء هنا         | ليس في السجل تقرير \u2068x\u2069
        /facts?since=x  | 400 | طلب غير مفهوم      | \u2068since\u2069: «\u2068x\u2069» ليس يوماً. اكتب 2020-10-27
        /facts?actor=zz | 400 | طلب غير مفهوم      | لا يعرف السجل أحداً اسمه \u2068zz\u2069
        """)
    void peopleAreToldInTheirLanguage(String path, int status, String title, String detail) {
        HttpResponse<String> answer = page.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        Document shown = Jsoup.parse(answer.body());
        assertThat(shown.select("html").attr("lang")).isEqualTo("ar");
        assertThat(shown.select("h1").text()).isEqualTo(title);
        assertThat(shown.select(".fault p:not(:has(a))").text())
                .isEqualTo(detail == null ? "" : detail.translateEscapes());
        Document english = Jsoup.parse(page.get(path, "Cookie", "rasid-lang=en").body());
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select(".fault").text()).doesNotContainPattern("[\u0621-\u064a]");
    }

    @Test
    void anErrorIsNotedAndToldAsOne(@TempDir Path folder) {
        try (Page broken = Page.ofBrokenSamples(folder)) {
            HttpResponse<String> first = broken.get("/", "Cookie", "rasid-lang=en");
            String browser = first.headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith("rasid-browser="))
                    .findFirst()
                    .orElseThrow()
                    .split(";")[0];
            String token = Jsoup.parse(first.body()).select("input[name=token]").attr("value");
            HttpResponse<String> answer =
                    broken.post("/samples", "token=" + token, "Cookie", browser + "; rasid-lang=en");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("Something went wrong in Rasid").doesNotContain("StackOverflow");
            assertThat(broken.faults).singleElement().isInstanceOf(StackOverflowError.class);
            assertThat(broken.get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void programsGetProblemDetails() {
        for (String path :
                new String[] {"/nowhere.json", "/api/v1/nowhere", "/facts/00000000.json", "/facts.csv?since=x"}) {
            HttpResponse<String> answer = page.get(path);
            assertThat(answer.statusCode()).isIn(400, 404);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
        }
    }
}
