package org.rasid.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Account;
import org.rasid.record.Agreed;
import org.rasid.record.Clause;
import org.rasid.record.Fact;
import org.rasid.record.Filter;
import org.rasid.record.Part;
import org.rasid.serve.view.CorrectView;
import org.rasid.serve.view.Layout;
import org.rasid.serve.view.Words;

/** {@code /facts/ID/correct}: another value for a slot, other facts that are the same, reports that tell something else. */
final class CorrectPage implements Handler {
    private static final int SUGGESTED = 8;
    private static final int DAYS_APART = 2;

    private final Served served;

    CorrectPage(Served served) {
        this.served = served;
    }

    @Override
    public void handle(Context ctx) {
        Visit visit = Visit.of(ctx, served, Filter.ALL);
        Words words = visit.words();
        Fact fact = FactPage.fact(served, ctx.pathParam("id"));
        List<Account> accounts = served.registry().accounts(fact);
        String search = Objects.requireNonNullElse(visit.value("other"), "").strip();
        List<Fact> others = others(fact, search);
        List<Fact> all = new ArrayList<>(others);
        all.add(fact);
        Cards cards = Cards.of(visit, all);
        SlotForms forms = new SlotForms(cards, served, fact, accounts, new Picking(visit, fact, accounts));
        String slot = visit.value("slot");
        String clause = visit.value("clause");
        served.show(
                ctx,
                "correct.jte",
                new CorrectView(
                        visit.layout(words.say("correct.title")),
                        cards.card(fact),
                        Cards.href(fact),
                        forms.slots().stream()
                                .map(name -> link(forms, words, name, null, clause == null && name.equals(slot)))
                                .toList(),
                        clauses(forms, fact, slot, clause),
                        slot == null ? null : forms.form(slot, clause),
                        accounts.stream()
                                .map(account -> account(words, account))
                                .toList(),
                        search,
                        others.stream()
                                .map(other -> new CorrectView.Other(other.id().toString(), cards.card(other)))
                                .toList(),
                        new Tellings(served, words, Corrected.of(served, fact)).of(fact, accounts)));
    }

    private static Layout.Link link(
            SlotForms forms, Words words, String slot, @Nullable String clause, boolean current) {
        return new Layout.Link(
                words.say("slot." + slot), words.language().toString(), forms.address(slot, clause), current);
    }

    private static List<CorrectView.ClauseSlots> clauses(
            SlotForms forms, Fact fact, @Nullable String slot, @Nullable String chosen) {
        Agreed agreed = fact.agreed();
        Words words = forms.cards().words();
        List<CorrectView.ClauseSlots> clauses = new ArrayList<>();
        for (Clause clause : agreed == null ? List.<Clause>of() : agreed.clauses()) {
            String id = clause.id().toString();
            boolean here = id.equals(chosen);
            clauses.add(new CorrectView.ClauseSlots(
                    words.say("provision." + clause.type()),
                    clause.evidence().isEmpty() ? "" : clause.evidence().get(0).text(),
                    here,
                    SlotForms.OF_CLAUSE.stream()
                            .map(name -> link(forms, words, name, id, here && name.equals(slot)))
                            .toList()));
        }
        return clauses;
    }

    private static CorrectView.Account account(Words words, Account account) {
        String title = account.report().title();
        String outlet = account.report().outlet();
        return new CorrectView.Account(
                account.finding().id().toString(),
                title.isEmpty() ? words.say("untitled") : title,
                outlet == null ? "" : outlet,
                words.published(account.report().published()));
    }

    /** Those that are searched for, else those of the same days in which some of the same take part. */
    private List<Fact> others(Fact fact, String search) {
        Filter same = Filter.ALL.ofKinds(Set.of(fact.kind()));
        if (!search.isEmpty()) {
            return served.registry().facts(same.searching(search), null, SUGGESTED + 1, true).facts().stream()
                    .filter(other -> !other.id().equals(fact.id()))
                    .limit(SUGGESTED)
                    .toList();
        }
        List<String> who = fact.parts().stream().map(Part::actor).distinct().toList();
        if (fact.days() == null || who.isEmpty()) {
            return List.of();
        }
        try {
            LocalDate first = LocalDate.parse(fact.days().start()).minusDays(DAYS_APART);
            LocalDate last = LocalDate.parse(fact.days().end()).plusDays(DAYS_APART);
            return served
                    .registry()
                    .facts(same.with(who).between(first, last), null, SUGGESTED + 1, true)
                    .facts()
                    .stream()
                    .filter(other -> !other.id().equals(fact.id()))
                    .limit(SUGGESTED)
                    .toList();
        } catch (DateTimeParseException e) {
            return List.of();
        }
    }
}
