package org.rasid.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.streaming.StreamingQueryException;

/**
 * How a job is called.
 *
 * @param usage what is said to who asks for help
 * @param options those that there are, that of bare words first
 * @param job what is done
 */
public record Command(String usage, List<String> options, Job job) {
    private static final List<String> HELP = List.of("-h", "--help");

    /** What a command does. */
    public interface Job {
        /**
         * Does it.
         *
         * @param options as the command line gives them
         * @param err told what came of it
         * @throws IllegalArgumentException where the options do not fit together
         */
        void run(Options options, PrintStream err) throws IOException, StreamingQueryException, TimeoutException;
    }

    /**
     * Runs it.
     *
     * @return 0 where it was done, 1 where it could not be, 2 for wrong usage
     */
    public int run(String[] args, PrintStream err) {
        if (List.of(args).stream().anyMatch(HELP::contains)) {
            err.print(usage);
            return 0;
        }
        try {
            job.run(Options.of(args, options), err);
            return 0;
        } catch (IllegalArgumentException e) {
            err.println("rasid: " + e.getMessage());
            return 2;
        } catch (StreamingQueryException e) {
            err.println("rasid: " + reason(e));
            return 1;
        } catch (IOException | TimeoutException e) {
            err.println("rasid: " + e.getMessage());
            return 1;
        }
    }

    /** What first went wrong; Spark wraps it into plans and states of its own. */
    private static String reason(StreamingQueryException e) {
        Throwable first = e;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return first.getMessage() == null ? String.valueOf(first) : first.getMessage();
    }
}
