package org.rasid.source.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Predicate;
import javax.net.SocketFactory;

/**
 * Makes sockets that connect to nothing inside. What is looked at is the very address that is connected to: whoever owns a
 * name may answer for it with one address now and with another a moment later (DNS rebinding), so that a name which was
 * looked up to be checked says nothing of where a connection will lead.
 */
final class OutsideSockets extends SocketFactory {
    private final Predicate<InetAddress> inside;

    OutsideSockets(Predicate<InetAddress> inside) {
        this.inside = inside;
    }

    /** A connection would have led inside. */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1;

        RefusedException() {
            super("leads into this machine's own network");
        }
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress to, int timeout) throws IOException {
                if (!(to instanceof InetSocketAddress address)
                        || address.isUnresolved()
                        || inside.test(address.getAddress())) {
                    close();
                    throw new RefusedException();
                }
                super.connect(to, timeout);
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("connected sockets are not made here");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException("connected sockets are not made here");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException("connected sockets are not made here");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException("connected sockets are not made here");
    }
}
