package org.rasid.app.names;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rasid.export.JsonLines;
import org.rasid.mention.NameModel;
import org.rasid.reading.Reader;

/**
 * Reads reports with models that were trained on other reports. The parts of a cross-validation are runs of neighbouring
 * reports: a long article is often cut into several, and a name in one of them would tell too much of the next.
 */
public final class NameTrial {
    private NameTrial() {}

    /**
     * The readings of all reports, as Rasid writes them.
     *
     * @param besides what each model learns from too, and none is asked
     */
    public static List<String> readings(List<Marked> reports, List<Marked> besides, int folds, Reader reader)
            throws IOException {
        List<String> out = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int from = first(reports, fold, folds);
            int to = first(reports, fold + 1, folds);
            List<Marked> others = new ArrayList<>(reports.subList(0, from));
            others.addAll(reports.subList(to, reports.size()));
            others.addAll(besides);
            Reader own = reader.naming(NameModel.read(new ByteArrayInputStream(NameTrainer.train(others))));
            for (Marked held : reports.subList(from, to)) {
                out.add(new String(JsonLines.line(own.read(held.report())), StandardCharsets.UTF_8));
            }
        }
        return out;
    }

    private static int first(List<Marked> reports, int fold, int folds) {
        return (int) ((long) reports.size() * fold / folds);
    }
}
