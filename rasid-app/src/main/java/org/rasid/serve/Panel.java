package org.rasid.serve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rasid.prose.Language;
import org.rasid.prose.Piece;
import org.rasid.prose.Sentences;
import org.rasid.record.Facets;
import org.rasid.record.Filter;
import org.rasid.record.KnownActor;
import org.rasid.record.PlaceCount;
import org.rasid.report.Days;
import org.rasid.serve.view.FilterPanel;
import org.rasid.serve.view.FilterPanel.Bar;
import org.rasid.serve.view.FilterPanel.Choice;
import org.rasid.serve.view.FilterPanel.Facet;
import org.rasid.serve.view.Layout;

/** Makes the filter's panel for a view. */
final class Panel {
    private static final List<String> FACETS = List.of("kind", "topic", "actor", "place", "type", "outlet", "review");
    private static final int AT_ONCE = 6;

    /** More months than this are shown as years. */
    private static final int MOST_MONTHS = 36;

    private static final int WIDTH = 240;
    private static final int HEIGHT = 100;

    private final Visit visit;
    private final Sentences sentences;
    private final Facets facets;
    private final Map<String, KnownActor> actors;

    private Panel(Visit visit, Facets facets) {
        this.visit = visit;
        this.sentences = new Sentences(visit.words().labels());
        this.facets = facets;
        List<String> keys = new ArrayList<>(visit.filter().actors());
        keys.addAll(visit.filter().counterparts());
        counts("actor").forEach(count -> keys.add(count.value()));
        this.actors = visit.served().registry().actors(keys);
    }

    /** The panel for what a visit asks for. */
    static FilterPanel of(Visit visit, Facets facets) {
        return new Panel(visit, facets).panel();
    }

    private FilterPanel panel() {
        Filter filter = visit.filter();
        List<Layout.Field> hidden = FilterQuery.fields(
                        filter.between(null, null).asSureAs(0))
                .stream()
                .map(field -> new Layout.Field(field.name(), field.value()))
                .toList();
        return new FilterPanel(
                visit.path(),
                FACETS.stream()
                        .map(this::facet)
                        .filter(f -> !f.first().isEmpty())
                        .toList(),
                chosen(),
                visit.path(),
                hidden,
                written(filter.since()),
                written(filter.until()),
                filter.confidence() > 0 ? String.valueOf(filter.confidence()) : "",
                bars());
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private List<Facets.Count> counts(String facet) {
        return facets.counts().getOrDefault(facet, List.of());
    }

    private Facet facet(String name) {
        List<Choice> choices = counts(name).stream()
                .map(count -> choice(name, count.value(), visit.words().number(count.facts())))
                .sorted(Comparator.comparing(choice -> !choice.chosen()))
                .toList();
        int first = Math.min(AT_ONCE, choices.size());
        return new Facet(
                visit.words().say("facet." + name), choices.subList(0, first), choices.subList(first, choices.size()));
    }

    private Choice choice(String name, String value, String facts) {
        Filter filter = visit.filter();
        boolean chosen = FilterQuery.fields(filter).contains(new FilterQuery.Field(name, value));
        String href = FilterQuery.address(visit.path(), FilterQuery.toggled(filter, name, value));
        Piece text = text(name, value);
        return new Choice(text.text(), text.language().toString(), facts, href, chosen);
    }

    /** What a value is called. */
    private Piece text(String name, String value) {
        Language language = visit.words().language();
        return switch (name) {
            case "actor", "with" -> sentences.name(value, actors.get(value));
            case "topic" -> new Piece(sentences.topic(value), null, language);
            case "kind" -> new Piece(visit.words().say("kind." + value), null, language);
            case "review" -> new Piece(visit.words().say("review." + value), null, language);
            case "type" -> new Piece(type(value), null, language);
            case "place" -> place(value);
            default -> new Piece(value, null, Language.AR);
        };
    }

    /** A place or a country in the reader's language, as far as its name there is known. */
    private Piece place(String value) {
        if (value.matches("[A-Z]{3}")) {
            return new Piece(sentences.topic(value), null, visit.words().language());
        }
        String english = visit.words().language() == Language.EN ? english(value) : null;
        return english == null ? new Piece(value, null, Language.AR) : new Piece(english, null, Language.EN);
    }

    private @Nullable String english(String place) {
        return visit.served().overviews().places().of(Filter.ALL).stream()
                .filter(each -> each.name().equals(place))
                .map(PlaceCount::nameEn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String type(String value) {
        for (String kind : List.of("event.", "act.", "agreement.")) {
            if (visit.words().labels().has(kind + value)) {
                return visit.words().say(kind + value);
            }
        }
        return value;
    }

    private List<Choice> chosen() {
        Filter filter = visit.filter();
        List<Choice> chosen = new ArrayList<>();
        for (FilterQuery.Field field : FilterQuery.fields(filter)) {
            switch (field.name()) {
                case "q" -> chosen.add(without("«" + field.value() + "»", filter.searching(null)));
                case "since" ->
                    chosen.add(without(said("filter.since", filter.since()), filter.between(null, filter.until())));
                case "until" ->
                    chosen.add(without(said("filter.until", filter.until()), filter.between(filter.since(), null)));
                case "sure" ->
                    chosen.add(without(
                            visit.words().say("filter.sure", visit.words().percent(filter.confidence())),
                            filter.asSureAs(0)));
                default -> chosen.add(choice(field.name(), field.value(), ""));
            }
        }
        return chosen;
    }

    private String said(String key, @Nullable LocalDate day) {
        return day == null ? "" : visit.words().say(key, visit.words().day(day));
    }

    private Choice without(String text, Filter others) {
        String lang = visit.words().language().toString();
        return new Choice(text, lang, "", FilterQuery.address(visit.path(), others), true);
    }

    /** A bar for each month in which facts lie, or for each year where there are many. */
    private List<Bar> bars() {
        Map<String, Long> spans = new TreeMap<>();
        List<Facets.Count> months = counts("month");
        int digits = months.size() > MOST_MONTHS ? 4 : 7;
        months.forEach(count -> spans.merge(count.value().substring(0, digits), count.facts(), Long::sum));
        long most = spans.values().stream().mapToLong(Long::longValue).max().orElse(1);
        int width = Math.max(1, WIDTH / Math.max(1, spans.size()));
        List<Bar> bars = new ArrayList<>();
        for (Map.Entry<String, Long> span : spans.entrySet()) {
            LocalDate first = LocalDate.parse((span.getKey() + "-01-01").substring(0, 10));
            LocalDate last = digits == 4
                    ? first.plusYears(1).minusDays(1)
                    : YearMonth.from(first).atEndOfMonth();
            String name = visit.words().days(new Days(first.toString(), last.toString(), ""));
            bars.add(new Bar(
                    name + " · " + visit.words().count("record.facts", span.getValue()),
                    FilterQuery.address(visit.path(), visit.filter().between(first, last)),
                    bars.size() * width,
                    Math.max(1, width - 1),
                    (int) Math.max(4, span.getValue() * HEIGHT / most)));
        }
        return bars;
    }
}
