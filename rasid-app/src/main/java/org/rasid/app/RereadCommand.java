package org.rasid.app;

import java.util.List;
import org.rasid.prose.RecordText;
import org.rasid.record.Registry;
import picocli.CommandLine.Command;

/** {@code rasid reread}: reads all reports of a record again. */
@Command(
        name = "reread",
        description = "Read all reports of a record again, as after a new version. What people decided stays.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class RereadCommand extends RecordCommand {
    RereadCommand(Streams streams) {
        super(streams);
    }

    @Override
    int on(Registry registry, RecordText text) {
        int[] read = {0};
        int changed = registry.reread(number -> read[0] = number);
        streams.out().print(text.sentence("record.reread", read[0], changed));
        List<Long> lost = registry.decisionsOnLostWords();
        registry.decisions().stream()
                .filter(decision -> lost.contains(decision.number()))
                .forEach(decision -> streams.out().print(text.sentence("record.lost-words", text.line(decision))));
        return ExitCode.ALL_READ;
    }
}
