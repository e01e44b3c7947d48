package org.rasid.app;

import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.serve.safe.Users;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code rasid user}: who may log in to the page where others are let in. */
@Command(
        name = "user",
        description = "Who may log in where `serve --listen` lets others in.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class UserCommand {
    /** Longer lines are no passwords. */
    private static final int LONGEST_LINE = 1_000;

    private final Streams streams;

    @Option(
            names = "--users",
            paramLabel = "FILE",
            description = "The file of users; else the one among your own data.",
            scope = ScopeType.INHERIT)
    private @Nullable Path file;

    UserCommand(Streams streams) {
        this.streams = streams;
    }

    @Command(
            name = "add",
            description =
                    "Let somebody in, or change their password. Asks for the password; without a terminal it is the "
                            + "first line of standard input.",
            mixinStandardHelpOptions = true)
    int add(@Parameters(paramLabel = "NAME") String name) {
        if (!Users.isName(name)) {
            return refuse("'" + name + "' is no user's name: letters, digits and . _ @ - between them, 80 at most");
        }
        char[] password = password(name);
        String against = password == null ? "was not given" : Users.against(password);
        if (password == null || against != null) {
            return refuse("the password " + against);
        }
        boolean known = users().put(name, password);
        Arrays.fill(password, ' ');
        streams.out().println(name + (known ? " has another password now: " : " can log in now: ") + users().file());
        return ExitCode.ALL_READ;
    }

    @Command(name = "remove", description = "Let somebody in no longer.", mixinStandardHelpOptions = true)
    int remove(@Parameters(paramLabel = "NAME") String name) {
        if (!users().remove(name)) {
            return refuse("nobody is called '" + name + "' in " + users().file());
        }
        return ExitCode.ALL_READ;
    }

    @Command(name = "list", description = "Tell who can log in.", mixinStandardHelpOptions = true)
    int list() {
        users().names().forEach(streams.out()::println);
        return ExitCode.ALL_READ;
    }

    private Users users() {
        return new Users(file == null ? ListenOptions.ownUsers(streams.around().environment()) : file);
    }

    private int refuse(String why) {
        streams.complain(List.of(why));
        return ExitCode.SOMETHING_LEFT;
    }

    /** Asked for twice without echo; null where the two differ or none is given. */
    private char @Nullable [] password(String name) {
        Console console = streams.around().terminal() ? System.console() : null;
        if (console == null) {
            return line();
        }
        char[] first = console.readPassword("Password of %s: ", name);
        char[] again = console.readPassword("Once more: ");
        if (first == null || !Arrays.equals(first, again)) {
            streams.complain(List.of("the two are not the same"));
            return null;
        }
        return first;
    }

    private char @Nullable [] line() {
        try {
            byte[] bytes = streams.in().readNBytes(LONGEST_LINE);
            String first = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
            return first.isEmpty() ? null : first.toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
