package org.rasid.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.app.Main;

class ManualTest {
    @TempDir
    Path folder;

    @Test
    void everyCommandHasAPageAndIsCompleted() throws IOException {
        Manual.main(new String[] {folder.toString()});
        for (String command : Main.commands().getSubcommands().keySet()) {
            assertThat(folder.resolve("adoc/rasid-" + command + ".adoc"))
                    .content()
                    .contains("== Name", "rasid");
            assertThat(folder.resolve("completion/rasid")).content().contains(command);
        }
    }
}
