package org.rasid.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Pages and archives of them, made for a test. */
final class Archives {
    private Archives() {}

    /** A page with an article on it, which its number tells from others. */
    static String page(int number) {
        return "<!DOCTYPE html><html><head><meta property=\"og:type\" content=\"article\"><title>" + title(number)
                + "</title></head><body><h1>" + title(number) + "</h1><div><p>"
                + SourceFiles.BODY.replace("\n", "</p><p>")
                + "</p></div></body></html>";
    }

    static String title(int number) {
        return SourceFiles.TITLE + " في الجولة " + number;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        return gzip(bytes, 1);
    }

    /** The same bytes several times, compressed. */
    static byte[] gzip(byte[] bytes, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> entries) {
        return zip(entries, StandardCharsets.UTF_8);
    }

    /** A ZIP archive, its names in this encoding. */
    static byte[] zip(Map<String, byte[]> entries, Charset names) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed, names)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A record of a WARC archive. */
    static byte[] warc(String type, String address, String contentType, byte[] block) {
        return join(
                bytes("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                        + "\r\nWARC-Date: 2020-11-12T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:7a1b4a0e-0000-4000-8000-000000000001>"
                        + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n"),
                block,
                bytes("\r\n\r\n"));
    }

    /** A record with a server's answer. */
    static byte[] response(String address, String status, String headers, byte[] body) {
        byte[] block = join(bytes("HTTP/1.1 " + status + "\r\n" + headers + "\r\n"), body);
        return warc("response", address, "application/http; msgtype=response", block);
    }

    /** A record with a page. */
    static byte[] response(int number) {
        return response(
                "https://sahifa.example/" + number, "200 OK", "Content-Type: text/html\r\n", bytes(page(number)));
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
