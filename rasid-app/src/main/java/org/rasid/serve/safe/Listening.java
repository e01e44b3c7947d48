package org.rasid.serve.safe;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the page listens, and who is let in.
 *
 * @param address of this machine; {@code 0.0.0.0} or {@code ::} for all it has
 * @param front the address under which a server in front passes requests on; null where there is none
 * @param access who is let in
 */
public record Listening(String address, @Nullable URI front, Access access) {
    /** On this machine alone, for whoever is on it. */
    public static final Listening LOOPBACK = new Listening("127.0.0.1", null, Access.OPEN);

    /**
     * Checks that nobody is let in by accident.
     *
     * @throws IllegalArgumentException if others can reach it and nobody is asked who he is, or {@code front} is no address
     *     on the web
     */
    public Listening {
        InetAddress resolved = resolved(address);
        if (access.isOpen() && (front != null || !resolved.isLoopbackAddress())) {
            throw new IllegalArgumentException("whoever can be reached by others has to ask who they are");
        }
        if (front != null
                && (front.getHost() == null
                        || !String.valueOf(front.getScheme()).matches("https?"))) {
            throw new IllegalArgumentException(front + " is no address on the web");
        }
    }

    /** Whether only this machine can reach it. */
    public boolean isLoopback() {
        return resolved(address).isLoopbackAddress();
    }

    /** The address as it stands in a URL. */
    public String host() {
        return address.contains(":") ? "[" + address + "]" : address;
    }

    /**
     * The hosts under which a browser can reach it: where it listens on all addresses that the machine has, each of them,
     * loopback first, then those of four numbers.
     */
    public List<String> reachable() {
        return resolved(address).isAnyLocalAddress() ? hosts(addresses()) : List.of(host());
    }

    /** As they stand in URLs, in that order; those that hold only between two machines on one wire are left out. */
    static List<String> hosts(List<InetAddress> addresses) {
        return addresses.stream()
                .filter(each -> !each.isLinkLocalAddress() && !each.isAnyLocalAddress())
                .sorted(Comparator.comparing((InetAddress each) -> !each.isLoopbackAddress())
                        .thenComparing(each -> each instanceof Inet6Address)
                        .thenComparing(InetAddress::getHostAddress))
                .map(Listening::written)
                .distinct()
                .toList();
    }

    private static String written(InetAddress address) {
        String plain = address.getHostAddress().replaceAll("%.*", "");
        return plain.contains(":") ? "[" + plain + "]" : plain;
    }

    /** The names under which it answers. */
    public Hosts hosts() {
        Set<String> names = new HashSet<>(Hosts.LOOPBACK.names());
        InetAddress own = resolved(address);
        names.add(host().toLowerCase(Locale.ROOT));
        if (own.isAnyLocalAddress()) {
            names.addAll(ofThisMachine());
        }
        if (front != null) {
            names.add(front.getHost().toLowerCase(Locale.ROOT));
        }
        return new Hosts(names);
    }

    /** Whether a request under this host name has come over a server in front that has its own encryption. */
    public boolean isEncrypted(@Nullable String header) {
        return front != null
                && "https".equals(front.getScheme())
                && header != null
                && Hosts.name(header).equals(front.getHost().toLowerCase(Locale.ROOT));
    }

    /**
     * Who asks, for counting attempts.
     *
     * @param remote the other end of the connection
     * @param forwarded the header {@code X-Forwarded-For}, which only a server in front on this machine is believed
     */
    public String client(String remote, @Nullable String forwarded) {
        if (front == null || forwarded == null || !resolved(remote).isLoopbackAddress()) {
            return remote;
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static Set<String> ofThisMachine() {
        Set<String> names = new HashSet<>();
        try {
            names.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
        } catch (UnknownHostException e) {
            // Then nobody else knows it by a name either.
        }
        addresses().forEach(address -> names.add(written(address)));
        return names;
    }

    private static List<InetAddress> addresses() {
        List<InetAddress> addresses = new ArrayList<>();
        try {
            for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                addresses.addAll(Collections.list(each.getInetAddresses()));
            }
        } catch (SocketException e) {
            throw new IllegalStateException("this machine does not tell its addresses", e);
        }
        return addresses;
    }

    private static InetAddress resolved(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address + " is no address of this machine", e);
        }
    }
}
