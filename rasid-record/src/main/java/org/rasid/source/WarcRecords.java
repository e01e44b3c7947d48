package org.rasid.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The records of a WARC archive, compressed or not, one at a time in bounded memory. After a damaged record the next one
 * can be looked for: where a compressed member begins, or in an archive that is not compressed the words
 * {@code WARC/1.}.
 */
final class WarcRecords implements Closeable {
    /** The most bytes of a record's headers, and of an answer's, as they stand in the file. */
    private static final int HEADERS = 1 << 16;

    private static final String WARC = "WARC/";

    /** So many bytes of a compressed member tell whether a record is in it. */
    private static final int MEMBER_HEAD = 4096;

    private final Rewindable bytes;
    private final long end;
    private final Gate gate = new Gate();
    private @Nullable WarcReader reader;
    private @Nullable WarcRecord record;
    private LongPredicate begins = WarcRecords::isRecord;
    private long base;
    private long offset;
    private boolean begun;
    private boolean ended;
    private boolean doubtful;

    /** All records of an archive. */
    WarcRecords(InputStream raw) {
        this.bytes = new Rewindable(raw);
        this.end = Long.MAX_VALUE;
        this.begun = true;
    }

    /**
     * The records that begin in a stretch of an archive whose records are compressed one by one.
     *
     * @param raw the archive's bytes from the stretch's first one on, to the archive's end
     * @param from where in the archive they begin
     * @param end where the stretch ends; a record that begins before is read to its own end
     */
    WarcRecords(InputStream raw, long from, long end) {
        this.bytes = new Rewindable(raw, from);
        this.end = end;
        this.begun = from == 0;
    }

    /** Whether these are the first bytes of a compressed member with a record in it. */
    static boolean beginsMember(byte[] head) {
        return start(head, WARC.length()).equals(WARC);
    }

    /** So many characters, or as many as come, of what a compressed member holds that begins with these bytes. */
    private static String start(byte[] head, int most) {
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        try (InputStream member = new GZIPInputStream(new ByteArrayInputStream(head))) {
            for (int c = member.read(); c >= 0 && start.size() < most; c = member.read()) {
                start.write(c);
            }
        } catch (IOException e) {
            // It breaks off where the bytes do, or it is no such member.
            return start.toString(StandardCharsets.ISO_8859_1);
        }
        return start.toString(StandardCharsets.ISO_8859_1);
    }

    /** Where in the file the record begins that was read last, or tried. */
    long offset() {
        return offset;
    }

    /**
     * The next record, null after the last one; what was not read of the one before is passed over.
     *
     * @throws IOException where the record before, or the next one, is damaged
     * @throws RuntimeException so too, where the library meets what it did not expect
     */
    @Nullable
    WarcRecord next() throws IOException {
        begun = begun || toFirst();
        if (ended) {
            return null;
        }
        WarcReader open = reader == null ? open() : reader;
        if (record != null) {
            doubtful = true;
            record.body().consume();
            doubtful = false;
        }
        gate.allowed = HEADERS;
        record = open.next().orElse(null);
        gate.allowed = Long.MAX_VALUE;
        offset = base + open.position();
        doubtful = false;
        if (record != null && isBeyond(record)) {
            record = null;
        }
        ended = record == null;
        return record;
    }

    /** Goes to the first record that begins in the stretch. */
    private boolean toFirst() throws IOException {
        ended = true;
        while (ended && bytes.seek(WarcRecords::isMember, end)) {
            long at = bytes.position();
            ended = !beginsMember(bytes.readNBytes(MEMBER_HEAD));
            bytes.rewind(ended ? at + 1 : at);
        }
        return true;
    }

    /**
     * Whether what could not be read is for whoever reads the next stretch: it begins behind the end, and with a
     * compressed member, where the next stretch can begin.
     */
    boolean isBeyond() {
        return offset >= end && beginsMember(bytes.remembered(offset, MEMBER_HEAD));
    }

    /**
     * Whether a record is for whoever reads the next stretch. Where a member holds several records, the library tells the
     * next member's place for those behind the first; they do not stand there.
     */
    private boolean isBeyond(WarcRecord next) {
        if (offset < end) {
            return false;
        }
        String there = start(bytes.remembered(offset, MEMBER_HEAD), HEADERS);
        return there.startsWith(WARC)
                && Stream.of("WARC-Record-ID", "WARC-Target-URI")
                        .flatMap(header -> next.headers().first(header).stream())
                        .allMatch(there::contains);
    }

    /** The answer that a record holds. */
    HttpResponse http(WarcResponse response) throws IOException {
        gate.allowed = HEADERS;
        try {
            return response.http();
        } finally {
            gate.allowed = Long.MAX_VALUE;
        }
    }

    /**
     * After {@link #next} failed: whether it is the record before that is damaged, because it breaks off or does not end
     * where it says. What was read of it may be another's.
     */
    boolean isDoubtful() {
        return doubtful;
    }

    /** Goes on to where the next record may begin; false where there is none. */
    boolean recover() throws IOException {
        boolean tooLong = gate.allowed <= 0;
        gate.allowed = Long.MAX_VALUE;
        bytes.rewind(tooLong ? bytes.position() : offset + 1);
        reader = null;
        record = null;
        doubtful = false;
        ended = !bytes.seek(begins, end);
        return !ended;
    }

    /** Where the damage is: the doubtful record's place, else the place behind the last record. */
    long damage() {
        if (reader != null && !doubtful) {
            offset = Math.max(offset, base + reader.position());
        }
        return offset;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** Whether eight bytes are the words that a record begins with. */
    private static boolean isRecord(long eight) {
        return eight >>> 24 == 0x57_4152_432FL // WARC/
                && Character.isDigit((int) (eight >>> 16 & 0xFF))
                && (eight >>> 8 & 0xFF) == '.';
    }

    /** Whether eight bytes begin a compressed member: a magic number, the one method, no flag that is not in use. */
    private static boolean isMember(long eight) {
        return eight >>> 40 == 0x1F_8B08L && (eight >>> 32 & 0xE0) == 0;
    }

    private WarcReader open() throws IOException {
        base = bytes.position();
        offset = base;
        WarcReader open = new WarcReader(gate);
        open.setLenient(true);
        open.onWarning(message -> doubtful |= message.contains("trailer"));
        if (open.compression() == WarcCompression.GZIP) {
            begins = WarcRecords::isMember;
        }
        reader = open;
        return open;
    }

    /** Gives the library the file's bytes, but no more than a limit while it reads headers. */
    private final class Gate implements ReadableByteChannel {
        private long allowed = Long.MAX_VALUE;

        @Override
        public int read(ByteBuffer into) throws IOException {
            if (allowed <= 0) {
                throw new IOException("its headers are longer than " + HEADERS + " bytes");
            }
            int wanted = (int) Math.min(into.remaining(), allowed);
            int read = bytes.read(into.array(), into.arrayOffset() + into.position(), wanted);
            into.position(into.position() + Math.max(0, read));
            allowed -= Math.max(0, read);
            return read;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
