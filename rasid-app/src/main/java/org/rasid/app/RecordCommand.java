package org.rasid.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rasid.prose.Language;
import org.rasid.prose.RecordText;
import org.rasid.reading.Reader;
import org.rasid.record.Clause;
import org.rasid.record.Fact;
import org.rasid.record.KnownActor;
import org.rasid.record.Part;
import org.rasid.record.Registry;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command on a record, told in the user's language. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
abstract class RecordCommand implements Callable<Integer> {
    final Streams streams;

    @Mixin
    private RecordOption record;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "The language of the output: ar or en; else the locale's.")
    private @Nullable Language language;

    RecordCommand(Streams streams) {
        this.streams = streams;
    }

    /** Does the command's work; returns its exit code. */
    abstract int on(Registry registry, RecordText text);

    /** The language in which to tell it. */
    final Language language() {
        return language == null ? streams.around().language() : language;
    }

    @Override
    public Integer call() {
        RecordText text = new RecordText(language(), streams.around().look());
        try (Registry registry = record.open(streams, Reader.shipped())) {
            return on(registry, text);
        }
    }

    /** Those that a fact names. */
    static List<KnownActor> actors(Registry registry, Fact fact) {
        Set<String> keys = new LinkedHashSet<>();
        fact.parts().stream().map(Part::actor).forEach(keys::add);
        if (fact.agreed() != null) {
            fact.agreed().clauses().stream().map(Clause::obligors).forEach(keys::addAll);
        }
        fact.differences().forEach(d -> d.versions().forEach(version -> keys.add(version.value())));
        return List.copyOf(registry.actors(keys).values());
    }
}
