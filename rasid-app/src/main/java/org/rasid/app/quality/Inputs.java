package org.rasid.app.quality;

import java.nio.file.Path;
import java.util.List;

/**
 * Where what is measured lies. What is not there is not measured, and the page says so.
 *
 * @param gold folder of gold files
 * @param reports their reports; empty where the folder holds a {@code reports.jsonl}
 * @param shared folder with the seeds and the data of the other measures
 */
public record Inputs(Path gold, List<Path> reports, Path shared) {
    public Inputs {
        reports = List.copyOf(reports);
    }

    Path data(String name) {
        return shared.resolve("data").resolve(name);
    }
}
