package org.rasid.lexicon;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles the lexicon's tables into the file that the product opens. Run by the build. */
public final class CompileLexicon {
    private CompileLexicon() {}

    /**
     * @param args the folder of the tables, the file to write
     * @throws IOException where one of them cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path to = Path.of(args[1]);
        Path parent = to.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (OutputStream out = Files.newOutputStream(to)) {
            new LexiconBuilder(Tables.of(Path.of(args[0]))).build().write(out);
        }
    }
}
