package org.rasid.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** A format, told by the first bytes and never by a file's name. */
enum Format {
    /** Anything that is nothing else. */
    TEXT("plain text"),
    /** One JSON object a line. */
    JSON_LINES("JSON Lines"),
    /** A JSON array of objects, which is often taken for JSON Lines. */
    JSON_ARRAY("a JSON array instead of one object a line"),
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
    private static final Pattern PAGE = Pattern.compile(
            "<!doctype html|<html[\\s>]|<head[\\s>]|<body[\\s>]|<meta\\s|<title[\\s>]|<div[\\s>]|<article[\\s>]|<p[\\s>]");
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
        return ofText(Encoding.peek(head).stripLeading());
    }

    private static Format ofText(String start) {
        if (start.startsWith("{")) {
            return OBJECT.matcher(start).matches() ? JSON_LINES : TEXT;
        }
        if (start.startsWith("[")) {
            return ARRAY.matcher(start).matches() ? JSON_ARRAY : TEXT;
        }
        return start.startsWith("<") ? ofMarkup(start.toLowerCase(Locale.ROOT)) : TEXT;
    }

    private static Format ofMarkup(String start) {
        if (SYNDICATION.matcher(start).find()) {
            return FEED;
        }
        if (PAGE.matcher(start).find()) {
            return HTML;
        }
        return start.startsWith("<?xml") ? XML : TEXT;
    }
}
