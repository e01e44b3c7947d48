package org.rasid.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasid.export.DueLines;
import org.rasid.export.Format;
import org.rasid.prose.DueText;
import org.rasid.prose.DueText.Standing;
import org.rasid.prose.RecordText;
import org.rasid.record.Account;
import org.rasid.record.Fact;
import org.rasid.record.Filter;
import org.rasid.record.KnownActor;
import org.rasid.record.Registry;
import org.rasid.report.Quote;
import org.rasid.watch.Change;
import org.rasid.watch.Commitments;
import org.rasid.watch.Due;
import org.rasid.watch.Rules;
import org.rasid.watch.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code rasid due}: what was promised, and how it stands. */
@Command(
        name = "due",
        description = "Tell what was promised and how it stands: what is overdue and due first.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DueCommand extends RecordCommand {
    @Mixin
    private AsOf asOf;

    @Mixin
    private FilterOptions filter;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            converter = Named.class,
            description = "Only these: pending, due, overdue, kept, partly-kept, broken, disputed, lapsed or unclear.")
    private List<State> states = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people (the default), jsonl for programs, or ics: a calendar.")
    private Shape shape;

    /** What is written. */
    enum Shape {
        TEXT,
        JSONL,
        ICS
    }

    DueCommand(Streams streams) {
        super(streams);
    }

    @Override
    int on(Registry registry, RecordText text) {
        Filter wanted = filter.filter(registry, null);
        OutputStream out = streams.checked();
        try {
            switch (shape) {
                case ICS -> Format.ICS.write(registry, wanted, asOf.day(), out);
                case JSONL -> DueLines.write(dues(registry, wanted).iterator(), out);
                case TEXT ->
                    out.write(new DueText(language(), streams.around().look())
                            .of(standings(registry, dues(registry, wanted).toList()))
                            .getBytes(StandardCharsets.UTF_8));
            }
            out.flush();
            return ExitCode.ALL_READ;
        } catch (IOException e) {
            return ExitCode.NOBODY_LISTENS;
        }
    }

    private Stream<Due> dues(Registry registry, Filter wanted) {
        return new Commitments(registry, Rules.shipped())
                .all(wanted, asOf.day())
                .filter(due ->
                        states.isEmpty() || states.contains(due.commitment().state()));
    }

    /** With the names of those who must do it, and the words on which the last change rests. */
    private static List<Standing> standings(Registry registry, List<Due> dues) {
        List<Standing> standings = new ArrayList<>();
        for (Due due : dues.stream()
                .sorted(Comparator.comparing(DueCommand::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList()) {
            Set<String> keys = new LinkedHashSet<>(due.commitment().obligors());
            due.agreement().parts().forEach(part -> keys.add(part.actor()));
            Collection<KnownActor> actors = registry.actors(keys).values();
            standings.add(new Standing(due, actors, words(registry, due)));
        }
        return standings;
    }

    private static @Nullable LocalDate day(Due due) {
        LocalDate deadline = due.commitment().deadline();
        return deadline == null ? due.commitment().until() : deadline;
    }

    private static List<Quote> words(Registry registry, Due due) {
        List<Change> history = due.commitment().history();
        List<Quote> words = new ArrayList<>();
        for (UUID id : history.get(history.size() - 1).evidence()) {
            Fact fact = registry.fact(id);
            List<Account> accounts = fact == null ? List.of() : registry.accounts(fact);
            if (!accounts.isEmpty()) {
                words.addAll(accounts.get(0).finding().evidence());
            }
        }
        return words;
    }

    /** Reads a state. */
    static final class Named implements ITypeConverter<State> {
        @Override
        public State convert(String written) {
            try {
                return State.of(written);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
