package org.rasid.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rasid.prose.Language;
import org.rasid.record.Filter;
import org.rasid.serve.view.SettingsView;

/** {@code /settings}: how the page is shown, and in whose name is decided; kept in the browser. */
final class Settings implements Handler {
    static final String PATH = "/settings";

    private final Served served;

    Settings(Served served) {
        this.served = served;
    }

    @Override
    public void handle(Context ctx) {
        Visit visit = Visit.of(ctx, served, Filter.ALL);
        Choices made = visit.choices();
        served.show(
                ctx,
                "settings.jte",
                new SettingsView(
                        visit.layout(visit.words().say("view.settings")),
                        List.of(
                                choice(visit, "lang", Language.values(), made.language()),
                                choice(visit, "theme", Choices.Theme.values(), made.theme()),
                                choice(visit, "digits", Choices.Digits.values(), made.digits()),
                                choice(visit, "months", Choices.Months.values(), made.months()),
                                choice(visit, "hijri", Choices.Hijri.values(), made.hijri()),
                                choice(visit, "names", Choices.Names.values(), made.names())),
                        Reviewer.of(ctx, served),
                        visit.words().day(served.today())));
    }

    private static <E extends Enum<E>> SettingsView.Choice choice(Visit visit, String name, E[] values, E made) {
        List<SettingsView.Option> options = new ArrayList<>();
        for (E value : values) {
            String code = value.name().toLowerCase(Locale.ROOT);
            options.add(
                    new SettingsView.Option(code, visit.words().say("settings." + name + "." + code), value == made));
        }
        return new SettingsView.Choice(name, visit.words().say("settings." + name), options);
    }

    /** {@code POST /settings}. */
    void keep(Context ctx) {
        for (String name : Choices.NAMES) {
            String made = ctx.formParam(name);
            if (made != null && made.matches("[a-z]{1,20}")) {
                Visit.keep(ctx, name, made, Visit.YEAR);
            }
        }
        Visit.keep(ctx, Reviewer.FIELD, Reviewer.cleaned(ctx.formParam(Reviewer.FIELD)), Visit.YEAR);
        ctx.redirect(PATH, HttpStatus.SEE_OTHER);
    }
}
