package org.rasid.record.decide;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Agreed;
import org.rasid.record.Clause;
import org.rasid.record.Fact;
import org.rasid.record.RecordException;

/**
 * Puts what a person says in a slot of a clause: who must keep it ({@code obligor}), where ({@code clause-place}, as
 * names), by when ({@code deadline}), for how long ({@code duration}), whether it can be prolonged ({@code renewable}).
 */
final class ClauseCorrections {
    static final String OBLIGOR = "obligor";

    static final Set<String> SLOTS = Set.of(OBLIGOR, "clause-place", "deadline", "duration", "renewable");

    private static final Pattern DURATION =
            Pattern.compile("P(?=.)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?(?:T(?=.)(?:\\d+H)?(?:\\d+M)?)?");

    private ClauseCorrections() {}

    /**
     * The fact with another value in one slot of one of its clauses; the same where it has no such clause any more.
     *
     * @throws RecordException where the value cannot stand in the slot
     */
    static Fact apply(Fact fact, @Nullable UUID clause, String slot, String value) {
        Agreed agreed = fact.agreed();
        if (agreed == null) {
            return fact;
        }
        List<Clause> clauses = agreed.clauses().stream()
                .map(each -> each.id().equals(clause) ? corrected(each, slot, value) : each)
                .toList();
        return fact.but().agreed(new Agreed(agreed.name(), clauses)).made();
    }

    private static Clause corrected(Clause c, String slot, String value) {
        @Nullable String one = value.isBlank() ? null : value.strip();
        List<String> several = Corrections.several(value);
        return new Clause(
                c.id(),
                c.type(),
                slot.equals(OBLIGOR) ? several : c.obligors(),
                slot.equals("clause-place") ? several : c.places(),
                slot.equals("deadline") ? deadline(one) : c.deadline(),
                slot.equals("duration") ? duration(one) : c.duration(),
                slot.equals("renewable") ? renewable(one) : c.renewable(),
                c.evidence());
    }

    private static @Nullable String deadline(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return value.startsWith("--")
                    ? MonthDay.parse(value).toString()
                    : LocalDate.parse(value).toString();
        } catch (DateTimeException e) {
            throw new RecordException(
                    "'" + value + "' is no deadline; write 2020-12-01, or --12-01 where nobody knows the year", e);
        }
    }

    private static @Nullable String duration(@Nullable String value) {
        if (value != null && !DURATION.matcher(value).matches()) {
            throw new RecordException("'" + value + "' is no duration; write P5Y, P3M, P2W, P30D or PT72H");
        }
        return value;
    }

    private static @Nullable Boolean renewable(@Nullable String value) {
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw new RecordException("'" + value + "' says neither true nor false");
        }
        return value == null ? null : Boolean.valueOf(value);
    }
}
