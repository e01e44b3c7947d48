package org.rasid.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.Review;

class FilterQueryTest {
    private static final Filter FULL = new Filter(
            "وقف إطلاق النار & \"الهدنة\" 100%",
            List.of("person:vladimir-putin", "TUR"),
            List.of("IRN"),
            Set.of(FactKind.EVENT, FactKind.AGREEMENT),
            List.of("CONSULT", "ceasefire"),
            List.of("NKR", "peace-talks"),
            List.of("إدلب", "SYR"),
            List.of("وكالة الأنباء + أخرى"),
            LocalDate.of(2020, 10, 1),
            LocalDate.of(2020, 11, 30),
            Set.of(Review.OPEN, Review.REJECTED),
            0.7);

    static List<Filter> filters() {
        return List.of(
                Filter.ALL,
                FULL,
                Filter.ALL.searching("?a=b#c"),
                Filter.ALL.with(List.of("IRN")),
                Filter.ALL.asSureAs(0.5),
                FULL.between(null, LocalDate.of(1999, 12, 31)));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void comesBackAsItWent(Filter filter) {
        assertThat(FilterQuery.of(parsed(FilterQuery.string(filter)), UnaryOperator.identity()))
                .isEqualTo(filter);
    }

    @Test
    void everythingIsAnEmptyQuery() {
        assertThat(FilterQuery.string(Filter.ALL)).isEmpty();
        assertThat(FilterQuery.address("/facts", Filter.ALL)).isEqualTo("/facts");
    }

    @Test
    void emptyFieldsAndOtherNamesSayNothing() {
        Map<String, List<String>> query =
                Map.of("q", List.of(" "), "since", List.of(""), "lang", List.of("en"), "cursor", List.of("x"));
        assertThat(FilterQuery.of(query, UnaryOperator.identity())).isEqualTo(Filter.ALL);
    }

    @Test
    void namesOfActorsBecomeKeys() {
        Filter filter = FilterQuery.of(Map.of("actor", List.of("بوتين")), name -> "person:vladimir-putin");
        assertThat(filter.actors()).containsExactly("person:vladimir-putin");
    }

    @ParameterizedTest
    @CsvSource({"since, 2020-13-01", "until, gestern", "kind, war", "review, OPEN", "sure, 2", "sure, NaN", "sure, x"})
    void whatCannotBeUnderstoodIsNamed(String name, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FilterQuery.of(Map.of(name, List.of(value)), UnaryOperator.identity()))
                .withMessageContaining(name)
                .withMessageContaining(value);
    }

    @Test
    void takesValuesInAndOut() {
        Filter with = FilterQuery.toggled(Filter.ALL, "topic", "SYR");
        assertThat(with.topics()).containsExactly("SYR");
        assertThat(FilterQuery.toggled(with, "topic", "SYR")).isEqualTo(Filter.ALL);
        assertThat(FilterQuery.toggled(Filter.ALL, "kind", "event").kinds()).containsExactly(FactKind.EVENT);
    }

    private static Map<String, List<String>> parsed(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            if (!part.isEmpty()) {
                int is = part.indexOf('=');
                values.computeIfAbsent(part.substring(0, is), name -> new ArrayList<>())
                        .add(URLDecoder.decode(part.substring(is + 1), StandardCharsets.UTF_8));
            }
        }
        return values;
    }
}
