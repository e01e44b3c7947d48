package org.rasid.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of the article on a page, without the headline: of the element that is marked as the article's body, else of
 * the one that Readability finds. Lines that are nothing but links lead elsewhere and go.
 */
final class Article {
    /** As many letters make an article, on a page that calls itself one and on any other. */
    private static final int LEAST_CALLED_SO = 40;

    private static final int LEAST = 200;

    /** As many lines that are links, and one in so many, make a list of articles. */
    private static final int LINKS_OF_LIST = 4;

    private static final int SHARE_OF_LIST = 3;

    /** Where the article is not marked, the most characters of a page; Readability's cost grows with them. */
    static final int LONGEST = 500_000;

    private Article() {}

    /** The article's lines, none where the page holds no article. Changes the page. */
    static List<String> lines(Document page, Metadata metadata, String title) {
        String day = metadata.date() == null ? VisibleDay.of(page) : null;
        PageFurniture.remove(page);
        Element marked = marked(page);
        List<String> lines = marked == null ? List.of() : lines(marked, metadata, title);
        if (lines.isEmpty()) {
            Element found = found(page);
            lines = found == null ? List.of() : lines(found, metadata, title);
        }
        if (lines.isEmpty() && metadata.body() != null) {
            lines = lines(HtmlPage.parse(metadata.body().replace("\n", "<br>"), null), metadata, title);
        }
        return lines.isEmpty() || day == null || lines.contains(day) ? lines : withFirst(day, lines);
    }

    private static List<String> withFirst(String day, List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        all.add(0, day);
        return all;
    }

    /** The largest element that is marked as an article's body. */
    private static @Nullable Element marked(Document page) {
        return page.select("[itemprop=articleBody]").stream()
                .max(Comparator.comparingInt(e -> e.text().length()))
                .orElse(null);
    }

    private static @Nullable Element found(Document page) {
        if (page.body().text().length() > LONGEST) {
            return null;
        }
        return ArticleFinder.of(page);
    }

    private static List<String> lines(Element body, Metadata metadata, String title) {
        List<BlockLines.Line> all = BlockLines.of(body);
        List<BlockLines.Line> own = BlockLines.own(all, title);
        int letters = own.stream().mapToInt(BlockLines.Line::letters).sum();
        int links = (int) all.stream().filter(BlockLines.Line::isLink).count();
        boolean list = links >= LINKS_OF_LIST && links * SHARE_OF_LIST >= all.size();
        boolean enough = letters >= (metadata.isArticle() ? LEAST_CALLED_SO : LEAST);
        return enough && (metadata.isArticle() || !list)
                ? own.stream().map(BlockLines.Line::text).toList()
                : List.of();
    }
}
