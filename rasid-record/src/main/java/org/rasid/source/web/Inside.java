package org.rasid.source.web;

import java.net.InetAddress;

/** Which addresses are this machine's, its own network's, or nobody's on the web. */
final class Inside {
    /** 64:ff9b::/96, RFC 6052: the last four bytes are an older address. */
    private static final byte[] TRANSLATED = {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};

    private Inside() {}

    static boolean is(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || is(address.getAddress());
    }

    /** Ranges that the JDK has no name for. */
    private static boolean is(byte[] address) {
        int first = address[0] & 0xff;
        int second = address[1] & 0xff;
        if (address.length == 4) {
            return isFour(first, second, address[2]);
        }
        boolean uniqueLocal = (first & 0xfe) == 0xfc; // fc00::/7, RFC 4193
        boolean sixToFour = first == 0x20 && second == 0x02; // 2002::/16, RFC 3056
        return uniqueLocal
                || sixToFour && isFour(address, 2)
                || begins(address, TRANSLATED) && isFour(address, 12)
                || begins(address, new byte[12]) && isFour(address, 12); // ::/96, given up by RFC 4291
    }

    /** Whether the older address that stands within one is inside. */
    private static boolean isFour(byte[] address, int from) {
        int first = address[from] & 0xff;
        int second = address[from + 1] & 0xff;
        return first == 10
                || first == 127
                || first == 169 && second == 254
                || first == 172 && (second & 0xf0) == 16
                || first == 192 && second == 168
                || isFour(first, second, address[from + 2]);
    }

    private static boolean isFour(int first, int second, byte third) {
        return first == 0 // RFC 791
                || first == 100 && (second & 0xc0) == 64 // 100.64.0.0/10, RFC 6598
                || first == 192 && second == 0 && third == 0 // 192.0.0.0/24, RFC 6890
                || first == 198 && (second & 0xfe) == 18 // 198.18.0.0/15, RFC 2544
                || first >= 224; // many at once, and 240.0.0.0/4, RFC 1112
    }

    private static boolean begins(byte[] address, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (address[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
