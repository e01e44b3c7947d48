package org.rasid.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpansScoreTest {
    private static final String OUTPUT = """
            {"report": {"id": "r1", "hidden": [{"written": "للصـ.ـراع", "read": "للصراع"}]},\
             "mentions": [{"text": "بروسيا", "kind": "state"}, {"text": "الناتو", "kind": "igo"}, {"text": "المتظاهرون", "kind": "people"}],\
             "dates": [{"text": "أمس الثلاثاء", "from": "2020-10-27", "to": "2020-10-27"}, {"text": "العام الماضي", "from": "2019-01-01", "to": "2019-12-31"}]}
            """;

    @TempDir
    Path folder;

    private final List<String> problems = new ArrayList<>();

    private SpansScore score(String gold) throws IOException {
        return SpansScore.read(
                MadeReports.write(folder.resolve("out.jsonl"), OUTPUT),
                MadeReports.write(folder.resolve("gold.jsonl"), gold),
                problems::add);
    }

    @Test
    void namesByKind() throws IOException {
        SpansScore score = score("""
                {"id": "r1", "names": [{"text": "روسيا", "kind": "place"}, {"text": "بوتين", "kind": "person"}]}
                """);
        assertThat(score.table())
                .containsExactly(
                        "predicted 2 gold 2 found 1  P 0.500 R 0.500 F1 0.500",
                        "  organisation: P 0.000 R 0.000",
                        "  person: P 0.000 R 0.000",
                        "  place: P 1.000 R 1.000");
        assertThat(score.wrong())
                .containsExactly(
                        "missed r1 {\"text\":\"بوتين\",\"kind\":\"person\"}",
                        "made up r1 {\"text\":\"الناتو\",\"kind\":\"igo\"}");
    }

    @Test
    void hiddenWords() throws IOException {
        assertThat(score("{\"id\": \"r1\", \"hidden\": [{\"read\": \"صراع\"}]}").table())
                .containsExactly("predicted 1 gold 1 found 1  P 1.000 R 1.000 F1 1.000");
    }

    @Test
    void datesMayEndOnTheDayAfter() throws IOException {
        SpansScore score = score("""
                {"id": "r1", "dates": [{"text": "العام الماضي", "any": [["2019-01-01", "2020-01-01"]]}]}
                {"id": "r1", "dates": [{"text": "الثلاثاء", "any": [["2020-10-28", "2020-10-28"]]}]}
                """);
        assertThat(score.table()).containsExactly("predicted 4 gold 2 found 1  P 0.250 R 0.500 F1 0.333");
    }

    @Test
    void lineOfNoKindIsTold() throws IOException {
        score("{\"id\": \"r1\"}");
        assertThat(problems).singleElement().asString().endsWith("line 1: none of names, hidden, dates");
    }
}
