package org.rasid.serve;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Account;
import org.rasid.record.Fact;
import org.rasid.record.Filter;
import org.rasid.record.Page;
import org.rasid.record.RecordException;
import org.rasid.record.Review;
import org.rasid.serve.view.FactCard;
import org.rasid.serve.view.FactView;
import org.rasid.serve.view.Layout;
import org.rasid.serve.view.ReviewView;

/** {@code /review}: the facts of a filter that nobody has judged yet, one after the other, or all sure ones at once. */
final class ReviewQueue implements Handler {
    static final String PATH = "/review";

    /** So many are accepted at once at most: each is a decision that can be taken back by itself. */
    private static final int AT_ONCE = 1_000;

    private final Served served;

    ReviewQueue(Served served) {
        this.served = served;
    }

    @Override
    public void handle(Context ctx) {
        Visit visit = Visit.of(ctx, served);
        Filter open = open(visit.filter());
        Page page = page(open, visit.value("cursor"));
        Fact fact = page.facts().isEmpty() ? null : page.facts().get(0);
        String next = page.next() == null ? "" : "cursor=" + FilterQuery.encoded(page.next());
        List<FactView.Slot> slots = List.of();
        List<FactView.Telling> tellings = List.of();
        FactCard card = null;
        if (fact != null) {
            Cards cards = Cards.of(visit, List.of(fact));
            List<Account> accounts = served.registry().accounts(fact);
            card = cards.card(fact);
            Corrected corrected = Corrected.of(served, fact);
            slots = Slots.of(cards, fact, accounts, corrected);
            tellings = new Tellings(served, visit.words(), corrected).of(fact, accounts);
        }
        String percent = visit.value("above");
        long bulk = percent == null ? 0 : served.registry().count(sure(visit.filter(), percent));
        boolean keys = keys(ctx);
        served.show(
                ctx,
                "review.jte",
                new ReviewView(
                        visit.layout(visit.words().say("view.review")),
                        Panel.of(visit, served.registry().facets(visit.filter())),
                        visit.words().count("record.facts", served.registry().count(open)),
                        card,
                        slots,
                        tellings,
                        address(visit.filter(), next),
                        FilterQuery.fields(visit.filter()).stream()
                                .map(field -> new Layout.Field(field.name(), field.value()))
                                .toList(),
                        percent == null ? "90" : percent,
                        Long.toString(bulk),
                        percent == null ? "" : visit.words().count("record.facts", Math.min(AT_ONCE, bulk)),
                        FilterQuery.address(PATH + "/accept", visit.filter()),
                        keys,
                        address(visit.filter(), "keys=" + (keys ? "off" : "on"))));
    }

    /** Whether keys do what buttons do; the address can change it, and the browser keeps that. */
    private static boolean keys(Context ctx) {
        String made = ctx.queryParam("keys");
        if (made != null) {
            Visit.keep(ctx, "keys", made.equals("off") ? "off" : "on", Visit.YEAR);
        }
        return !"off".equals(made == null ? ctx.cookie(Visit.COOKIE + "keys") : made);
    }

    private Page page(Filter open, @Nullable String cursor) {
        try {
            return served.registry().facts(open, cursor, 1, true);
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
    }

    private static Filter open(Filter filter) {
        return filter.reviews().isEmpty() ? filter.reviewed(Set.of(Review.OPEN)) : filter;
    }

    private static Filter sure(Filter filter, String percent) {
        return filter.reviewed(Set.of(Review.OPEN)).asSureAs(share(percent));
    }

    private static String address(Filter filter, String more) {
        String query = FilterQuery.string(filter);
        return FilterQuery.address(PATH, query.isEmpty() || more.isEmpty() ? query + more : query + "&" + more);
    }

    private static double share(String percent) {
        try {
            double share = Double.parseDouble(percent) / 100;
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            throw new BadRequestResponse("above: " + percent + " is no number from 0 to 100");
        }
        throw new BadRequestResponse("above: " + percent + " is no number from 0 to 100");
    }

    /** {@code POST /review/accept}: accepts as many as the page said that there were, or none. */
    void accept(Context ctx) {
        Visit visit = Visit.of(ctx, served);
        Filter sure = sure(visit.filter(), String.valueOf(ctx.formParam("above")));
        long count = served.registry().count(sure);
        if (!Long.toString(count).equals(ctx.formParam("count"))) {
            throw new ConflictResponse(visit.words().say("review.changed"));
        }
        List<UUID> ids = new ArrayList<>();
        try (Stream<Fact> facts = served.registry().facts(sure)) {
            facts.limit(AT_ONCE).map(Fact::id).forEach(ids::add);
        }
        String by = Reviewer.of(ctx, served);
        String why = visit.words().say("review.bulk-why", String.valueOf(ctx.formParam("above")));
        try {
            ids.forEach(id -> served.registry().accept(id, by, why));
        } catch (RecordException e) {
            throw new ConflictResponse(String.valueOf(e.getMessage()));
        }
        ctx.redirect(address(visit.filter(), ""), HttpStatus.SEE_OTHER);
    }
}
