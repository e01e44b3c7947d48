package org.rasid.app;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.rasid.prose.RecordText;
import org.rasid.record.Fact;
import org.rasid.record.Registry;
import org.rasid.report.Reading;
import org.rasid.watch.Commitments;
import org.rasid.watch.Extensions;
import org.rasid.watch.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rasid show}: a fact with its accounts. */
@Command(
        name = "show",
        description = "Show a fact: what is told of it, by whom, in which words, and what people decided.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the field
final class ShowCommand extends RecordCommand {
    @Parameters(paramLabel = "ID", description = "The fact's id, or its first eight digits or more.")
    private String id;

    @Mixin
    private AsOf asOf;

    ShowCommand(Streams streams) {
        super(streams);
    }

    @Override
    int on(Registry registry, RecordText text) {
        Fact fact = RecordOption.fact(registry, id);
        streams.out()
                .print(text.whole(
                        fact,
                        actors(registry, fact),
                        registry.accounts(fact),
                        registry.decisions(fact),
                        related(registry, fact),
                        report -> {
                            Reading reading = registry.reading(report);
                            return reading == null ? null : reading.text();
                        }));
        return ExitCode.ALL_READ;
    }

    private RecordText.Related related(Registry registry, Fact fact) {
        Extensions extensions = new Commitments(registry, Rules.shipped()).extensions(fact, asOf.day());
        Set<String> keys = new LinkedHashSet<>();
        Stream.concat(extensions.of().stream(), extensions.by().stream())
                .forEach(other -> other.parts().forEach(part -> keys.add(part.actor())));
        return new RecordText.Related(extensions, registry.actors(keys).values());
    }
}
