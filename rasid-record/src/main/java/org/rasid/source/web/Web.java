package org.rasid.source.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
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
    private final Clock clock;
    private final Hosts hosts;
    private final HttpClient client;

    /**
     * Fetches with this courtesy.
     *
     * @param clock tells when a host was asked last
     * @param pause lets time go by between requests
     */
    public Web(Courtesy courtesy, Clock clock, Pause pause) {
        this.courtesy = courtesy;
        this.clock = clock;
        this.hosts = new Hosts(courtesy, clock, pause);
        this.client = HttpClient.newBuilder()
                // An offer to switch protocols confuses old servers.
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(courtesy.time())
                .build();
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

    private List<Item> read(String url, boolean outside) throws InterruptedException {
        Answer answer;
        try {
            URI address = URI.create(url.strip());
            answer = outside && isInside(address)
                    ? failure("leads into this machine's own network")
                    : get(address, Answer.Marks.NONE);
        } catch (IllegalArgumentException e) {
            answer = new Answer.Failure("is no address", 0, null);
        }
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

    /** What is at an address, if it is another than the one that these marks stand for. */
    Answer get(URI url, Answer.Marks marks) throws InterruptedException {
        URI at = url;
        URI moved = null;
        boolean forGood = true;
        for (int i = 0; i <= courtesy.redirects(); i++) {
            if (!isAddress(at.toString()) || at.getHost() == null) {
                return new Answer.Failure("leads to what is no address on the web", 0, null);
            }
            Redirect redirect = new Redirect();
            URI from = at;
            if (i > 0 && leadsInside(url, from)) {
                return failure("is redirected into this machine's own network");
            }
            Answer answer = hosts.inTurn(from, () -> send(from, marks, redirect));
            if (redirect.to == null) {
                return answer instanceof Answer.Content content
                        ? new Answer.Content(from, moved, content.type(), content.marks(), content.body())
                        : answer instanceof Answer.Unchanged ? new Answer.Unchanged(moved) : answer;
            }
            at = redirect.to;
            forGood &= redirect.forGood;
            moved = forGood ? at : moved;
        }
        return new Answer.Failure("is redirected more than " + courtesy.redirects() + " times", 0, null);
    }

    /** Whether a link leads from outside to this machine or its own network, where no stranger has business. */
    static boolean leadsInside(URI from, URI to) {
        return isInside(to) && !isInside(from);
    }

    private static boolean isInside(URI url) {
        try {
            for (InetAddress address : InetAddress.getAllByName(String.valueOf(url.getHost()))) {
                if (address.isLoopbackAddress()
                        || address.isAnyLocalAddress()
                        || address.isLinkLocalAddress()
                        || address.isSiteLocalAddress()
                        || address.isMulticastAddress()
                        || isUniqueLocal(address.getAddress())
                        || isShared(address.getAddress())) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** fc00::/7, RFC 4193. */
    private static boolean isUniqueLocal(byte[] address) {
        return address.length == 16 && (address[0] & 0xfe) == 0xfc;
    }

    /** 100.64.0.0/10, RFC 6598. */
    private static boolean isShared(byte[] address) {
        return address.length == 4 && address[0] == 100 && (address[1] & 0xc0) == 64;
    }

    /** Where an answer points to; to nowhere, as a rule. */
    private static final class Redirect {
        private @Nullable URI to;
        private boolean forGood;
    }

    private Answer send(URI url, Answer.Marks marks, Redirect redirect) throws InterruptedException {
        CompletableFuture<HttpResponse<Bounded.Body>> exchange =
                client.sendAsync(request(url, marks), head -> new Bounded(courtesy.bytes()));
        try {
            return answer(url, exchange.get(courtesy.time().toMillis(), TimeUnit.MILLISECONDS), redirect);
        } catch (TimeoutException e) {
            exchange.cancel(true);
            return failure("no answer was complete after " + courtesy.time().toSeconds() + " s");
        } catch (ExecutionException e) {
            return failure(reason(e.getCause()));
        } catch (InterruptedException e) {
            exchange.cancel(true);
            throw e;
        }
    }

    private HttpRequest request(URI url, Answer.Marks marks) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(courtesy.time())
                .header("User-Agent", courtesy.agent())
                .header("Accept-Encoding", "gzip");
        if (marks.etag() != null) {
            request.header("If-None-Match", marks.etag());
        }
        if (marks.modified() != null) {
            request.header("If-Modified-Since", marks.modified());
        }
        return request.build();
    }

    private Answer answer(URI url, HttpResponse<Bounded.Body> response, Redirect redirect) {
        int status = response.statusCode();
        String location = header(response, "Location");
        switch (status) {
            case 301, 302, 303, 307, 308 -> {
                redirect.forGood = status == 301 || status == 308;
                redirect.to = location == null ? null : resolved(url, location);
                return failure("is redirected to what is no address");
            }
            case 304 -> {
                return new Answer.Unchanged(null);
            }
            default -> {
                Instant retry = RetryAfter.of(header(response, "Retry-After"), clock.instant());
                return status / 100 == 2
                        ? content(url, response)
                        : new Answer.Failure("the server answered " + status, status, retry);
            }
        }
    }

    private Answer content(URI url, HttpResponse<Bounded.Body> response) {
        String tooLarge = String.format(Locale.ROOT, "is larger than %,d bytes", courtesy.bytes());
        if (response.body().isCut()) {
            return new Answer.Failure(tooLarge, response.statusCode(), null);
        }
        byte[] body = response.body().bytes();
        String encoding = header(response, "Content-Encoding");
        if (encoding != null && encoding.toLowerCase(Locale.ROOT).contains("gzip")) {
            try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = plain.readNBytes(courtesy.bytes() + 1);
            } catch (IOException e) {
                return failure("the answer is damaged: " + reason(e));
            }
        }
        if (body.length > courtesy.bytes()) {
            return new Answer.Failure(tooLarge, response.statusCode(), null);
        }
        Answer.Marks marks = new Answer.Marks(header(response, "ETag"), header(response, "Last-Modified"));
        return new Answer.Content(url, null, header(response, "Content-Type"), marks, body);
    }

    private static Answer.Failure failure(String why) {
        return new Answer.Failure(why, 0, null);
    }

    private static @Nullable URI resolved(URI url, String location) {
        try {
            return url.resolve(location.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String header(HttpResponse<?> response, String name) {
        Map<String, List<String>> all = response.headers().map();
        List<String> values = all.getOrDefault(name.toLowerCase(Locale.ROOT), all.getOrDefault(name, List.of()));
        return values.isEmpty() ? null : values.get(0);
    }

    private static String reason(@Nullable Throwable e) {
        String message = e == null ? null : e.getMessage();
        if (e instanceof ConnectException) {
            return "there is no connection";
        }
        return message == null || message.isBlank()
                ? "the connection failed"
                : message.lines().findFirst().orElse("");
    }
}
