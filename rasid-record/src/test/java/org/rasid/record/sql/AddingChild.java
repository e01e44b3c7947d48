package org.rasid.record.sql;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rasid.record.RecordException;
import org.rasid.record.Registry;

/**
 * Adds made-up reports to a record and says of each when it is on disk; {@link KillTest} runs it in a process of its own,
 * and kills it. What the record has is not read again. With no reports to add, it says what is there.
 */
final class AddingChild {
    private AddingChild() {}

    /** Takes the record's file and the number of reports. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int reports = Integer.parseInt(args[1]);
        try (Registry registry = Made.open(new Location.File(Path.of(args[0])))) {
            if (reports == 0) {
                registry.reports().forEach(report -> out.println("there " + report.id()));
            }
            registry.add(
                    Made.many(reports)
                            .filter(report -> registry.known(report) == null)
                            .map(Made.READER::read)
                            .iterator(),
                    receipts -> {
                        receipts.forEach(receipt -> out.println("added " + receipt.report()));
                        out.flush();
                    });
        } catch (RecordException e) {
            out.println("trouble " + e.getMessage());
            out.flush();
            System.exit(1);
        }
        out.println("done");
        out.flush();
    }
}
