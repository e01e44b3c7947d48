package org.rasid.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.NamedAccords.Named;
import org.rasid.report.Days;
import org.rasid.time.TimeExpression;

/** An agreement while its mentions and clauses are brought together. */
final class Accord {
    /** A clause: its candidate, who must do it, where and until when. */
    static final class Clause {
        final Candidate candidate;
        final List<Candidate> tellings = new ArrayList<>();
        final String type;
        List<Integer> obligors;

        /** Whether it binds all parties, whoever they are: يتعهد الطرفان، تبادل الجانبان. */
        boolean mutual;

        final List<Integer> places = new ArrayList<>();

        @Nullable
        String deadline;

        /** The span that the deadline was told as, ISO 8601; null where a day was named. */
        @Nullable
        String within;

        @Nullable
        String duration;

        @Nullable
        Boolean renewable;

        Clause(Candidate candidate, List<Integer> obligors) {
            this.candidate = candidate;
            this.tellings.add(candidate);
            this.type = candidate.frame.label();
            this.obligors = obligors;
        }
    }

    final List<Candidate> tellings = new ArrayList<>();
    String kind;
    String status = "";
    String name;
    Set<Integer> parties = new LinkedHashSet<>();
    final Set<Integer> sponsors = new LinkedHashSet<>();
    final Set<String> topics = new LinkedHashSet<>();
    final List<Clause> clauses = new ArrayList<>();

    @Nullable
    TimeExpression time;

    /** The agreements of the lexicon that its name can mean. */
    List<Named> named = List.of();

    /** The day that the lexicon knows, where the report says none. */
    @Nullable
    Days days;

    Accord(Candidate first, String name) {
        this.kind = first.frame.label();
        this.name = name;
        tellings.add(first);
    }
}
