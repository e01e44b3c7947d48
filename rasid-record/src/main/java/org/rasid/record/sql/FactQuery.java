package org.rasid.record.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.Review;

/**
 * A filter as a condition on {@code fact f}. Words are not its business: they are searched for in the index, which gives
 * the numbers of reports.
 */
final class FactQuery {
    /** The day by which facts are ordered; those of which none is known come first. */
    static final String DAY = "COALESCE(f.first_day, '')";

    /** That {@code p} and {@code q}, actors of a fact, stand across from each other in it. */
    static final String ACROSS = """
            p.actor <> q.actor AND (p.role || ' ' || q.role IN ('actor recipient', 'recipient actor', 'speaker addressee',
              'addressee speaker', 'party party')
            OR p.role = 'actor' AND q.role = 'actor' AND f.type = 'CONSULT' AND NOT EXISTS
              (SELECT 1 FROM fact_actor w WHERE w.fact = f.number AND w.role = 'recipient'))""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private FactQuery() {}

    static FactQuery of(Filter filter) {
        FactQuery query = new FactQuery();
        query.reviews(filter);
        query.in(
                "f.kind",
                "kinds",
                filter.kinds().stream().map(FactKind::label).sorted().toList());
        query.in("f.type", "types", filter.types());
        query.actors(filter.actors());
        query.counterparts(filter);
        query.exists("fact_topic p", "p.topic IN (<topics>)", "topics", filter.topics());
        query.exists(
                "fact_place p",
                "(p.name IN (<places>) OR p.name_en IN (<places>) OR p.country IN (<places>))",
                "places",
                filter.places());
        query.exists(
                "fact_finding p JOIN finding i ON i.number = p.finding JOIN report r ON r.number = i.report",
                "r.outlet IN (<outlets>)",
                "outlets",
                filter.outlets());
        query.days(filter.since(), filter.until());
        if (filter.confidence() > 0) {
            query.conditions.add("f.confidence >= :confidence");
            query.values.put("confidence", filter.confidence());
        }
        return query;
    }

    /** Only those that one of these reports tells, by number. */
    FactQuery telling(long[] reports) {
        // Numbers stand in the statement itself: there may be more of them than a statement takes parameters.
        String numbers = Arrays.stream(reports).mapToObj(Long::toString).collect(Collectors.joining(","));
        conditions.add("EXISTS (SELECT 1 FROM fact_finding p JOIN finding i ON i.number = p.finding"
                + " WHERE p.fact = f.number AND i.report IN (" + (numbers.isEmpty() ? "NULL" : numbers) + "))");
        return this;
    }

    /** Only those with one of these ids. */
    FactQuery among(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            conditions.add("1 = 0");
        } else {
            in("f.id", "ids", ids.stream().map(UUID::toString).toList());
        }
        return this;
    }

    /** Only those that changed after this change. */
    FactQuery changedAfter(long change) {
        conditions.add("f.changed > :change");
        values.put("change", change);
        return this;
    }

    /** Only those beyond this day and number, in the order given. */
    FactQuery beyond(String day, long number, boolean newestFirst) {
        String than = newestFirst ? "<" : ">";
        conditions.add("(" + DAY + ", f.number) " + than + " (:day, :number)");
        values.put("day", day);
        values.put("number", number);
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    <S extends SqlStatement<S>> S bound(S statement) {
        values.forEach(statement::bind);
        lists.forEach((name, list) -> Lists.bind(statement, name, list));
        return statement;
    }

    private void reviews(Filter filter) {
        if (filter.reviews().isEmpty()) {
            conditions.add("f.review <> '" + Review.REJECTED.label() + "'");
        } else {
            in(
                    "f.review",
                    "reviews",
                    filter.reviews().stream().map(Review::label).sorted().toList());
        }
    }

    private void actors(List<String> actors) {
        exists("fact_actor p", isAmong("p", "actors", actors), "actors", actors);
    }

    private void counterparts(Filter filter) {
        if (!filter.counterparts().isEmpty()) {
            FactQuery across = across(filter);
            conditions.add("EXISTS (SELECT 1 FROM fact_actor p JOIN fact_actor q ON q.fact = p.fact" + across.where()
                    + " AND p.fact = f.number)");
            lists.putAll(across.lists);
        }
    }

    /** That one of the counterparts, {@code q}, stands across from one of the actors, {@code p}; nothing else. */
    static FactQuery across(Filter filter) {
        FactQuery query = new FactQuery();
        if (!filter.actors().isEmpty()) {
            query.lists.put("actors", filter.actors());
            query.conditions.add(query.isAmong("p", "actors", filter.actors()));
        }
        query.lists.put("counterparts", filter.counterparts());
        query.conditions.add(query.isAmong("q", "counterparts", filter.counterparts()));
        query.conditions.add(ACROSS);
        return query;
    }

    /** That an actor is one of these or belongs to one of the countries among them. */
    private String isAmong(String alias, String name, List<String> actors) {
        List<String> countries = actors.stream()
                .filter(actor -> actor.length() == 3 && actor.equals(actor.toUpperCase(Locale.ROOT)))
                .toList();
        String condition = alias + ".actor IN (<" + name + ">)";
        if (countries.isEmpty()) {
            return condition;
        }
        lists.put(name + "_countries", countries);
        return "(" + condition + " OR " + alias + ".actor IN (SELECT key FROM actor WHERE country IN (<" + name
                + "_countries>)))";
    }

    private void days(@Nullable LocalDate since, @Nullable LocalDate until) {
        if (since != null) {
            conditions.add("f.last_day >= :since");
            values.put("since", since.toString());
        }
        if (until != null) {
            // A day without its year begins with a hyphen and tells nothing here.
            conditions.add("f.first_day <= :until AND f.first_day >= '0'");
            values.put("until", until.toString());
        }
    }

    private void exists(String tables, String condition, String name, List<String> wanted) {
        if (!wanted.isEmpty()) {
            conditions.add("EXISTS (SELECT 1 FROM " + tables + " WHERE p.fact = f.number AND " + condition + ")");
            lists.put(name, wanted);
        }
    }

    private void in(String column, String name, List<String> wanted) {
        if (!wanted.isEmpty()) {
            conditions.add(column + " IN (<" + name + ">)");
            lists.put(name, wanted);
        }
    }
}
