package org.rasid.scale;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.rasid.source.Input;

/** Finds inputs and cuts them into groups, so that one huge archive does not hold up the rest. */
final class Groups {
    private static final byte[] PARQUET = {'P', 'A', 'R', '1'};

    private final Configuration hadoop;
    private final long bytes;

    /** Cuts what can be cut into stretches of so many bytes. */
    Groups(Configuration hadoop, long bytes) {
        this.hadoop = hadoop;
        this.bytes = bytes;
    }

    /**
     * The groups of inputs, by address and place.
     *
     * @param inputs files, folders with all that lies below, or patterns such as {@code s3a://crawl/*.warc.gz}
     * @throws FileNotFoundException where an input names nothing
     */
    List<Group> of(List<String> inputs) throws IOException {
        List<Group> groups = new ArrayList<>();
        for (String input : inputs) {
            Path pattern = new Path(input);
            FileSystem files = pattern.getFileSystem(hadoop);
            for (FileStatus status : found(files, pattern)) {
                add(files, status, groups);
            }
        }
        groups.sort(Comparator.comparing(Group::name).thenComparing(Group::path));
        return groups.stream().distinct().toList();
    }

    /** A name is itself before it is a pattern. */
    private static FileStatus[] found(FileSystem files, Path pattern) throws IOException {
        if (files.exists(pattern)) {
            return new FileStatus[] {files.getFileStatus(pattern)};
        }
        FileStatus[] found = files.globStatus(pattern);
        if (found == null || found.length == 0) {
            throw new FileNotFoundException(pattern + ": there is no such file");
        }
        return found;
    }

    private void add(FileSystem files, FileStatus status, List<Group> groups) throws IOException {
        if (!status.isDirectory()) {
            cut(files, status, groups);
            return;
        }
        RemoteIterator<LocatedFileStatus> below = files.listFiles(status.getPath(), true);
        while (below.hasNext()) {
            LocatedFileStatus file = below.next();
            if (isVisible(status.getPath(), file.getPath())) {
                cut(files, file, groups);
            }
        }
    }

    /** Whether neither a file nor a folder that it lies in is hidden, as what programs keep for themselves is. */
    private static boolean isVisible(Path folder, Path file) {
        for (Path path = file; path != null && !path.equals(folder); path = path.getParent()) {
            if (path.getName().startsWith(".") || path.getName().startsWith("_")) {
                return false;
            }
        }
        return true;
    }

    private void cut(FileSystem files, FileStatus status, List<Group> groups) throws IOException {
        long size = status.getLen();
        String path = status.getPath().toString();
        Group.By by = by(files, status);
        long step = by == Group.By.WHOLE ? Math.max(1, size) : bytes;
        for (long from = 0; from == 0 || from < size; from += step) {
            groups.add(new Group(path, size, by, from, Math.min(size, from + step)));
        }
    }

    private static Group.By by(FileSystem files, FileStatus status) throws IOException {
        byte[] head;
        try (InputStream in = files.open(status.getPath())) {
            head = in.readNBytes(Input.Cut.HEAD);
        }
        if (head.length >= PARQUET.length && Arrays.equals(head, 0, PARQUET.length, PARQUET, 0, PARQUET.length)) {
            return Group.By.ROWS;
        }
        Input.Cut cut = Input.Cut.of(head);
        if (cut == null) {
            return Group.By.WHOLE;
        }
        return cut == Input.Cut.MEMBERS ? Group.By.MEMBERS : Group.By.LINES;
    }
}
