package org.rasid.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells how bytes encode Arabic text. In this order:
 *
 * <ul>
 *   <li>a byte order mark decides;
 *   <li>UTF-16 without one: three in ten of the 16-bit units lie in the Arabic block, so that every second byte is 06, a
 *       control character that no text in another encoding uses;
 *   <li>what is valid UTF-8 is UTF-8, and so is what has at most one bad place for each fifty Arabic letters;
 *   <li>windows-1256, where the result {@linkplain ArabicLetters#plausible reads like Arabic};
 *   <li>anything else is no text that Rasid can read.
 * </ul>
 */
final class Encoding {
    private static final int UNITS_LOOKED_AT = 4096;
    private static final String OLD = "windows-1256";
    private static final char BAD = '\uFFFD';

    private Encoding() {}

    /**
     * Text that was decoded.
     *
     * @param text the text, without a byte order mark
     * @param bad how many places could not be decoded and became U+FFFD
     */
    record Decoded(String text, int bad) {}

    /** The text, null where these bytes are none. */
    static @Nullable Decoded decode(byte[] bytes) {
        Charset wide = wide(bytes);
        Decoded decoded = wide == null ? decodeNarrow(bytes) : lenient(bytes, wide);
        return decoded == null || decoded.text.indexOf(0) >= 0 ? null : decoded;
    }

    /**
     * The text of markup, null where these bytes are none. A byte order mark decides; then what is declared, where the
     * bytes bear it out; then what they look like. Valid UTF-8 beyond ASCII is UTF-8 whatever is declared: no text in
     * another encoding looks like it.
     *
     * @param declared encodings by name, the most trusted first, as an HTTP header and the markup itself tell them
     */
    static @Nullable Decoded decodeMarkup(byte[] bytes, List<String> declared) {
        Charset wide = wide(bytes);
        if (wide != null) {
            return lenient(bytes, wide);
        }
        String valid = strict(bytes, StandardCharsets.UTF_8);
        if (valid != null) {
            return new Decoded(withoutMark(valid), 0);
        }
        for (String name : declared) {
            String text = known(name) ? strict(bytes, Charset.forName(name)) : null;
            if (text != null && ArabicLetters.plausible(beyondAscii(text))) {
                return new Decoded(text, 0);
            }
        }
        Decoded damaged = lenient(bytes, StandardCharsets.UTF_8);
        if (damaged.bad * 50L <= ArabicLetters.in(damaged.text).arabic()) {
            return damaged;
        }
        String old = known(OLD) ? strict(bytes, Charset.forName(OLD)) : null;
        boolean arabic = old != null && ArabicLetters.plausible(beyondAscii(old));
        return old != null && arabic ? new Decoded(old, 0) : damaged;
    }

    /** UTF-16 of either byte order where these bytes are that, else null. */
    static @Nullable Charset wide(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (arabicUnits(head, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        return arabicUnits(head, 0) ? StandardCharsets.UTF_16BE : null;
    }

    /** The first bytes as text in which ASCII can be recognised; other letters may be wrong. */
    static String peek(byte[] head) {
        Charset wide = wide(head);
        return lenient(head, wide == null ? StandardCharsets.UTF_8 : wide).text;
    }

    private static @Nullable Decoded decodeNarrow(byte[] bytes) {
        String valid = strict(bytes, StandardCharsets.UTF_8);
        if (valid != null) {
            return new Decoded(withoutMark(valid), 0);
        }
        Decoded damaged = lenient(bytes, StandardCharsets.UTF_8);
        if (damaged.bad * 50L <= ArabicLetters.in(damaged.text).arabic()) {
            return damaged;
        }
        String old = known(OLD) ? strict(bytes, Charset.forName(OLD)) : null;
        return old != null && ArabicLetters.plausible(old) ? new Decoded(old, 0) : null;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Decoded lenient(byte[] bytes, Charset charset) {
        String text = withoutMark(new String(bytes, charset));
        return new Decoded(text, (int) text.chars().filter(c -> c == BAD).count());
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean arabicUnits(byte[] bytes, int highByte) {
        int units = Math.min(bytes.length / 2, UNITS_LOOKED_AT);
        int arabic = 0;
        for (int i = 0; i < units; i++) {
            if (bytes[2 * i + highByte] == 6) {
                arabic++;
            }
        }
        return units > 0 && arabic * 10L >= units * 3L;
    }

    private static boolean known(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    /** A text without its ASCII letters, of which markup consists for the most part. */
    private static String beyondAscii(String text) {
        StringBuilder beyond = new StringBuilder(text.length());
        text.chars().map(c -> c < 0x80 && c >= ' ' ? ' ' : c).forEach(c -> beyond.append((char) c));
        return beyond.toString();
    }
}
