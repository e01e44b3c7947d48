package org.rasid.source.web;

import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import org.rasid.report.Problem;
import org.rasid.report.Report;
import org.rasid.source.Input;
import org.rasid.source.Item;
import org.rasid.source.Limits;
import org.rasid.source.Sources;

/**
 * Fetches from the web. For any number of threads: each host is asked one thing at a time all the same.
 *
 * <p>The time for an answer is real time, whatever the clock says: a server that sends a byte now and then must not hold
 * anything up.
 */
public final class Web {
    private final Courtesy courtesy;
    private final Hosts hosts;
    private final Wire wire;

    /**
     * Fetches with this courtesy.
     *
     * @param clock tells when a host was asked last
     * @param pause lets time go by between requests
     */
    public Web(Courtesy courtesy, Clock clock, Pause pause) {
        this(courtesy, clock, pause, Dns.SYSTEM, Inside::is);
    }

    /**
     * Fetches as somebody would to whom other addresses are known, and others are inside.
     *
     * @param names looks up hosts
     * @param inside which addresses strangers are not let in to
     */
    Web(Courtesy courtesy, Clock clock, Pause pause, Dns names, Predicate<InetAddress> inside) {
        this.courtesy = courtesy;
        this.hosts = new Hosts(courtesy, clock, pause);
        this.wire = new Wire(courtesy, clock, names, inside);
    }

    /** Whether this is an address that can be fetched. */
    public static boolean isAddress(String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * The reports at an address: one of a page, several of a feed or an archive. Where nothing can be fetched, one item
     * says why.
     */
    public List<Item> read(String url) throws InterruptedException {
        return read(url, false);
    }

    /** The same for an address that somebody else may have chosen: this machine and its own network are out of reach. */
    public List<Item> readOutside(String url) throws InterruptedException {
        return read(url, true);
    }

    private List<Item> read(String url, boolean onlyOutside) throws InterruptedException {
        Answer answer = get(url, Answer.Marks.NONE, onlyOutside);
        if (answer instanceof Answer.Content content) {
            return items(content);
        }
        String why = answer instanceof Answer.Failure failure ? failure.why() : "it has not changed";
        Report nothing = new Report(null, "", "", null, null, url, null);
        return List.of(new Item.Left(nothing, url, new Problem("unreachable", "cannot be fetched: " + why, null)));
    }

    /** The reports in an answer. */
    List<Item> items(Answer.Content content) {
        Input input = new Input.Fetched(
                new ByteArrayInputStream(content.body()), content.url().toString(), content.type());
        List<Item> items = new ArrayList<>();
        try (Sources sources = Sources.of(List.of(input), Limits.DEFAULT)) {
            sources.forEachRemaining(items::add);
        }
        return items;
    }

    /**
     * What is at an address, if it is another than the one that these marks stand for. A link that leads from outside to
     * this machine or its own network is not followed.
     *
     * @param onlyOutside whether this machine and its own network are out of reach from the first
     */
    Answer get(String url, Answer.Marks marks, boolean onlyOutside) throws InterruptedException {
        HttpUrl at = HttpUrl.parse(url.strip());
        if (at == null) {
            return new Answer.Failure("is no address on the web", Answer.Failure.NOT_ASKED, null);
        }
        URI moved = null;
        boolean forGood = true;
        boolean outside = onlyOutside;
        for (int i = 0; i <= courtesy.redirects(); i++) {
            HttpUrl from = at;
            boolean guarded = outside;
            Wire.Hop hop = new Wire.Hop();
            Answer answer = hosts.inTurn(from.uri(), () -> wire.send(from, marks, guarded, hop));
            if (hop.to == null) {
                return answer instanceof Answer.Content content
                        ? content.moved(moved)
                        : answer instanceof Answer.Unchanged ? new Answer.Unchanged(moved) : answer;
            }
            at = hop.to;
            outside |= !hop.inside;
            forGood &= hop.forGood;
            moved = forGood ? at.uri() : moved;
        }
        return new Answer.Failure("is redirected more than " + courtesy.redirects() + " times", 0, null);
    }
}
