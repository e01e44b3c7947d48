package org.rasid.app;

/** What the exit codes of {@code rasid} mean. */
final class ExitCode {
    /** Everything was read. */
    static final int ALL_READ = 0;
    /** Something was left; standard error says what and why. */
    static final int SOMETHING_LEFT = 1;
    /** The command was used wrongly; nothing was read. */
    static final int WRONG_USAGE = 2;
    /** A fault in Rasid itself. */
    static final int FAULT = 70;
    /** Whoever read the output stopped listening, as for programs that the signal SIGPIPE ends. */
    static final int NOBODY_LISTENS = 141;

    private ExitCode() {}
}
