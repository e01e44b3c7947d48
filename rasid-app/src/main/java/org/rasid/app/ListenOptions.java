package org.rasid.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.record.sql.Location;
import org.rasid.serve.safe.Access;
import org.rasid.serve.safe.AccessToken;
import org.rasid.serve.safe.Listening;
import org.rasid.serve.safe.Users;
import picocli.CommandLine.Option;

/** Where the page listens, and who is let in. */
final class ListenOptions {
    /** Beside a person's own record. */
    private static final String USERS = "users";

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description = "Let other machines in, at this address of this one (0.0.0.0 for all it has). "
                    + "Needs users or a token.")
    private @Nullable String address;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description =
                    "The address under which a server in front passes requests on to here. Needs users or a token.")
    private @Nullable URI front;

    @Option(
            names = "--users",
            paramLabel = "FILE",
            description = "Who may log in: name:bcrypt lines. With --listen or --public-url else the users that "
                    + "`rasid user add` keeps, if there are any.")
    private @Nullable Path users;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "The token that lets programs in, and people; where the file is missing, a token is made, "
                    + "written there and printed once.")
    private @Nullable Path tokenFile;

    /** What the options cannot mean. */
    static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        RefusedException(String why) {
            super(why);
        }
    }

    /** The file in which a person's own users stand. */
    static Path ownUsers(Map<String, String> environment) {
        return Location.standard(environment) instanceof Location.File file
                ? file.path().resolveSibling(USERS)
                : Path.of(USERS);
    }

    /**
     * Where to listen.
     *
     * @throws RefusedException where others would be let in without being asked
     */
    Listening listening(Streams streams) {
        Access access = new Access(users(streams), token(streams));
        if (address == null && front == null) {
            return new Listening(Listening.LOOPBACK.address(), null, access);
        }
        try {
            if (access.isOpen()) {
                boolean reached = address == null || !new Listening(address, null, access).isLoopback();
                if (reached) {
                    throw new IllegalArgumentException();
                }
            }
            return new Listening(address == null ? Listening.LOOPBACK.address() : address, front, access);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(
                    access.isOpen()
                            ? "others are let in only with users (`rasid user add NAME`, --users) or a token (--token-file)"
                            : String.valueOf(e.getMessage()));
        }
    }

    /** What should be known of it before others come. */
    List<String> warnings(Listening listening) {
        List<String> warnings = new ArrayList<>();
        boolean encrypted = front != null && "https".equals(front.getScheme());
        if (!listening.isLoopback() && !encrypted) {
            warnings.add(
                    "what goes between browsers and this machine can be read on the way, passwords too, unless TLS is "
                            + "put in front (docs/serving.md)");
        }
        return warnings;
    }

    private @Nullable Users users(Streams streams) {
        Path file = users;
        if (file == null) {
            if (address == null && front == null) {
                return null;
            }
            Users own = new Users(ownUsers(streams.around().environment()));
            return own.names().isEmpty() ? null : own;
        }
        Users given = new Users(file);
        if (given.names().isEmpty()) {
            throw new RefusedException(
                    "nobody stands in " + file + "; `rasid user add NAME --users " + file + "` adds somebody");
        }
        return given;
    }

    private @Nullable AccessToken token(Streams streams) {
        Path file = tokenFile;
        if (file == null) {
            return null;
        }
        String secret = AccessToken.read(file);
        try {
            if (secret != null) {
                return new AccessToken(secret);
            }
        } catch (IllegalArgumentException e) {
            throw new RefusedException(file + ": " + e.getMessage());
        }
        String fresh = AccessToken.fresh();
        AccessToken.write(file, fresh);
        streams.out().println("token: " + fresh);
        return new AccessToken(fresh);
    }
}
