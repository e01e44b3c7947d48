package org.rasid.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a ZIP archive, entry by entry as they stand in it, each told apart by its content. Passed over: folders,
 * hidden files, and what the Macintosh adds. After a damaged entry the next sound one is looked for.
 */
final class ZipItems implements Items {
    private static final int ENTRY = 0x504B0304;
    private static final int DIRECTORY = 0x504B0102;
    private static final int EMPTY_DIRECTORY = 0x504B0506;

    private final Rewindable bytes;
    private final Origin origin;
    private final Limits limits;
    private final Budget budget;
    private final Opening opening;
    private ZipEntries zip;
    private @Nullable Items inner;
    private Origin current;
    private long start;
    private int entries;
    private boolean done;

    ZipItems(InputStream raw, Origin origin, Limits limits, Budget budget, Opening opening) {
        this.bytes = new Rewindable(raw);
        this.origin = origin;
        this.limits = limits;
        this.budget = budget;
        this.opening = opening;
        this.zip = new ZipEntries(bytes, budget);
        this.current = origin;
    }

    @Override
    public @Nullable Item next() throws IOException {
        while (!done) {
            try {
                Item item = inner == null ? null : inner.next();
                if (item != null) {
                    return item;
                }
                closeInner();
                Item failure = enter();
                if (failure != null) {
                    return failure;
                }
            } catch (Budget.Exceeded e) {
                done = true;
                return origin.left(Trouble.unreadable(e));
            } catch (IOException | IllegalArgumentException e) {
                return damaged(e);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        closeInner();
        bytes.close();
    }

    /** Opens the next entry; the item says so where there is one too many or the archive breaks off. */
    private @Nullable Item enter() throws IOException {
        current = origin;
        zip.closeEntry();
        start = zip.offset();
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
            return end();
        }
        String path = ZipEntries.name(entry.getName());
        current = origin.entry(path);
        if (++entries > limits.entries()) {
            done = true;
            return origin.left(Trouble.tooManyEntries(limits.entries()));
        }
        if (!entry.isDirectory() && !isHidden(path)) {
            inner = opening.bytes(new Kept(zip), current, budget);
        }
        return null;
    }

    /** What comes where no entry begins: the archive's directory, or damage. */
    private @Nullable Item end() throws IOException {
        bytes.rewind(start);
        int sign = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            sign = sign << 8 | Math.max(0, bytes.read());
        }
        if (sign == DIRECTORY || sign == EMPTY_DIRECTORY) {
            done = true;
            return null;
        }
        return damaged(new IOException("the archive is damaged or breaks off"));
    }

    private Item damaged(Exception e) throws IOException {
        Item left = current.left(Trouble.unreadable(e));
        inner = null;
        bytes.rewind(start + 1);
        done = !bytes.seek(eight -> (int) (eight >>> 32) == ENTRY);
        zip = new ZipEntries(bytes, budget);
        return left;
    }

    private void closeInner() throws IOException {
        Items open = inner;
        inner = null;
        if (open != null) {
            open.close();
        }
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/");
    }

    /** An entry's bytes, whose reader does not close the archive. */
    private static final class Kept extends FilterInputStream {
        Kept(InputStream bytes) {
            super(bytes);
        }

        @Override
        public void close() {}
    }
}
