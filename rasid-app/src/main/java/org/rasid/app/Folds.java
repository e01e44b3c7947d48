package org.rasid.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Over how many parts of the reports a training is cross-validated. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class Folds {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Cross-validate over N parts of the reports (${DEFAULT-VALUE}); 0 for not at all.")
    private int folds;

    /**
     * How many parts; 0 for no cross-validation.
     *
     * @throws ParameterException for numbers that make no sense
     */
    int number() {
        if (folds < 0 || folds == 1) {
            throw new ParameterException(spec.commandLine(), "--folds takes 0, 2 or more and not " + folds);
        }
        return folds;
    }
}
