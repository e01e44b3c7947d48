package org.rasid.app;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.prose.RecordText;
import org.rasid.record.Decision;
import org.rasid.record.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command by which a person decides something; it says what was noted. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
abstract class DecisionCommand extends RecordCommand {
    @Option(names = "--by", paramLabel = "WHO", description = "Who decides; else the user's name.")
    private @Nullable String by;

    @Option(names = "--why", paramLabel = "REASON", description = "Why.")
    @Nullable
    String why;

    DecisionCommand(Streams streams) {
        super(streams);
    }

    /** Notes the decision. */
    abstract Decision decide(Registry registry, String by);

    @Override
    int on(Registry registry, RecordText text) {
        String user = streams.around().environment().getOrDefault("USER", "unknown");
        streams.out().print(text.decided(decide(registry, by == null ? user : by)));
        return ExitCode.ALL_READ;
    }

    static UUID id(Registry registry, String written) {
        return RecordOption.fact(registry, written).id();
    }

    /** A decision on one fact. */
    @SuppressWarnings("NullAway.Init") // picocli fills the field
    abstract static class OnFact extends DecisionCommand {
        @Parameters(index = "0", paramLabel = "ID", description = "The fact's id, or its first eight digits or more.")
        String fact;

        OnFact(Streams streams) {
            super(streams);
        }
    }

    @Command(name = "accept", description = "Decide that a fact stands.", mixinStandardHelpOptions = true)
    static final class Accept extends OnFact {
        Accept(Streams streams) {
            super(streams);
        }

        @Override
        Decision decide(Registry registry, String by) {
            return registry.accept(id(registry, fact), by, why);
        }
    }

    @Command(name = "reject", description = "Decide that a fact does not stand.", mixinStandardHelpOptions = true)
    static final class Reject extends OnFact {
        Reject(Streams streams) {
            super(streams);
        }

        @Override
        Decision decide(Registry registry, String by) {
            return registry.reject(id(registry, fact), by, why);
        }
    }

    @Command(name = "merge", description = "Decide that facts are one.", mixinStandardHelpOptions = true)
    @SuppressWarnings("NullAway.Init") // picocli fills the field
    static final class Merge extends OnFact {
        @Parameters(index = "1..*", paramLabel = "OTHER", arity = "1..*", description = "The other facts.")
        private List<String> others;

        Merge(Streams streams) {
            super(streams);
        }

        @Override
        Decision decide(Registry registry, String by) {
            List<UUID> ids = others.stream().map(other -> id(registry, other)).toList();
            return registry.merge(id(registry, fact), ids, by, why);
        }
    }

    @Command(
            name = "split",
            description = "Decide that some accounts of a fact tell something else.",
            mixinStandardHelpOptions = true)
    @SuppressWarnings("NullAway.Init") // picocli fills the field
    static final class Split extends OnFact {
        @Parameters(
                index = "1..*",
                paramLabel = "REPORT",
                arity = "1..*",
                description = "The reports whose accounts leave the fact.")
        private List<String> reports;

        Split(Streams streams) {
            super(streams);
        }

        @Override
        Decision decide(Registry registry, String by) {
            var whole = RecordOption.fact(registry, fact);
            List<UUID> leaving = registry.accounts(whole).stream()
                    .filter(account -> reports.contains(account.report().id()))
                    .map(account -> account.finding().id())
                    .toList();
            return registry.split(whole.id(), leaving, by, why);
        }
    }

    @Command(name = "annotate", description = "Note something on a fact.", mixinStandardHelpOptions = true)
    @SuppressWarnings("NullAway.Init") // picocli fills the field
    static final class Annotate extends OnFact {
        @Parameters(index = "1", paramLabel = "NOTE", description = "The note.")
        private String note;

        Annotate(Streams streams) {
            super(streams);
        }

        @Override
        Decision decide(Registry registry, String by) {
            return registry.annotate(id(registry, fact), note, by, why);
        }
    }

    @Command(name = "undo", description = "Take a decision back.", mixinStandardHelpOptions = true)
    static final class Undo extends DecisionCommand {
        @Parameters(paramLabel = "NUMBER", description = "The decision's number, as `show` tells it.")
        private long number;

        Undo(Streams streams) {
            super(streams);
        }

        @Override
        Decision decide(Registry registry, String by) {
            return registry.undo(number, by, why);
        }
    }
}
