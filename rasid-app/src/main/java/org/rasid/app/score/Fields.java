package org.rasid.app.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a JSON object; what is absent and what is null are the same. */
final class Fields {
    private Fields() {}

    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    /** The text, or null where it is empty. */
    static @Nullable String name(JsonNode node, String field) {
        String text = text(node, field);
        return text == null || text.isEmpty() ? null : text;
    }

    /**
     * The text of a field that must be there.
     *
     * @throws FormatException where the object has no such field
     */
    static String required(JsonNode node, String field, String of) {
        String text = text(node, field);
        if (text == null) {
            throw new FormatException(of + " without \"" + field + "\"");
        }
        return text;
    }

    static List<JsonNode> list(JsonNode node, String field) {
        List<JsonNode> items = new ArrayList<>();
        if (node.path(field).isArray()) {
            node.path(field).forEach(items::add);
        }
        return items;
    }

    static List<String> texts(JsonNode node, String field) {
        return list(node, field).stream()
                .filter(item -> item.isValueNode() && !item.isNull())
                .map(JsonNode::asText)
                .toList();
    }
}
