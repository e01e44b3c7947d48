package org.rasid.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/**
 * The entries of a ZIP archive as they stand in it. What they unpack to is counted, also where nobody reads it, and it is
 * known where each begins.
 */
final class ZipEntries extends ZipInputStream {
    /** What names are in that are not marked as UTF-8: the first PC's code page. */
    private static final Charset OLD = Charset.forName("IBM437");

    private final Rewindable bytes;
    private final Budget budget;

    ZipEntries(Rewindable bytes, Budget budget) {
        super(bytes, OLD);
        this.bytes = bytes;
        this.budget = budget;
    }

    /** Where the archive goes on, when no entry is open. */
    long offset() throws IOException {
        return bytes.position() - in.available();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        budget.unpack(read);
        return read;
    }

    /** A name as it was meant: many programs write UTF-8 and do not say so. */
    static String name(String decoded) {
        ByteBuffer written = OLD.encode(decoded);
        try {
            return OLD.decode(written.duplicate()).toString().equals(decoded)
                    ? StandardCharsets.UTF_8.newDecoder().decode(written).toString()
                    : decoded;
        } catch (CharacterCodingException e) {
            return decoded;
        }
    }
}
