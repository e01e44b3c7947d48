package org.rasid.source;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.rasid.report.Problem;

/** The problems of this room: each with the code that programs rely on and a sentence for people. */
final class Trouble {
    private Trouble() {}

    static Problem unreadable(Exception e) {
        if (e instanceof Budget.Exceeded) {
            return new Problem("too-large", reason(e) + "; what follows was left", null);
        }
        return new Problem("unreadable", "cannot be read: " + reason(e), null);
    }

    static Problem damagedRecord(Exception e) {
        return new Problem("damaged-record", "is a damaged record: " + reason(e), null);
    }

    static Problem tooDeep(int limit) {
        return new Problem("too-large", "lies in more than " + limit + " archives", null);
    }

    static Problem tooManyEntries(int limit) {
        return new Problem(
                "too-large",
                String.format(Locale.ROOT, "holds more than %,d files; the others were left", limit),
                null);
    }

    static Problem tooManyElements(int limit) {
        return new Problem("too-large", String.format(Locale.ROOT, "has more than %,d elements", limit), null);
    }

    static Problem tooManyCharacters(int limit) {
        return new Problem("too-large", String.format(Locale.ROOT, "has more than %,d characters", limit), null);
    }

    static Problem noArticle() {
        return new Problem("no-article", "is a page that holds no article", null);
    }

    static Problem badFeed(String why) {
        return new Problem("bad-feed", "is no RSS or Atom feed that can be read: " + why, null);
    }

    static Problem repairedFeed(String why) {
        return new Problem("damaged-feed", "is a damaged feed, read as far as it goes: " + why, null);
    }

    static Problem emptyFeed() {
        return new Problem("empty", "is a feed without entries", null);
    }

    static Problem teaser(String url) {
        return new Problem("teaser", "holds only the opening of the report; all of it is at " + url, null);
    }

    static Problem empty() {
        return new Problem("empty", "holds no text", null);
    }

    static Problem binary() {
        return new Problem("binary", "is no text in UTF-8, UTF-16 or windows-1256", null);
    }

    static Problem notArabic(int percent) {
        return new Problem("not-arabic", "is not Arabic: " + percent + "% of its letters are", null);
    }

    static Problem notArabic() {
        return new Problem("not-arabic", "is not Arabic, by its letters and its words", null);
    }

    static Problem tooManyBytes(int limit) {
        return new Problem("too-large", String.format(Locale.ROOT, "is larger than %,d bytes", limit), null);
    }

    static Problem tooManyLines(int limit) {
        return new Problem("too-large", String.format(Locale.ROOT, "has more than %,d lines", limit), null);
    }

    static Problem unsupported(Format format) {
        return new Problem("unsupported-format", "is " + format.words() + ", which is not yet read", null);
    }

    static Problem damaged(int places) {
        return new Problem("damaged-text", "is not quite UTF-8: replaced " + places + " bad bytes by \uFFFD", null);
    }

    static Problem badJson(String why) {
        return new Problem("bad-json", "is no JSON object: " + why, null);
    }

    static Problem noBody() {
        return new Problem("no-body", "has no `body`", null);
    }

    static Problem badField(String field) {
        return new Problem("bad-field", "`" + field + "` is not text and was left out", null);
    }

    static Problem badDate(String written) {
        String shown = written.length() > 40 ? written.substring(0, 40) + "…" : written;
        return new Problem("bad-date", "`date` is no ISO day and was left out: " + shown, null);
    }

    private static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof CharacterCodingException) {
            return "a file's name is not in this system's encoding";
        }
        String message = e.getMessage();
        String first = message == null ? "" : message.lines().findFirst().orElse("");
        return first.isBlank() ? "input failed" : first.length() > 160 ? first.substring(0, 160) + "…" : first;
    }
}
