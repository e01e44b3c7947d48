package org.rasid.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.export.Format;
import org.rasid.prose.RecordText;
import org.rasid.record.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rasid export}: facts in the formats of other programs. */
@Command(
        name = "export",
        description = "Write facts in a format of other programs.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ExportCommand extends RecordCommand {
    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            required = true,
            description = "jsonl, csv, geojson, ics, atom, polecat, gdelt, acled, ftm or parquet.")
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; else standard output. The file is there when it is whole.")
    private @Nullable String file;

    @Mixin
    private FilterOptions filter;

    @Mixin
    private AsOf asOf;

    ExportCommand(Streams streams) {
        super(streams);
    }

    @Override
    int on(Registry registry, RecordText text) {
        try {
            if (file != null) {
                toFile(registry, Path.of(file));
                return ExitCode.ALL_READ;
            }
            write(registry, new BufferedOutputStream(streams.checked(), 1 << 16));
            return ExitCode.ALL_READ;
        } catch (InvalidPathException e) {
            streams.complain(List.of("no path: " + file));
            return ExitCode.SOMETHING_LEFT;
        } catch (IOException e) {
            if (file == null && streams.out().checkError()) {
                return ExitCode.NOBODY_LISTENS;
            }
            streams.complain(List.of((file == null ? "standard output" : file) + ": cannot be written: "
                    + Faults.oneLine(e.getMessage())));
            return ExitCode.SOMETHING_LEFT;
        }
    }

    private void write(Registry registry, OutputStream out) throws IOException {
        format.write(registry, filter.filter(registry, null), asOf.day(), out);
        out.flush();
    }

    /** By way of a file beside it, so that nobody finds half a file. */
    private void toFile(Registry registry, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException("it is a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        Path part = Files.createTempFile(folder, ".rasid", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                write(registry, out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
