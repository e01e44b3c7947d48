package org.rasid.serve.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.javalin.http.Context;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers in JSON; what is unknown is null and never left out. */
final class Answer {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private Answer() {}

    static void with(Context ctx, Object value) {
        try {
            ctx.header("Cache-Control", "private, no-cache");
            ctx.result(JSON.writeValueAsString(value)).contentType("application/json; charset=utf-8");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of a list, and where it goes on. */
    static void page(Context ctx, String name, List<?> values, @Nullable String next) {
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put(name, values);
        page.put("next", next);
        with(ctx, page);
    }

    /** The part of a list that a cursor which counts asks for; {@code shown} puts that part into words. */
    static <T> void part(Context ctx, String name, List<T> all, Function<List<T>, List<?>> shown) {
        int from = Math.min(Asked.skipped(ctx), all.size());
        int to = Math.min(from + Asked.limit(ctx), all.size());
        page(ctx, name, shown.apply(all.subList(from, to)), to == all.size() ? null : String.valueOf(to));
    }

    /** A line of an export as a part of an answer. */
    static RawValue line(byte[] line) {
        return new RawValue(new String(line, StandardCharsets.UTF_8).strip());
    }
}
