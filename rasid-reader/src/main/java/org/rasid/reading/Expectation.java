package org.rasid.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Table;
import org.rasid.report.Actor;
import org.rasid.report.Agreement;
import org.rasid.report.Event;
import org.rasid.report.Provision;
import org.rasid.report.Reading;
import org.rasid.report.Statement;
import org.rasid.text.Folding;

/**
 * What an example sentence must give, in the notation of the frames' {@code expect} column.
 *
 * <ul>
 *   <li>{@code say A>B}: a statement, its speaker and whom it addresses
 *   <li>{@code CONSULT/phone A+B>C future}: an event, its actors and recipients, its status unless actual
 *   <li>{@code ceasefire signed A+B ^C}: an agreement, what became of it, its parties and sponsors
 *   <li>{@code withdrawal A @P until 2020-12-01 for P5Y}: a clause, who is bound, where, by when, how long
 *   <li>{@code no CONSULT}: none of that kind
 * </ul>
 *
 * A name is told by a part of it, spelling folded. Who is told must be all there is on that side; what is left out is not
 * looked at.
 */
public final class Expectation {
    private static final Set<String> ACTS = Set.of(
            "say", "deny", "welcome", "accuse", "concern", "hope", "request", "reject", "threaten", "promise", "warn");
    private static final Pattern FORM = Pattern.compile("(no )?(\\S+)(?: (actual|future|hypothetical|negated|"
            + String.join("|", Agreement.STATUSES) + "))?(?: (?![@^]|until |for )(.*?))?(?: \\^(.+?))?(?: @(.+?))?"
            + "(?: until (\\S+))?(?: for (\\S+))?(?: (actual|future|hypothetical|negated))?");

    private final String written;
    private final boolean none;
    private final String head;
    private final @Nullable String state;
    private final @Nullable String who;
    private final @Nullable String sponsors;
    private final @Nullable String places;
    private final @Nullable String until;
    private final @Nullable String length;
    private final String status;

    private Expectation(String written, Matcher m) {
        this.written = written;
        this.none = m.group(1) != null;
        this.head = m.group(2);
        this.state = m.group(3);
        this.who = m.group(4);
        this.sponsors = m.group(5);
        this.places = m.group(6);
        this.until = m.group(7);
        this.length = m.group(8);
        this.status = m.group(9) == null ? "actual" : m.group(9);
    }

    /** The expectations of a line, which {@code |} separates. */
    static List<Expectation> of(Table.Row row) {
        List<Expectation> out = new ArrayList<>();
        for (String part : row.values("expect")) {
            Matcher m = FORM.matcher(part);
            if (!m.matches()) {
                throw row.problem("is no expectation: " + part);
            }
            out.add(new Expectation(part, m));
        }
        return out;
    }

    boolean metBy(Reading reading) {
        return found(reading) != none;
    }

    private boolean found(Reading r) {
        String type = head.split("/")[0];
        if (type.equals(type.toUpperCase(Locale.ROOT))) {
            return r.events().stream().anyMatch(e -> event(e, r));
        }
        if (ACTS.contains(head)) {
            return r.statements().stream().anyMatch(s -> statement(s, r));
        }
        return namesAgreement() && r.agreements().stream().anyMatch(a -> agreement(a, r))
                || state == null
                        && r.agreements().stream()
                                .flatMap(a -> a.provisions().stream())
                                .anyMatch(p -> provision(p, r));
    }

    /**
     * Whether a finding is what this says: true where the heads are the same and who takes part; false where nobody told
     * takes part, or the head is ruled out; null where this says nothing of it.
     */
    @Nullable
    Boolean right(Record finding, Reading r) {
        if (finding instanceof Event e) {
            boolean concerns = none ? event(e, r) : e.type().equals(head.split("/")[0]);
            return concerns ? right(e.actors(), e.recipients(), r) : null;
        }
        if (finding instanceof Statement s) {
            String addressee = s.addressee();
            return s.act().equals(head)
                    ? right(List.of(s.speaker()), addressee == null ? List.of() : List.of(addressee), r)
                    : null;
        }
        if (finding instanceof Agreement a) {
            return a.kind().equals(head) && namesAgreement() ? right(a.parties(), List.of(), r) : null;
        }
        return finding instanceof Provision p && p.type().equals(head) && state == null
                ? right(p.obligors(), List.of(), r)
                : null;
    }

