package org.rasid.app.names;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rasid.export.JsonLines;
import org.rasid.mention.NameModel;
import org.rasid.reading.Reader;

/**
 * Reads reports with models that were trained on other reports. The parts of a cross-validation are runs of neighbouring
 * reports: a long article is often cut into several, and a name in one of them would tell too much of the next. Parts are worked through beside one another.
 */
public final class NameTrial {
    private NameTrial() {}

    /**
     * The readings of all reports, as Rasid writes them.
     *
     * @param besides what each model learns from too, and none is asked
     */
    public static List<String> readings(List<Marked> reports, List<Marked> besides, int folds, Reader reader) {
        return IntStream.range(0, folds)
                .parallel()
                .mapToObj(fold ->
                        part(reports, besides, first(reports, fold, folds), first(reports, fold + 1, folds), reader))
                .flatMap(List::stream)
                .toList();
    }

    /** The readings of some reports with a model that learnt from all others. */
    private static List<String> part(List<Marked> reports, List<Marked> besides, int from, int to, Reader reader) {
        List<Marked> others = new ArrayList<>(reports.subList(0, from));
        others.addAll(reports.subList(to, reports.size()));
        others.addAll(besides);
        try {
            Reader own = reader.naming(NameModel.read(new ByteArrayInputStream(NameTrainer.train(others))));
            return reports.subList(from, to).stream()
                    .map(held -> new String(JsonLines.line(own.read(held.report())), StandardCharsets.UTF_8))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int first(List<Marked> reports, int fold, int folds) {
        return (int) ((long) reports.size() * fold / folds);
    }
}
