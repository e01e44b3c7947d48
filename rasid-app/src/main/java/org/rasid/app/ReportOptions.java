package org.rasid.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.LexiconException;
import org.rasid.reading.Reader;
import org.rasid.reading.Weights;
import org.rasid.source.Input;
import org.rasid.source.Limits;
import org.rasid.source.Sources;
import org.rasid.source.web.Web;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** What reports to read, and with what beside them: the options that several commands share. */
final class ReportOptions {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders: text, HTML pages, JSON Lines, feeds, WARC, ZIP. - is standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--date",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The day of publication of reports that come without one, such as 2020-11-11.")
    private @Nullable LocalDate date;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "A folder with lexicon files of your own, read beside those that come with Rasid.")
    private @Nullable Path lexicon;

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description = "Weights of your own, as `train` writes them, in place of those that come with Rasid.")
    private @Nullable Path weights;

    @Option(
            names = "--week-starts",
            paramLabel = "WEEKDAY",
            description = "The day that weeks begin with: sunday unless you say so, monday for ISO weeks, saturday.")
    private @Nullable DayOfWeek weekStart;

    /** The reports. */
    Sources sources(Streams streams) {
        if (!addresses().isEmpty()) {
            throw wrong("only `rasid add` fetches: " + addresses().get(0), null);
        }
        return files(streams);
    }

    /** The reports in files, for a command that fetches those at {@link #addresses} too. */
    Sources files(Streams streams) {
        return Sources.of(
                paths.stream()
                        .filter(path -> !Web.isAddress(path))
                        .map(path -> input(path, streams))
                        .toList(),
                Limits.DEFAULT);
    }

    /** The addresses on the web among what is to be read. */
    List<String> addresses() {
        return paths.stream().filter(Web::isAddress).toList();
    }

    /** The reader, of which a report's fault is made a problem. */
    SafeReader reader() {
        Reader reader = weighing(open());
        return new SafeReader(weekStart == null ? reader : reader.weeksFrom(weekStart), date);
    }

    /** Whether anything is read from standard input, which can be read only once. */
    boolean standardInput() {
        return paths.contains("-");
    }

    /** The paths as given, for messages. */
    String given() {
        return String.join(" ", paths);
    }

    private Reader open() {
        if (lexicon == null) {
            return Reader.shipped();
        }
        try {
            return Reader.with(lexicon);
        } catch (IOException e) {
            throw wrong("--lexicon " + lexicon + ": " + reason(e), e);
        } catch (LexiconException e) {
            throw wrong("--lexicon " + lexicon + ": " + e.getMessage(), e);
        }
    }

    private Reader weighing(Reader reader) {
        if (weights == null) {
            return reader;
        }
        try (BufferedReader in = Files.newBufferedReader(weights, StandardCharsets.UTF_8)) {
            return reader.weighing(Weights.read(in));
        } catch (CharacterCodingException e) {
            throw wrong("--weights " + weights + ": no UTF-8 text", e);
        } catch (NoSuchFileException e) {
            throw wrong("--weights " + weights + ": there is no such file", e);
        } catch (IOException e) {
            throw wrong("--weights " + weights + ": " + Faults.oneLine(e.getMessage()), e);
        }
    }

    private Input input(String path, Streams streams) {
        if (path.equals("-")) {
            return new Input.Stream(streams.in(), "standard input", null);
        }
        try {
            return new Input.Place(Path.of(path));
        } catch (InvalidPathException e) {
            throw wrong("no path: " + path, e);
        }
    }

    private ParameterException wrong(String message, @Nullable Exception cause) {
        if (spec == null) {
            throw new IllegalStateException("options are used before they are parsed");
        }
        return new ParameterException(spec.commandLine(), message, cause);
    }

    private static String reason(IOException e) {
        boolean missing = e instanceof NoSuchFileException || e instanceof NotDirectoryException;
        return missing ? "there is no such folder" : Faults.oneLine(e.getMessage());
    }

    /** Reads a day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String written) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + written + "' is no day; write it like 2020-11-11");
            }
        }
    }
}
