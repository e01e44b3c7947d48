package org.rasid.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The table of rooms in ARCHITECTURE.md, as data: each room with the rooms that it may import.
 *
 * <p>Rooms stand in backticks; what stands in round brackets is a remark. "the JDK" allows no room, "all of the above"
 * the rooms of the rows before, "all but" every room except those named, "everything" every room.
 */
record RoomTable(Map<String, Row> rows) {
    private static final String HEADER = "| module | room | may import |";
    private static final Pattern ROOM = Pattern.compile("`([a-z]+)`");

    /** What one room may do, and the words of the table that say so. */
    record Row(String module, Set<String> mayImport, String words) {}

    private record Line(String module, List<String> rooms, String words) {}

    /** Reads the table out of the project's own ARCHITECTURE.md. */
    static RoomTable ofProject() {
        return parse(read(Project.root().resolve("ARCHITECTURE.md")));
    }

    static RoomTable parse(List<String> page) {
        List<Line> lines = lines(page);
        List<String> all = lines.stream().flatMap(line -> line.rooms.stream()).toList();
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Line line : lines) {
            Set<String> allowed = allowed(line.words, List.copyOf(rows.keySet()), all);
            for (String room : line.rooms) {
                rows.put(room, new Row(line.module, allowed, line.words));
            }
        }
        return new RoomTable(rows);
    }

    /** The row of a room that the table has. */
    Row row(String room) {
        Row row = rows.get(room);
        if (row == null) {
            throw new IllegalArgumentException("the table has no room " + room);
        }
        return row;
    }

    private static List<Line> lines(List<String> page) {
        int header = page.indexOf(HEADER);
        if (header < 0) {
            throw new IllegalArgumentException("no table with the header " + HEADER);
        }
        List<Line> lines = new ArrayList<>();
        String module = "";
        for (String row : page.subList(header + 2, page.size())) {
            if (!row.startsWith("|")) {
                break;
            }
            String[] cells = row.split("\\|", -1);
            module = cells[1].isBlank() ? module : cells[1].strip();
            lines.add(new Line(module, rooms(cells[2]), cells[3].strip()));
        }
        return lines;
    }

    private static Set<String> allowed(String words, List<String> above, List<String> all) {
        List<String> named = rooms(words);
        if (words.startsWith("all but ")) {
            Set<String> rest = new LinkedHashSet<>(all);
            named.forEach(rest::remove);
            return rest;
        }
        return switch (words) {
            case "the JDK" -> Set.of();
            case "all of the above" -> Set.copyOf(above);
            case "everything" -> Set.copyOf(all);
            default -> {
                if (named.isEmpty()) {
                    throw new IllegalArgumentException("cannot tell which rooms these words allow: " + words);
                }
                yield Set.copyOf(named);
            }
        };
    }

    private static List<String> rooms(String cell) {
        String withoutRemarks = cell.replaceAll("\\([^)]*\\)", "");
        return ROOM.matcher(withoutRemarks)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
