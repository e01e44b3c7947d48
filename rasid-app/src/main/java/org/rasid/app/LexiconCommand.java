package org.rasid.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.LexiconCheck;
import org.rasid.lexicon.LexiconException;
import org.rasid.lexicon.Tables;
import org.rasid.reading.Expectation;
import org.rasid.reading.FrameExample;
import org.rasid.reading.FrameExample.Mark;
import org.rasid.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rasid lexicon}: looks for what is wrong in the lexicon, so that an analyst sees it before anybody reads. */
@Command(
        name = "lexicon",
        description =
                "Check the lexicon: what stands there twice or contradicts itself, and examples that are not read as"
                        + " they say.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class LexiconCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "A folder with lexicon files of your own, checked together with those that come with Rasid.")
    private @Nullable Path own;

    @Override
    public Integer call() {
        try {
            Tables tables = Tables.shipped();
            if (own != null) {
                tables.addAll(own);
            }
            List<String> problems = new ArrayList<>(LexiconCheck.of(tables));
            Reader reader = own == null ? Reader.shipped() : Reader.with(own);
            FrameExample.of(tables).forEach(example -> examine(example, reader, problems));
            return told(problems);
        } catch (IOException e) {
            throw wrong(MeasuringCommand.reason(e), e);
        } catch (LexiconException e) {
            throw wrong(String.valueOf(e.getMessage()), e);
        }
    }

    private static void examine(FrameExample example, Reader reader, List<String> problems) {
        List<Expectation> unmet = example.unmet(reader.read(example.report()));
        if (example.mark() == Mark.NONE && !unmet.isEmpty()) {
            problems.add(example.where() + ": the example of " + example.frame() + " does not give " + unmet);
        }
    }

    private int told(List<String> problems) {
        PrintWriter out = spec.commandLine().getOut();
        problems.forEach(out::println);
        out.println(problems.isEmpty() ? "nothing found" : problems.size() + " found");
        out.flush();
        return problems.isEmpty() ? ExitCode.ALL_READ : ExitCode.SOMETHING_LEFT;
    }

    private ParameterException wrong(String message, Exception cause) {
        return new ParameterException(spec.commandLine(), message, cause);
    }
}
