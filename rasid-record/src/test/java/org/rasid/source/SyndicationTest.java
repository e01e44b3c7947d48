package org.rasid.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.rasid.source.SourceFiles.codes;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasid.report.Report;

class SyndicationTest {
    private static final String LONG = (SourceFiles.BODY + "\n").repeat(5);

    private static final String RSS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<channel><title>وكالة الفرات</title><link>https://furat.example</link><description>أخبار</description>";
    private static final String END = "</channel></rss>";

    private static List<Item> items(String feed) {
        return items(feed.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Item> items(byte[] feed) {
        return SourceFiles.all(Sources.of(new ByteArrayInputStream(feed), "feed"));
    }

    private static String item(String inner) {
        return "<item><title>خبر من بغداد</title><link>https://furat.example/1</link>" + inner + "</item>";
    }

    private static String html(String text) {
        return "<p>" + text.strip().replace("\n", "</p><p>") + "</p>";
    }

    private static Report only(String feed) {
        List<Item> items = items(feed);
        assertThat(items).hasSize(1);
        assertThat(items.get(0)).isInstanceOf(Item.Found.class);
        return items.get(0).report();
    }

    @Test
    void allThatAnEntrySaysIsTaken() {
        Report report = only(RSS
                + item("<pubDate>Wed, 28 Oct 2020 01:30:00 +0300</pubDate><dc:creator>سعاد كريم</dc:creator>"
                        + "<description>مقدمة قصيرة</description><content:encoded><![CDATA[" + html(LONG)
                        + "<p>ظهرت المقالة <a href=\"https://furat.example/1\">خبر من بغداد</a> أولاً على <a href=\"https://furat.example\">وكالة الفرات</a>.</p>"
                        + "<p><a href=\"/x\">خبر آخر</a></p>]]></content:encoded>")
                + END);
        assertThat(report.title()).isEqualTo("خبر من بغداد");
        assertThat(report.body()).isEqualTo(LONG.strip());
        assertThat(report.date()).as("as written, not as in Greenwich").isEqualTo(LocalDate.of(2020, 10, 28));
        assertThat(report.outlet()).isEqualTo("وكالة الفرات");
        assertThat(report.author()).isEqualTo("سعاد كريم");
        assertThat(report.url()).isEqualTo("https://furat.example/1");
    }

    @Test
    void atomIsReadToo() {
        Report report = only("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>صحيفة البادية</title><id>urn:x</id>"
                + "<updated>2021-02-03T10:00:00Z</updated><entry><title type=\"html\">قمة &lt;b&gt;طارئة&lt;/b&gt; في الرياض</title>"
                + "<id>urn:1</id><link href=\"https://badia.example/1\"/><published>2021-02-02T23:10:00+03:00</published>"
                + "<updated>2021-02-03T10:00:00Z</updated><author><name>فهد</name></author><content type=\"html\">"
                + html(LONG).replace("<", "&lt;") + "</content></entry></feed>");
        assertThat(report.title()).isEqualTo("قمة طارئة في الرياض");
        assertThat(report.body()).isEqualTo(LONG.strip());
        assertThat(report.date()).isEqualTo(LocalDate.of(2021, 2, 2));
        assertThat(report.author()).isEqualTo("فهد");
        assertThat(report.outlet()).isEqualTo("صحيفة البادية");
        assertThat(report.url()).isEqualTo("https://badia.example/1");
    }

    @Test
    void rdfIsReadToo() {
        Report report = only(
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel rdf:about=\"https://w.example/f\"><title>الواحة</title>"
                        + "<link>https://w.example</link><description>d</description></channel><item rdf:about=\"https://w.example/9\">"
                        + "<title>خبر من الواحة</title><link>https://w.example/9</link><description>" + LONG
                        + "</description><dc:date>2019-07-04T08:00:00+02:00</dc:date></item></rdf:RDF>");
        assertThat(report.body()).isEqualTo(LONG.strip());
        assertThat(report.date()).isEqualTo(LocalDate.of(2019, 7, 4));
    }

    @Test
    void anOpeningIsSaidToBeOne() {
        assertThat(codes(items(
                        RSS + item("<description>افتتح الوزير المؤتمر في بغداد [&amp;#8230;]</description>") + END)))
                .containsExactly("teaser");
        assertThat(codes(items(RSS + item("<description>" + LONG + "…</description>") + END)))
                .containsExactly("teaser");
        assertThat(codes(items(RSS + item("") + END))).containsExactly("teaser");
        assertThat(codes(items(RSS + item("<description>" + LONG + "</description>") + END)))
                .containsExactly("ok");
        String alone = "<item><title>خبر عاجل من بغداد</title><description>دوي انفجار</description></item>";
        assertThat(codes(items(RSS + alone + END)))
                .as("there is nowhere to read on")
                .containsExactly("ok");
        Item.Found found = (Item.Found) items(RSS + item("<description>افتتح الوزير</description>") + END)
                .get(0);
        assertThat(found.problems().get(0).message()).endsWith("all of it is at https://furat.example/1");
    }

    @Test
    void smallFaultsAreSetRight() {
        String faults = RSS.replaceFirst("\\?>", "?><!DOCTYPE rss [<!ENTITY x \"y\">]>")
                + item(
                        "<description>قال &laquo;نعم&raquo;&nbsp;&ldquo;حقا&rdquo; & مضى R&D &#1571; \u0007&unknown; &amp; "
                                + LONG + "</description>")
                + END;
        Report report = only("\n\uFEFF " + faults);
        assertThat(report.body()).startsWith("قال «نعم» “حقا” & مضى R&D أ &unknown; & بحث");
    }

    @Test
    void aFeedThatBreaksOffIsReadAsFarAsItGoes() {
        String whole =
                RSS + item("<description>" + LONG + "</description>") + item("<description>" + LONG + "</description>");
        List<Item> items = items(whole.substring(0, whole.length() - 400));
        assertThat(codes(items)).startsWith("damaged-feed").hasSize(2);
        assertThat(items.get(0).report().body()).isEqualTo(LONG.strip());
        assertThat(codes(items(RSS + "<item><title>خبر <b>من</i> عمان</title><description>" + LONG
                        + "</description></item>" + END)))
                .containsExactly("damaged-feed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version=\"2.0\"/>",
                "<rss version=\"2.0\"><channel/></rss>",
                "<rss>",
                "<feed >",
                "<rss version=\"99\"><x"
            })
    void whatHoldsNoEntriesIsLeft(String feed) {
        assertThat(items(feed)).hasSize(1).allMatch(item -> item instanceof Item.Left);
    }

    @Test
    void anEncodingThatIsDeclaredWronglyDoesNotMatter() {
        String feed = RSS + item("<description>" + LONG + "</description>") + END;
        assertThat(only(feed.replace("UTF-8", "windows-1256")).body()).isEqualTo(LONG.strip());
        Charset old = Charset.forName("windows-1256");
        for (String declared : List.of("windows-1256", "UTF-8", "ISO-8859-1", "no-such-thing")) {
            List<Item> items = items(feed.replace("UTF-8", declared).getBytes(old));
            assertThat(items.get(0).report().body()).isEqualTo(LONG.strip());
        }
        assertThat(items(feed.getBytes(StandardCharsets.UTF_16)).get(0).report().body())
                .isEqualTo(LONG.strip());
    }

    @Test
    void nothingIsFetchedOrExpanded() {
        String outside =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel>"
                        + "<title>t</title><link>l</link><description>d</description>"
                        + item("<description>&f; " + LONG + "</description>")
                        + END;
        assertThat(only(outside).body()).startsWith("&f; بحث");
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ها\">");
        for (char c = 'b'; c <= 'j'; c++) {
            laughs.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append("]><rss version=\"2.0\"><channel>")
                .append(item("<description>&j; " + LONG + "</description>"))
                .append(END);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(only(laughs.toString()).body()).startsWith("&j;"));
    }

    @Test
    void feedsMadeToBeSlowAreReadInTime() {
        String deep = "<a>".repeat(300_000);
        String many = item("<description>خبر</description>").repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            items(RSS + deep);
            items(RSS + item("<description>" + deep + "</description>") + END);
            items(RSS + "<!DOCTYPE ".repeat(100_000));
            items(RSS + "&a".repeat(1_000_000));
            items(RSS + "<![CDATA[".repeat(200_000));
            assertThat(items(RSS + many + END)).hasSize(20_000);
        });
    }
}
