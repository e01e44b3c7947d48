package org.rasid.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rasid.export.AgreementCalendar;
import org.rasid.export.Format;
import org.rasid.record.Agreed;
import org.rasid.record.Fact;
import org.rasid.record.Role;
import org.rasid.serve.view.AgreementView;
import org.rasid.serve.view.AgreementView.Since;
import org.rasid.serve.view.Layout;
import org.rasid.serve.view.Promise;
import org.rasid.watch.Commitments;
import org.rasid.watch.Due;
import org.rasid.watch.Extensions;

/** {@code /agreements/ID}: an agreement, its clauses, and what became of each; {@code .ics} has its days. */
final class AgreementPage implements Handler {
    private final Served served;

    AgreementPage(Served served) {
        this.served = served;
    }

    @Override
    public void handle(Context ctx) {
        Fact agreement = agreement(ctx);
        if (!agreement.id().toString().equals(ctx.pathParam("id"))) {
            ctx.redirect(Promises.href(agreement), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        Visit visit = Visit.of(ctx, served);
        Commitments commitments = new Commitments(served.registry(), served.rules());
        List<Due> dues = commitments.of(agreement, served.today());
        Extensions extensions = commitments.extensions(agreement, served.today());
        Promises promises = Promises.of(
                visit,
                dues,
                Stream.of(List.of(agreement), extensions.of(), extensions.by())
                        .flatMap(List::stream)
                        .toList());
        Cards cards = promises.cards();
        boolean days = dues.stream()
                .anyMatch(due ->
                        due.commitment().deadline() != null || due.commitment().until() != null);
        served.show(
                ctx,
                "agreement.jte",
                new AgreementView(
                        visit.layout(cards.sentences().noun(agreement) + " · "
                                        + visit.words().days(agreement.days()))
                                .with(alternates(visit, agreement, days)),
                        cards.card(agreement),
                        agreement.who(Role.PARTY).stream().map(cards::actor).toList(),
                        agreement.who(Role.SPONSOR).stream().map(cards::actor).toList(),
                        clauses(promises, agreement, dues),
                        since(promises, dues),
                        cards.all(extensions.of()),
                        cards.all(extensions.by()),
                        days ? Promises.href(agreement) + ".ics" : ""));
    }

    private static List<Layout.Alternate> alternates(Visit visit, Fact agreement, boolean days) {
        List<Layout.Alternate> all = new ArrayList<>();
        all.add(new Layout.Alternate("application/json", "JSON", Cards.href(agreement) + ".json"));
        if (days) {
            String calendar = visit.words().say("agreement.calendar");
            all.add(new Layout.Alternate(Format.ICS.media(), calendar, Promises.href(agreement) + ".ics"));
        }
        return all;
    }

    /** As promises; of an agreement that was not reached, as what it would hold. */
    private static List<Promise> clauses(Promises promises, Fact agreement, List<Due> dues) {
        Agreed agreed = agreement.agreed();
        return dues.isEmpty() && agreed != null
                ? agreed.clauses().stream()
                        .map(clause -> promises.of(clause, agreement))
                        .toList()
                : dues.stream().map(promises::of).toList();
    }

    private static List<Since> since(Promises promises, List<Due> dues) {
        return dues.stream()
                .map(due -> new Since(promises.of(due), promises.cards().all(promises.rests(due))))
                .filter(since -> !since.cards().isEmpty())
                .toList();
    }

    /** The days that it sets. */
    void calendar(Context ctx) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            AgreementCalendar.write(served.registry(), agreement(ctx), served.today(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ctx.result(bytes.toByteArray()).contentType(Format.ICS.media() + "; charset=utf-8");
    }

    private Fact agreement(Context ctx) {
        Fact fact = FactPage.fact(served, ctx.pathParam("id"));
        if (fact.agreed() == null) {
            throw new NotFoundResponse(ctx.pathParam("id") + " is no agreement");
        }
        return fact;
    }
}
