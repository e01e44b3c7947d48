package org.rasid.checks.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Somebody who looks at a page, thinks for a second, and clicks on something in it. Always clicks the same way. */
final class Visitor {
    /** What people search for. */
    private static final List<String> WORDS =
            List.of("وقف إطلاق النار", "هدنة", "الجزائر", "طهران", "مبعوث", "\"تبادل الأسرى\"", "انسحاب");

    /** Of a hundred clicks so many are searches, the others what {@link Click} says. */
    private static final int SEARCHES = 10;

    /** Somebody goes back to pages seen before, but not for ever. */
    private static final int REMEMBERED = 400;

    private final URI site;
    private final HttpClient client;
    private final Random random;
    private final Set<String> seen = new LinkedHashSet<>();

    Visitor(URI site, HttpClient client, long seed) {
        this.site = site;
        this.client = client;
        this.random = new Random(seed);
        seen.add("/");
    }

    /**
     * One click.
     *
     * @param kind where it led
     * @param address the address within the site
     * @param milliseconds until the whole page was there
     * @param status of the answer
     */
    record Clicked(String kind, String address, double milliseconds, int status) {}

    /** Clicks, and waits for the page. */
    Clicked click() throws IOException, InterruptedException {
        String kind;
        String address;
        if (random.nextInt(100) < SEARCHES) {
            kind = "search";
            String word = WORDS.get(random.nextInt(WORDS.size()));
            address = "/?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
        } else {
            Click click = Click.FIRST;
            List<String> choice = List.of();
            while (choice.isEmpty()) {
                click = choose();
                choice = click == Click.FIRST ? List.of("/") : click.among(seen);
            }
            kind = click.name().toLowerCase(Locale.ROOT);
            address = choice.get(random.nextInt(choice.size()));
        }
        long start = System.nanoTime();
        HttpResponse<String> page =
                client.send(HttpRequest.newBuilder(site.resolve(address)).build(), BodyHandlers.ofString());
        double took = (System.nanoTime() - start) / 1e6;
        seen.addAll(Click.links(page.body()));
        while (seen.size() > REMEMBERED) {
            seen.remove(seen.iterator().next());
        }
        return new Clicked(kind, address, took, page.statusCode());
    }

    /** How long it thinks before it clicks again, in milliseconds: a second, half a second more or less. */
    int pause() {
        return 500 + random.nextInt(1000);
    }

    private Click choose() {
        int all = 0;
        for (Click click : Click.values()) {
            all += click.share;
        }
        int at = random.nextInt(all);
        for (Click click : Click.values()) {
            at -= click.share;
            if (at < 0) {
                return click;
            }
        }
        return Click.FIRST;
    }
}
