package org.rasid.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasid.record.Filter;
import org.rasid.report.Report;

/** What the page refuses, and what it shows as text. */
class SafetyTest {
    private static final String SCRIPT = "<script>alert(1)</script>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "127.0.0.1:8470, 200",
        "LOCALHOST:1, 200",
        "[::1]:8470, 200",
        "evil.example, 421",
        "localhost.evil.example, 421",
        "127.0.0.1.evil.example:8470, 421"
    })
    void answersToItsOwnNameOnly(String host, int status) throws IOException {
        try (Page page = Page.of(folder)) {
            assertThat(statusFor(page, host)).isEqualTo(status);
        }
    }

    /** The JDK's client sets the header itself, so this one speaks by hand. */
    private static int statusFor(Page page, String host) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), page.address().getPort())) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/static/rasid.css", "/nowhere", "/facts?since=x"})
    void everyAnswerCarriesThePolicy(String path) {
        try (Page page = Page.of(folder)) {
            HttpResponse<String> answer = page.get(path);
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .hasSize(1)
                    .allMatch(policy -> policy.contains("default-src 'self'") && !policy.contains("unsafe"));
            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        }
    }

    @Test
    void anEmptyRecordCanBeBegunWithTheSamples() {
        try (Page page = Page.of(folder)) {
            HttpResponse<String> first = page.get("/");
            String browser = first.headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith("rasid-browser="))
                    .findFirst()
                    .orElseThrow()
                    .split(";")[0];
            String token = page.document("/", "Cookie", browser)
                    .select("form input[name=token]")
                    .attr("value");
            String form = "token=" + token;
            assertThat(page.post("/samples", "").statusCode()).isEqualTo(403);
            assertThat(page.post("/samples", form).statusCode()).isEqualTo(403);
            assertThat(page.post("/samples", "token=x", "Cookie", browser).statusCode())
                    .isEqualTo(403);
            assertThat(page.post("/samples", form, "Cookie", browser, "Origin", "https://evil.example")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(page.registry.count(Filter.ALL)).isZero();
            assertThat(page.post("/samples", form, "Cookie", browser).statusCode())
                    .isEqualTo(303);
            assertThat(page.registry.count(Filter.ALL)).isGreaterThan(100);
        }
    }

    @Test
    void whatAReportSaysIsText() {
        Report hostile = new Report(
                "hostile",
                "أردوغان يتصل ببوتين " + SCRIPT,
                "اتصل الرئيس التركي رجب طيب أردوغان بنظيره الروسي فلاديمير بوتين هاتفياً يوم الثلاثاء "
                        + "\"><img src=x onerror=alert(1)> \u202eوبحثا الأوضاع في سوريا\u202c. " + SCRIPT,
                LocalDate.of(2020, 10, 28),
                "<b>outlet</b>" + SCRIPT,
                "javascript:alert(1)",
                null);
        try (Page page = Page.of(folder, hostile)) {
            String id = page.registry
                    .facts(Filter.ALL)
                    .findFirst()
                    .orElseThrow()
                    .id()
                    .toString();
            for (String path : new String[] {"/", "/facts", "/facts/" + id}) {
                Document shown = page.document(path);
                assertThat(shown.select("script:not([src]), img, b, [onerror]")).isEmpty();
                assertThat(shown.select("a[href^=javascript]")).isEmpty();
            }
            assertThat(page.document("/facts/" + id).select(".telling").text()).contains(SCRIPT, "<b>outlet</b>");
        }
    }
}
