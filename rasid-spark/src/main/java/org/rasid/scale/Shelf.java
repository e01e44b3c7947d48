package org.rasid.scale;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of what was read. A group is committed by three files of its name: its readings, {@code _left} what was left
 * of it, and last {@code _done} that it is done. Each is written beside its place and then moved there, so that nobody
 * finds half a file; a group without the last one is read again, and its files are replaced.
 */
public final class Shelf {
    static final String READINGS = ".parquet";
    private static final String SETTINGS = "_archive.json";
    private static final String DONE = "_done";
    private static final String LEFT = "_left";
    private static final String UNDER_WAY = "_under_way";
    private static final String LINES = ".jsonl";
    private static final String SUMMARY = ".json";

    private final Path folder;
    private final FileSystem files;

    /** The folder at an address; it is made when something is written there. */
    public Shelf(String folder, Configuration hadoop) throws IOException {
        this.folder = new Path(folder);
        this.files = this.folder.getFileSystem(hadoop);
    }

    /** Writes a file. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Begins, or goes on with what was begun with the same settings.
     *
     * @param settings what the readings depend on beside the inputs, as JSON
     * @throws IOException where the folder was begun with others, or holds something else
     */
    void begin(String settings) throws IOException {
        Path file = new Path(folder, SETTINGS);
        if (!files.exists(file)) {
            if (files.exists(folder) && files.listStatus(folder).length > 0) {
                throw new IOException(folder + ": is not empty and holds no readings");
            }
            put(file, out -> out.write(settings.getBytes(StandardCharsets.UTF_8)));
            return;
        }
        String before = text(file);
        if (!before.equals(settings)) {
            throw new IOException(
                    folder + ": was begun otherwise (" + before.strip() + "); go on so, or choose another folder");
        }
    }

    /** The names of the groups that are done. */
    Set<String> done() throws IOException {
        Set<String> done = new TreeSet<>();
        for (String file : names(new Path(folder, DONE))) {
            done.add(file.substring(0, file.length() - SUMMARY.length()));
        }
        return done;
    }

    /** Takes a group's files away, the mark that it is done first. */
    void remove(String group) throws IOException {
        for (Path file : List.of(done(group), left(group), readings(group))) {
            files.delete(file, false);
        }
    }

    /** Puts a group's readings in their place. */
    void putReadings(String group, Writing writing) throws IOException {
        put(readings(group), writing);
    }

    /** Puts in its place what was left of a group, a line of JSON each. */
    void putLeft(String group, Writing writing) throws IOException {
        put(left(group), writing);
    }

    /** Commits a group. */
    void commit(String group, String summary) throws IOException {
        put(done(group), out -> out.write(summary.getBytes(StandardCharsets.UTF_8)));
    }

    /** Clears away what lost tasks have begun. */
    public void tidy() throws IOException {
        files.delete(new Path(folder, UNDER_WAY), true);
    }

    /** The addresses of the files with readings, by name. */
    public List<String> readings() throws IOException {
        List<String> paths = new ArrayList<>();
        for (String name : names(folder)) {
            if (name.endsWith(READINGS) && !name.startsWith("_") && !name.startsWith(".")) {
                paths.add(new Path(folder, name).toString());
            }
        }
        return paths;
    }

    /** Puts a file of this name in its place. */
    public void put(String name, Writing writing) throws IOException {
        put(new Path(folder, name), writing);
    }

    private Path readings(String group) {
        return new Path(folder, group + READINGS);
    }

    private Path left(String group) {
        return new Path(new Path(folder, LEFT), group + LINES);
    }

    private Path done(String group) {
        return new Path(new Path(folder, DONE), group + SUMMARY);
    }

    private Set<String> names(Path of) throws IOException {
        Set<String> names = new TreeSet<>();
        try {
            for (FileStatus status : files.listStatus(of)) {
                if (!status.isDirectory()) {
                    names.add(status.getPath().getName());
                }
            }
        } catch (FileNotFoundException e) {
            // Nothing was written there yet.
            return names;
        }
        return names;
    }

    private String text(Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** By way of a file of its own, since a task that was thought lost may write the same. */
    private void put(Path file, Writing writing) throws IOException {
        Path part = new Path(new Path(folder, UNDER_WAY), UUID.randomUUID().toString());
        try (OutputStream out = files.create(part, true)) {
            writing.to(out);
        }
        files.mkdirs(file.getParent());
        if (!files.rename(part, file)) {
            files.delete(file, false);
            if (!files.rename(part, file) && !files.exists(file)) {
                throw new IOException(file + ": cannot be written");
            }
        }
    }
}
