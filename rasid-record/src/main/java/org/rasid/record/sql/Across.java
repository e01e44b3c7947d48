package org.rasid.record.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.rasid.record.Filter;

/** Who stands across from whom in a fact: a relation of two of its actors, which no set of facts tells. */
final class Across {
    /** That {@code p} and {@code q}, actors of {@code fact f}, stand across from each other in it. */
    static final String CONDITION = """
            p.actor <> q.actor AND (p.role || ' ' || q.role IN ('actor recipient', 'recipient actor', 'speaker addressee',
              'addressee speaker', 'party party')
            OR p.role = 'actor' AND q.role = 'actor' AND f.type = 'CONSULT' AND NOT EXISTS
              (SELECT 1 FROM fact_actor w WHERE w.fact = f.number AND w.role = 'recipient'))""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private Across(Filter filter) {
        is("p", "actors", filter.actors());
        is("q", "counterparts", filter.counterparts());
        conditions.add(CONDITION);
    }

    /** The numbers of the facts in which one of a filter's counterparts stands across from one of its actors. */
    static long[] facts(Filter filter, Handle handle) {
        Across across = new Across(filter);
        Query query = handle.createQuery("SELECT DISTINCT f.number FROM fact_actor p"
                + " JOIN fact_actor q ON q.fact = p.fact JOIN fact f ON f.number = p.fact WHERE "
                + String.join(" AND ", across.conditions));
        across.lists.forEach((name, list) -> Lists.bind(query, name, list));
        return query.mapTo(Long.class).stream().mapToLong(Long::longValue).toArray();
    }

    /** That an actor is one of these or belongs to one of the countries among them; anybody is where there are none. */
    private void is(String alias, String name, List<String> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        lists.put(name, wanted);
        String is = alias + ".actor IN (<" + name + ">)";
        List<String> countries = wanted.stream()
                .filter(actor -> actor.length() == 3 && actor.equals(actor.toUpperCase(Locale.ROOT)))
                .toList();
        if (!countries.isEmpty()) {
            lists.put(name + "_countries", countries);
            is = "(" + is + " OR " + alias + ".actor IN (SELECT key FROM actor WHERE country IN (<" + name
                    + "_countries>)))";
        }
        conditions.add(is);
    }
}
