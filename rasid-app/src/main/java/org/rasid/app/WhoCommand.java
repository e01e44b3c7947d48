package org.rasid.app;

import java.util.List;
import org.rasid.prose.RecordText;
import org.rasid.record.Filter;
import org.rasid.record.KnownActor;
import org.rasid.record.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rasid who}: who somebody is to the record. */
@Command(
        name = "who",
        description = "Tell who could be meant by a name: the key, names and offices that reports give.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the field
final class WhoCommand extends RecordCommand {
    @Parameters(
            paramLabel = "NAME",
            arity = "1..*",
            description = "A name or a part of it, in Arabic or English, or a key.")
    private List<String> name;

    WhoCommand(Streams streams) {
        super(streams);
    }

    @Override
    int on(Registry registry, RecordText text) {
        List<KnownActor> who = registry.who(String.join(" ", name));
        for (KnownActor actor : who) {
            streams.out().print(text.actor(actor, registry.count(Filter.ALL.with(List.of(actor.key())))));
        }
        if (who.isEmpty()) {
            streams.out().print(text.sentence("record.nobody", String.join(" ", name)));
        }
        return who.isEmpty() ? ExitCode.SOMETHING_LEFT : ExitCode.ALL_READ;
    }
}
