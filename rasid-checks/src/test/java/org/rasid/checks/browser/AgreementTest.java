package org.rasid.checks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.rasid.record.Fact;

/** An agreement, clause by clause, with what became of each; on paper and in a calendar too. */
class AgreementTest {
    @EachScreen
    void clausesStandWithWhoMustKeepThemAndHowTheyStand(Visitor visitor) {
        Fact agreement = Views.agreement(visitor.stage.registry);
        visitor.open("/facts/" + agreement.id());
        visitor.follow(visitor.link(visitor.say("fact.agreement")));
        Locator clauses = visitor.page.getByRole(AriaRole.TABLE);
        int count = Objects.requireNonNull(agreement.agreed()).clauses().size();
        assertThat(clauses.getByRole(AriaRole.ROWHEADER)).hasCount(count);
        assertThat(clauses.locator(".state").first()).isVisible();
        assertThat(clauses).containsText(visitor.say("provision.withdrawal"));
        assertThat(visitor.page.getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setName(visitor.say("agreement.parties"))))
                .isVisible();
        visitor.follow(visitor.link(visitor.say("agreement.evidence")));
        assertThat(visitor.title()).isVisible();
    }

    @EachScreen(by = Hand.MOUSE)
    void whatHappenedSinceStandsByClause(Visitor visitor) {
        visitor.open("/agreements/" + Views.agreement(visitor.stage.registry).id());
        Locator since = visitor.part(visitor.say("agreement.since"));
        assertThat(since.locator(".card").first()).isVisible();
        Locator clause = since.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(3))
                .first()
                .getByRole(AriaRole.LINK);
        visitor.press(clause);
        assertThat(visitor.page.locator("tr:target")).isInViewport();
    }

    @EachScreen(by = Hand.MOUSE)
    void onPaperOnlyTheAgreementIsLeft(Visitor visitor) {
        visitor.open("/agreements/" + Views.agreement(visitor.stage.registry).id());
        visitor.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visitor.title()).isVisible();
        assertThat(visitor.page.locator(".promises .what").first()).isVisible();
        assertThat(visitor.page.getByRole(AriaRole.NAVIGATION)).hasCount(0);
        assertThat(visitor.page.getByRole(AriaRole.BUTTON)).hasCount(0);
        Assertions.assertThat(visitor.page.pdf()).startsWith('%', 'P', 'D', 'F');
    }

    @EachScreen(by = Hand.MOUSE)
    void itsDaysGoIntoACalendar(Visitor visitor) {
        visitor.open("/agreements/" + Views.agreement(visitor.stage.registry).id());
        String href = visitor.link(visitor.say("agreement.calendar")).getAttribute("href");
        APIResponse calendar =
                visitor.page.request().get(visitor.stage.address().resolve(href).toString());
        Assertions.assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR").contains("DTSTART;VALUE=DATE:20201");
    }

    @EachScreen
    void allPromisesAreListedByHowTheyStand(Visitor visitor) {
        visitor.open("/due");
        Locator states =
                visitor.page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName(visitor.say("clause.state")));
        Locator kept = Visitor.link(states, visitor.say("due.kept"));
        int count = Integer.parseInt(kept.locator(".count").innerText());
        visitor.follow(kept);
        assertThat(visitor.page.getByRole(AriaRole.ROWHEADER)).hasCount(count);
        visitor.follow(visitor.page
                .getByRole(AriaRole.ROWHEADER)
                .first()
                .getByRole(AriaRole.LINK)
                .first());
        assertThat(visitor.page.locator("tr:target")).containsText(visitor.say("due.kept"));
    }
}
