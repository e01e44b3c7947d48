package org.rasid.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the program in README.md and runs it: it prints what stands below it. */
class LibraryExampleTest {
    private static final Pattern PROGRAM =
            Pattern.compile("```java\n(.*?)```\nprints\n```text\n(.*?)```", Pattern.DOTALL);

    private static final String CLASSES = System.getProperty("java.class.path");

    @TempDir
    Path folder;

    @Test
    void theProgramOfTheReadmePrintsWhatItSays() throws Exception {
        Matcher page = PROGRAM.matcher(Files.readString(Project.root().resolve("README.md"), StandardCharsets.UTF_8));
        assertThat(page.find()).isTrue();
        Path program = Files.writeString(folder.resolve("Contacts.java"), page.group(1), StandardCharsets.UTF_8);
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK has a compiler");
        int compiled =
                compiler.run(null, null, null, "-encoding", "UTF-8", "-proc:none", "-cp", CLASSES, program.toString());
        assertThat(compiled).isZero();
        assertThat(run()).isEqualTo(page.group(2));
    }

    private String run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        folder + System.getProperty("path.separator") + CLASSES,
                        "Contacts"))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed;
    }
}
