package org.rasid.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A report as its author wrote it, and what is known of it before it is read.
 *
 * @param id the report's name; null lets the reader name it by its text
 * @param title the headline; empty where there is none
 * @param body the text below the headline
 * @param date the day of publication, where the caller or the metadata gave it
 * @param outlet who published it
 * @param url where it was found
 * @param author who signed it
 */
public record Report(
        @Nullable String id,
        String title,
        String body,
        @Nullable LocalDate date,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String author) {

    /**
     * {@return a report of which only the words are known}
     *
     * @param title one line; empty where there is none
     * @param body lines with {@code \n} between
     * @param date the day of publication; null where it is not known
     */
    public static Report of(String title, String body, @Nullable LocalDate date) {
        return new Report(null, title, body, date, null, null, null);
    }

    /**
     * {@return the same report, published on another day; null where the day is not known}
     *
     * @param day the day of publication
     */
    public Report on(@Nullable LocalDate day) {
        return new Report(id, title, body, day, outlet, url, author);
    }

    /**
     * {@return the same report under another name}
     *
     * @param other the new id
     */
    public Report named(String other) {
        return new Report(other, title, body, date, outlet, url, author);
    }

    /** {@return the text that all offsets refer to: the title, a line break, the body} */
    public String text() {
        return title.isEmpty() ? body : title + "\n" + body;
    }

    /**
     * {@return the body in a text that begins with its title, as {@link #text} joins them}
     *
     * @param title empty where there is none
     * @param text as {@link #text} gives it
     */
    public static String body(String title, String text) {
        return title.isEmpty() ? text : text.substring(Math.min(text.length(), title.length() + 1));
    }

    /** {@return the SHA-256 of the text in UTF-8, as hexadecimal digits} */
    public String sha256() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
