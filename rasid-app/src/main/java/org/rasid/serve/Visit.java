package org.rasid.serve;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.prose.Language;
import org.rasid.record.Filter;
import org.rasid.serve.view.Layout;
import org.rasid.serve.view.Words;

/**
 * One request: what is asked for, and how whoever asks wants it shown.
 *
 * @param path the address without its query
 * @param query the query, by name
 * @param choices the reader's
 * @param words the wording that follows from them
 * @param filter which facts; {@link Filter#ALL} where the address names none
 * @param person who is logged in; null for nobody
 * @param token for the page's forms
 */
record Visit(
        Served served,
        String path,
        Map<String, List<String>> query,
        Choices choices,
        Words words,
        Filter filter,
        Layout.@Nullable Person person,
        String token) {
    /** In front of the names of our cookies: other programs on this machine share its name. */
    static final String COOKIE = "rasid-";

    static final int YEAR = 365 * 24 * 60 * 60;

    /** Reads a request; choices made in the address are kept in cookies. */
    static Visit of(Context ctx, Served served) {
        return of(ctx, served, filter(ctx, served));
    }

    /** The filter that a request asks for. */
    static Filter filter(Context ctx, Served served) {
        try {
            return FilterQuery.of(ctx.queryParamMap(), actor -> key(served, actor));
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
    }

    /** Reads a request of which the filter does not matter. */
    static Visit of(Context ctx, Served served, Filter filter) {
        Choices choices = Choices.of(name -> {
            String made = ctx.queryParam(name);
            return made == null ? ctx.cookie(COOKIE + name) : made;
        });
        for (String name : Choices.NAMES) {
            String made = ctx.queryParam(name);
            if (made != null) {
                keep(ctx, name, made, YEAR);
            }
        }
        return new Visit(
                served,
                ctx.path(),
                ctx.queryParamMap(),
                choices,
                new Words(
                        served.labels(choices),
                        choices.digits() == Choices.Digits.ARABIC,
                        choices.hijri() == Choices.Hijri.ON,
                        choices.names() == Choices.Names.LATIN),
                filter,
                Door.person(ctx),
                served.tokens().token(browser(ctx, served)));
    }

    /** The session, else the browser's own name, which it gets with its first answer. */
    private static String browser(Context ctx, Served served) {
        String known = formsOf(ctx);
        if (known != null) {
            return known;
        }
        String fresh = served.tokens().browser();
        keep(ctx, "browser", fresh, YEAR);
        return fresh;
    }

    /** Whose forms a request's forms are; null where the browser has got none yet. */
    static @Nullable String formsOf(Context ctx) {
        String session = Door.session(ctx);
        return session == null ? ctx.cookie(COOKIE + "browser") : session;
    }

    /** Keeps something in the browser that only we get back. */
    static void keep(Context ctx, String name, String value, int seconds) {
        boolean secure = "https".equals(ctx.scheme()) || Boolean.TRUE.equals(ctx.attribute(Guard.ENCRYPTED));
        ctx.cookie(
                new Cookie(COOKIE + name, FilterQuery.encoded(value), "/", seconds, secure, true, null, SameSite.LAX));
    }

    private static String key(Served served, String actor) {
        String key = served.registry().key(actor);
        if (key == null) {
            throw new IllegalArgumentException("actor: the record knows nobody who is called " + actor);
        }
        return key;
    }

    /** The frame of the page. */
    Layout layout(String title) {
        List<Layout.Field> hidden = new ArrayList<>();
        for (FilterQuery.Field field : FilterQuery.fields(filter.searching(null))) {
            hidden.add(new Layout.Field(field.name(), field.value()));
        }
        List<Layout.Link> views = new ArrayList<>();
        for (Routes.View view : Routes.VIEWS) {
            String href = view.filtered() ? FilterQuery.address(view.path(), filter) : view.path();
            views.add(link(words.say("view." + view.name()), href, path.equals(view.path())));
        }
        return new Layout(
                words,
                title,
                choices.theme().label(),
                token,
                filter.words() == null ? "" : filter.words(),
                hidden,
                views,
                List.of(language(), theme()),
                person,
                isFiltered() ? FactExport.alternates(this, filter) : List.of(),
                served.assets());
    }

    private boolean isFiltered() {
        return Routes.VIEWS.stream()
                .anyMatch(view -> view.filtered() && view.path().equals(path));
    }

    private Layout.Link language() {
        Language other = choices.language() == Language.AR ? Language.EN : Language.AR;
        return new Layout.Link(
                served.labels(other).say("page.this-language"),
                other.toString(),
                chosen("lang", other.toString()),
                false);
    }

    private Layout.Link theme() {
        String other = choices.theme() == Choices.Theme.DARK ? "light" : "dark";
        return link(words.say("theme." + other), chosen("theme", other), false);
    }

    private Layout.Link link(String text, String href, boolean current) {
        return new Layout.Link(text, words.language().toString(), href, current);
    }

    /** This address with another choice. */
    private String chosen(String name, String value) {
        List<String> parts = new ArrayList<>();
        query.forEach((key, values) -> {
            if (!key.equals(name)) {
                values.forEach(each -> parts.add(FilterQuery.encoded(key) + "=" + FilterQuery.encoded(each)));
            }
        });
        parts.add(name + "=" + value);
        return FilterQuery.address(path, String.join("&", parts));
    }

    /** A value of the address that is no part of the filter. */
    @Nullable
    String value(String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    /** How much of a list the address passes over. */
    int from() {
        String from = value("from");
        try {
            return from == null ? 0 : Math.max(0, Integer.parseInt(from));
        } catch (NumberFormatException e) {
            throw new BadRequestResponse("from: '" + from + "' is no number");
        }
    }
}
