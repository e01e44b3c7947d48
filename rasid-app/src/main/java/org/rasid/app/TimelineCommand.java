package org.rasid.app;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.rasid.prose.RecordText;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.Registry;
import org.rasid.report.Days;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rasid timeline}: facts in the order of their days. */
@Command(
        name = "timeline",
        description = "List facts by day, the earliest first.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the field
final class TimelineCommand extends RecordCommand {
    @Mixin
    private FilterOptions filter;

    TimelineCommand(Streams streams) {
        super(streams);
    }

    @Override
    int on(Registry registry, RecordText text) {
        Days last = null;
        boolean first = true;
        for (Iterator<Fact> facts =
                        registry.facts(filter.filter(registry, null)).iterator();
                facts.hasNext(); ) {
            Fact fact = facts.next();
            boolean same = !first && sameDays(last, fact.days());
            String item = text.item(fact, actors(registry, fact), notes(registry, fact), same);
            if (!streams.write(item.getBytes(StandardCharsets.UTF_8))) {
                return ExitCode.NOBODY_LISTENS;
            }
            last = fact.days();
            first = false;
        }
        if (first) {
            streams.out().print(text.sentence("record.no-facts"));
        }
        return ExitCode.ALL_READ;
    }

    private static List<Decision> notes(Registry registry, Fact fact) {
        return registry.notes(List.of(fact)).getOrDefault(fact.id(), List.of());
    }

    private static boolean sameDays(
            @org.jspecify.annotations.Nullable Days a, @org.jspecify.annotations.Nullable Days b) {
        return a == null || b == null
                ? a == null && b == null
                : Objects.equals(a.start(), b.start()) && Objects.equals(a.end(), b.end());
    }
}
