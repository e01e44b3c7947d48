package org.rasid.record.decide;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Plover;
import org.rasid.record.Agreed;
import org.rasid.record.Coding;
import org.rasid.record.Fact;
import org.rasid.record.FactDraft;
import org.rasid.record.FactKind;
import org.rasid.record.Part;
import org.rasid.record.RecordException;
import org.rasid.record.Role;
import org.rasid.report.Days;

/**
 * Puts what a person says in a slot of a fact. Slots are {@code type}, {@code mode}, {@code channel}, {@code status},
 * {@code date}, {@code place}, {@code topics}, {@code name}, the roles ({@code actor}, {@code recipient}, {@code initiator}
 * …), and of a clause {@code obligor}, {@code clause-place}, {@code deadline}, {@code duration} and {@code renewable}.
 * Several values are separated by {@code |}; an empty value says that the slot is unknown.
 */
public final class Corrections {
    /** The slot that says where. */
    public static final String PLACE = "place";

    private static final Set<String> DONE = Set.of("actual", "future", "hypothetical", "negated");
    private static final Set<String> AGREED =
            Set.of("proposed", "negotiating", "reached", "signed", "in-force", "violated", "rejected", "ended");

    private Corrections() {}

    /** The names of all slots. */
    public static Set<String> slots() {
        Set<String> slots = new TreeSet<>(Set.of("type", "mode", "channel", "status", "date", PLACE, "topics", "name"));
        Stream.of(Role.values()).map(Role::label).forEach(slots::add);
        slots.addAll(ClauseCorrections.SLOTS);
        return slots;
    }

    /** Whether a slot is one of a clause. */
    public static boolean ofClause(String slot) {
        return ClauseCorrections.SLOTS.contains(slot);
    }

    /** The actors that a value for this slot names; none where it names nobody. */
    public static List<String> actors(String slot, String value) {
        return role(slot) == null && !slot.equals(ClauseCorrections.OBLIGOR) ? List.of() : several(value);
    }

    /**
     * The fact with another value in one slot.
     *
     * @param target the clause, for a slot of a clause; otherwise it counts for nothing
     * @throws RecordException where there is no such slot, or the value cannot stand in it
     */
    public static Fact apply(Fact fact, @Nullable UUID target, String slot, String value) {
        if (ofClause(slot)) {
            return ClauseCorrections.apply(fact, target, slot, value);
        }
        @Nullable String one = value.isBlank() ? null : value.strip();
        Role role = role(slot);
        FactDraft now = fact.but();
        if (role != null) {
            return now.parts(parts(fact, role, value)).made();
        }
        return switch (slot) {
            case "type", "mode", "channel" ->
                now.coding(coding(fact, slot, one)).made();
            case "status" -> now.status(status(fact, one)).made();
            case "date" -> now.days(days(one)).made();
            case PLACE ->
                now.places(several(value).stream().map(PlaceText::place).toList())
                        .made();
            case "topics" -> now.topics(several(value)).made();
            case "name" -> now.agreed(named(fact, one)).made();
            default ->
                throw new RecordException("there is no slot " + slot + "; there are " + String.join(", ", slots()));
        };
    }

    private static @Nullable Role role(String slot) {
        return Arrays.stream(Role.values())
                .filter(role -> role.label().equals(slot))
                .findFirst()
                .orElse(null);
    }

    /** The values of a slot that holds several. */
    static List<String> several(String value) {
        return Stream.of(value.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** Those of this role stand where the first of them stood before. */
    private static List<Part> parts(Fact fact, Role role, String value) {
        List<Part> now =
                several(value).stream().map(actor -> new Part(role, actor)).toList();
        List<Part> parts = new ArrayList<>(fact.parts());
        int first = -1;
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).role() == role) {
                parts.remove(i);
                first = i;
            }
        }
        parts.addAll(first < 0 ? parts.size() : first, now);
        return parts;
    }

    private static Coding coding(Fact fact, String slot, @Nullable String value) {
        Coding c = fact.coding();
        if (slot.equals("channel")) {
            return new Coding(c.type(), c.mode(), value, c.cameo(), c.plover(), c.quad());
        }
        boolean type = slot.equals("type");
        if (type && value == null) {
            throw new RecordException("the type of a fact cannot be unknown");
        }
        String now = type ? Objects.requireNonNull(value) : c.type();
        @Nullable String mode = type ? null : value;
        if (fact.kind() == FactKind.EVENT) {
            try {
                Plover codes = Plover.of(now, mode == null ? "" : mode);
                return new Coding(now, mode, type ? null : c.channel(), codes.cameo(), now, codes.quad());
            } catch (IllegalArgumentException e) {
                throw new RecordException("there is no type of event " + now, e);
            }
        }
        boolean said = fact.kind() == FactKind.STATEMENT;
        return new Coding(now, mode, null, null, said ? Plover.ofAct(now) : null, c.quad());
    }

    private static String status(Fact fact, @Nullable String value) {
        Set<String> known =
                fact.kind() == FactKind.EVENT ? DONE : fact.kind() == FactKind.AGREEMENT ? AGREED : Set.of();
        String status = value == null ? "" : value.toLowerCase(Locale.ROOT);
        if (!known.contains(status)) {
            throw new RecordException(
                    known.isEmpty()
                            ? "a statement has no status"
                            : "the status is one of " + String.join(", ", new TreeSet<>(known)) + ", not " + value);
        }
        return status;
    }

    /** A day, or two with two dots between. */
    private static @Nullable Days days(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String[] ends = value.split("\\.\\.", -1);
        try {
            LocalDate first = LocalDate.parse(ends[0]);
            LocalDate last = ends.length > 1 ? LocalDate.parse(ends[1]) : first;
            if (ends.length > 2 || last.isBefore(first)) {
                throw new RecordException("'" + value + "' is no date; write 2020-10-27 or 2020-10-27..2020-10-29");
            }
            return new Days(first.toString(), last.toString(), "");
        } catch (DateTimeException e) {
            throw new RecordException("'" + value + "' is no date; write 2020-10-27 or 2020-10-27..2020-10-29", e);
        }
    }

    private static Agreed named(Fact fact, @Nullable String name) {
        Agreed agreed = fact.agreed();
        if (agreed == null) {
            throw new RecordException("only an agreement has a name");
        }
        return new Agreed(name, agreed.clauses());
    }
}
