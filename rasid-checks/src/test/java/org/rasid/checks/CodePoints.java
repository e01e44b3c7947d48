package org.rasid.checks;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A report's text as the output counts it: in code points.
 *
 * @param points the code points
 */
record CodePoints(int[] points) {
    static CodePoints of(String text) {
        return new CodePoints(text.codePoints().toArray());
    }

    /**
     * What stands there.
     *
     * @param span has {@code start} and {@code end}
     * @throws IndexOutOfBoundsException where it does not lie within the text
     */
    String at(JsonNode span) {
        int from = span.get("start").asInt();
        return new String(points, from, span.get("end").asInt() - from);
    }
}
