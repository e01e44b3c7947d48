package org.rasid.checks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks and says, below what JMH says, how many words a second each of them reads. */
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
        System.out.printf("%n%-30s %14s%n", "", "words/s");
        for (RunResult result : results) {
            Result<?> words = result.getSecondaryResults().get("words");
            if (words != null) {
                System.out.printf(Locale.ROOT, "%-30s %,14.0f%n", name(result), words.getScore());
            }
        }
    }

    /** The class and the method. */
    private static String name(RunResult result) {
        return result.getParams().getBenchmark().replaceFirst("^.*\\.(\\w+\\.\\w+)$", "$1");
    }
}
