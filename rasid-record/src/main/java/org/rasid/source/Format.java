package org.rasid.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A format, told by the first bytes and never by a file's name. */
enum Format {
    /** Anything that is nothing else. */
    TEXT("plain text"),
    /** One JSON object a line. */
    JSON_LINES("JSON Lines"),
    /** A JSON array of objects, which is often taken for JSON Lines. */
    JSON_ARRAY("a JSON array instead of one object a line"),
    /** One JSON object over many lines, which is no report. */
    JSON_DOCUMENT("one JSON object over several lines instead of one a line"),
    HTML("an HTML page"),
    FEED("an RSS or Atom feed"),
    XML("XML"),
    ZIP("a ZIP archive"),
    GZIP("a gzip file"),
    WARC("a WARC archive"),
    PDF("a PDF");

    /** How many bytes are needed to tell. */
    static final int HEAD = 8192;

    private static final Pattern OBJECT = Pattern.compile("\\{\\s*(\"|\\}).*", Pattern.DOTALL);
    private static final Pattern ARRAY = Pattern.compile("\\[\\s*[{\\]].*", Pattern.DOTALL);
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype html|(?:html|head|body|meta|link|title|script|style|"
                    + "div|section|article|main|header|table|center|font|span|strong|p|h[1-6]|b|a|br|img)[\\s>/])");
    private static final Pattern XHTML = Pattern.compile("<(?:!doctype html|html[\\s>])");
    private static final Pattern SYNDICATION = Pattern.compile("<(rss|feed|rdf:rdf)[\\s>]");

    private final String words;

    Format(String words) {
        this.words = words;
    }

    /** What it is, to be put after "is". */
    String words() {
        return words;
    }

    /** The format of what begins with these bytes. */
    static Format of(byte[] head) {
        String magic = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
        if (magic.startsWith("PK\3\4") || magic.startsWith("PK\5\6")) {
            return ZIP;
        }
        if (magic.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        if (magic.startsWith("WARC/")) {
            return WARC;
        }
        if (magic.startsWith("%PDF-")) {
            return PDF;
        }
        return ofText(stripped(Encoding.peek(head)));
    }

    /** Whether no further byte can make another format of it: the first line is a whole object. */
    static boolean isTold(byte[] head) {
        String start = stripped(Encoding.peek(head));
        int end = start.indexOf('\n');
        return end > 0 && start.substring(0, end).strip().endsWith("}") && ofText(start) == JSON_LINES;
    }

    /** Without white space and byte order marks before it, of which careless programs write several. */
    private static String stripped(String start) {
        int i = 0;
        while (i < start.length() && (start.charAt(i) == '\uFEFF' || Character.isWhitespace(start.charAt(i)))) {
            i++;
        }
        return start.substring(i);
    }

    private static Format ofText(String start) {
        if (start.startsWith("{")) {
            return !OBJECT.matcher(start).matches() ? TEXT : runsOn(start) ? JSON_DOCUMENT : JSON_LINES;
        }
        if (start.startsWith("[")) {
            return ARRAY.matcher(start).matches() ? JSON_ARRAY : TEXT;
        }
        return start.startsWith("<") ? ofMarkup(start.toLowerCase(Locale.ROOT)) : TEXT;
    }

    /** Whether an object goes on in the next line: it opens in the first, and the second begins no other. */
    private static boolean runsOn(String start) {
        String[] lines = start.split("\\R", 3);
        return lines.length > 1
                && !lines[0].strip().endsWith("}")
                && !lines[1].isBlank()
                && !lines[1].strip().startsWith("{");
    }

    private static Format ofMarkup(String start) {
        int feed = first(SYNDICATION, start);
        // In XML an element called title or section says nothing.
        int page = first(start.startsWith("<?xml") ? XHTML : PAGE, start);
        if (feed != page) {
            return feed < page ? FEED : HTML;
        }
        return start.startsWith("<?xml") ? XML : TEXT;
    }

    private static int first(Pattern pattern, String start) {
        Matcher matcher = pattern.matcher(start);
        return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
    }
}
