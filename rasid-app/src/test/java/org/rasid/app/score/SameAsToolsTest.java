package org.rasid.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The figures are those of {@code ../shared/tools/score.py}, on output made out of gold with faults put in. Random, with
 * the seeds fixed.
 */
class SameAsToolsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void onTheSeeds(Perturbation fault) throws Exception {
        Path gold = SharedTools.need("gold/seeds");
        for (int seed = 0; seed < 3; seed++) {
            FindingsScore score = holdsEqual(gold, fault, seed);
            String json = String.join("", SharedTools.run("score.py", folder.resolve("out.jsonl"), gold, "--json"));
            assertThat(JSON.readTree(ScoreSheet.json(score))).isEqualTo(JSON.readTree(json));
        }
    }

    @ParameterizedTest
    @EnumSource
    void onTheDevReports(Perturbation fault) throws Exception {
        holdsEqual(SharedTools.need("gold/dev"), fault, 1);
    }

    private FindingsScore holdsEqual(Path gold, Perturbation fault, int seed) throws Exception {
        Path predicted = output(gold, fault, seed);
        FindingsScore score = FindingsScore.read(
                predicted, gold, problem -> assertThat(problem).isEmpty());
        List<String> lines = new ArrayList<>();
        score.reports().forEach(report -> lines.add(ScoreSheet.line(report)));
        lines.addAll(ScoreSheet.table(score));
        assertThat(lines).isEqualTo(SharedTools.run("score.py", predicted, gold, "--each"));
        if (fault == Perturbation.NONE) {
            assertThat(score.total().record().exactRates().f1()).isEqualTo(1);
        }
        return score;
    }

    private Path output(Path gold, Perturbation fault, int seed) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : SharedTools.files(gold, ".json")) {
            JsonNode node = JSON.readTree(file.toFile());
            lines.add(JSON.writeValueAsString(fault.output(node, 31L * seed + lines.size())));
        }
        if (fault == Perturbation.DROPPED && lines.size() > 1) {
            lines.remove(1);
        }
        return Files.write(folder.resolve("out.jsonl"), lines, StandardCharsets.UTF_8);
    }
}
