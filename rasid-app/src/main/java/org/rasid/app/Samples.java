package org.rasid.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Report;
import org.rasid.source.Input;
import org.rasid.source.Item;

/** The sample reports that come with Rasid, as {@code samples/index.tsv} lists them. */
final class Samples {
    private static final List<String> COLUMNS = List.of("file", "outlet", "date", "url", "note");

    private Samples() {}

    /**
     * A sample.
     *
     * @param file its name, such as {@code 01-truce.txt}
     * @param outlet who published it
     * @param date the day of publication, where it is known
     * @param url where it was published
     * @param note what there is to see in it
     */
    record Sample(
            String file,
            @Nullable String outlet,
            @Nullable LocalDate date,
            @Nullable String url,
            @Nullable String note) {
        /** The report's bytes, named after the file. */
        Input input() {
            int dot = file.lastIndexOf('.');
            return new Input.Stream(open(file), "samples/" + file, dot > 0 ? file.substring(0, dot) : file);
        }

        /** The item that was read from those bytes, with what the index knows beside them. */
        Item completed(Item item) {
            if (!(item instanceof Item.Found found)) {
                return item;
            }
            Report read = found.report();
            return new Item.Found(
                    new Report(read.id(), read.title(), read.body(), date, outlet, url, read.author()),
                    found.origin(),
                    found.problems());
        }
    }

    /** All samples, in the order of the index. Its first line names the columns. */
    static List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        try (BufferedReader index =
                new BufferedReader(new InputStreamReader(open("index.tsv"), StandardCharsets.UTF_8))) {
            List<String> heading = List.of(String.valueOf(index.readLine()).split("\t"));
            if (!heading.equals(COLUMNS)) {
                throw new IllegalStateException("the list of samples has other columns: " + heading);
            }
            for (String line = index.readLine(); line != null; line = index.readLine()) {
                samples.add(sample(Arrays.copyOf(line.split("\t"), COLUMNS.size())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list of samples cannot be read", e);
        }
        return samples;
    }

    private static Sample sample(@Nullable String[] cells) {
        String date = cell(cells, 2);
        return new Sample(
                String.valueOf(cells[0]),
                cell(cells, 1),
                date == null ? null : LocalDate.parse(date),
                cell(cells, 3),
                cell(cells, 4));
    }

    private static @Nullable String cell(@Nullable String[] cells, int column) {
        String cell = cells[column];
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    private static InputStream open(String name) {
        InputStream bytes = Samples.class.getResourceAsStream("samples/" + name);
        if (bytes == null) {
            throw new IllegalStateException("this build lacks the sample " + name);
        }
        return bytes;
    }
}
