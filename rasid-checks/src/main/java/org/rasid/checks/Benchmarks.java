package org.rasid.checks;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks and says, below what JMH says, how many words each of them reads in a second, what memory reading
 * takes and how long a start. Processor time is what counts where the machine has other work too.
 */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs.
     *
     * @param args those of JMH
     */
    public static void main(String[] args)
            throws CommandLineOptionException, RunnerException, IOException, InterruptedException {
        CommandLineOptions options = new CommandLineOptions(args);
        if (options.shouldHelp()) {
            System.out.println("./bench [-Dnews=FILE] [JMH's options] [NAME]; `./bench -l` lists the benchmarks.");
            return;
        }
        Runner runner = new Runner(options);
        if (options.shouldList()) {
            runner.list();
            return;
        }
        print(runner.run());
        footprint();
    }

    private static void footprint() throws IOException, InterruptedException {
        double megabyte = 1 << 20;
        System.out.printf(Locale.ROOT, "%-30s %17.1f MB%n", "heap of a lexicon", Footprint.lexicon() / megabyte);
        System.out.printf(
                Locale.ROOT,
                "%-30s %17.1f MB%n",
                "heap of a reader that has read",
                Footprint.reader(News.load()) / megabyte);
        System.out.printf(Locale.ROOT, "%-30s %18.2f s%n", "start of ./rasid read", Footprint.start() / 1e9);
    }

    private static void print(Collection<RunResult> results) {
        System.out.printf("%n%-30s %20s %26s%n", "words", "a second", "a second of processor time");
        for (RunResult result : results) {
            double words = counted(result, "words");
            double processor = counted(result, "cpu") / 1e9;
            System.out.printf(Locale.ROOT, "%-30s %,20.0f %,26.0f%n", name(result), words, words / processor);
        }
    }

    private static double counted(RunResult result, String counter) {
        Result<?> counted = result.getSecondaryResults().get(counter);
        return counted == null ? Double.NaN : counted.getScore();
    }

    /** The class and the method, and how many words a report has where that is given. */
    private static String name(RunResult result) {
        String words = result.getParams().getParam("words");
        String name = result.getParams().getBenchmark().replaceFirst("^.*\\.(\\w+\\.\\w+)$", "$1");
        return words == null ? name : name + " " + words;
    }
}
