package org.rasid.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.filter.Filters;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Problem;
import org.rasid.report.Report;

/**
 * An RSS or Atom feed, a report an entry. Where an entry holds no more than the opening of its report, the report says so
 * with the problem {@code teaser}, and its {@code url} is where all of it stands.
 */
final class Syndication {
    /** With fewer letters a text is taken for an opening: a summary of one, and what calls itself the content. */
    private static final int LEAST_SUMMARY = 500;

    private static final int LEAST_CONTENT = 250;

    private final Origin origin;
    private final Limits limits;
    private final String outlet;
    private final @Nullable String damage;
    private int reports;

    private Syndication(Origin origin, Limits limits, String outlet, @Nullable String damage) {
        this.origin = origin;
        this.limits = limits;
        this.outlet = outlet;
        this.damage = damage;
    }

    /** The reports of a feed, or why there are none. */
    static Items items(byte[] bytes, Origin origin, Limits limits) {
        Encoding.Decoded decoded = Markup.decode(bytes, origin.charset());
        if (decoded == null) {
            return Items.of(List.of(origin.left(Trouble.binary())));
        }
        try {
            FeedXml.Parsed xml = FeedXml.parse(decoded.text());
            List<@Nullable LocalDate> days = days(xml.document().getRootElement());
            SyndFeed feed = new SyndFeedInput().build(xml.document());
            if (feed.getEntries().isEmpty()) {
                return Items.of(List.of(origin.left(Trouble.emptyFeed())));
            }
            return new Syndication(origin, limits, line(feed.getTitle()), xml.damage())
                    .entries(feed.getEntries(), days);
        } catch (IOException | FeedException e) {
            return Items.of(List.of(origin.left(Trouble.badFeed(String.valueOf(e.getMessage())))));
        } catch (IllegalArgumentException | NullPointerException e) {
            // How the library says that it misses a feed's parts.
            return Items.of(List.of(origin.left(Trouble.badFeed("it has no channel with entries"))));
        }
    }

    private Items entries(List<SyndEntry> entries, List<@Nullable LocalDate> days) {
        boolean written = days.size() == entries.size();
        Iterator<SyndEntry> each = entries.iterator();
        return () -> {
            if (!each.hasNext()) {
                return null;
            }
            if (reports == limits.entries()) {
                each.forEachRemaining(entry -> {});
                return origin.left(Trouble.tooManyEntries(limits.entries()));
            }
            SyndEntry entry = each.next();
            LocalDate day = written ? days.get(reports) : null;
            return item(entry, day == null ? day(entry) : day);
        };
    }

    private Item item(SyndEntry entry, @Nullable LocalDate day) {
        Origin place = origin.part("#" + (reports + 1), ++reports, address(entry), null);
        String title = line(entry.getTitle());
        List<BlockLines.Line> lines = text(entry, title);
        if (lines.size() > limits.lines()) {
            return place.left(Trouble.tooManyLines(limits.lines()));
        }
        List<Problem> problems = new ArrayList<>();
        if (damage != null && reports == 1) {
            problems.add(Trouble.repairedFeed(damage));
        }
        if (place.url() != null && isOpening(lines, !entry.getContents().isEmpty())) {
            problems.add(Trouble.teaser(place.url()));
        }
        String body =
                String.join("\n", lines.stream().map(BlockLines.Line::text).toList());
        Report report = new Report(place.name(), title, body, day, outlet(entry), place.url(), author(entry));
        return Checked.item(report, place.words(), problems);
    }

    private static boolean isOpening(List<BlockLines.Line> lines, boolean content) {
        int letters = lines.stream().mapToInt(BlockLines.Line::letters).sum();
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1).text();
        boolean breaksOff = last.endsWith("…") || last.endsWith("...") || last.endsWith("…]") || last.endsWith("...]");
        return breaksOff || letters < (content ? LEAST_CONTENT : LEAST_SUMMARY);
    }

    /** The longest of the texts that come with an entry. */
    private static List<BlockLines.Line> text(SyndEntry entry, String title) {
        return Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .map(SyndContent::getValue)
                .filter(value -> value != null && !value.isBlank())
                .max(Comparator.comparingInt(String::length))
                .map(value -> BlockLines.own(lines(value), title))
                .orElse(List.of());
    }

    private static List<BlockLines.Line> lines(String value) {
        if (value.indexOf('<') < 0) {
            return BlockLines.ofText(Parser.unescapeEntities(value, false));
        }
        org.jsoup.nodes.Document page = HtmlPage.parse(value, null);
        if (HtmlPage.isTooBusy(page)) {
            return BlockLines.ofText(page.text());
        }
        PageFurniture.remove(page);
        return BlockLines.of(page.body());
    }

    private static @Nullable String address(SyndEntry entry) {
        return Stream.of(entry.getLink(), entry.getUri())
                .filter(url -> url != null && Metadata.isAddress(url.strip()))
                .map(String::strip)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String outlet(SyndEntry entry) {
        SyndFeed source = entry.getSource();
        String own = source == null ? "" : line(source.getTitle());
        String name = own.isEmpty() ? outlet : own;
        return name.isEmpty() ? null : name;
    }

    /** RSS wants an address for mail there, with the name behind it in brackets. */
    private static @Nullable String author(SyndEntry entry) {
        String written = line(entry.getAuthor());
        int open = written.indexOf('(');
        boolean bracket = written.indexOf('@') >= 0 && open >= 0 && written.endsWith(")");
        String name =
                bracket ? written.substring(open + 1, written.length() - 1).strip() : written;
        return name.isEmpty() || name.indexOf('@') >= 0 || !Metadata.signs(name) ? null : name;
    }

    private static String line(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return text.indexOf('<') < 0
                ? Metadata.plain(text)
                : Lines.joined(HtmlPage.parse(text, null).text());
    }

    /** The entries' days as they are written: the library keeps only the instant, which may lie in another day. */
    private static List<@Nullable LocalDate> days(Element root) {
        List<@Nullable LocalDate> days = new ArrayList<>();
        for (Element entry : root.getDescendants(Filters.element())) {
            if (entry.getName().equals("item") || entry.getName().equals("entry")) {
                days.add(written(entry));
            }
        }
        return days;
    }

    private static @Nullable LocalDate written(Element entry) {
        for (String name : List.of("pubDate", "published", "date", "issued", "created", "updated", "modified")) {
            for (Element child : entry.getChildren()) {
                LocalDate day = child.getName().equals(name) ? MetaDay.of(child.getText()) : null;
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(SyndEntry entry) {
        java.util.Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null
                ? null
                : MetaDay.of(
                        date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString());
    }
}
