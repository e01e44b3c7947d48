package org.rasid.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How many threads read. */
final class ThreadsOption {
    private static final int MOST = 256;

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads read; else one for each core.")
    private @Nullable Integer threads;

    /** The number, from 1 to 256. */
    int number() {
        int number = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (spec != null && (number < 1 || threads != null && number > MOST)) {
            throw new ParameterException(spec.commandLine(), "--threads takes a number from 1 to " + MOST);
        }
        return Math.min(number, MOST);
    }
}
