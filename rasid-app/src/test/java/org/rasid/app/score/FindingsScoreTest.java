package org.rasid.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsScoreTest {
    @TempDir
    Path folder;

    private final List<String> problems = new ArrayList<>();

    private FindingsScore score(String output) throws IOException {
        Path predicted = MadeReports.write(folder.resolve("out.jsonl"), output);
        return FindingsScore.read(predicted, MadeReports.goldIn(folder), problems::add);
    }

    @Test
    void allRightScoresOne() throws IOException {
        Tally total = score(MadeReports.OUTPUT).total();
        assertThat(total.record()).isEqualTo(new Tally.Row(5, 5, 5, 5));
        assertThat(total.slots().values())
                .allSatisfy(slot -> assertThat(slot.right()).isEqualTo(slot.of()));
        assertThat(problems).isEmpty();
    }

    @Test
    void wrongSlotIsFoundAndNotExact() throws IOException {
        Tally total = score(MadeReports.OUTPUT.replace("P5Y", "P1Y").replace("hope", "say"))
                .total();
        assertThat(total.record()).isEqualTo(new Tally.Row(5, 5, 5, 3));
        assertThat(total.slots()).containsEntry("statement act", new Tally.Slot(0, 1));
    }

    @Test
    void whatIsOnlyHypotheticalCountsForContactsAlone() throws IOException {
        Tally total =
                score(MadeReports.OUTPUT.replace("actual", "hypothetical")).total();
        assertThat(total.rows()).containsEntry("events", new Tally.Row(1, 2, 1, 0));
    }

    @Test
    void missedAndMadeUpAreTold() throws IOException {
        ReportScore report =
                score(MadeReports.OUTPUT.replace("AGREE", "AID")).reports().get(0);
        assertThat(report.missed())
                .singleElement()
                .asString()
                .startsWith("event: AGREE")
                .contains("«واتفقا على عقد لقاء»");
        assertThat(report.invented()).singleElement().asString().startsWith("event: AID");
    }

    @Test
    void reportWithoutOutputIsMissed() throws IOException {
        FindingsScore score = score(MadeReports.OUTPUT.replace("r1", "r2"));
        assertThat(score.absent()).isEqualTo(1);
        assertThat(score.total().record()).isEqualTo(new Tally.Row(0, 5, 0, 0));
    }

    @Test
    void badLineIsToldAndTheRestIsRead() throws IOException {
        FindingsScore score = score("{\"report\": \n\n{\"report\": {}}\n17\n" + MadeReports.OUTPUT);
        assertThat(score.total().record().exact()).isEqualTo(5);
        assertThat(problems).hasSize(3);
        assertThat(problems.get(0)).contains("out.jsonl line 1: no JSON: ");
        assertThat(problems.get(1)).endsWith("out.jsonl line 3: report without \"id\"");
        assertThat(problems.get(2)).endsWith("out.jsonl line 4: no JSON object");
    }

    @Test
    void goldWithoutQuoteIsTold() throws IOException {
        MadeReports.write(folder.resolve("gold/r0.json"), MadeReports.GOLD.replace("quote", "words"));
        assertThat(score(MadeReports.OUTPUT).reports()).hasSize(1);
        assertThat(problems).singleElement().asString().endsWith("r0.json: event without \"quote\"");
    }

    @Test
    void folderWithoutGoldIsNoGold() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path predicted = MadeReports.write(folder.resolve("out.jsonl"), MadeReports.OUTPUT);
        assertThatThrownBy(() -> FindingsScore.read(predicted, empty, problems::add))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("no gold files");
    }
}
