package org.rasid.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article that a page describes in JSON-LD with the words of schema.org. Blocks that are no JSON are passed over. A
 * node may stand for another by its {@code @id}.
 */
final class JsonLd {
    private static final int DEPTH = 32;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            // Text pasted into a template brings its line breaks along.
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build());

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();

    private JsonLd() {}

    /** What this page describes. */
    static JsonLd of(Document page) {
        JsonLd all = new JsonLd();
        for (Element script : page.select("script[type=application/ld+json]")) {
            all.collect(tree(script.data().strip()));
        }
        return all;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            // The page may describe itself elsewhere.
            return MissingNode.getInstance();
        }
    }

    boolean isArticle() {
        return !articles.isEmpty();
    }

    @Nullable
    String title() {
        return text("headline");
    }

    @Nullable
    String date() {
        String published = text("datePublished");
        return published == null ? text("dateCreated") : published;
    }

    @Nullable
    String outlet() {
        return articles.isEmpty() ? null : names(articles.get(0).path("publisher"));
    }

    /** Those who signed it, with an Arabic comma between. */
    @Nullable
    String author() {
        return articles.isEmpty() ? null : names(articles.get(0).path("author"));
    }

    @Nullable
    String url() {
        String url = text("url");
        if (url != null || articles.isEmpty()) {
            return url;
        }
        JsonNode page = articles.get(0).path("mainEntityOfPage");
        return page.isTextual() ? page.textValue() : page.path("@id").textValue();
    }

    /** The article's text, as it is or in HTML. */
    @Nullable
    String body() {
        return articles.isEmpty() ? null : articles.get(0).path("articleBody").textValue();
    }

    private @Nullable String text(String field) {
        String value = articles.isEmpty() ? null : articles.get(0).path(field).textValue();
        String plain = value == null ? "" : Metadata.plain(value);
        return plain.isEmpty() ? null : plain;
    }

    private @Nullable String names(JsonNode node) {
        List<JsonNode> each = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(each::add);
        } else {
            each.add(node);
        }
        String names = each.stream()
                .map(this::name)
                .filter(name -> !name.isEmpty() && Metadata.signs(name))
                .distinct()
                .collect(Collectors.joining("، "));
        return names.isEmpty() ? null : names;
    }

    private String name(JsonNode node) {
        JsonNode whole =
                node.has("name") ? node : byId.getOrDefault(node.path("@id").asText(), node);
        JsonNode name = whole.isTextual() ? whole : whole.path("name");
        return Metadata.plain((name.isArray() ? name.path(0) : name).asText(""));
    }

    private void collect(JsonNode node) {
        if (node.isObject()) {
            JsonNode id = node.path("@id");
            if (id.isTextual() && node.has("name")) {
                byId.putIfAbsent(id.textValue(), node);
            }
            if (isArticle(node.path("@type"))) {
                articles.add(node);
            }
        }
        node.forEach(this::collect);
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isArticle(each)) {
                    return true;
                }
            }
        }
        String name = type.asText("").toLowerCase(Locale.ROOT);
        return name.endsWith("article") || name.endsWith("blogposting") || name.endsWith("report");
    }
}
