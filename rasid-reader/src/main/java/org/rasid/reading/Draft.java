package org.rasid.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Event.Status;
import org.rasid.time.TimeExpression;

/** An event while its tellings are brought together. */
final class Draft {
    final List<Candidate> tellings = new ArrayList<>();
    final String type;
    String mode;
    String channel;
    List<Integer> actors;
    List<Integer> recipients;
    Status status;

    @Nullable
    Integer initiator;

    @Nullable
    TimeExpression time;

    @Nullable
    String from;

    @Nullable
    String to;

    String timeText = "";
    boolean historical;
    final Set<Integer> places = new LinkedHashSet<>();
    final Set<String> topics = new LinkedHashSet<>();

    Draft(Candidate c, List<Integer> actors, List<Integer> recipients) {
        this.type = c.frame.type();
        this.mode = c.frame.mode();
        this.channel = c.frame.channel();
        this.actors = actors;
        this.recipients = recipients;
        this.status = c.status;
        tellings.add(c);
    }

    /** Whether it is a contact: somebody spoke with somebody. */
    boolean contact() {
        return type.equals("CONSULT");
    }

    List<Integer> all() {
        Set<Integer> out = new LinkedHashSet<>(actors);
        out.addAll(recipients);
        return List.copyOf(out);
    }
}
