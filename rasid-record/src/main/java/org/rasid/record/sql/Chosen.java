package org.rasid.record.sql;

import java.util.StringJoiner;
import org.jdbi.v3.core.statement.SqlStatement;
import org.rasid.record.sets.Subset;
import org.roaringbitmap.IntConsumer;

/**
 * A subset of the facts as a condition on {@code fact f}.
 *
 * @param where the condition, to stand behind the tables
 * @param numbers the facts' numbers as one parameter, however many there are
 * @param last the highest number of a fact
 */
record Chosen(String where, String numbers, int last) {
    private static final String FILE = " WHERE f.number <= :last AND f.number %s (SELECT value FROM json_each(:facts))";
    private static final String SERVER = " WHERE f.number <= :last AND f.number %s (CAST(:facts AS bigint[]))";

    /**
     * The condition.
     *
     * @param server whether a server is asked: it takes lists otherwise than SQLite
     */
    static Chosen of(Subset facts, boolean server) {
        StringJoiner numbers = server ? new StringJoiner(",", "{", "}") : new StringJoiner(",", "[", "]");
        facts.facts().forEach((IntConsumer) fact -> numbers.add(Integer.toString(fact)));
        String where = server
                ? SERVER.formatted(facts.others() ? "<> ALL" : "= ANY")
                : FILE.formatted(facts.others() ? "NOT IN" : "IN");
        return new Chosen(where, numbers.toString(), facts.last());
    }

    <S extends SqlStatement<S>> S bound(S statement) {
        return statement.bind("facts", numbers).bind("last", last);
    }
}
