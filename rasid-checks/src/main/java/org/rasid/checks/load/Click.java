package org.rasid.checks.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where a click on a page can lead. */
enum Click {
    FIRST("/", 15),
    FILTER("?", 25),
    FACT("/facts/", 30),
    LIST("/facts", 5),
    TIMELINE("/timeline", 5),
    MAP("/map", 4),
    NETWORK("/network", 4),
    DUE("/due", 3),
    AGREEMENT("/agreements/", 4),
    ACTOR("/actors/", 3),
    TOPIC("/topics/", 2);

    private static final String LINK = "href=\"";

    private final String begins;

    /** Of a hundred clicks so many lead here. */
    final int share;

    Click(String begins, int share) {
        this.begins = begins;
        this.share = share;
    }

    /** Those of these addresses to which this click can lead. */
    List<String> among(Collection<String> addresses) {
        List<String> some = new ArrayList<>();
        for (String address : addresses) {
            if (leadsTo(address)) {
                some.add(address);
            }
        }
        return some;
    }

    private boolean leadsTo(String address) {
        String path = URI.create(address).getPath();
        return switch (this) {
            case FILTER -> address.indexOf('?') > 0 && !path.contains(".") && path.indexOf('/', 1) < 0;
            case FACT, AGREEMENT ->
                path.startsWith(begins) && path.indexOf('/', begins.length()) < 0 && !path.contains(".");
            case ACTOR, TOPIC -> path.startsWith(begins) && !path.contains(".");
            default -> path.equals(begins);
        };
    }

    /** The addresses within the page's site to which its links lead, each once, in their order. */
    static Set<String> links(String page) {
        Set<String> links = new LinkedHashSet<>();
        for (int at = page.indexOf(LINK); at >= 0; at = page.indexOf(LINK, at + 1)) {
            int end = page.indexOf('"', at + LINK.length());
            String link = page.substring(at + LINK.length(), end).replace("&amp;", "&");
            int fragment = link.indexOf('#');
            String address = fragment < 0 ? link : link.substring(0, fragment);
            if (address.startsWith("/") && !address.startsWith("/static") && !address.startsWith("/webjars")) {
                links.add(address);
            }
        }
        return links;
    }
}
