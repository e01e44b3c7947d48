package org.rasid.source.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a feed between visits. A caller stores it together with what the visit brought.
 *
 * @param url as the user gave it; it names the feed
 * @param address where the feed stands now, which differs once it has moved for good
 * @param etag the server's name for the version that was read last, null where it gave none
 * @param modified when that version was made, as the server wrote it, null where it did not
 * @param due when the feed may be asked next
 * @param failures how many visits in a row failed
 * @param gone whether the server said that there is no such feed any more
 * @param seen the entries that were read: what stands for each, and for its words, the oldest first
 */
public record FeedState(
        String url,
        String address,
        @Nullable String etag,
        @Nullable String modified,
        Instant due,
        int failures,
        boolean gone,
        Map<String, String> seen) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public FeedState {
        seen = Collections.unmodifiableMap(new LinkedHashMap<>(seen));
    }

    /** A feed that was never visited. */
    public static FeedState of(String url) {
        return new FeedState(url, url, null, null, Instant.EPOCH, 0, false, Map.of());
    }

    /** Whether the feed is to be visited at this time. */
    public boolean isDue(Instant now) {
        return !gone && !due.isAfter(now);
    }

    /** As one line of JSON, to be stored. */
    public String toJson() {
        ObjectNode json = JSON.createObjectNode()
                .put("url", url)
                .put("address", address)
                .put("etag", etag)
                .put("modified", modified)
                .put("due", due.toString())
                .put("failures", failures)
                .put("gone", gone);
        ObjectNode all = json.putObject("seen");
        seen.forEach(all::put);
        return json.toString();
    }

    /**
     * What {@link #toJson} wrote.
     *
     * @throws IllegalArgumentException where this is something else
     */
    public static FeedState ofJson(String json) {
        try {
            JsonNode tree = JSON.readTree(json);
            Map<String, String> seen = new LinkedHashMap<>();
            tree.path("seen")
                    .properties()
                    .forEach(e -> seen.put(e.getKey(), e.getValue().asText()));
            return new FeedState(
                    tree.required("url").asText(),
                    tree.required("address").asText(),
                    tree.path("etag").textValue(),
                    tree.path("modified").textValue(),
                    Instant.parse(tree.path("due").asText()),
                    tree.path("failures").asInt(),
                    tree.path("gone").asBoolean(),
                    seen);
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException("no state of a feed: " + e.getMessage(), e);
        }
    }

    /** After a visit that went well. */
    FeedState visited(String at, Answer.Marks marks, Instant next, Map<String, String> read) {
        return new FeedState(url, at, marks.etag(), marks.modified(), next, 0, false, read);
    }

    /** After a visit that failed. */
    FeedState failed(Instant next, boolean forGood) {
        return new FeedState(url, address, etag, modified, next, failures + 1, forGood, seen);
    }
}
