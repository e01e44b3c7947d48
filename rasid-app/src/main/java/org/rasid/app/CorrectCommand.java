package org.rasid.app;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Agreed;
import org.rasid.record.Citation;
import org.rasid.record.Clause;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.RecordException;
import org.rasid.record.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rasid correct}: what a slot of a fact, or of a clause of an agreement, should hold. */
@Command(
        name = "correct",
        description =
                "Say what a slot of a fact should hold: type, mode, channel, status, date, place, topics, name, or a role"
                        + " such as actor, recipient, initiator; of a clause: obligor, clause-place, deadline, duration,"
                        + " renewable.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CorrectCommand extends DecisionCommand.OnFact {
    @Parameters(index = "1", paramLabel = "SLOT", description = "The slot.")
    private String slot;

    @Parameters(
            index = "2",
            paramLabel = "VALUE",
            description = "What it should hold; several with | between, empty for unknown.")
    private String value;

    @Option(
            names = "--clause",
            paramLabel = "NUMBER",
            description = "Which clause of the agreement, counted as `show` lists them, from 1.")
    private @Nullable Integer clause;

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description = "The words of a report that say so; the first place where they stand counts.")
    private @Nullable String words;

    @Option(names = "--report", paramLabel = "ID", description = "Which report has the words.")
    private @Nullable String report;

    CorrectCommand(Streams streams) {
        super(streams);
    }

    @Override
    Decision decide(Registry registry, String by) {
        Fact whole = RecordOption.fact(registry, fact);
        return registry.correct(target(whole), slot, value, citation(registry, whole), by, why);
    }

    private UUID target(Fact whole) {
        if (clause == null) {
            return whole.id();
        }
        Agreed agreed = whole.agreed();
        List<Clause> clauses = agreed == null ? List.of() : agreed.clauses();
        if (clause < 1 || clause > clauses.size()) {
            throw new RecordException("the fact " + whole.id() + " has " + clauses.size() + " clauses, not " + clause);
        }
        return clauses.get(clause - 1).id();
    }

    private @Nullable Citation citation(Registry registry, Fact whole) {
        String wanted = words;
        if (wanted == null) {
            return null;
        }
        return registry.citations(whole, wanted).stream()
                .filter(found -> report == null || found.report().equals(report))
                .findFirst()
                .orElseThrow(() -> new RecordException(
                        "no report that tells the fact " + whole.id() + " has the words " + wanted));
    }
}
