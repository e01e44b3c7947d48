package org.rasid.record.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Binds lists to {@code IN (<name>)}. A list is filled up with its last value to a power of two, so that statements which
 * differ only in how long their lists are become a few that can be kept.
 */
final class Lists {
    /** Longer lists are filled up to a multiple of this. */
    private static final int LONG = 512;

    private Lists() {}

    /**
     * Binds a list.
     *
     * @param values at least one
     */
    static <S extends SqlStatement<S>> S bind(S statement, String name, Collection<?> values) {
        List<Object> filled = new ArrayList<>(values);
        Object last = filled.get(filled.size() - 1);
        int size = size(filled.size());
        while (filled.size() < size) {
            filled.add(last);
        }
        return statement.bindList(name, filled);
    }

    private static int size(int values) {
        return values > LONG ? (values + LONG - 1) / LONG * LONG : Integer.highestOneBit(Math.max(1, 2 * values - 1));
    }
}
