package org.rasid.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is sent and answered to the contract that the site gives out. The schemas of OpenAPI 3.1 are JSON Schema
 * 2020-12, so a validator for that judges them; which schema belongs to which part of a request stands here.
 */
final class ContractCheck {
    static final String ROOT = "/api/v1";
    private static final String HOME = "http://contract" + ROOT + "/openapi.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode contract;
    private final SchemaRegistry schemas;
    private final Set<String> seen = new TreeSet<>();

    ContractCheck(Page page) {
        String text = page.get(ROOT + "/openapi.json").body();
        contract = json(text);
        Map<String, String> documents = new HashMap<>(Map.of(HOME, text));
        for (String name : List.of("fact", "due", "reading")) {
            String path = ROOT + "/schemas/" + name + ".json";
            documents.put("http://contract" + path, page.get(path).body());
        }
        schemas = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemas(documents)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    /** Every operation with every status that the contract promises, but those that no request can bring about. */
    Set<String> promised() {
        Set<String> promised = new TreeSet<>();
        contract.get("paths")
                .forEach(path -> path.forEach(operation -> operation
                        .get("responses")
                        .fieldNames()
                        .forEachRemaining(status ->
                                promised.add(operation.get("operationId").asText() + " " + status))));
        return promised;
    }

    /** Those that were checked. */
    Set<String> seen() {
        return seen;
    }

    /**
     * What is wrong with a request by the contract; nothing where it keeps to it.
     *
     * @param address with its query
     */
    List<String> request(
            String method, String template, String address, Map<String, String> headers, @Nullable String body) {
        JsonNode operation = operation(method, template);
        String at = pointer(method, template);
        List<String> wrong = new ArrayList<>();
        Map<String, List<String>> query = query(address);
        Set<String> known = new TreeSet<>();
        for (int i = 0; i < operation.path("parameters").size(); i++) {
            String where = at + "/parameters/" + i;
            JsonNode parameter = operation.path("parameters").get(i);
            if (parameter.has("$ref")) {
                where = parameter.get("$ref").asText().substring(1);
                parameter = contract.at(where);
            }
            String name = parameter.get("name").asText();
            List<String> values = switch (parameter.get("in").asText()) {
                case "query" -> query.getOrDefault(name, List.of());
                case "header" -> headers.containsKey(name) ? List.of(headers.get(name)) : List.of();
                default -> List.of("in the path");
            };
            known.add(name);
            if (values.isEmpty()) {
                if (parameter.path("required").asBoolean()) {
                    wrong.add(name + " is missing");
                }
            } else if (!parameter.get("in").asText().equals("path")) {
                validate(where + "/schema", value(parameter.get("schema"), values), wrong);
            }
        }
        query.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> wrong.add("unknown " + name));
        if (operation.has("requestBody")) {
            validate(at + "/requestBody/content/application~1json/schema", json(body == null ? "null" : body), wrong);
        }
        return wrong;
    }

    /** What is wrong with an answer by the contract; nothing where it keeps to it. */
    List<String> answer(String method, String template, HttpResponse<String> answer) {
        JsonNode operation = operation(method, template);
        String status = String.valueOf(answer.statusCode());
        seen.add(operation.get("operationId").asText() + " " + status);
        String where = pointer(method, template) + "/responses/" + status;
        JsonNode promised = contract.at(where);
        if (promised.has("$ref")) {
            where = promised.get("$ref").asText().substring(1);
            promised = contract.at(where);
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        List<String> wrong = new ArrayList<>();
        if (!promised.path("content").has(type)) {
            wrong.add("the contract has no " + status + " " + type + " for " + method + " " + template);
            return wrong;
        }
        validate(where + "/content/" + type.replace("/", "~1") + "/schema", json(answer.body()), wrong);
        return wrong;
    }

    private void validate(String pointer, JsonNode value, List<String> wrong) {
        for (Error error :
                schemas.getSchema(SchemaLocation.of(HOME + "#" + pointer)).validate(value)) {
            wrong.add(pointer + ": " + error);
        }
    }

    private JsonNode operation(String method, String template) {
        JsonNode operation = contract.at(pointer(method, template));
        if (operation.isMissingNode()) {
            throw new AssertionError("the contract has no " + method + " " + template);
        }
        return operation;
    }

    private static String pointer(String method, String template) {
        return "/paths/" + template.replace("/", "~1") + "/" + method.toLowerCase(java.util.Locale.ROOT);
    }

    /** Texts of a query as the values that they stand for. */
    private static JsonNode value(JsonNode schema, List<String> values) {
        if (schema.path("type").asText().equals("array")) {
            ArrayNode all = JSON.createArrayNode();
            values.forEach(all::add);
            return all;
        }
        String value = values.get(values.size() - 1);
        boolean number =
                Set.of("integer", "number").contains(schema.path("type").asText());
        return number && value.matches("-?[0-9]+([.][0-9]+)?")
                ? json(value)
                : JSON.getNodeFactory().textNode(value);
    }

    private static Map<String, List<String>> query(String address) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        int start = address.indexOf('?');
        for (String part :
                start < 0 ? new String[0] : address.substring(start + 1).split("&")) {
            int is = part.indexOf('=');
            query.computeIfAbsent(part.substring(0, is), name -> new ArrayList<>())
                    .add(URLDecoder.decode(part.substring(is + 1), StandardCharsets.UTF_8));
        }
        return query;
    }
}
