package org.rasid.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rasid.report.Report;

/** Files to read in tests, and what came of reading them. */
final class SourceFiles {
    static final String TITLE = "وزيرا خارجية العراق والأردن يبحثان أمن الحدود";
    static final String BODY = "بحث وزير الخارجية العراقي مع نظيره الأردني في عمّان أمن الحدود المشتركة.\n"
            + "وقال الوزيران إن اللجنة الفنية ستجتمع خلال الشهر المقبل في بغداد.";
    static final String TEXT = TITLE + "\n" + BODY + "\n";

    private SourceFiles() {}

    static Path write(Path folder, String name, String content) throws IOException {
        return write(folder, name, content, StandardCharsets.UTF_8);
    }

    static Path write(Path folder, String name, String content, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(charset));
    }

    /** Limits of one report's size. */
    static Limits limits(int bytes, int lines) {
        return new Limits(bytes, lines, 9, 4, 100, 100);
    }

    static List<Item> read(Path... paths) {
        return all(Sources.of(paths));
    }

    static List<Item> read(Limits limits, Path... paths) {
        return all(
                Sources.of(List.of(paths).stream().<Input>map(Input.Place::new).toList(), limits));
    }

    static List<Item> all(Sources sources) {
        List<Item> items = new ArrayList<>();
        try (sources) {
            sources.forEachRemaining(items::add);
        }
        return items;
    }

    /** The one report in this file. */
    static Report report(Path path) {
        return found(path).report();
    }

    /** The one item of this file, which must be a report. */
    static Item.Found found(Path path) {
        List<Item> items = read(path);
        if (items.size() != 1 || !(items.get(0) instanceof Item.Found found)) {
            throw new AssertionError("not one report: " + items);
        }
        return found;
    }

    /** The code of each item: of its first problem, or {@code ok}. */
    static List<String> codes(List<Item> items) {
        return items.stream().map(SourceFiles::code).toList();
    }

    private static String code(Item item) {
        if (item instanceof Item.Left left) {
            return left.problem().code();
        }
        Item.Found found = (Item.Found) item;
        return found.problems().isEmpty() ? "ok" : found.problems().get(0).code();
    }
}
