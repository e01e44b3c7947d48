package org.rasid.app;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.rasid.source.Item;
import org.rasid.source.web.Web;

/** Reports out of files, and after them those at addresses, each fetched when its turn comes. */
final class Fetching implements Iterator<Item> {
    private final Iterator<String> addresses;
    private final Web web;
    private Iterator<Item> some;

    Fetching(Iterator<Item> files, List<String> addresses, Web web) {
        this.some = files;
        this.addresses = addresses.iterator();
        this.web = web;
    }

    @Override
    public boolean hasNext() {
        while (!some.hasNext() && addresses.hasNext()) {
            some = fetched(addresses.next()).iterator();
        }
        return some.hasNext();
    }

    private List<Item> fetched(String address) {
        try {
            return web.read(address);
        } catch (InterruptedException e) {
            // Nobody wants the rest.
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more reports");
        }
        return some.next();
    }
}
