package org.rasid.serve.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.rasid.export.Format;

/** The contract as it is written and as JSON, with the project's JSON Schemas to which it refers. */
final class Contract {
    private static final List<String> SCHEMAS = List.of("fact", "due", "reading");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String yaml;
    private final String json;

    Contract() {
        yaml = text(Contract.class, "openapi.yaml");
        try {
            json = JSON.writeValueAsString(new YAMLMapper().readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException("the contract is no YAML", e);
        }
    }

    void on(RoutesConfig routes) {
        routes.get(Api.ROOT + "/openapi.yaml", ctx -> answer(ctx, yaml, "application/yaml"));
        routes.get(Api.ROOT + "/openapi.json", ctx -> answer(ctx, json, "application/json"));
        for (String name : SCHEMAS) {
            String schema = schema(name);
            routes.get(Api.ROOT + "/schemas/" + name + ".json", ctx -> answer(ctx, schema, "application/schema+json"));
        }
    }

    /** A schema without its name: here its address is its name, and what it refers to within itself lies there. */
    private static String schema(String name) {
        try {
            ObjectNode schema = (ObjectNode) JSON.readTree(text(Format.class, name + ".schema.json"));
            schema.remove("$id");
            return JSON.writeValueAsString(schema);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema " + name + " is no JSON", e);
        }
    }

    private static void answer(Context ctx, String text, String type) {
        ctx.result(text).contentType(type + "; charset=utf-8");
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream bytes = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
