package org.rasid.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a page or a feed, out of its bytes. */
final class Markup {
    private static final int HEAD = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{2,40})");

    private Markup() {}

    /**
     * The text, null where these bytes are none.
     *
     * @param header the encoding that the server told, null where it did not
     */
    static Encoding.@Nullable Decoded decode(byte[] bytes, @Nullable String header) {
        List<String> declared = new ArrayList<>();
        if (header != null) {
            declared.add(header);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        while (matcher.find()) {
            declared.add(matcher.group(1));
        }
        return Encoding.decodeMarkup(bytes, declared);
    }
}
