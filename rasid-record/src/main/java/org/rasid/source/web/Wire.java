package org.rasid.source.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Proxy;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Predicate;
import okhttp3.Connection;
import okhttp3.Dns;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Sends one request and takes in its answer; redirects are told, not followed. Thread-safe. */
final class Wire {
    private static final String RETRY = "Retry-After";

    private final Courtesy courtesy;
    private final Clock clock;
    private final Predicate<InetAddress> inside;

    /** Reaches whatever this machine reaches, over a proxy where the JVM is told of one. */
    private final OkHttpClient anywhere;

    /** Reaches nothing inside. Always by itself: behind a proxy nobody sees where a connection leads. */
    private final OkHttpClient outside;

    Wire(Courtesy courtesy, Clock clock, Dns names, Predicate<InetAddress> inside) {
        this.courtesy = courtesy;
        this.clock = clock;
        this.inside = inside;
        this.anywhere = new OkHttpClient.Builder()
                .dns(names)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(courtesy.time())
                .readTimeout(courtesy.time())
                .writeTimeout(courtesy.time())
                .callTimeout(courtesy.time())
                .addNetworkInterceptor(this::notice)
                .build();
        this.outside = anywhere.newBuilder()
                .proxy(Proxy.NO_PROXY)
                .socketFactory(new OutsideSockets(inside))
                .build();
    }

    /** Where a request has led, and where its answer points to. */
    static final class Hop {
        /** Where the answer points to; null where it points nowhere. */
        @Nullable
        HttpUrl to;

        /** Whether it points there for good. */
        boolean forGood;

        /** Whether the answer came from inside, or over a proxy, which sees to such things itself. */
        volatile boolean inside;

        /** When the server wants to be asked again, as it says so; null where it does not. */
        private volatile @Nullable String retry;
    }

    private Response notice(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        Hop hop = chain.request().tag(Hop.class);
        Connection connection = chain.connection();
        if (hop != null && connection != null) {
            hop.inside = connection.route().proxy().type() != Proxy.Type.DIRECT
                    || inside.test(connection.socket().getInetAddress());
            hop.retry = response.header(RETRY);
        }
        // The library would act on it, and takes only numbers that are not too large.
        return response.newBuilder().removeHeader(RETRY).build();
    }

    /**
     * The answer of a server.
     *
     * @param onlyOutside whether nothing inside may answer
     * @param hop is filled in
     */
    Answer send(HttpUrl url, Answer.Marks marks, boolean onlyOutside, Hop hop) throws InterruptedException {
        Headers.Builder headers = new Headers.Builder().add("User-Agent", courtesy.agent());
        if (marks.etag() != null) {
            headers.addUnsafeNonAscii("If-None-Match", marks.etag());
        }
        if (marks.modified() != null) {
            headers.addUnsafeNonAscii("If-Modified-Since", marks.modified());
        }
        Request request = new Request.Builder()
                .url(url)
                .headers(headers.build())
                .tag(Hop.class, hop)
                .build();
        try (Response response =
                (onlyOutside ? outside : anywhere).newCall(request).execute()) {
            return answer(url, response, hop);
        } catch (IOException e) {
            if (Thread.interrupted()) {
                throw (InterruptedException) new InterruptedException().initCause(e);
            }
            int status = refusal(e) == null ? 0 : Answer.Failure.NOT_ASKED;
            return new Answer.Failure(reason(e), status, null);
        }
    }

    private Answer answer(HttpUrl url, Response response, Hop hop) throws IOException {
        int status = response.code();
        switch (status) {
            case 301, 302, 303, 307, 308 -> {
                String location = response.header("Location");
                hop.forGood = status == 301 || status == 308;
                hop.to = location == null ? null : url.resolve(location.strip());
                return failure("is redirected to what is no address on the web");
            }
            case 304 -> {
                return new Answer.Unchanged(null);
            }
            default -> {
                return status / 100 == 2
                        ? content(url, response, hop)
                        : new Answer.Failure(
                                "the server answered " + status, status, RetryAfter.of(hop.retry, clock.instant()));
            }
        }
    }

    private Answer content(HttpUrl url, Response response, Hop hop) throws IOException {
        byte[] body;
        try (InputStream bytes = response.body().byteStream()) {
            body = bytes.readNBytes(courtesy.bytes() + 1);
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            return failure("the answer is damaged: " + reason(e));
        }
        if (body.length > courtesy.bytes()) {
            String tooLarge = String.format(Locale.ROOT, "is larger than %,d bytes", courtesy.bytes());
            return new Answer.Failure(tooLarge, response.code(), null);
        }
        Answer.Marks marks = new Answer.Marks(response.header("ETag"), response.header("Last-Modified"));
        return new Answer.Content(url.uri(), null, response.header("Content-Type"), marks, hop.inside, body);
    }

    private static Answer.Failure failure(String why) {
        return new Answer.Failure(why, 0, null);
    }

    private String reason(IOException e) {
        OutsideSockets.RefusedException refused = refusal(e);
        String message = e.getMessage();
        if (refused != null) {
            return String.valueOf(refused.getMessage());
        }
        if (e instanceof InterruptedIOException) {
            return "no answer was complete after " + courtesy.time().toSeconds() + " s";
        }
        if (e instanceof ConnectException) {
            return "there is no connection";
        }
        return message == null || message.isBlank()
                ? "the connection failed"
                : message.lines().findFirst().orElse("");
    }

    /** Of several addresses of a name, the refusal of one may stand beside the failure of another. */
    private static OutsideSockets.@Nullable RefusedException refusal(Throwable e) {
        if (e instanceof OutsideSockets.RefusedException refused) {
            return refused;
        }
        for (Throwable other : e.getSuppressed()) {
            OutsideSockets.RefusedException refused = refusal(other);
            if (refused != null) {
                return refused;
            }
        }
        return null;
    }
}
