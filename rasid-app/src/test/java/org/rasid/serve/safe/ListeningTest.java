package org.rasid.serve.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListeningTest {
    private static List<InetAddress> addresses(String... written) throws UnknownHostException {
        List<InetAddress> addresses = new ArrayList<>();
        for (String each : written) {
            addresses.add(InetAddress.getByName(each));
        }
        return addresses;
    }

    @Test
    void addressesAreThoseThatABrowserCanOpen() throws UnknownHostException {
        assertThat(Listening.hosts(addresses(
                        "2001:db8::7", "192.0.2.10", "fe80::1", "169.254.3.4", "::1", "127.0.0.1", "0.0.0.0")))
                .containsExactly("127.0.0.1", "[0:0:0:0:0:0:0:1]", "192.0.2.10", "[2001:db8:0:0:0:0:0:7]");
    }

    @Test
    void whoListensAtOneAddressIsFoundThere() {
        assertThat(Listening.LOOPBACK.reachable()).containsExactly("127.0.0.1");
        Access guarded = new Access(null, new AccessToken(AccessToken.fresh()));
        assertThat(new Listening("::1", null, guarded).reachable()).containsExactly("[::1]");
        assertThat(new Listening("0.0.0.0", null, guarded).reachable())
                .startsWith("127.0.0.1")
                .doesNotContain("0.0.0.0");
    }
}
