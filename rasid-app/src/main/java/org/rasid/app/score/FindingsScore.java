package org.rasid.app.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How a set of reports was read.
 *
 * @param reports each gold report's own score, in the order of the gold files' names
 * @param absent how many gold reports have no predicted line; all that is in them was missed
 */
public record FindingsScore(List<ReportScore> reports, int absent) {
    public FindingsScore {
        reports = List.copyOf(reports);
    }

    /**
     * Reads and compares; reports are told apart by id.
     *
     * @param predicted JSON Lines, Rasid's own output; of two lines with one id the later counts
     * @param goldFolder a folder of gold files, {@code *.json}; other files in it are passed over
     * @param problems is told of each line or file that could not be read and was left out
     * @throws NoSuchFileException where a path leads nowhere or the folder holds no gold
     */
    public static FindingsScore read(Path predicted, Path goldFolder, Consumer<String> problems) throws IOException {
        JsonSource source = new JsonSource(problems);
        List<Path> goldFiles = goldFiles(goldFolder);
        Map<String, Findings> byId = new HashMap<>();
        source.lines(predicted, FindingsParser::predicted).forEach(f -> byId.put(f.id(), f));
        List<ReportScore> scores = new ArrayList<>();
        int absent = 0;
        for (Path file : goldFiles) {
            Findings gold = source.file(file, FindingsParser::gold).orElse(null);
            if (gold != null) {
                absent += byId.containsKey(gold.id()) ? 0 : 1;
                scores.add(ReportScore.of(byId.getOrDefault(gold.id(), Findings.none(gold.id())), gold));
            }
        }
        return new FindingsScore(scores, absent);
    }

    static List<Path> goldFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> gold = files.filter(f -> f.getFileName().toString().endsWith(".json"))
                    .sorted(Comparator.comparing(f -> f.getFileName().toString()))
                    .toList();
            if (gold.isEmpty()) {
                throw new NoSuchFileException(folder.toString(), null, "no gold files (*.json) in this folder");
            }
            return gold;
        }
    }

    /** All reports together. */
    public Tally total() {
        return Tally.of(reports);
    }
}
