package org.rasid.app.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a span file holds, where the output has its like, and when the two are one. */
enum SpanKind {
    /** The kind is the same and so are the words, but for a prefix. */
    NAMES("names") {
        @Override
        List<Span> predicted(JsonNode root) {
            return spans(root, "mentions").stream()
                    .filter(span -> Set.of("person", "place", "organisation").contains(nameKind(span)))
                    .toList();
        }

        @Override
        boolean fits(Span p, Span g) {
            return nameKind(p).equals(g.kind())
                    && !Collections.disjoint(SpanWords.variants(p.text()), SpanWords.variants(g.text()));
        }
    },
    /** It is read as the same word, or as one of the words that the gold reads. */
    HIDDEN("hidden") {
        @Override
        List<Span> predicted(JsonNode root) {
            return spans(root.path("report"), "hidden");
        }

        @Override
        boolean fits(Span p, Span g) {
            return SpanWords.strip(p.read()).equals(SpanWords.strip(g.read()))
                    || SpanWords.words(g.read()).contains(SpanWords.bare(p.read()));
        }
    },
    /** The words overlap and the days are among the right ones; a period may end on its last day or the day after. */
    DATES("dates") {
        @Override
        List<Span> predicted(JsonNode root) {
            return spans(root, "dates");
        }

        @Override
        boolean fits(Span p, Span g) {
            String from = String.valueOf(p.from());
            return overlap(SpanWords.words(p.text()), SpanWords.words(g.text()))
                    && (g.any().contains(List.of(from, String.valueOf(p.to())))
                            || g.any().contains(List.of(from, dayAfter(p.to()))));
        }
    };

    private static final Set<String> BODIES =
            Set.of("government", "igo", "armed-group", "party", "company", "media", "ngo", "organisation");

    final String field;

    SpanKind(String field) {
        this.field = field;
    }

    /** The spans of this kind in a line of output. */
    abstract List<Span> predicted(JsonNode root);

    abstract boolean fits(Span predicted, Span gold);

    /** The kind that a line of a span file holds. */
    static SpanKind of(JsonNode line) {
        for (SpanKind kind : values()) {
            if (line.has(kind.field)) {
                return kind;
            }
        }
        throw new FormatException("none of names, hidden, dates");
    }

    /** Person, place or organisation: every body is an organisation, a state is a place. */
    static String nameKind(Span span) {
        String kind = String.valueOf(span.kind());
        if (BODIES.contains(kind)) {
            return "organisation";
        }
        return kind.equals("state") ? "place" : kind;
    }

    static List<Span> spans(JsonNode node, String field) {
        return Fields.list(node, field).stream().map(Span::of).toList();
    }

    private static boolean overlap(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> x.contains(y) || y.contains(x)));
    }

    private static String dayAfter(@Nullable String day) {
        try {
            return day == null ? "null" : LocalDate.parse(day).plusDays(1).toString();
        } catch (DateTimeException e) {
            return day;
        }
    }
}
