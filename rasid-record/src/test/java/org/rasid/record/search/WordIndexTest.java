package org.rasid.record.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasid.reading.Reader;
import org.rasid.report.Span;

class WordIndexTest {
    private static final Reader READER = Reader.shipped();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "الإيراني, الوزير الايراني في بغداد",
        "الايراني, الوزير الإيراني في بغداد",
        "إيران, وإيران ترفض",
        "إيران, قال لإيران",
        "ايران, في إيران",
        "الصراع, ينتهي الصـ.ـراع قريباً",
        "صراع, ينتهي الصـ.ـراع قريباً",
        "قصف, والقصف مستمر",
        "\"وقف إطلاق النار\", اتفاق لوقف اطلاق النار",
        "\"وقف إطلاق النار\", وقف إطـ.ـلاق النـ.ـار",
        "هدنة غزة, غزة تنتظر الهدنة",
        "هدنة -اليمن, هدنة في غزة",
        "NATO, قوات NATO تنسحب",
        "30, مقتل 30 شخصاً"
    })
    void finds(String search, String text) {
        assertThat(found(search, text)).containsExactly(1L);
    }

    @ParameterizedTest
    @CsvSource({
        "إيران, الوزير العراقي في بغداد",
        "\"وقف إطلاق النار\", إطلاق النار لم يقف",
        "هدنة غزة, هدنة في اليمن",
        "هدنة -اليمن, هدنة في اليمن"
    })
    void doesNotFind(String search, String text) {
        assertThat(found(search, text)).isEmpty();
    }

    @Test
    void marksTheWordsWhereTheyStandInTheTextAsWritten() {
        String text = "أعلن الطرفان وقف إطـ.ـلاق النـ.ـار في المدينة";
        Passage passage =
                Passage.of(wanted("\"وقف إطلاق النار\""), READER.terms(text), 3).get(0);
        assertThat(passage.marks().stream().map(mark -> words(text, mark)))
                .containsExactly("وقف", "إطـ.ـلاق", "النـ.ـار");
        assertThat(passage.span()).isEqualTo(new Span(0, text.length()));
    }

    @Test
    @Timeout(30)
    void whoAsksAnIndexThatWasClosedIsTold() {
        WordIndex closed = WordIndex.open(folder, READER::terms);
        closed.close();
        Wanted wanted = wanted("قصف");
        assertThatThrownBy(() -> closed.reports(wanted))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void aChangedReportIsFoundByItsNewWordsOnly() {
        try (WordIndex index = WordIndex.open(folder, READER::terms)) {
            index.follow(texts("قصف المدينة"), 1);
            index.follow(texts("زيارة المدينة"), 2);
            assertThat(index.reports(wanted("قصف"))).isEmpty();
            assertThat(index.reports(wanted("زيارة"))).containsExactly(1L);
        }
    }

    @Test
    void aWordWithoutEndHindersNothing() {
        String endless = "م".repeat(100_000);
        try (WordIndex index = WordIndex.open(folder, READER::terms)) {
            index.follow(texts("قصف " + endless + " المدينة"), 1);
            assertThat(index.reports(wanted("المدينة"))).containsExactly(1L);
            assertThat(index.reports(wanted(endless))).containsExactly(1L);
        }
    }

    @Test
    void whatTheIndexKnowsOutlastsItsClosing() {
        try (WordIndex index = WordIndex.open(folder, READER::terms)) {
            assertThat(index.change()).isZero();
            index.follow(texts("قصف", "هدنة", "قصف وهدنة"), 7);
        }
        try (WordIndex index = WordIndex.open(folder, READER::terms)) {
            assertThat(index.change()).isEqualTo(7);
            assertThat(index.reports(wanted("قصف"))).containsExactly(1L, 3L);
            assertThat(index.best(wanted("قصف هدنة"), null, 5))
                    .extracting(Hit::report)
                    .containsExactly(3L);
            assertThat(index.best(wanted("قصف"), new long[] {1, 2}, 5))
                    .extracting(Hit::report)
                    .containsExactly(1L);
        }
    }

    @Test
    void anIndexThatIsOpenElsewhereCanBeAsked() {
        try (WordIndex index = WordIndex.open(folder, READER::terms)) {
            index.follow(texts("قصف"), 1);
            try (WordIndex other = WordIndex.open(folder, READER::terms)) {
                assertThat(other.reports(wanted("قصف"))).containsExactly(1L);
                assertThat(other.change()).isEqualTo(1);
            }
        }
    }

    @Test
    void anIndexThatIsNewElsewhereCanBeAsked() {
        try (WordIndex made = WordIndex.open(folder, READER::terms);
                WordIndex other = WordIndex.open(folder, READER::terms)) {
            assertThat(other.change()).isZero();
            made.follow(texts("قصف المدينة"), 1);
            other.follow(texts("قصف المدينة"), 1);
            assertThat(other.reports(wanted("قصف"))).containsExactly(1L);
        }
    }

    @Test
    void whatIsWrittenElsewhereIsSeen() {
        try (WordIndex writing = WordIndex.open(folder, READER::terms);
                WordIndex looking = WordIndex.open(folder, READER::terms)) {
            writing.follow(texts("قصف المدينة"), 1);
            looking.follow(texts(), 2);
            assertThat(looking.change()).isEqualTo(1);
            writing.follow(texts("زيارة المدينة"), 2);
            looking.follow(texts(), 2);
            assertThat(looking.change()).isEqualTo(2);
            assertThat(looking.reports(wanted("زيارة"))).containsExactly(1L);
        }
    }

    @Test
    void whoeverLooksWritesWhenTheOtherHasEnded() {
        WordIndex writing = WordIndex.open(folder, READER::terms);
        try (WordIndex looking = WordIndex.open(folder, READER::terms)) {
            writing.follow(texts("قصف المدينة"), 1);
            writing.close();
            looking.follow(texts("زيارة المدينة"), 2);
            assertThat(looking.change()).isEqualTo(2);
            assertThat(looking.reports(wanted("زيارة"))).containsExactly(1L);
            assertThat(looking.reports(wanted("قصف"))).isEmpty();
        }
    }

    @Test
    void aDamagedIndexIsBegunAnew() throws IOException {
        try (WordIndex index = WordIndex.open(folder, READER::terms)) {
            index.follow(texts("قصف", "هدنة"), 3);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> !f.toString().endsWith("write.lock")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = bytes.length / 3; i < bytes.length; i++) {
                    bytes[i] ^= 0x55;
                }
                Files.write(file, bytes);
            }
        }
        try (WordIndex index = WordIndex.open(folder, READER::terms)) {
            assertThat(index.change()).isZero();
            index.follow(texts("قصف", "هدنة"), 3);
            assertThat(index.reports(wanted("هدنة"))).containsExactly(2L);
        }
    }

    private long[] found(String search, String text) {
        try (WordIndex index = WordIndex.open(folder, READER::terms)) {
            index.follow(texts(text), 1);
            return index.reports(wanted(search));
        }
    }

    private static Iterator<WordIndex.Text> texts(String... texts) {
        List<WordIndex.Text> out = new ArrayList<>();
        for (String text : texts) {
            out.add(new WordIndex.Text(out.size() + 1, text));
        }
        return out.iterator();
    }

    private static Wanted wanted(String search) {
        return Wanted.of(search, READER::terms);
    }

    private static String words(String text, Span span) {
        return text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    }
}
