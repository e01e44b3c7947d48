package org.rasid.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.Review;

/**
 * A filter as the query string of an address, and back. The names are those of the command line's options; a name that
 * stands several times means either. Names that are none of these are other views' business.
 */
public final class FilterQuery {
    /** The names, in the order in which they are written. */
    public static final List<String> NAMES = List.of(
            "q", "actor", "with", "kind", "type", "topic", "place", "outlet", "since", "until", "review", "sure");

    private FilterQuery() {}

    /**
     * The filter that a query string asks for.
     *
     * @param query the values, by name
     * @param key who is meant where {@code actor} is no key but a name
     * @throws IllegalArgumentException saying which value can't be understood
     */
    public static Filter of(Map<String, List<String>> query, UnaryOperator<String> key) {
        return new Filter(
                single(query, "q"),
                values(query, "actor").stream().map(key).toList(),
                values(query, "with").stream().map(key).toList(),
                choices(query, "kind", FactKind.class),
                values(query, "type"),
                values(query, "topic"),
                values(query, "place"),
                values(query, "outlet"),
                day(query, "since"),
                day(query, "until"),
                choices(query, "review", Review.class),
                sure(single(query, "sure")));
    }

    /** The query string, without a question mark; empty for {@link Filter#ALL}. */
    public static String string(Filter filter) {
        List<String> parts = new ArrayList<>();
        fields(filter).forEach(field -> parts.add(field.name() + "=" + encoded(field.value())));
        return String.join("&", parts);
    }

    /**
     * A name and one of its values.
     */
    public record Field(String name, String value) {}

    /** The same as fields of a form. */
    public static List<Field> fields(Filter filter) {
        List<Field> fields = new ArrayList<>();
        add(fields, "q", filter.words());
        filter.actors().forEach(value -> add(fields, "actor", value));
        filter.counterparts().forEach(value -> add(fields, "with", value));
        filter.kinds().stream().map(FactKind::label).sorted().forEach(value -> add(fields, "kind", value));
        filter.types().forEach(value -> add(fields, "type", value));
        filter.topics().forEach(value -> add(fields, "topic", value));
        filter.places().forEach(value -> add(fields, "place", value));
        filter.outlets().forEach(value -> add(fields, "outlet", value));
        add(fields, "since", filter.since());
        add(fields, "until", filter.until());
        filter.reviews().stream().map(Review::label).sorted().forEach(value -> add(fields, "review", value));
        add(fields, "sure", filter.confidence() > 0 ? filter.confidence() : null);
        return fields;
    }

    /** An address with the filter. */
    public static String address(String path, Filter filter) {
        return address(path, string(filter));
    }

    /** An address with a query string. */
    public static String address(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** A value as it stands in a query string. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A value as it stands in a path, slashes and all. */
    static String inPath(String value) {
        return encoded(value).replace("+", "%20").replace("%2F", "/");
    }

    /** The same filter with a value taken in, or taken out where it is there: of those that can have several values. */
    public static Filter toggled(Filter filter, String name, String value) {
        return switch (name) {
            case "actor" -> filter.with(toggled(filter.actors(), value));
            case "with" -> filter.across(toggled(filter.counterparts(), value));
            case "type" -> filter.ofTypes(toggled(filter.types(), value));
            case "topic" -> filter.onTopics(toggled(filter.topics(), value));
            case "place" -> filter.at(toggled(filter.places(), value));
            case "outlet" -> filter.toldBy(toggled(filter.outlets(), value));
            case "kind" -> filter.ofKinds(toggled(filter.kinds(), choice(FactKind.class, name, value)));
            case "review" -> filter.reviewed(toggled(filter.reviews(), choice(Review.class, name, value)));
            default -> throw new IllegalArgumentException(name + " has one value at most");
        };
    }

    private static List<String> toggled(List<String> values, String value) {
        List<String> others = new ArrayList<>(values);
        if (!others.remove(value)) {
            others.add(value);
        }
        return others;
    }

    private static <T> Set<T> toggled(Set<T> values, T value) {
        Set<T> others = new LinkedHashSet<>(values);
        if (!others.remove(value)) {
            others.add(value);
        }
        return others;
    }

    private static void add(List<Field> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.add(new Field(name, value.toString()));
        }
    }

    private static List<String> values(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable String single(Map<String, List<String>> query, String name) {
        List<String> values = values(query, name);
        return values.isEmpty() ? null : values.get(values.size() - 1);
    }

    private static @Nullable LocalDate day(Map<String, List<String>> query, String name) {
        String value = single(query, name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + ": '" + value + "' is no day; write 2020-10-27", e);
        }
    }

    private static <E extends Enum<E>> Set<E> choices(Map<String, List<String>> query, String name, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        values(query, name).forEach(value -> chosen.add(choice(type, name, value)));
        return chosen;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String name, String value) {
        for (E each : type.getEnumConstants()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(value)) {
                return each;
            }
        }
        throw new IllegalArgumentException(name + ": there is no '" + value + "'");
    }

    private static double sure(@Nullable String value) {
        if (value == null) {
            return 0;
        }
        try {
            double sure = Double.parseDouble(value);
            if (sure >= 0 && sure <= 1) {
                return sure;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("sure: '" + value + "' is no number from 0 to 1", e);
        }
        throw new IllegalArgumentException("sure: " + value + " is not from 0 to 1");
    }
}
