package org.rasid.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rasid.record.Account;
import org.rasid.record.Tombstone;
import org.rasid.record.world.Uuids;

/**
 * Facts as an Atom feed (RFC 4287); facts that are no more stand in it as deleted entries (RFC 6721).
 *
 * @param title what the feed is called
 * @param updated when what it holds last changed
 */
public record AtomFeed(String title, Instant updated) implements FactFormat {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    @Override
    public void write(Iterator<Told> facts, List<Tombstone> gone, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeNamespace("at", TOMBSTONES);
            element(xml, "id", "urn:uuid:" + Uuids.of("feed " + title));
            element(xml, "title", title);
            element(xml, "updated", updated.toString());
            xml.writeStartElement("author");
            element(xml, "name", "Rasid");
            xml.writeEndElement();
            while (facts.hasNext()) {
                entry(xml, facts.next());
            }
            for (Tombstone stone : gone) {
                xml.writeEmptyElement("at", "deleted-entry", TOMBSTONES);
                xml.writeAttribute("ref", "urn:uuid:" + stone.fact());
                xml.writeAttribute("when", stone.at().toString());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("the feed cannot be written: " + e.getMessage(), e);
        }
    }

    /** An address that a reader's program would run rather than open is left out. */
    private static boolean onTheWeb(String url) {
        return url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8);
    }

    private static void entry(XMLStreamWriter xml, Told told) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + told.fact().id());
        element(xml, "title", told.title());
        element(xml, "published", told.fact().firstSeen().toString());
        element(xml, "updated", told.fact().lastChanged().toString());
        for (String topic : told.fact().topics()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", allowed(topic));
        }
        for (Account account : told.accounts()) {
            String url = account.report().url();
            if (url != null && onTheWeb(url)) {
                xml.writeEmptyElement("link");
                xml.writeAttribute("rel", "related");
                xml.writeAttribute("href", allowed(url));
            }
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeAttribute("xml:lang", "ar");
        xml.writeCharacters(allowed(content(told)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** The words that carry it, and below them what people have noted. */
    private static String content(Told told) {
        return String.join(
                "\n\n",
                Stream.concat(Stream.of(told.evidence()), told.noted().stream()).toList());
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** Without the control characters that XML 1.0 has no way to write. */
    private static String allowed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c >= 0x20 && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff)
                        || c == '\t'
                        || c == '\n'
                        || c == '\r')
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
