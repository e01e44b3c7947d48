package org.rasid.serve.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Fact;
import org.rasid.record.Registry;

/** What a request asks for besides its filter; what can't be understood is named. */
final class Asked {
    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Asked() {}

    /** How many a page holds. */
    static int limit(Context ctx) {
        String asked = ctx.queryParam("limit");
        int limit = asked == null ? USUAL : (int) number("limit", asked);
        if (limit < 1 || limit > MOST) {
            throw new BadRequestResponse("limit: " + asked + " is not from 1 to " + MOST);
        }
        return limit;
    }

    /** A cursor that counts what came before; 0 for the first page. */
    static int skipped(Context ctx) {
        String cursor = ctx.queryParam("cursor");
        return cursor == null ? 0 : (int) number("cursor", cursor);
    }

    private static long number(String name, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BadRequestResponse(name + ": '" + value + "' is no number");
        }
        throw new BadRequestResponse(name + ": " + value + " is below 0");
    }

    /** A value that has to be there. */
    static String required(Context ctx, String name) {
        String value = ctx.queryParam(name);
        if (value == null || value.isBlank()) {
            throw new BadRequestResponse(name + ": is missing");
        }
        return value;
    }

    /** The fact of the address: by its id, by its first eight digits or more, or by the id of a finding or a clause. */
    static Fact fact(Context ctx, Registry registry) {
        String id = ctx.pathParam("id");
        Fact fact = registry.fact(id);
        if (fact == null) {
            throw new NotFoundResponse("the record has no fact " + id);
        }
        return fact;
    }

    /** The object in the body, which has these fields and no others. */
    static JsonNode body(Context ctx, Set<String> fields) {
        JsonNode body;
        try {
            body = JSON.readTree(ctx.body());
        } catch (JacksonException e) {
            throw new BadRequestResponse("the body is no JSON: " + e.getOriginalMessage());
        }
        if (!body.isObject()) {
            throw new BadRequestResponse("the body is no JSON object");
        }
        body.fieldNames().forEachRemaining(name -> {
            if (!fields.contains(name)) {
                throw new BadRequestResponse(name + ": there is no such field");
            }
        });
        return body;
    }

    /** A text of the body; null where it is not there. */
    static @Nullable String text(JsonNode body, String name) {
        JsonNode value = body.get(name);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            throw new BadRequestResponse(name + ": is no text");
        }
        return value.textValue();
    }

    /** A text of the body that has to be there. */
    static String needed(JsonNode body, String name) {
        String value = text(body, name);
        if (value == null || value.isBlank()) {
            throw new BadRequestResponse(name + ": is missing");
        }
        return value;
    }

    /** An id. */
    static UUID id(String name, String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(name + ": '" + value + "' is no id");
        }
    }
}
