package org.rasid.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainNamesCommandTest {
    @TempDir
    Path folder;

    private Path reports;
    private Path spans;

    @BeforeEach
    void write() throws IOException {
        StringBuilder texts = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            texts.append("{\"id\": \"r" + i + "\", \"body\": \"وصل الرحالة ماركو بولانو إلى بلدة كرامفيلد أمس .\"}\n");
            names.append("{\"id\": \"r" + i + "\", \"names\": [{\"text\": \"ماركو بولانو\", \"kind\": \"person\"}, "
                    + "{\"text\": \"كرامفيلد\", \"kind\": \"place\"}]}\n");
        }
        reports = Files.writeString(folder.resolve("reports.jsonl"), texts, StandardCharsets.UTF_8);
        spans = Files.writeString(folder.resolve("spans.jsonl"), names, StandardCharsets.UTF_8);
    }

    @Test
    void printsWhatItReachesAndWritesTheSameModelEachTime() throws IOException {
        Path model = folder.resolve("names.bin");
        Path again = folder.resolve("again.bin");
        Run run = Run.of("train-names", reports, spans, "-o", model, "--folds", "2");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("cross-validated over 2 parts", "person: P 1.000 R 1.000", "place: P 1.000");
        Run.of("train-names", reports, spans, "-o", again, "--folds", "0");
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(model));
    }

    @Test
    void saysWhatCannotBeUsedAndGoesOn() throws IOException {
        Files.writeString(
                spans,
                Files.readString(spans)
                        + "{\"id\": \"r0\", \"names\": [{\"text\": \"برلينغن\", \"kind\": \"place\"}]}\n"
                        + "{\"id\": \"r9\", \"names\": []}\n");
        Run run = Run.of("train-names", reports, spans, "-o", folder.resolve("names.bin"), "--folds", "0");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("r0: no \"برلينغن\" where one is marked", "no report has the id r9");
        assertThat(folder.resolve("names.bin")).exists();
    }

    @Test
    void learnsFromTextsWithNamesInBracesToo() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(
                texts.resolve("a.txt"),
                "زار {P سامر كرمنتال} بلدة {L ميرزاف}.\nوعاد {P كرمنتال} أمس.\n\nهنأ {O نادي الصنوبر} لاعبيه.\n");
        Path without = folder.resolve("without.bin");
        Path with = folder.resolve("with.bin");
        Run.of("train-names", reports, spans, "-o", without, "--folds", "0");
        Run run = Run.of("train-names", reports, spans, "-o", with, "--folds", "2", "--texts", texts);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("person: P 1.000 R 1.000");
        assertThat(Files.readAllBytes(with)).isNotEqualTo(Files.readAllBytes(without));
    }

    @Test
    void saysWhichTextHasBracesThatDoNotFit() throws IOException {
        Path text = Files.writeString(
                folder.resolve("t.txt"),
                "وصل {P سامر كرمنتال.\n\nزار {X ميرزاف}.\n\n\nعاد كرمنتال} أمس.\n\nزار {} أحدا.\n\nنام {P سامر}.\n");
        Run run = Run.of(
                "train-names", reports, spans, "-o", folder.resolve("names.bin"), "--folds", "0", "--texts", text);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("t.txt:1: \"{P\" marks no name"),
                        line -> assertThat(line).contains("t.txt:3: \"{X\" marks no name"),
                        line -> assertThat(line).contains("t.txt:6: \"}\" marks no name"),
                        line -> assertThat(line).contains("t.txt:8: \"{}\" marks no name"));
        assertThat(folder.resolve("names.bin")).exists();
    }
}
