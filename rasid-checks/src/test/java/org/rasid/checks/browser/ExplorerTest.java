package org.rasid.checks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The explorer of the API shows what programs can ask, and asks it, with nothing from elsewhere. */
class ExplorerTest {
    @EachScreen
    void aQuestionIsTriedAndAnswered(Visitor visitor) {
        visitor.open("/api");
        Locator facts = visitor.page.locator("#operations-facts-listFacts");
        visitor.press(facts.locator("button.opblock-summary-control"));
        visitor.press(facts.locator("button.try-out__btn"));
        visitor.press(facts.locator("button.execute"));
        assertThat(facts.locator(".live-responses-table tbody .response-col_status")
                        .first())
                .containsText("200");
    }
}
