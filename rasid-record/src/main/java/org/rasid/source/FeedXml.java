package org.rasid.source;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The XML of a feed, read without fetching or expanding anything. Small faults that most feeds have are set right without
 * a word: a document type, HTML's entities, a bare ampersand, control characters. What is still no XML is repaired as
 * browsers repair pages, and said to be damaged.
 */
final class FeedXml {
    private static final int DEPTH = 100;
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^\\[>]*+(?:\\[[^\\]]*+\\][^>]*+)?>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:(amp|lt|gt|quot|apos|#\\d{1,7}|#x[0-9A-Fa-f]{1,6})|\\w{2,31});");
    private static final String CDATA = "<![CDATA[";

    private FeedXml() {}

    /**
     * A feed's XML.
     *
     * @param document the tree
     * @param damage what was wrong with it, null where it was sound
     */
    record Parsed(Document document, @Nullable String damage) {}

    /**
     * The tree of this text.
     *
     * @throws IOException where not even repair makes a tree of it
     */
    static Parsed parse(String text) throws IOException {
        String sound = sound(withoutType(text.substring(text.indexOf('<'))));
        try {
            return new Parsed(tree(sound), null);
        } catch (JDOMException e) {
            String damage = String.valueOf(e.getMessage()).replaceFirst("^Error on line (\\d+): ", "line $1: ");
            return new Parsed(repaired(sound, damage), damage);
        }
    }

    private static String withoutType(String text) {
        int at = text.indexOf("<!DOCTYPE");
        Matcher type = DOCTYPE.matcher(text).region(Math.max(0, at), text.length());
        return at >= 0 && type.lookingAt() ? text.substring(0, at) + text.substring(type.end()) : text;
    }

    private static Document repaired(String text, String damage) throws IOException {
        Parser parser = Parser.xmlParser();
        parser.setMaxDepth(DEPTH);
        org.jsoup.nodes.Document tree = parser.parseInput(text, "");
        tree.outputSettings().syntax(Syntax.xml).escapeMode(EscapeMode.xhtml).prettyPrint(false);
        try {
            return tree(tree.outerHtml());
        } catch (JDOMException e) {
            throw new IOException(damage, e);
        }
    }

    private static Document tree(String xml) throws JDOMException, IOException {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", String.valueOf(DEPTH));
        builder.setExpandEntities(false);
        return builder.build(new StringReader(xml));
    }

    private static String sound(String text) {
        StringBuilder sound = new StringBuilder(text.length());
        Matcher entity = ENTITY.matcher(text);
        for (int i = 0, next; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            if (c == '<' && text.startsWith(CDATA, i)) {
                int end = text.indexOf("]]>", i);
                next = end < 0 ? text.length() : end;
                text.substring(i, next).codePoints().map(FeedXml::allowed).forEach(sound::appendCodePoint);
            } else if (c == '&') {
                boolean named = entity.region(i, text.length()).lookingAt();
                next = named ? entity.end() : next;
                sound.append(named ? character(entity.group(), entity.group(1) != null) : "&amp;");
            } else {
                sound.appendCodePoint(allowed(c));
            }
        }
        return sound.toString();
    }

    private static String character(String entity, boolean isXml) {
        if (isXml) {
            return entity;
        }
        String character = Parser.unescapeEntities(entity, false);
        return character.equals(entity) ? "&amp;" + entity.substring(1) : character;
    }

    /** The character, a space where XML forbids it. */
    private static int allowed(int c) {
        boolean forbidden = c < ' ' && c != '\n' && c != '\r' && c != '\t'
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || c == 0xFFFE
                || c == 0xFFFF;
        return forbidden ? ' ' : c;
    }
}
