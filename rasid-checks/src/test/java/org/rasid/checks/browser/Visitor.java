package org.rasid.checks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.rasid.prose.Labels;

/**
 * Somebody who looks at the page, with cookies of their own. Wherever they go they notice what no reader should have to
 * bear: errors of scripts, things that the page's own policy forbids, requests to other machines, lines that run out of a
 * narrow screen. What they noticed fails the test when they leave.
 */
final class Visitor implements AutoCloseable {
    /** So many milliseconds something is waited for; on a busy machine even a page that answers at once takes its time. */
    static final double PATIENCE = 20_000;

    final Screen screen;
    final Hand hand;
    final Stage stage;

    /** What can be seen now. */
    final Page page;

    private final Labels labels;
    private final Doing doing;
    private final BrowserContext context;
    private final Runnable left;
    private final List<String> complaints = new ArrayList<>();
    private int loaded;

    Visitor(Browser browser, Screen screen, Hand hand, Stage stage, Runnable left) {
        this(browser, screen, hand, stage, left, true);
    }

    private Visitor(Browser browser, Screen screen, Hand hand, Stage stage, Runnable left, boolean scripts) {
        this.screen = screen;
        this.hand = hand;
        this.stage = stage;
        this.left = left;
        labels = Labels.of(screen.language);
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setIsMobile(screen.narrow())
                .setHasTouch(screen.narrow())
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        context.addCookies(List.of(new Cookie("rasid-lang", screen.language.toString())
                .setUrl(stage.address().toString())));
        context.onConsoleMessage(this::heard);
        context.onWebError(error -> complaints.add(String.valueOf(error.error())));
        context.onRequest(this::asked);
        // A part of a page that was exchanged counts as a page that was loaded.
        context.exposeFunction("partExchanged", nothing -> loaded++);
        context.addInitScript("document.addEventListener('htmx:afterSettle', () => window.partExchanged())");
        page = context.newPage();
        page.onLoad(shown -> loaded++);
        doing = hand.on(page);
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text() + " (" + message.location() + ")");
        }
    }

    private void asked(Request request) {
        URI address = URI.create(request.url());
        boolean ours = address.getScheme().equals("data")
                || String.valueOf(address.getAuthority()).equals(stage.address().getAuthority());
        if (!ours) {
            complaints.add("a request to " + address);
        }
    }

    /** Somebody with the same screen whose browser runs no scripts. */
    Visitor withoutScripts() {
        return new Visitor(context.browser(), screen, hand, stage, () -> {}, false);
    }

    /** The wording that they read. */
    String say(String key, Object... values) {
        return labels.say(key, values);
    }

    Labels labels() {
        return labels;
    }

    /** A number of things, in words. */
    String count(String noun, int number) {
        return labels.count(noun, number);
    }

    /** Comes to an address. */
    void open(String path) {
        page.navigate(stage.address().resolve(path).toString());
        look();
    }

    /** As if they had been here an hour before, when the record had come to a change. */
    void cameBefore(long change) {
        long hourAgo = Stage.CLOCK.instant().minusSeconds(3_600).getEpochSecond();
        context.addCookies(List.of(new Cookie("rasid-visit", "0." + change + "." + hourAgo)
                .setUrl(stage.address().toString())));
    }

    /** Comes to an address at which the page says why there is nothing to see; the browser's console tells of that too. */
    void openInVain(String path) {
        open(path);
        complaints.removeIf(complaint -> complaint.contains("the server responded with a status of 4"));
    }

    /** Presses something that stays on the page. */
    void press(Locator what) {
        doing.press(what);
    }

    void pointAt(Locator what) {
        doing.pointAt(what);
    }

    void write(Locator field, String words) {
        doing.write(field, words);
    }

    void tick(Locator box) {
        doing.tick(box);
    }

    void choose(Locator list, String words) {
        doing.choose(list, words);
    }

    /** Presses something that leads to another page. */
    void follow(Locator what) {
        leave(() -> doing.press(what));
    }

    /** Sends the form in which a field is. */
    void send(Locator field, Locator button) {
        leave(() -> doing.send(field, button));
    }

    /** Does what leads to another page, and waits for that. */
    void leave(Runnable what) {
        int before = loaded;
        what.run();
        page.waitForCondition(() -> loaded > before);
        look();
    }

    private void look() {
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        if (width > screen.width) {
            complaints.add(page.url() + " is " + width + " pixels wide");
        }
    }

    /** The filter, which is folded on a narrow screen. */
    Locator filter() {
        Locator filter = page.getByRole(AriaRole.COMPLEMENTARY);
        Locator fold = filter.locator("summary").first();
        if (!(boolean) fold.evaluate("summary => summary.parentElement.open")) {
            press(fold);
        }
        return filter;
    }

    /** Goes to a view by the menu. */
    void goTo(String view) {
        follow(link(menu(), say("view." + view)));
        assertThat(link(menu(), say("view." + view))).hasAttribute("aria-current", "page");
    }

    private Locator menu() {
        return page.getByRole(
                AriaRole.NAVIGATION,
                new Page.GetByRoleOptions().setName(say("page.views")).setExact(true));
    }

    /** What the page is about. */
    Locator title() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** A part of the page that has a heading of its own. */
    Locator part(String heading) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(heading));
    }

    /** The first link with these words. */
    Locator link(String words) {
        return link(page.getByRole(AriaRole.MAIN), words);
    }

    static Locator link(Locator within, String words) {
        return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first();
    }

    /** The first button with these words. */
    Locator button(String words) {
        return button(page.getByRole(AriaRole.MAIN), words);
    }

    static Locator button(Locator within, String words) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .first();
    }

    /** The facts shown in short. */
    Locator cards() {
        return page.locator(".card");
    }

    @Override
    public void close() {
        context.close();
        left.run();
        Assertions.assertThat(complaints).as("what the visitor noticed").isEmpty();
        Assertions.assertThat(stage.faults).as("faults of the page").isEmpty();
    }

    /** As the test's name says it. */
    @Override
    public String toString() {
        return screen + " " + hand.name().toLowerCase(Locale.ROOT);
    }
}
