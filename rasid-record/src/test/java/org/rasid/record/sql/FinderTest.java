package org.rasid.record.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasid.record.Fact;
import org.rasid.record.Filter;
import org.rasid.record.RecordException;
import org.rasid.record.Registry;
import org.rasid.record.search.Found;
import org.rasid.report.Report;

/** Words are found in a record as it is, whatever has become of the index. */
class FinderTest {
    private static final Report CALL = report(
            "call",
            "2020-10-27",
            "أجرى الرئيس التركي رجب طيب أردوغان اليوم اتصالاً هاتفياً بنظيره الروسي فلاديمير بوتين وبحثا وقف إطلاق"
                    + " النار في سوريا.");
    private static final Report OLD_CALL = report(
            "old-call",
            "2020-03-05",
            "أجرى الرئيس التركي رجب طيب أردوغان اليوم اتصالاً هاتفياً بنظيره الروسي فلاديمير بوتين وبحثا وقف إطلاق"
                    + " النار في سوريا.");
    private static final Report OTHER = report(
            "other",
            "2020-10-28",
            "أجرى وزير الخارجية المصري سامح شكري اليوم اتصالاً هاتفياً بنظيره الأردني أيمن الصفدي وبحثا وقف إطلاق"
                    + " النار في ليبيا.");
    private static final Report HIDDEN = report("hidden", "2020-11-02", "قال المبعوث إن وقف إطـ.ـلاق النـ.ـار صامد.");
    private static final Report APART = report("apart", "2020-11-03", "قال المبعوث إن إطلاق المبادرة وقف عند النار.");

    @TempDir
    Path folder;

    private static Report report(String id, String day, String body) {
        return new Report(id, "تقرير " + id, body, LocalDate.parse(day), null, null, null);
    }

    private static void add(Registry registry, Report... reports) {
        registry.add(Made.readings(reports), receipts -> {});
    }

    private static Filter words(String words) {
        return Filter.ALL.searching(words);
    }

    private static List<String> found(Registry registry, String words) {
        return registry.find(words(words), 50).stream()
                .map(hit -> hit.report().id())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void wordsGoWithTheRestOfTheFilter(Records kind) {
        try (Registry registry = Made.open(kind.fresh(folder))) {
            add(registry, OLD_CALL, CALL, OTHER);
            Filter filter = new Filter(
                    "وقف إطلاق النار",
                    List.of("TUR"),
                    List.of(),
                    Set.of(),
                    List.of(),
                    List.of("SYR"),
                    List.of(),
                    List.of(),
                    LocalDate.of(2020, 10, 1),
                    null,
                    Set.of(),
                    0);
            List<Found> hits = registry.find(filter, 10);
            assertThat(hits).extracting(hit -> hit.report().id()).containsExactly("call");
            assertThat(hits.get(0).facts())
                    .isNotEmpty()
                    .extracting(Fact::topics)
                    .allMatch(t -> t.contains("SYR"));
            assertThat(hits.get(0).passages()).hasSize(1);
            assertThat(hits.get(0).passages().get(0).marks()).hasSize(3);
            assertThat(registry.count(filter)).isEqualTo(hits.get(0).facts().size());
            assertThat(found(registry, "وقف إطلاق النار")).containsExactlyInAnyOrder("call", "old-call", "other");
        }
    }

    @ParameterizedTest
    @EnumSource
    void phrasesAndHiddenWordsAreFound(Records kind) {
        try (Registry registry = Made.open(kind.fresh(folder))) {
            add(registry, HIDDEN, APART);
            assertThat(found(registry, "وقف إطلاق النار")).containsExactlyInAnyOrder("hidden", "apart");
            assertThat(found(registry, "\"وقف إطلاق النار\"")).containsExactly("hidden");
            assertThat(found(registry, "إطلاق -صامد")).containsExactly("apart");
            assertThat(found(registry, "هدنة")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangedReportIsFoundByItsNewWords(Records kind) {
        try (Registry registry = Made.open(kind.fresh(folder))) {
            add(registry, APART);
            assertThat(found(registry, "المبادرة")).containsExactly("apart");
            add(registry, report("apart", "2020-11-03", "قال المبعوث إن الهدنة صامدة."));
            assertThat(found(registry, "المبادرة")).isEmpty();
            assertThat(found(registry, "هدنة")).containsExactly("apart");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anIndexThatIsMissingBehindOrDamagedIsMadeGood(Records kind) throws IOException {
        Location location = kind.fresh(folder);
        add(location, CALL, HIDDEN);
        assertThat(found(location, "صامد")).containsExactly("hidden");
        Path kept = folder.resolve("kept");
        copy(location.words(), kept);

        clear(location.words());
        assertThat(found(location, "صامد")).as("missing").containsExactly("hidden");

        add(location, APART);
        clear(location.words());
        copy(kept, location.words());
        assertThat(found(location, "وقف")).as("behind").containsExactlyInAnyOrder("call", "hidden", "apart");

        damage(location.words());
        assertThat(found(location, "وقف")).as("damaged").containsExactlyInAnyOrder("call", "hidden", "apart");
    }

    @ParameterizedTest
    @EnumSource
    void whatAnotherProgramAddsIsFoundWhenItHasIndexedIt(Records kind) {
        Location location = kind.fresh(folder);
        try (Registry one = Made.open(location)) {
            add(one, CALL);
            try (Registry other = Made.open(location)) {
                assertThat(found(other, "أردوغان")).containsExactly("call");
            }
            add(one, HIDDEN);
            try (Registry other = Made.open(location)) {
                assertThat(found(other, "صامد")).containsExactly("hidden");
            }
        }
    }

    @Test
    void anIndexThatCannotBeMadeIsTold() throws IOException {
        Location location = Records.SQLITE.fresh(folder);
        add(location, CALL);
        clear(location.words());
        Files.delete(location.words());
        Files.writeString(location.words(), "in the way", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> found(location, "أردوغان"))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("the search index cannot be opened")
                .hasMessageContaining(location.words().toString());
        assertThat(Files.readString(location.words(), StandardCharsets.UTF_8)).isEqualTo("in the way");
    }

    private static void add(Location location, Report... reports) {
        try (Registry registry = Made.open(location)) {
            add(registry, reports);
        }
    }

    private static List<String> found(Location location, String words) {
        try (Registry registry = Made.open(location)) {
            return found(registry, words);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void clear(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static void damage(Path folder) throws IOException {
        for (Path file : files(folder)) {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = bytes.length / 3; i < bytes.length; i++) {
                bytes[i] ^= 0x55;
            }
            Files.write(file, bytes);
        }
    }
}
