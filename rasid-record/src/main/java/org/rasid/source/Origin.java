package org.rasid.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Problem;
import org.rasid.report.Report;

/**
 * Where bytes come from, and what is known of them before they are read.
 *
 * @param words what people call the place: {@code pages.zip!/a.html}
 * @param name what the reports in it are named after; null where it has no name of its own
 * @param url the address it was fetched from, null where nothing tells
 * @param charset the encoding that came with it, as an HTTP header tells it; null where nothing does
 * @param depth how many archives it lies in
 */
record Origin(
        String words,
        @Nullable String name,
        @Nullable String url,
        @Nullable String charset,
        int depth) {
    /** An input as it was given. */
    static Origin of(Input input) {
        if (input instanceof Input.Stream stream) {
            return new Origin(stream.origin(), stream.name(), null, null, 0);
        }
        if (input instanceof Input.Part part) {
            return new Origin(part.origin(), null, null, null, 0);
        }
        if (input instanceof Input.Fetched fetched) {
            return new Origin(fetched.url(), null, fetched.url(), charset(fetched.contentType()), 0);
        }
        return new Origin(input.origin(), name(((Input.Place) input).path().toString()), null, null, 0);
    }

    /** A file in an archive. */
    Origin entry(String path) {
        return new Origin(words + "!/" + path, name(path), null, null, depth + 1);
    }

    /** What a compressed file holds. */
    Origin unpacked() {
        return new Origin(words, name, url, charset, depth + 1);
    }

    /** The report at a place in a file, the first of which is named like the file. */
    Origin part(String place, int number, @Nullable String address, @Nullable String encoding) {
        String own = name == null || number == 1 ? name : name + "#" + number;
        return new Origin(words + place, own, address, encoding, depth);
    }

    /** The item that says why nothing was read here. */
    Item left(Problem problem) {
        return new Item.Left(new Report(name, "", "", null, null, url, null), words, problem);
    }

    /** The value of {@code charset} in a content type, null where it has none. */
    static @Nullable String charset(@Nullable String contentType) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        int at = type.indexOf("charset=");
        if (at < 0) {
            return null;
        }
        String value = type.substring(at + "charset=".length()).replaceAll("^[\"' ]+", "");
        String name = value.split("[;\"' ,]", 2)[0];
        return name.isEmpty() ? null : name;
    }

    /** A file's name without its ending, and without {@code .gz} behind that. */
    private static @Nullable String name(String path) {
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String plain = file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
        int dot = plain.lastIndexOf('.');
        String name = dot > 0 ? plain.substring(0, dot) : plain;
        return name.isEmpty() ? null : name;
    }
}
