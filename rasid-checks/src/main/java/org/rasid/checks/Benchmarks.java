package org.rasid.checks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks and says, below what JMH says, how many words each of them reads in a second. Processor
 * time is what counts where the machine has other work too.
 */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs.
     *
     * @param args those of JMH
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
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

    /** The class and the method. */
    private static String name(RunResult result) {
        return result.getParams().getBenchmark().replaceFirst("^.*\\.(\\w+\\.\\w+)$", "$1");
    }
}
