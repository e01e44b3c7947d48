package org.rasid.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rasid.record.RecordException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a command cannot be run: a line, and where to look for help. */
final class Faults {
    /** How picocli lists what an option takes: by the names of constants, which users don't type. */
    private static final Pattern CHOICES = Pattern.compile("one of \\[([A-Z, ]+)] \\(case-insensitive\\)");

    private Faults() {}

    /** Wrong usage: what is wrong, and the command's help. */
    static int wrongUsage(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("rasid: " + message(e));
        err.println("Try `" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help`.");
        err.flush();
        return ExitCode.WRONG_USAGE;
    }

    /** A record that cannot be used, or a fault in Rasid itself. */
    static int inside(Exception e, CommandLine line, Surroundings around) {
        PrintWriter err = line.getErr();
        if (e instanceof RecordException) {
            String message = oneLine(e.getMessage());
            err.println(
                    "rasid: " + Complaints.in(around.language(), around.look()).say(message));
            err.flush();
            return ExitCode.SOMETHING_LEFT;
        }
        err.println("rasid: this is a fault in Rasid: " + oneLine(e.toString()));
        err.flush();
        return ExitCode.FAULT;
    }

    private static String message(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return CHOICES.matcher(oneLine(e.getMessage()))
                    .replaceFirst(choices -> "one of " + choices.group(1).toLowerCase(Locale.ROOT));
        }
        String first = unmatched.getUnmatched().get(0);
        boolean option = first.startsWith("-");
        boolean command = e.getCommandLine().getParent() == null;
        String what = option ? "unknown option" : command ? "unknown command" : "nothing can be done with";
        List<String> similar = unmatched.getSuggestions();
        return what + " '" + first + "'"
                + (similar.isEmpty() ? "" : " (did you mean " + String.join(" or ", similar) + "?)");
    }

    static String oneLine(@Nullable String message) {
        return String.join(" ", String.valueOf(message).split("\\s*\\R\\s*"));
    }
}
