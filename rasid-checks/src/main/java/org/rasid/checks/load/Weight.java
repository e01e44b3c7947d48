package org.rasid.checks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser that comes for the first time is sent for a page, in bytes: the page, its styles and its scripts.
 *
 * @param sent as it is sent, compressed
 * @param whole as it is when it has arrived
 */
public record Weight(long sent, long whole) {
    private static final Pattern PART = Pattern.compile("(?:src|href)=\"(/(?:static|webjars)/[^\"]+)\"");

    static Weight of(URI site, String address, HttpClient client) throws IOException, InterruptedException {
        String page = new String(get(site, address, "identity", client), StandardCharsets.UTF_8);
        Set<String> parts = new LinkedHashSet<>(Set.of(address));
        for (Matcher part = PART.matcher(page); part.find(); ) {
            parts.add(part.group(1));
        }
        long sent = 0;
        long whole = 0;
        for (String part : parts) {
            sent += get(site, part, "gzip", client).length;
            whole += get(site, part, "identity", client).length;
        }
        return new Weight(sent, whole);
    }

    private static byte[] get(URI site, String address, String encoding, HttpClient client)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(site.resolve(address))
                .header("Accept-Encoding", encoding)
                .build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }
}
