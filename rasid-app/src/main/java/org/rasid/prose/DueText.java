package org.rasid.prose;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasid.prose.Page.Margin;
import org.rasid.prose.Page.Tone;
import org.rasid.record.Clause;
import org.rasid.record.Fact;
import org.rasid.record.KnownActor;
import org.rasid.record.Role;
import org.rasid.report.Days;
import org.rasid.report.Quote;
import org.rasid.watch.Change;
import org.rasid.watch.Commitment;
import org.rasid.watch.Due;
import org.rasid.watch.State;

/** Tells how commitments stand, by state: what is overdue and due first. Thread-safe. */
public final class DueText {
    private static final Margin NONE = Margin.of("");
    private static final Margin ITEM = new Margin("• ", "  ");
    private static final Margin BELOW = Margin.of("  ");
    private static final Margin QUOTED = Margin.of("    ");
    private static final int SHORT_ID = 8;

    private final Labels labels;
    private final Countries countries;
    private final Look look;

    /** For one language and one place to show it. */
    public DueText(Language language, Look look) {
        this.labels = Labels.of(language);
        this.countries = new Countries(labels);
        this.look = look;
    }

    /**
     * A commitment with what is needed to tell it.
     *
     * @param actors those who take part in its agreement
     * @param words those on which its last change rests
     */
    public record Standing(Due due, Collection<KnownActor> actors, List<Quote> words) {
        public Standing {
            actors = List.copyOf(actors);
            words = List.copyOf(words);
        }
    }

    /** The commitments as text that ends with a line break, in their order within each state. */
    public String of(List<Standing> standings) {
        Page page = new Page(look, labels.language().fromTheRight());
        if (standings.isEmpty()) {
            page.add(NONE, Tone.PLAIN, labels.say("due.none"));
        }
        var byState = standings.stream()
                .collect(Collectors.groupingBy(
                        standing -> standing.due().commitment().state()));
        boolean first = true;
        for (State state : State.MOST_URGENT_FIRST) {
            List<Standing> some = byState.getOrDefault(state, List.of());
            if (!some.isEmpty()) {
                if (!first) {
                    page.blank();
                }
                first = false;
                page.add(NONE, Tone.HEADING, labels.say("due." + state.label()) + " · " + some.size());
                some.forEach(standing -> tell(standing, page));
            }
        }
        return page.toString();
    }

    private void tell(Standing standing, Page page) {
        Commitment commitment = standing.due().commitment();
        Clause clause = commitment.clause();
        Fact agreement = standing.due().agreement();
        Names names =
                new Names(Told.actors(standing.actors()), Told.places(agreement), labels, countries, look.marks());
        Parts what = new Parts(labels, names)
                .words(labels.say("provision." + clause.type()))
                .words(commitment.obligors().isEmpty() ? labels.say("obligors.unknown") : "")
                .actors("obligors", commitment.obligors())
                .writtenPlaces(clause.places())
                .deadline(written(commitment.deadline()));
        LocalDate until = commitment.until();
        if (until != null) {
            what.words(labels.say("due.until", new Times(labels).day(until.toString())));
        }
        page.add(ITEM, Tone.LEAD, what.line());
        clause.evidence().forEach(quote -> quote(quote, page));
        page.add(BELOW, Tone.PLAIN, agreement(agreement, names));
        Change last = commitment.history().get(commitment.history().size() - 1);
        String why = labels.say("rule." + last.rule());
        page.add(
                BELOW,
                Tone.PLAIN,
                labels.say("due.since", new Times(labels).day(last.day().toString()), why));
        standing.words().forEach(quote -> quote(quote, page));
    }

    private String agreement(Fact agreement, Names names) {
        Days days = agreement.days();
        return new Parts(labels, names)
                .words(labels.say("agreement." + agreement.coding().type()))
                .actors(agreement.who(Role.PARTY).size() == 1 ? "parties.one" : "parties", agreement.who(Role.PARTY))
                .days(days)
                .words(agreement.id().toString().substring(0, SHORT_ID))
                .line();
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void quote(Quote quote, Page page) {
        page.addArabic(QUOTED, Tone.QUOTE, "«" + quote.text() + "»");
    }
}
