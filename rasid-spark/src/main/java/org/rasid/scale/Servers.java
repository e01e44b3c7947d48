package org.rasid.scale;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The servers of Kafka that a command line names. Kafka's own client looks for some minutes before it gives up. */
final class Servers {
    private static final Pattern SERVER = Pattern.compile("(\\S+):([0-9]{1,5})");

    /** In milliseconds. */
    private static final int PATIENCE = 10_000;

    private Servers() {}

    /**
     * Looks whether one of them is there.
     *
     * @param servers {@code host:port}, several with commas
     * @throws IllegalArgumentException where they are written otherwise
     * @throws IOException where none answers
     */
    static void look(String servers) throws IOException {
        List<InetSocketAddress> addresses = new ArrayList<>();
        for (String server : servers.split(",")) {
            Matcher parts = SERVER.matcher(server.strip());
            if (!parts.matches() || Integer.parseInt(parts.group(2)) > 65_535) {
                throw new IllegalArgumentException("a server of Kafka is written host:port, not " + server.strip());
            }
            addresses.add(new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2))));
        }
        List<String> silent = new ArrayList<>();
        for (InetSocketAddress address : addresses) {
            try (Socket socket = new Socket()) {
                socket.connect(address, PATIENCE);
                return;
            } catch (IOException e) {
                silent.add(address.getHostString() + ":" + address.getPort()
                        + (address.isUnresolved() ? " (unknown host)" : " (" + e.getMessage() + ")"));
            }
        }
        throw new IOException("no server of Kafka answers: " + String.join(", ", silent));
    }
}
