package org.rasid.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of facts.
 *
 * @param name what stands in the head
 * @param value what stands in a fact's row; null for nothing
 */
record Column(String name, Function<Told, @Nullable Object> value) {
    /** A column that is always empty: the format has it, a report says nothing for it. */
    static Column empty(String name) {
        return new Column(name, told -> null);
    }

    @Nullable
    Object of(Told told) {
        return value.apply(told);
    }
}
