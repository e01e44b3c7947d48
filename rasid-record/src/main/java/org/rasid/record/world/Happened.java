package org.rasid.record.world;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.record.FactKind;
import org.rasid.report.Days;

/** Whether something is told as having been, and on which day, for what follows from it. */
public final class Happened {
    private static final Set<String> REACHED = Set.of("reached", "signed", "in-force", "violated", "ended");

    private Happened() {}

    /** Whether it is told as something that was: a deed, a saying, an agreement that was reached. */
    public static boolean told(FactKind kind, String status) {
        return kind == FactKind.AGREEMENT ? REACHED.contains(status) : status.isEmpty() || status.equals("actual");
    }

    /**
     * The day from which an agreement counts, its own or else that of the first report that tells it; of anything else the
     * last day on which it can have been. Null where nobody knows.
     *
     * @param firstTold the day of the first report that tells it; null where no report is dated
     */
    public static @Nullable LocalDate day(FactKind kind, @Nullable Days days, @Nullable LocalDate firstTold) {
        Window told = Window.told(days);
        if (kind == FactKind.AGREEMENT) {
            return told == null ? firstTold : told.from();
        }
        return told == null ? null : told.to();
    }
}
