package org.rasid.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCommandTest {
    @TempDir
    private Path folder;

    private void write(String file, String... lines) throws IOException {
        Path to = folder.resolve(file);
        Files.createDirectories(to.getParent());
        Files.writeString(to, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    @Test
    void whatIsWrongIsNamedWithFileAndLine() throws IOException {
        write(
                "people/own.tsv",
                "key\ten\tar\tshort\tcountry\toffices\tnote",
                "person:own-one\tOne\tسعدون الفلاني\t\tQQQ\t\t");
        write("examples/own.tsv", "frame\texample\texpect\tnote", "say\tقال لافروف إن بلاده جاهزة.\tCONSULT/phone\t");
        Run run = Run.of("lexicon", "--lexicon", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines())
                .contains("people/own.tsv:2: no code of ISO 3166 alpha-3: QQQ")
                .contains("examples/own.tsv:2: the example of say does not give [CONSULT/phone]");
    }

    @Test
    void aFolderThatIsNotThereIsOneClearLine() {
        Run run = Run.of("lexicon", "--lexicon", folder.resolve("none"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("none: no such file");
    }
}
