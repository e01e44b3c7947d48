package org.rasid.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Citation;
import org.rasid.record.Fact;
import org.rasid.record.RecordException;
import org.rasid.record.Registry;
import org.rasid.watch.State;

/** Notes what a person decides on a page, then goes back there. */
final class Deciding {
    private static final int LONGEST = 2_000;

    private final Served served;

    Deciding(Served served) {
        this.served = served;
    }

    /** One decision on a fact. */
    private interface OnFact {
        void decide(Registry registry, Fact fact, Form form);
    }

    /** Who decides and why, and what else the form says. */
    private record Form(Context ctx, String by, @Nullable String why) {
        String value(String name) {
            String value = ctx.formParam(name);
            String text = value == null ? "" : value.strip();
            if (text.length() > LONGEST) {
                throw new BadRequestResponse(name + ": more than " + LONGEST + " characters");
            }
            return text;
        }

        List<String> values(String name) {
            return ctx.formParams(name).stream()
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList();
        }

        List<UUID> ids(String name) {
            return values(name).stream().map(Deciding::id).toList();
        }
    }

    void on(RoutesConfig routes) {
        routes.post("/facts/{id}/accept", on((registry, fact, form) -> registry.accept(fact.id(), form.by, form.why)));
        routes.post("/facts/{id}/reject", on((registry, fact, form) -> registry.reject(fact.id(), form.by, form.why)));
        routes.post(
                "/facts/{id}/annotate",
                on((registry, fact, form) -> registry.annotate(fact.id(), form.value("note"), form.by, form.why)));
        routes.post("/facts/{id}/correct", on(Deciding::correct));
        routes.post(
                "/facts/{id}/merge",
                on((registry, fact, form) -> registry.merge(fact.id(), form.ids("other"), form.by, form.why)));
        routes.post(
                "/facts/{id}/split",
                on((registry, fact, form) -> registry.split(fact.id(), form.ids("account"), form.by, form.why)));
        routes.post("/commitments/{id}/overrule", this::overrule);
        routes.post("/decisions/{number}/undo", this::undo);
    }

    private static void correct(Registry registry, Fact fact, Form form) {
        String slot = form.value("slot");
        String value = String.join("|", form.values("value"));
        if (slot.equals("date") && !form.value("until").isEmpty()) {
            value = value + ".." + form.value("until");
        } else if (slot.equals("duration") && !value.isEmpty()) {
            String unit = form.value("unit");
            value = (unit.equals("H") ? "PT" : "P") + value + unit;
        }
        String clause = form.value("clause");
        UUID target = clause.isEmpty() ? fact.id() : id(clause);
        registry.correct(target, slot, value, citation(registry, form), form.by, form.why);
    }

    /** The words that the form points to; null where it points to none. */
    private static @Nullable Citation citation(Registry registry, Form form) {
        if (form.value("cite").isEmpty()) {
            return null;
        }
        try {
            return registry.citation(
                    form.value("report"), Integer.parseInt(form.value("start")), Integer.parseInt(form.value("end")));
        } catch (NumberFormatException e) {
            throw new BadRequestResponse("start and end are no numbers");
        }
    }

    private Handler on(OnFact decision) {
        return ctx -> {
            Fact fact = FactPage.fact(served, ctx.pathParam("id"));
            decide(ctx, Cards.href(fact), form -> decision.decide(served.registry(), fact, form));
        };
    }

    private void overrule(Context ctx) {
        UUID commitment = id(ctx.pathParam("id"));
        decide(ctx, "/due", form -> {
            try {
                String state = State.of(form.value("state")).label();
                served.registry().overrule(commitment, state, form.by, form.why);
            } catch (IllegalArgumentException e) {
                throw new BadRequestResponse(String.valueOf(e.getMessage()));
            }
        });
    }

    private void undo(Context ctx) {
        long number = ctx.pathParamAsClass("number", Long.class).get();
        decide(ctx, "/history", form -> served.registry().undo(number, form.by, form.why));
    }

    private void decide(Context ctx, String home, java.util.function.Consumer<Form> decision) {
        Form form = new Form(ctx, Reviewer.of(ctx, served), null);
        String why = form.value("why");
        try {
            decision.accept(why.isEmpty() ? form : new Form(ctx, form.by, why));
        } catch (RecordException e) {
            throw new ConflictResponse(String.valueOf(e.getMessage()));
        }
        back(ctx, home);
    }

    /** To the page that the form names, which is one of ours. */
    static void back(Context ctx, String otherwise) {
        String back = ctx.formParam("back");
        boolean ours = back != null && back.matches("/(?:[\\w?][\\x21-\\x5b\\x5d-\\x7e]*)?");
        ctx.redirect(ours ? back : otherwise, HttpStatus.SEE_OTHER);
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(written + " is no id");
        }
    }
}
