package org.rasid.serve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.record.KnownActor;
import org.rasid.report.Days;
import org.rasid.serve.view.ActorView;
import org.rasid.serve.view.Words;

/** Lays offices out over the time from the first to the last report that gives one. */
final class Offices {
    private static final int WIDTH = 1000;
    private static final int NARROWEST = 12;
    private static final int MOST = 30;

    private Offices() {}

    /** The latest first; those of no known day last. */
    static List<ActorView.Office> of(Words words, List<KnownActor.Office> offices) {
        long first = offices.stream()
                .filter(office -> office.from() != null)
                .mapToLong(office -> day(office.from(), Long.MAX_VALUE))
                .min()
                .orElse(0);
        long last = offices.stream()
                .mapToLong(office -> day(office.to(), first))
                .max()
                .orElse(first);
        long span = Math.max(1, last - first + 1);
        return offices.stream()
                .sorted(Comparator.comparing(KnownActor.Office::to, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .limit(MOST)
                .map(office -> {
                    String from = office.from();
                    String to = office.to();
                    if (from == null || to == null) {
                        return new ActorView.Office(words.labels().office(office.title()), "", 0, 0);
                    }
                    int width = (int) Math.max(NARROWEST, (day(to, last) - day(from, first) + 1) * WIDTH / span);
                    int x = (int) ((day(from, first) - first) * WIDTH / span);
                    return new ActorView.Office(
                            words.labels().office(office.title()),
                            words.days(new Days(from, to, "")),
                            Math.min(x, WIDTH - Math.min(width, WIDTH)),
                            Math.min(width, WIDTH));
                })
                .toList();
    }

    private static long day(@Nullable String day, long otherwise) {
        return day == null ? otherwise : LocalDate.parse(day).toEpochDay();
    }
}
