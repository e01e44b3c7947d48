package org.rasid.serve.safe;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The host names under which the page answers. A request under another name is one that a foreign page makes by pointing
 * its own name at this machine (DNS rebinding).
 *
 * @param names in lower case, without ports
 */
public record Hosts(Set<String> names) {
    /** This machine alone. */
    public static final Hosts LOOPBACK = new Hosts(Set.of("localhost", "127.0.0.1", "[::1]"));

    public Hosts {
        names = Set.copyOf(names);
    }

    /** Whether a {@code Host} header names one of them. */
    public boolean answers(@Nullable String header) {
        return header != null && names.contains(name(header));
    }

    /** Whether a request can have been made by one of our own pages, going by its {@code Origin}; many requests have none. */
    public boolean ours(@Nullable String origin, @Nullable String header) {
        if (origin == null) {
            return true;
        }
        try {
            String authority = new URI(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(header) && answers(authority);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The name in a {@code Host} header, in lower case and without its port. */
    static String name(String header) {
        int end = header.startsWith("[") ? header.indexOf(']') + 1 : header.indexOf(':');
        return (end > 0 ? header.substring(0, end) : header).toLowerCase(Locale.ROOT);
    }
}
