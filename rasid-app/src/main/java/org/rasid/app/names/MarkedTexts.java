package org.rasid.app.names;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rasid.mention.NameLabels;
import org.rasid.reading.Reader;
import org.rasid.report.Report;

/**
 * Reports in which names stand in braces, as people can write them: <code>{P …}</code> for a person, <code>{L …}</code> for
 * a place, <code>{O …}</code> for an organisation, particles that are written to a name with it. An empty line parts reports.
 */
public final class MarkedTexts {
    /** A name in braces, or a brace that goes with no name and what is written to it. */
    private static final Pattern MARK = Pattern.compile("\\{([PLO]) ([^{}]+)}|[{}]\\S*");

    private static final Map<String, Integer> KINDS =
            Map.of("P", NameLabels.PERSON, "L", NameLabels.PLACE, "O", NameLabels.BODY);

    private final Reader reader;
    private final Consumer<String> problems;

    /**
     * For one file or folder after the other.
     *
     * @param problems is told of each report that is left out, and why
     */
    public MarkedTexts(Reader reader, Consumer<String> problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /** The reports of a file, or of all files of a folder that end in {@code .txt}, by their names. */
    public List<Marked> read(Path place) throws IOException {
        List<Marked> reports = new ArrayList<>();
        if (!Files.isDirectory(place)) {
            add(place, reports);
            return reports;
        }
        try (Stream<Path> files = Files.list(place)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                add(file, reports);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return reports;
    }

    private void add(Path file, List<Marked> reports) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        lines.add("");
        StringBuilder report = new StringBuilder();
        int first = 1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                report.append(lines.get(i)).append('\n');
            } else {
                if (!report.isEmpty()) {
                    add(file + ":" + first, report.toString().strip(), reports);
                }
                report.setLength(0);
                first = i + 2;
            }
        }
    }

    private void add(String where, String written, List<Marked> reports) {
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream marks = new ByteArrayOutputStream();
        Matcher mark = MARK.matcher(written);
        int at = 0;
        while (mark.find()) {
            Integer kind = mark.group(1) == null ? null : KINDS.get(mark.group(1));
            if (kind == null) {
                problems.accept(
                        where + ": \"" + mark.group() + "\" marks no name; write {P نجيب محفوظ}, {L …} or {O …}");
                return;
            }
            append(written.substring(at, mark.start()), NameLabels.NONE, NameLabels.NONE, text, marks);
            append(mark.group(2), NameLabels.begin(kind), NameLabels.on(kind), text, marks);
            at = mark.end();
        }
        append(written.substring(at), NameLabels.NONE, NameLabels.NONE, text, marks);
        reports.add(Marked.of(reader, Report.of("", text.toString(), null).named(where), marks.toByteArray()));
    }

    private static void append(String part, int begin, int on, StringBuilder text, ByteArrayOutputStream marks) {
        text.append(part);
        for (int i = 0; i < part.length(); i++) {
            marks.write(i == 0 ? begin : on);
        }
    }
}
