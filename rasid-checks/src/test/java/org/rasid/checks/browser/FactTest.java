package org.rasid.checks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** A fact, with the words of the reports that carry it. */
class FactTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]");

    @EachScreen
    void slotsLightTheirWordsInTheReport(Visitor visitor) {
        visitor.open(call(visitor));
        Locator slots = visitor.part(visitor.say("fact.slots"));
        for (String slot : List.of("actor", "recipient", "initiator", "date", "topics", "channel")) {
            assertThat(slots).containsText(visitor.say("slot." + slot));
        }
        Assertions.assertThat(lit(visitor, "evidence")).isNotEmpty().allMatch(FactTest::hasWholeWords);
        Assertions.assertThat(lit(visitor, "lit")).isEmpty();
        Locator date = slots.locator(".slot").filter(new Locator.FilterOptions().setHasText(visitor.say("slot.date")));
        visitor.pointAt(date);
        Assertions.assertThat(lit(visitor, "lit"))
                .isNotEmpty()
                .allMatch(words -> words[1].contains("أكتوبر")
                        || words[1].contains("تشرين")
                        || words[1].contains("الثلاثاء")
                        || words[1].contains("أمس"));
    }

    /** What is highlighted: the letter before it, the words, the letter behind it. */
    @SuppressWarnings("unchecked")
    private static List<String[]> lit(Visitor visitor, String highlight) {
        List<List<String>> ranges = (List<List<String>>) visitor.page.evaluate("""
                name => [...(CSS.highlights.get(name) ?? [])].map(range => {
                  const text = range.startContainer.data;
                  return [text.slice(0, range.startOffset).slice(-1), range.toString(), text.slice(range.endOffset).slice(0, 1)];
                })""", highlight);
        return ranges.stream().map(range -> range.toArray(String[]::new)).toList();
    }

    private static boolean hasWholeWords(String[] range) {
        return !WORD.matcher(range[0]).find() && !WORD.matcher(range[2]).find();
    }

    @EachScreen
    void allReportsThatTellItStandOneBelowTheOther(Visitor visitor) {
        visitor.open(call(visitor));
        Locator tellings = visitor.page.locator("details.telling");
        Assertions.assertThat(tellings.count()).isGreaterThanOrEqualTo(4);
        assertThat(tellings.first().locator(".report")).isVisible();
        assertThat(tellings.nth(1).locator(".report")).isHidden();
        visitor.press(tellings.nth(1).locator("summary"));
        assertThat(tellings.nth(1).locator(".report")).isVisible();
        Assertions.assertThat(lit(visitor, "evidence")).hasSizeGreaterThanOrEqualTo(4);
    }

    @EachScreen(by = Hand.MOUSE)
    void whereAccountsDifferBothStandSideBySide(Visitor visitor) {
        visitor.open(call(visitor));
        visitor.press(visitor.link(visitor.say("record.differ")));
        Locator differences = visitor.page.locator("#differences");
        assertThat(differences).isInViewport();
        Locator initiator = differences
                .getByRole(com.microsoft.playwright.options.AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(visitor.say("slot.initiator")));
        assertThat(initiator.getByRole(com.microsoft.playwright.options.AriaRole.CELL))
                .hasCount(2);
    }

    @EachScreen(by = Hand.KEYBOARD)
    void whatCameAfterLeadsOn(Visitor visitor) {
        visitor.open(call(visitor));
        Locator after = visitor.page
                .locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page.getByText(
                                visitor.say("fact.after"),
                                new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))));
        String sentence = after.locator(".sentence").first().innerText();
        visitor.follow(Visitor.link(after, visitor.say("card.more")));
        assertThat(visitor.title()).hasText(sentence);
    }

    private static String call(Visitor visitor) {
        return "/facts/" + Views.call(visitor.stage.registry).id();
    }
}
