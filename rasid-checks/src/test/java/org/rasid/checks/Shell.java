package org.rasid.checks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As much of a shell as examples need: {@code ./rasid …}, also behind {@code echo … |} or before {@code > file};
 * {@code cat file}; {@code echo $?}. Rasid runs within this process.
 */
final class Shell {
    private static final Pattern COMMAND = Pattern.compile("(?:echo '([^']*)' \\| )?\\./rasid (.+?)(?: > (\\S+))?");

    private final Path folder;
    private int lastCode;

    /** Files that commands write lie in this folder; all else is read from the project's. */
    Shell(Path folder) {
        this.folder = folder;
    }

    /** What the command prints: standard error first, then standard output. */
    String run(String command) throws IOException {
        if (command.equals("echo $?")) {
            return lastCode + "\n";
        }
        if (command.startsWith("cat ")) {
            return Files.readString(Path.of(command.substring(4)), StandardCharsets.UTF_8);
        }
        Matcher parts = COMMAND.matcher(command);
        if (!parts.matches()) {
            throw new IllegalArgumentException("the examples' shell does not know: " + command);
        }
        String input = parts.group(1) == null ? "" : parts.group(1) + "\n";
        Run run = Run.withInput(input.getBytes(StandardCharsets.UTF_8), arguments(parts.group(2)));
        lastCode = run.code();
        if (parts.group(3) == null) {
            return run.err() + run.out();
        }
        Files.writeString(folder.resolve(parts.group(3)), run.out(), StandardCharsets.UTF_8);
        return run.err();
    }

    private Object[] arguments(String words) {
        List<Object> arguments = new ArrayList<>();
        boolean file = false;
        for (String word : words.split(" ")) {
            Path written = folder.resolve(word);
            arguments.add(file || Files.exists(written) ? written : word);
            file = word.equals("--record") || word.equals("-o");
        }
        return arguments.toArray();
    }
}
