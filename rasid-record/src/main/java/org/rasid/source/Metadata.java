package org.rasid.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of the article on it, where machines look for it: JSON-LD, OpenGraph, {@code meta} names, microdata,
 * {@code <time>}, links. What is not said is null.
 *
 * @param title the headline, as the metadata has it
 * @param outlet who published it
 * @param date the day of publication
 * @param author who signed it
 * @param url the canonical address, http or https
 * @param body the article's text as JSON-LD has it, where the page itself may hold none
 * @param isArticle whether the page calls itself an article
 */
record Metadata(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable LocalDate date,
        @Nullable String author,
        @Nullable String url,
        @Nullable String body,
        boolean isArticle) {
    private static final List<String> TITLES =
            List.of("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title");
    private static final List<String> OUTLETS =
            List.of("og:site_name", "application-name", "dc.publisher", "publisher", "al:android:app_name");
    private static final List<String> AUTHORS =
            List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "published_date",
            "publication_date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.created",
            "dc.date.created",
            "article.published",
            "cxenseparse:recs:publishtime",
            "date");

    /** Accounts of the system that a page was made with; nobody signs so. */
    private static final Set<String> NOBODY = Set.of("admin", "administrator", "webmaster", "editor", "root", "user");

    /** What this page says. */
    static Metadata of(Document page) {
        JsonLd json = JsonLd.of(page);
        String outlet = first(
                Stream.of(meta(page, OUTLETS.subList(0, 1)), Stream.ofNullable(json.outlet()), meta(page, OUTLETS)));
        String author = first(
                Stream.of(Stream.ofNullable(json.author()), meta(page, AUTHORS).filter(Metadata::signs), marked(page)));
        return new Metadata(
                first(Stream.of(meta(page, TITLES), Stream.ofNullable(json.title()))),
                outlet,
                dates(page, json).filter(Objects::nonNull).findFirst().orElse(null),
                author == null || author.equals(outlet) ? null : author,
                address(page, json),
                json.body(),
                json.isArticle() || meta(page, List.of("og:type")).anyMatch(type -> type.equalsIgnoreCase("article")));
    }

    /** Whether a name may be an author's: no address of a profile, no account of a system. */
    static boolean signs(String name) {
        return !name.contains("://") && !name.startsWith("www.") && !NOBODY.contains(name.toLowerCase(Locale.ROOT));
    }

    private static Stream<@Nullable LocalDate> dates(Document page, JsonLd json) {
        Stream<String> marked = page.select("[itemprop=datePublished]").stream()
                .map(e -> e.hasAttr("content")
                        ? e.attr("content")
                        : e.hasAttr("datetime") ? e.attr("datetime") : e.text());
        return Stream.of(Stream.ofNullable(json.date()), meta(page, DATES), marked, times(page))
                .flatMap(each -> each)
                .map(MetaDay::of);
    }

    /** The time beside the headline: in the article that it opens, else the first behind it. */
    private static Stream<String> times(Document page) {
        Element headline = page.selectFirst("h1");
        if (headline == null) {
            return Stream.empty();
        }
        Element article = headline.closest("article, main, [role=main]");
        boolean behind = false;
        for (Element e : (article == null ? page : article).select("h1, time[datetime]")) {
            behind |= e.normalName().equals("h1");
            if ((behind || article != null) && e.hasAttr("datetime")) {
                return Stream.of(e.attr("datetime"));
            }
        }
        return Stream.empty();
    }

    private static @Nullable String address(Document page, JsonLd json) {
        Stream<String> links =
                page.select("link[rel~=(?i)^canonical$]").stream().map(e -> e.absUrl("href"));
        Stream<String> all = Stream.of(links, meta(page, List.of("og:url")), Stream.ofNullable(json.url()))
                .flatMap(each -> each)
                .filter(Metadata::isAddress);
        // A home page that is given for each article's address names none of them.
        return all.filter(url -> !isHome(url)).findFirst().orElse(null);
    }

    /** Whether this is the address of something on the web. */
    static boolean isAddress(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    private static boolean isHome(String url) {
        int path = url.indexOf('/', "https://".length());
        return path < 0 || path == url.length() - 1;
    }

    private static Stream<String> marked(Document page) {
        return page
                .select("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]:not(:has([itemprop]))")
                .stream()
                .map(Element::text)
                .map(Lines::joined)
                .filter(name -> !name.isEmpty() && name.length() <= 80 && signs(name));
    }

    /** The values of {@code meta} elements by any of these names, in the order of the names. */
    private static Stream<String> meta(Document page, List<String> names) {
        return names.stream()
                .flatMap(name -> page.select("meta").stream()
                        .filter(e -> Stream.of("property", "name", "itemprop")
                                .anyMatch(attribute -> e.attr(attribute).equalsIgnoreCase(name)))
                        .map(e -> plain(e.attr("content")))
                        .filter(value -> !value.isEmpty()));
    }

    /** One line of text: metadata is often escaped twice. */
    static String plain(String value) {
        return Lines.folded(Lines.joined(value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false)));
    }

    private static @Nullable String first(Stream<Stream<String>> sources) {
        return sources.flatMap(each -> each).findFirst().orElse(null);
    }
}
