package org.rasid.record.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A migration that lies beside the others but is not counted would never run. */
class MigrationsTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/rasid/record/sql/migrations");

    @Test
    void theLastOneThatThereIsIsTheLastOneRun() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
                            .max(Integer::compare))
                    .contains(Migrations.CURRENT);
        }
    }
}
