package org.rasid.export;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.property.Uid;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rasid.record.Clause;
import org.rasid.watch.Cancelled;
import org.rasid.watch.Change;
import org.rasid.watch.Commitment;
import org.rasid.watch.Due;
import org.rasid.watch.State;

/**
 * Deadlines and the last days of terms as a calendar (RFC 5545), an all-day event each. Its UID is the commitment's id, so
 * that a calendar that is fetched again moves what it has; a day that no longer counts is cancelled.
 */
final class DeadlineCalendar {
    private static final String DEADLINE = "deadline";
    private static final String TERM = "term";

    /** A number that no commitment reaches by being extended. */
    private static final int WITHDRAWN = 1_000_000;

    private DeadlineCalendar() {}

    /**
     * Writes the commitments that have a deadline or a term; the stream is not closed.
     *
     * @param gone commitments that are no more
     */
    static void write(Iterator<Due> dues, List<Cancelled> gone, OutputStream out) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Rasid//Rasid//EN");
        Set<String> written = new HashSet<>();
        while (dues.hasNext()) {
            Due due = dues.next();
            LocalDate deadline = due.commitment().deadline();
            LocalDate until = due.commitment().until();
            if (deadline != null && written.add(uid(due.commitment().id(), DEADLINE))) {
                calendar.addEvent(event(due, deadline, "by this day", DEADLINE));
            }
            if (until != null && written.add(uid(due.commitment().id(), TERM))) {
                calendar.addEvent(event(due, until, "until this day", TERM));
            }
        }
        for (Cancelled commitment : gone) {
            LocalDate deadline = commitment.deadline();
            LocalDate until = commitment.until();
            if (deadline != null && written.add(uid(commitment.id(), DEADLINE))) {
                calendar.addEvent(cancelled(commitment, deadline, DEADLINE));
            }
            if (until != null && written.add(uid(commitment.id(), TERM))) {
                calendar.addEvent(cancelled(commitment, until, TERM));
            }
        }
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(Biweekly.write(calendar).version(ICalVersion.V2_0).go());
        writer.flush();
    }

    private static String uid(UUID commitment, String kind) {
        return commitment + "-" + kind + "@rasid";
    }

    private static VEvent event(Due due, LocalDate day, String what, String kind) {
        Commitment commitment = due.commitment();
        Clause clause = commitment.clause();
        VEvent event = event(uid(commitment.id(), kind), day, due.agreement().lastChanged());
        event.setSummary(clause.type() + " " + what + " (" + commitment.state().label() + ")");
        String name = due.agreement().agreed() == null
                ? null
                : due.agreement().agreed().name();
        String words =
                clause.evidence().isEmpty() ? "" : clause.evidence().get(0).text();
        String description = printable((name == null ? "" : name + "\n") + words);
        if (!description.isEmpty()) {
            event.setDescription(description);
        }
        if (!clause.places().isEmpty()) {
            event.setLocation(printable(String.join("، ", clause.places())));
        }
        // Calendars take a date that moved for the newer one by its higher number.
        event.setSequence((int) commitment.history().stream()
                .filter(change -> change.rule().equals("extended"))
                .count());
        event.setStatus(ended(commitment, day) ? Status.cancelled() : Status.confirmed());
        return event;
    }

    /** Whether the agreement ended before a day came. */
    private static boolean ended(Commitment commitment, LocalDate day) {
        Change last = commitment.history().get(commitment.history().size() - 1);
        return last.state() == State.LAPSED && last.day().isBefore(day);
    }

    private static VEvent cancelled(Cancelled commitment, LocalDate day, String kind) {
        VEvent event = event(uid(commitment.id(), kind), day, Instant.EPOCH);
        event.setSummary(commitment.type() + " (withdrawn)");
        event.setSequence(WITHDRAWN);
        event.setStatus(Status.cancelled());
        return event;
    }

    private static VEvent event(String uid, LocalDate day, Instant stamp) {
        VEvent event = new VEvent();
        event.setUid(new Uid(uid));
        event.setDateTimeStamp(Date.from(stamp));
        event.setDateStart(date(day));
        event.setDateEnd(date(day.plusDays(1)));
        return event;
    }

    /** A day without a time; biweekly reads it off in the machine's own zone. */
    private static ICalDate date(LocalDate day) {
        return new ICalDate(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
    }

    /** Without the control characters that RFC 5545 forbids; breaks stay, which are written as \\n. */
    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars()
                .filter(c -> c == '\t' || c == '\n' || !Character.isISOControl(c))
                .forEach(c -> out.append((char) c));
        return out.toString();
    }
}
