package org.rasid.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rasid.app.Main;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes manual pages, as AsciiDoc, and the completion of commands in bash and zsh, out of the commands themselves. */
public final class Manual {
    private Manual() {}

    /**
     * Writes them.
     *
     * @param args the folder: {@code adoc} in it gets a page for each command, {@code completion/rasid} the completion
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        CommandLine commands = Main.commands();
        Path pages = Files.createDirectories(folder.resolve("adoc"));
        int code =
                ManPageGenerator.generateManPage(pages.toFile(), null, new boolean[0], true, commands.getCommandSpec());
        if (code != 0) {
            throw new IOException("the manual pages could not be written to " + pages);
        }
        Path completion = Files.createDirectories(folder.resolve("completion"));
        Files.writeString(completion.resolve("rasid"), AutoComplete.bash("rasid", commands), StandardCharsets.UTF_8);
    }
}
