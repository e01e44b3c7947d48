package org.rasid.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.rasid.report.Reading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rasid}: finds the command and runs it. */
@Command(
        name = "rasid",
        description =
                "Reads Arabic news reports of conflicts and diplomacy and says what is in them, with the evidence.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        footer = {
            "",
            "Without a command the page is opened, on the samples as long as nothing is in the record.",
            "`rasid archive` reads whole archives on Spark; `rasid archive --help` tells how.",
            "Exit codes: 0 all was read, 1 something was left (standard error says what and why), 2 wrong usage.",
            "`rasid COMMAND --help` tells more."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the field
public final class Main implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private final Streams streams;

    private Main(Streams streams) {
        this.streams = streams;
    }

    /** Runs a command with this process's streams and ends the process with its exit code. */
    public static void main(String[] args) {
        StandardOutput output = new StandardOutput();
        PrintStream out = new PrintStream(new BufferedOutputStream(output, 1 << 16), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(args, new Streams(System.in, out, err, Surroundings.real()));
        out.flush();
        String failure = output.failure();
        if (failure != null) {
            err.println("rasid: standard output: cannot be written: " + failure);
            code = ExitCode.SOMETHING_LEFT;
        }
        System.exit(code);
    }

    /**
     * Runs a command as if output went to a file.
     *
     * @return the exit code: 0 all was read, 1 something was left, 2 wrong usage
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, new Streams(in, out, err, Surroundings.NONE));
    }

    static int run(String[] args, Streams streams) {
        int code = commandLine(streams).execute(args);
        streams.out().flush();
        streams.err().flush();
        return code;
    }

    /** The commands, for whoever writes about them; none of them is run. */
    public static CommandLine commands() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return commandLine(new Streams(InputStream.nullInputStream(), nowhere, nowhere, Surroundings.NONE));
    }

    private static CommandLine commandLine(Streams streams) {
        CommandLine line = new CommandLine(new Main(streams));
        List.of(
                        new ReadCommand(streams),
                        new TokensCommand(streams),
                        new ExplainCommand(streams),
                        new DemoCommand(streams),
                        new LexiconCommand(),
                        new AddCommand(streams),
                        new ImportCommand(streams),
                        new FollowCommand(streams),
                        new FindCommand(streams),
                        new TimelineCommand(streams),
                        new ShowCommand(streams),
                        new WhoCommand(streams),
                        new DueCommand(streams),
                        new ExportCommand(streams),
                        new ServeCommand(streams),
                        new UserCommand(streams),
                        new DecisionCommand.Accept(streams),
                        new DecisionCommand.Reject(streams),
                        new CorrectCommand(streams),
                        new DecisionCommand.Merge(streams),
                        new DecisionCommand.Split(streams),
                        new DecisionCommand.Annotate(streams),
                        new DecisionCommand.Undo(streams),
                        new RereadCommand(streams),
                        new ScoreCommand(),
                        new TrainCommand(),
                        new TrainNamesCommand())
                .forEach(line::addSubcommand);
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().versionProvider(new Version()));
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(true)
                .setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler(Faults::wrongUsage)
                .setExecutionExceptionHandler((e, failed, result) -> Faults.inside(e, failed, streams.around()));
    }

    @Override
    public Integer call() {
        if (!streams.around().terminal() && !streams.around().display()) {
            throw new ParameterException(spec.commandLine(), "a command is missing");
        }
        return ServeCommand.open(streams);
    }

    /** The version of the build and of the output. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"rasid " + (version == null ? "(unpackaged)" : version) + ", output " + Reading.FORMAT
            };
        }
    }
}
