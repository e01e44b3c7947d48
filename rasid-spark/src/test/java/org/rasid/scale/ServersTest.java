package org.rasid.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServersTest {
    @TempDir
    Path folder;

    /** A place at which nobody listens. */
    private static String silent() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "127.0.0.1:" + socket.getLocalPort();
        }
    }

    private String follow(String servers, int code) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        String[] args = {"--kafka", servers, "--topic", "news", "--output", folder.toString()};
        assertThat(FollowArchive.run(args, err)).isEqualTo(code);
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whereNobodyAnswersThatIsSaidAtOnce() throws IOException {
        String server = silent();
        assertThat(follow(server, 1))
                .startsWith("rasid: no server of Kafka answers: " + server + " (Connection refused")
                .hasLineCount(1);
        assertThat(follow("nobody.invalid:9092", 1)).contains("nobody.invalid:9092 (unknown host)");
    }

    @Test
    void aServerHasAPort() {
        assertThat(follow("broker", 2)).isEqualTo("rasid: a server of Kafka is written host:port, not broker\n");
    }

    @Test
    void oneOfSeveralIsEnough() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Servers.look(silent() + ", 127.0.0.1:" + socket.getLocalPort());
        }
    }
}
