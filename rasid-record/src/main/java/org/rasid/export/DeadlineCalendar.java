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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Iterator;
import org.rasid.record.Clause;
import org.rasid.watch.Due;
import org.rasid.watch.State;

/**
 * Deadlines and the last days of terms as a calendar (RFC 5545), an all-day event each. Its UID is the commitment's id, so
 * that a calendar that is fetched again moves what it has; what has lapsed is cancelled.
 */
public final class DeadlineCalendar {
    private DeadlineCalendar() {}

    /** Writes the commitments that have a deadline or a term; the stream is not closed. */
    public static void write(Iterator<Due> dues, OutputStream out) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Rasid//Rasid//EN");
        while (dues.hasNext()) {
            Due due = dues.next();
            LocalDate deadline = due.commitment().deadline();
            LocalDate until = due.commitment().until();
            if (deadline != null) {
                calendar.addEvent(event(due, deadline, "by this day", "deadline"));
            }
            if (until != null) {
                calendar.addEvent(event(due, until, "until this day", "term"));
            }
        }
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(Biweekly.write(calendar).version(ICalVersion.V2_0).go());
        writer.flush();
    }

    private static VEvent event(Due due, LocalDate day, String what, String kind) {
        Clause clause = due.commitment().clause();
        State state = due.commitment().state();
        VEvent event = new VEvent();
        event.setUid(new Uid(due.commitment().id() + "-" + kind + "@rasid"));
        event.setDateTimeStamp(Date.from(due.agreement().lastChanged()));
        event.setDateStart(date(day));
        event.setDateEnd(date(day.plusDays(1)));
        event.setSummary(clause.type() + " " + what + " (" + state.label() + ")");
        String name = due.agreement().agreed() == null
                ? null
                : due.agreement().agreed().name();
        String words =
                clause.evidence().isEmpty() ? "" : clause.evidence().get(0).text();
        event.setDescription((name == null ? "" : name + "\n") + words);
        if (!clause.places().isEmpty()) {
            event.setLocation(String.join("، ", clause.places()));
        }
        event.setStatus(state == State.LAPSED ? Status.cancelled() : Status.confirmed());
        return event;
    }

    /** A day without a time; biweekly reads it off in the machine's own zone. */
    private static ICalDate date(LocalDate day) {
        return new ICalDate(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
    }
}
