package org.rasid.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that measures or trains: it tells on standard error what it cannot use, and goes on with the rest. */
@SuppressWarnings("NullAway.Init") // picocli fills the field
abstract class MeasuringCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    private boolean somethingLeft;

    /** Does the command's work. */
    abstract void work() throws IOException;

    @Override
    public final Integer call() {
        try {
            work();
        } catch (IOException e) {
            tell(reason(e));
        }
        out().flush();
        return somethingLeft ? ExitCode.SOMETHING_LEFT : ExitCode.ALL_READ;
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final void tell(String problem) {
        somethingLeft = true;
        PrintWriter err = spec.commandLine().getErr();
        err.println("rasid: " + problem);
        err.flush();
    }

    /** What went wrong with a file, in a line. */
    static String reason(IOException e) {
        if (!(e instanceof FileSystemException file)) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof NotDirectoryException) {
            return file.getFile() + ": no folder";
        }
        if (e instanceof AccessDeniedException) {
            return file.getFile() + ": no right to read it";
        }
        String reason = file.getReason();
        return file.getFile() + ": "
                + (reason != null ? reason : e instanceof NoSuchFileException ? "no such file" : "cannot be read");
    }
}
