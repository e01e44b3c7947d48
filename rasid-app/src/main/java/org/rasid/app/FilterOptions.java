package org.rasid.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.RecordException;
import org.rasid.record.Registry;
import org.rasid.record.Review;
import picocli.CommandLine.Option;

/** Which facts are wanted: the options that all commands on facts share. An option given twice means either. */
final class FilterOptions {
    @Option(
            names = "--actor",
            paramLabel = "WHO",
            description =
                    "A name, a key as `who` tells it, or a country's three letters for it and all who belong to it.")
    private List<String> actors = new ArrayList<>();

    @Option(
            names = "--with",
            paramLabel = "WHO",
            description = "Who stands across from an --actor: as whom he spoke with, attacked, agreed with …")
    private List<String> counterparts = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", description = "event, statement or agreement.")
    private List<FactKind> kinds = new ArrayList<>();

    @Option(names = "--type", paramLabel = "TYPE", description = "CONSULT, ASSAULT … accuse, promise … ceasefire …")
    private List<String> types = new ArrayList<>();

    @Option(names = "--topic", paramLabel = "TOPIC", description = "A country's three letters, or a topic's word.")
    private List<String> topics = new ArrayList<>();

    @Option(names = "--place", paramLabel = "PLACE", description = "A place's name, or a country's three letters.")
    private List<String> places = new ArrayList<>();

    @Option(names = "--outlet", paramLabel = "OUTLET", description = "An outlet that tells it.")
    private List<String> outlets = new ArrayList<>();

    @Option(
            names = "--since",
            paramLabel = "DAY",
            converter = ReportOptions.Day.class,
            description = "Not over before this day.")
    private @Nullable LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            converter = ReportOptions.Day.class,
            description = "Not begun after this day.")
    private @Nullable LocalDate until;

    @Option(
            names = "--review",
            paramLabel = "REVIEW",
            description = "open, accepted or rejected; else all but rejected.")
    private List<Review> reviews = new ArrayList<>();

    @Option(names = "--sure", paramLabel = "P", defaultValue = "0", description = "At least this sure, 0 to 1.")
    private double confidence;

    /**
     * The filter.
     *
     * @param registry knows who is meant by a name
     * @param words a search; null for any
     */
    Filter filter(Registry registry, @Nullable String words) {
        return new Filter(
                words,
                actors.stream().map(actor -> key(registry, "--actor", actor)).toList(),
                counterparts.stream()
                        .map(actor -> key(registry, "--with", actor))
                        .toList(),
                Set.copyOf(new LinkedHashSet<>(kinds)),
                types,
                topics,
                places,
                outlets,
                since,
                until,
                Set.copyOf(new LinkedHashSet<>(reviews)),
                confidence);
    }

    private static String key(Registry registry, String option, String actor) {
        String key = registry.key(actor);
        if (key == null) {
            throw new RecordException(option + ": the record knows nobody who is called " + actor);
        }
        return key;
    }
}
