package org.rasid.serve;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rasid.prose.Labels;
import org.rasid.prose.Language;
import org.rasid.prose.Phrases;
import org.rasid.record.Registry;
import org.rasid.serve.safe.Tokens;
import org.rasid.serve.view.Layout;
import org.rasid.watch.Ledger;
import org.rasid.watch.Rules;

/**
 * What all views have in common.
 *
 * @param registry the record
 * @param rules how commitments come to be kept or broken
 * @param clock tells the day as of which commitments stand
 * @param user who decides where nobody has given another name
 * @param tokens for forms
 * @param engine the templates
 * @param labels the wording in each language
 * @param assets where other people's scripts are
 * @param ledger how commitments stand today
 * @param overviews the counts of drawings asked for last
 */
record Served(
        Registry registry,
        Rules rules,
        Clock clock,
        String user,
        Tokens tokens,
        TemplateEngine engine,
        Map<Language, Labels> labels,
        Layout.Assets assets,
        Ledger ledger,
        Overviews overviews) {
    static Served of(Registry registry, Clock clock, String user) {
        Rules rules = Rules.shipped();
        Map<Language, Labels> labels = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            labels.put(language, Labels.of(language));
        }
        return new Served(
                registry,
                rules,
                clock,
                user,
                new Tokens(),
                Templates.engine(),
                labels,
                new Layout.Assets(
                        Templates.script(Templates.NPM, "htmx.org", "dist/htmx.min.js"),
                        Templates.script(Templates.NPM, "d3", "dist/d3.min.js")),
                new Ledger(registry, rules, () -> day(clock)),
                Overviews.of(registry));
    }

    /** The wording in the language chosen, with the names of months chosen. */
    Labels labels(Choices choices) {
        Labels plain = labels(choices.language());
        String own = "months." + choices.months().name().toLowerCase(Locale.ROOT);
        return plain.has(own) ? plain.withMonths(own) : plain;
    }

    /** The wording in a language. */
    Labels labels(Language language) {
        return Objects.requireNonNull(labels.get(language), "every language has labels");
    }

    /** Puts what other rooms say into the language chosen. */
    Phrases phrases(Choices choices) {
        return new Phrases(labels(Language.EN), labels(choices), true);
    }

    /** Today, by UTC. */
    LocalDate today() {
        return day(clock);
    }

    private static LocalDate day(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Answers with a page. */
    void show(Context ctx, String template, Object view) {
        StringOutput page = new StringOutput(1 << 15);
        engine.render(template, view, page);
        ctx.header("Cache-Control", "private, no-cache");
        ctx.result(page.toString()).contentType("text/html; charset=utf-8");
    }
}
