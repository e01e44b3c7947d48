package org.rasid.app.train;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rasid.report.Report;
import org.rasid.source.Item;
import org.rasid.source.Sources;

/** Reports by the ids under which gold speaks of them. */
public final class ReportsById {
    private ReportsById() {}

    /**
     * The reports of files and folders; those without an id are of no use.
     *
     * @param problems is told of what could not be read
     */
    public static Map<String, Report> of(List<Path> from, Consumer<String> problems) {
        Map<String, Report> byId = new HashMap<>();
        try (Sources sources = Sources.of(from.toArray(Path[]::new))) {
            while (sources.hasNext()) {
                Item item = sources.next();
                String id = item.report().id();
                if (item instanceof Item.Left bad) {
                    problems.accept(item.origin() + ": " + bad.problem().message());
                } else if (id != null) {
                    byId.put(id, item.report());
                }
            }
        }
        return byId;
    }
}
