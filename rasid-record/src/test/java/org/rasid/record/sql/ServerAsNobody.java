package org.rasid.record.sql;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL server that root runs as nobody: it refuses to be run by root, and the embedded one then needs user
 * namespaces, which some machines forbid. It uses the programs that the embedded one has unpacked.
 */
final class ServerAsNobody {
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
    private static final long PATIENCE_MILLISECONDS = 60_000;

    private ServerAsNobody() {}

    /** Starts a server that ends with this process; returns its port. */
    static int start() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("rasid-postgres");
        Files.setOwner(
                home, home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        Path data = home.resolve("data");
        int port = freePort();
        Process laying = run(home, "initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8");
        if (laying.waitFor() != 0) {
            throw new IOException("initdb cannot be run as nobody");
        }
        Process server = run(
                home,
                "postgres",
                "-D",
                data.toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=off");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, home)));
        await(server, port);
        return port;
    }

    private static Process run(Path home, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(AS_NOBODY);
        command.add(programs().resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Path programs() throws IOException {
        Path unpacked = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
        try (Stream<Path> folders = Files.list(unpacked)) {
            return folders.filter(folder -> Files.isExecutable(folder.resolve("bin/postgres")))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no PostgreSQL in " + unpacked));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void await(Process server, int port) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
        while (server.isAlive() && System.nanoTime() < end) {
            try (Connection connection =
                    DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "")) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException e) {
                Thread.sleep(100);
            }
        }
        throw new IOException("PostgreSQL does not start as nobody");
    }

    private static void end(Process server, Path home) {
        server.destroyForcibly();
        try {
            server.waitFor();
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        } catch (IOException | InterruptedException e) {
            // What is left lies among temporary files.
            return;
        }
    }
}
