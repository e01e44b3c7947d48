package org.rasid.record.sets;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The file in which sets wait for the next start. It is only ever there whole, and one that cannot be read counts as
 * none: the store has everything.
 */
record SetsFile(Path path) {
    private static final int VERSION = 0x52534402;
    private static final int BUFFER = 1 << 16;

    /** Sets and the change of the store that they know of. */
    record Kept(long change, Postings postings) {}

    @Nullable
    Kept read() {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
            CheckedInputStream checked = new CheckedInputStream(file, new CRC32());
            DataInputStream in = new DataInputStream(checked);
            if (in.readInt() != VERSION) {
                return null;
            }
            Kept kept = new Kept(in.readLong(), Postings.read(in));
            long sum = checked.getChecksum().getValue();
            return in.readLong() == sum ? kept : null;
        } catch (IOException | RuntimeException e) {
            // Not there, or damaged in whatever way: made again from the store.
            return null;
        }
    }

    /** Writes beside the file and puts it in its place; where that cannot be, the sets are made again next time. */
    void write(Kept kept) {
        Path fresh = path.resolveSibling(
                path.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (BufferedOutputStream file = new BufferedOutputStream(Files.newOutputStream(fresh), BUFFER)) {
                CheckedOutputStream checked = new CheckedOutputStream(file, new CRC32());
                DataOutputStream out = new DataOutputStream(checked);
                out.writeInt(VERSION);
                out.writeLong(kept.change());
                kept.postings().write(out);
                out.writeLong(checked.getChecksum().getValue());
            }
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(fresh);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A disk that cannot be written: nobody reads the file.
            return;
        }
    }
}
