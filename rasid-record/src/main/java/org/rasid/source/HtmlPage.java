package org.rasid.source;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Problem;
import org.rasid.report.Report;

/**
 * An HTML page, one report a page: the article is cut out of it, and what else is known comes from its metadata. Scripts
 * are not run and nothing is fetched.
 */
final class HtmlPage {
    /** The most elements of a page; long articles have some thousands, and Readability's cost grows with their square. */
    static final int ELEMENTS = 20_000;

    /** Elements nest no deeper than this; what lies deeper is taken up into the deepest. */
    private static final int DEPTH = 100;

    private HtmlPage() {}

    /** The report on this page. */
    static Item item(byte[] bytes, Origin origin, Limits limits) {
        Encoding.Decoded decoded = Markup.decode(bytes, origin.charset());
        if (decoded == null) {
            return origin.left(Trouble.binary());
        }
        Document page = parse(decoded.text(), origin.url());
        if (isTooBusy(page)) {
            return origin.left(Trouble.tooManyElements(ELEMENTS));
        }
        Metadata metadata = Metadata.of(page);
        String title = Headline.of(page, metadata);
        List<String> body = Article.lines(page, metadata, title);
        if (body.isEmpty()) {
            boolean tooLong = page.body().text().length() > Article.LONGEST;
            return origin.left(tooLong ? Trouble.tooManyCharacters(Article.LONGEST) : Trouble.noArticle());
        }
        if (body.size() > limits.lines()) {
            return origin.left(Trouble.tooManyLines(limits.lines()));
        }
        List<Problem> problems = decoded.bad() == 0 ? List.of() : List.of(Trouble.damaged(decoded.bad()));
        return Checked.item(report(metadata, title, body, origin), origin.words(), problems);
    }

    /** The tree of a page or of a piece of one. */
    static Document parse(String html, @Nullable String url) {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(DEPTH);
        return parser.parseInput(html, url == null ? "" : url);
    }

    /** Whether this has more elements than are looked at. */
    static boolean isTooBusy(Document page) {
        return page.getAllElements().size() > ELEMENTS;
    }

    private static Report report(Metadata metadata, String title, List<String> body, Origin origin) {
        return new Report(
                origin.name(),
                title,
                String.join("\n", body),
                metadata.date(),
                metadata.outlet(),
                metadata.url() == null ? origin.url() : metadata.url(),
                metadata.author());
    }
}
