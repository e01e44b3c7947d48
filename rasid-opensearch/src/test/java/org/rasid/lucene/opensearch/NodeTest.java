package org.rasid.lucene.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4Plugin;

/** A node of OpenSearch with the index of docs/lucene.md indexes, finds and highlights. */
class NodeTest {
    private static final String NOTHING = "\"hits\":[]";

    @TempDir
    Path home;

    private final HttpClient http = HttpClient.newHttpClient();

    /** A node with plugins off the class path. */
    private static final class Alone extends Node {
        Alone(Settings settings, List<Class<? extends Plugin>> plugins) {
            super(InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "alone"), plugins, false);
        }
    }

    @Test
    void aNodeFindsWordsThatWereHiddenAndWordsWithoutClitics() throws Exception {
        Settings settings = Settings.builder()
                .put("path.home", home)
                .put("discovery.type", "single-node")
                .put("transport.type", "netty4")
                .put("http.type", "netty4")
                .put("transport.port", "0")
                .put("http.port", "0")
                .build();
        try (Node node = new Alone(settings, List.of(described(), Netty4Plugin.class)).start()) {
            HttpServerTransport door = node.injector().getInstance(HttpServerTransport.class);
            URI index =
                    URI.create("http://" + door.boundAddress().publishAddress().toString() + "/reports/");
            send("PUT", index, documented());
            String report = "توقفت المعـ.ـارك، وبالإيرانيين يلتقي الوفد غداً.";
            send("PUT", index.resolve("_doc/1?refresh=true"), """
                    {"body": "%s", "light": "%s"}""".formatted(report, report));

            assertThat(found(index, "body", "معارك"))
                    .contains("[\"توقفت <em>المعـ.ـارك</em>، وبالإيرانيين يلتقي الوفد غداً.\"]");
            assertThat(found(index, "body", "للإيرانيين"))
                    .contains("[\"توقفت المعـ.ـارك، <em>وبالإيرانيين</em> يلتقي الوفد غداً.\"]");
            assertThat(found(index, "body", "طهران")).contains(NOTHING);
            assertThat(found(index, "light", "المعارك"))
                    .contains("[\"توقفت <em>المعـ.ـارك</em>، وبالإيرانيين يلتقي الوفد غداً.\"]");
            assertThat(found(index, "light", "للإيرانيين")).contains(NOTHING);
        }
    }

    /** The plugin as its descriptor names it. */
    private static Class<? extends Plugin> described() throws IOException, ClassNotFoundException {
        PluginInfo info = PluginInfo.readFromProperties(Path.of("target/classes"));
        return Class.forName(info.getClassname()).asSubclass(Plugin.class);
    }

    /** The index as the page for users has it. */
    private static String documented() throws IOException {
        String page = Files.readString(Path.of("../docs/lucene.md"));
        int start = page.indexOf("```json") + "```json".length();
        return page.substring(start, page.indexOf("```", start));
    }

    private String found(URI index, String field, String words) throws IOException, InterruptedException {
        return send("POST", index.resolve("_search"), """
                {"query": {"match": {"%s": "%s"}}, "highlight": {"fields": {"%s": {}}}}""".formatted(field, words, field));
    }

    private String send(String method, URI to, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(to)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build();
        String answer = http.send(request, BodyHandlers.ofString()).body();
        assertThat(answer).doesNotContain("\"error\"");
        return answer;
    }
}
