package org.rasid.checks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** What somebody finds who opens the page: what is new, what is due, a search and a filter that all views share. */
class FirstScreenTest {
    @EachScreen
    void newsStandAsSentencesAndLeadToTheirEvidence(Visitor visitor) {
        visitor.open("/");
        assertThat(visitor.title()).hasText(visitor.say("first.newest"));
        assertThat(visitor.cards()).hasCount(12);
        Locator news = visitor.cards().first();
        assertThat(news).containsText(Pattern.compile("\\d+ ?[%٪]"));
        String sentence = news.locator(".sentence").innerText();
        visitor.follow(Visitor.link(news, visitor.say("card.more")));
        assertThat(visitor.title()).hasText(sentence);
    }

    @EachScreen(by = Hand.MOUSE)
    void whatIsDueStandsBesideAndLeadsToItsClause(Visitor visitor) {
        visitor.open("/");
        Locator due = visitor.part(visitor.say("first.due"));
        assertThat(due).containsText(visitor.say("due.overdue"));
        for (String share : new String[] {"kept", "broken", "open"}) {
            assertThat(due).containsText(visitor.say("share." + share));
        }
        Locator promise = due.locator(".dues a").first();
        String what = promise.innerText();
        visitor.follow(promise);
        assertThat(visitor.page.locator("tr:target")).containsText(what);
        assertThat(visitor.page.locator("tr:target")).isInViewport();
    }

    @EachScreen
    void aSearchIsKeptByAllViews(Visitor visitor) {
        visitor.open("/");
        Locator box = visitor.page.getByRole(AriaRole.SEARCHBOX);
        visitor.write(box, "الأعمال القتالية");
        visitor.send(box, Visitor.button(visitor.page.getByRole(AriaRole.SEARCH), visitor.say("page.search")));
        assertThat(visitor.cards().first()).isVisible();
        for (String view : new String[] {"timeline", "map", "network", "first", "facts"}) {
            visitor.goTo(view);
            assertThat(box).hasValue("الأعمال القتالية");
        }
        assertThat(visitor.cards().first()).isVisible();
    }

    @EachScreen
    void aChoiceOfTheFilterHasAsManyFactsAsItSays(Visitor visitor) {
        visitor.open("/facts");
        String all = visitor.title().innerText();
        String topic = visitor.say("topic.ceasefire");
        Locator choice = visitor.filter()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile(topic + " \\d+")));
        String facts = choice.locator(".count").innerText();
        visitor.follow(choice);
        assertThat(visitor.title()).hasText(visitor.count("record.facts", Integer.parseInt(facts)));
        visitor.follow(visitor.filter()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(Pattern.compile(visitor.say("filter.without")))));
        assertThat(visitor.title()).hasText(all);
    }

    /** Kind, topic, actor, place, deed, outlet, review: of each the first choice. */
    @EachScreen(by = Hand.MOUSE)
    void everySortOfChoiceHasAsManyFactsAsItSays(Visitor visitor) {
        visitor.open("/facts");
        int sorts = visitor.filter().locator(".facet").count();
        Assertions.assertThat(sorts).isEqualTo(7);
        for (int sort = 0; sort < sorts; sort++) {
            visitor.open("/facts");
            Locator choice =
                    visitor.filter().locator(".facet").nth(sort).locator("a").first();
            int facts = Integer.parseInt(choice.locator(".count").innerText());
            visitor.follow(choice);
            assertThat(visitor.title()).hasText(visitor.count("record.facts", facts));
            assertThat(visitor.filter().locator(".facet [aria-current]")).hasCount(1);
        }
    }

    @EachScreen(by = Hand.MOUSE, over = EachScreen.Over.OWN_SAMPLES)
    void whoComesAgainSeesWhatCameInSince(Visitor visitor) {
        visitor.open("/");
        long seen = visitor.stage.registry.change();
        visitor.cameBefore(seen);
        visitor.stage.registry.annotate(Views.call(visitor.stage.registry).id(), "x", "mira", null);
        visitor.stage.registry.accept(Views.call(visitor.stage.registry).id(), "mira", null);
        visitor.open("/");
        assertThat(visitor.title()).hasText(visitor.say("first.new"));
        assertThat(visitor.cards()).hasCount(1);
    }

    @EachScreen(by = Hand.MOUSE)
    void timeIsNarrowedByDays(Visitor visitor) {
        visitor.open("/facts");
        Locator filter = visitor.filter();
        visitor.write(day(filter, visitor.say("filter.from")), "");
        fill(visitor, day(filter, visitor.say("filter.from")), "2020-11-01");
        fill(visitor, day(filter, visitor.say("filter.to")), "2020-11-30");
        visitor.choose(filter.getByLabel(visitor.say("filter.least")), "70%");
        visitor.follow(Visitor.button(filter, visitor.say("filter.apply")));
        assertThat(visitor.cards().first()).containsText("2020");
        assertThat(visitor.filter()).containsText(visitor.say("filter.clear"));
    }

    private static Locator day(Locator filter, String label) {
        return filter.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** A browser takes a day part by part, in the order of its own language; how is not what is looked at here. */
    private static void fill(Visitor visitor, Locator field, String day) {
        visitor.pointAt(field);
        field.fill(day);
    }

    @EachScreen(by = Hand.KEYBOARD, over = EachScreen.Over.EMPTY)
    void anEmptyRecordIsBegunWithTheSamples(Visitor visitor) {
        visitor.open("/");
        assertThat(visitor.title()).hasText(visitor.say("first.empty"));
        assertThat(visitor.page
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions()
                                .setHas(visitor.page.getByRole(
                                        AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)))))
                .hasCount(3);
        visitor.follow(visitor.button(visitor.say("first.empty.samples")));
        assertThat(visitor.cards()).hasCount(12);
    }

    @EachScreen(by = Hand.MOUSE)
    void theOtherLanguageIsAPressAway(Visitor visitor) {
        visitor.open("/facts?kind=agreement");
        Locator choices = visitor.page.getByRole(
                AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(visitor.say("page.choices")));
        boolean arabic = visitor.screen.language.fromTheRight();
        visitor.follow(Visitor.link(choices, arabic ? "English" : "العربية"));
        assertThat(visitor.page.locator("html")).hasAttribute("dir", arabic ? "ltr" : "rtl");
        assertThat(visitor.page).hasURL(Pattern.compile("kind=agreement"));
    }
}