    private @Nullable Boolean right(List<String> first, List<String> second, Reading r) {
        if (none) {
            return false;
        }
        if (sides(first, second, r)) {
            return true;
        }
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        String told = String.valueOf(who);
        boolean somebody = Arrays.stream(told.split("[>+]"))
                .filter(name -> !name.isBlank())
                .anyMatch(name -> all.stream().anyMatch(id -> fits(names(id, r), Folding.fold(name.strip()))));
        return somebody ? null : Boolean.FALSE;
    }

    /** {@code ceasefire} is a kind of agreement and a type of provision too; one with an obligor alone is a provision. */
    private boolean namesAgreement() {
        return Agreement.KINDS.contains(head) && (state != null || who == null || !head.equals("ceasefire"));
    }

    private boolean event(Event e, Reading r) {
        String[] parts = head.split("/");
        String mode = e.mode();
        if (!e.type().equals(parts[0])) {
            return false;
        }
        if (none) {
            return parts.length == 1 || parts[1].equals(mode);
        }
        return (parts.length == 1 ? mode == null : parts[1].equals(mode))
                && e.status().name().toLowerCase(Locale.ROOT).equals(status)
                && sides(e.actors(), e.recipients(), r);
    }

    private boolean statement(Statement s, Reading r) {
        List<String> addressee = s.addressee() == null ? List.of() : List.of(s.addressee());
        return s.act().equals(head) && sides(List.of(s.speaker()), addressee, r);
    }

    private boolean agreement(Agreement a, Reading r) {
        return a.kind().equals(head)
                && (state == null || a.status().equals(state))
                && (who == null || all(a.parties(), who, r))
                && (sponsors == null || all(a.sponsors(), sponsors, r));
    }

    private boolean provision(Provision p, Reading r) {
        return p.type().equals(head)
                && (who == null || all(p.obligors(), who, r))
                && (places == null || match(p.places().stream().map(List::of).toList(), places))
                && (until == null || until.equals(p.deadline()))
                && (length == null || length.equals(p.duration()));
    }

    private boolean sides(List<String> first, List<String> second, Reading r) {
        if (who == null) {
            return true;
        }
        String[] sides = who.split(">", -1);
        return all(first, sides[0], r) && (sides.length == 1 || all(second, sides[1], r));
    }

    private static boolean all(List<String> ids, String names, Reading r) {
        return match(ids.stream().map(id -> names(id, r)).toList(), names);
    }

    /** Whether each name told fits another of these, and none of these is left. */
    private static boolean match(List<List<String>> these, String told) {
        List<List<String>> left = new ArrayList<>(these);
        if (told.isBlank()) {
            return left.isEmpty();
        }
        for (String name : told.split("\\+")) {
            String part = Folding.fold(name.strip());
            boolean fits = left.stream()
                    .filter(names -> fits(names, part))
                    .findFirst()
                    .map(left::remove)
                    .orElse(false);
            if (!fits) {
                return false;
            }
        }
        return left.isEmpty();
    }

    private static boolean fits(List<String> names, String part) {
        return names.stream().anyMatch(n -> Folding.fold(n).contains(part));
    }

    private static List<String> names(String id, Reading r) {
        List<String> out = new ArrayList<>();
        for (Actor a : r.actors()) {
            if (a.id().equals(id)) {
                out.add(a.name());
                out.addAll(a.aliases());
            }
        }
        return out;
    }

    @Override
    public String toString() {
        return written;
    }
}
