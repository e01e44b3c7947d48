package org.rasid.app.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where what is measured lies. What is not there is not measured, and the page says so.
 *
 * @param gold folder of gold files
 * @param reports their reports; empty where the folder holds a {@code reports.jsonl}
 * @param shared folder with the seeds and the data of the other measures
 * @param samples folder of reports as texts; their gold is in its folder {@code gold}
 */
public record Inputs(Path gold, List<Path> reports, Path shared, Path samples) {
    public Inputs {
        reports = List.copyOf(reports);
    }

    Path data(String name) {
        return shared.resolve("data").resolve(name);
    }

    Path sampleGold() {
        return samples.resolve("gold");
    }

    /** The samples themselves, without what else lies in their folder. */
    List<Path> sampleReports() throws IOException {
        try (Stream<Path> files = Files.list(samples)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
