package org.rasid.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.record.Fact;
import org.rasid.record.Filter;

/** What is read in a text that is given to the page, before and after it is added. */
@SuppressWarnings("NullAway.Init") // made before each test
class ReadTest {
    private static final String TEXT =
            "اتفاق في عمّان\n\nاتصل وزير الخارجية المصري سامح مرزوق بنظيره الأردني خليل حزران"
                    + " هاتفياً يوم الثلاثاء، وبحثا وقف إطلاق النار في سوريا.\n\nودعا مرزوق إلى عودة النازحين.";

    @TempDir
    Path folder;

    private Page page;
    private String browser;
    private String token;

    @BeforeEach
    void start() {
        page = Page.of(folder);
        browser = page.get("/read").headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("rasid-browser="))
                .findFirst()
                .orElseThrow()
                .split(";")[0];
        token = page.document("/read", "Cookie", browser)
                .select(".paste input[name=token]")
                .attr("value");
    }

    @AfterEach
    void stop() {
        page.close();
    }

    private HttpResponse<String> send(String path, List<String> fields, String... headers) {
        List<String> all = new ArrayList<>(List.of("Cookie", browser + "; rasid-lang=en"));
        all.addAll(List.of(headers));
        return page.post(path, "token=" + token + "&" + String.join("&", fields), all.toArray(new String[0]));
    }

    private static String field(String name, String value) {
        return name + "=" + FilterQuery.encoded(value);
    }

    private Document read(String text) {
        HttpResponse<String> answer = send("/read", List.of(field("text", text), "date=2020-10-28"));
        assertThat(answer.statusCode()).as(() -> page.faults.toString()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void whatIsReadStandsWithItsEvidenceAndIsNotAdded() {
        Document shown = read(TEXT);
        assertThat(shown.select(".found .sentence").eachText()).anyMatch(sentence -> sentence.contains("by phone"));
        assertThat(shown.select(".found a")).isEmpty();
        Element report = shown.select(".report").get(0);
        for (String mark : report.attr("data-marks").split(";")) {
            String[] parts = mark.split(" ");
            String marked = report.wholeText().substring(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            assertThat(shown.select(".found blockquote").eachText()).anyMatch(quote -> marked.contains(quote.strip()));
        }
        assertThat(shown.select("textarea").get(0).wholeText()).isEqualTo(TEXT);
        assertThat(page.registry.change()).isZero();
    }

    @Test
    void aScriptGetsThePartAlone() {
        HttpResponse<String> answer = send("/read", List.of(field("text", TEXT)), "HX-Request", "true");
        assertThat(answer.body()).startsWith("<div id=\"read\"").contains("class=\"slot found\"");
    }

    @Test
    void justWhatWasShownIsAdded() {
        Document shown = read(TEXT);
        List<String> fields = new ArrayList<>();
        for (Element input : shown.select("form[action=/read/add] input:not([name=token])")) {
            fields.add(field(input.attr("name"), input.attr("value").replace("\n", "\r\n")));
        }
        HttpResponse<String> added = send("/read/add", fields);
        assertThat(added.statusCode()).isEqualTo(303);
        Document report = page.document(added.headers().firstValue("Location").orElseThrow());
        assertThat(report.select(".report").text()).isEqualTo(TEXT.replaceAll("\\s+", " "));
        assertThat(report.select(".found")).hasSameSizeAs(shown.select(".found"));
        assertThat(page.get(report.select(".found .facts-of a").get(0).attr("href"))
                        .statusCode())
                .isEqualTo(200);
        List<Fact> facts = page.registry.facts(Filter.ALL).toList();
        assertThat(facts).hasSameSizeAs(shown.select(".found"));
        assertThat(facts)
                .anyMatch(fact -> fact.days() != null && fact.days().start().equals("2020-10-27"));
        Document again = read(TEXT);
        assertThat(again.select("form[action=/read/add]")).isEmpty();
        assertThat(again.select(".read .tag").text()).contains("in the record already");
    }

    @Test
    void whatIsTooLongIsRefusedAndSaysSo() {
        String longest = "كلمة ".repeat(ReadPage.LONGEST / 5);
        assertThat(send("/read", List.of(field("text", longest))).statusCode()).isEqualTo(200);
        HttpResponse<String> answer = send("/read", List.of(field("text", longest + "كلمة")));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(answer.body()).select(".problem").text()).contains("at most 200,000 characters");
    }

    @Test
    void anAddressIsFetched() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String html = "<!DOCTYPE html><html><head><meta property=\"og:type\" content=\"article\"></head>"
                + "<body><h1>اتصال بين القاهرة وعمّان</h1><div><p>" + TEXT.replace("\n\n", "</p><p>")
                + "</p></div></body></html>";
        byte[] article = html.getBytes(StandardCharsets.UTF_8);
        server.createContext("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, article.length);
            exchange.getResponseBody().write(article);
            exchange.close();
        });
        server.start();
        try {
            String site = "http://127.0.0.1:" + server.getAddress().getPort();
            Document shown = read(site + "/a");
            assertThat(shown.select(".found")).isNotEmpty();
            assertThat(shown.select("form[action=/read/add] input[name=url]").attr("value"))
                    .isEqualTo(site + "/a");
            assertThat(read(site + "/none").select(".problem").text()).contains("cannot be fetched");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void nothingIsReadOfNothing() {
        assertThat(read(" \n ").select(".problem").text()).isEqualTo("No text was given.");
        assertThat(send("/read", List.of(field("text", TEXT), "date=soon")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatIsPastedIsText() {
        Document shown = read("<script>alert(1)</script> \"><img src=x onerror=alert(1)> " + TEXT);
        assertThat(shown.select("script:not([src]), img, [onerror]")).isEmpty();
        assertThat(page.post("/read", field("text", TEXT), "Cookie", browser).statusCode())
                .isEqualTo(403);
        assertThat(page.post("/read/add", field("body", TEXT), "Cookie", browser)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anEmptyRecordLeadsHere() {
        assertThat(page.document("/").select(".ways a[href=/read]")).hasSize(1);
    }
}
