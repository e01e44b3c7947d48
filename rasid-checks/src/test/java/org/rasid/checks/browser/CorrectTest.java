package org.rasid.checks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.rasid.record.Clause;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.Review;
import org.rasid.record.Role;

/** Whoever knows better than the machine has the last word, and can take it back. */
class CorrectTest {
    @EachScreen(over = EachScreen.Over.OWN_SAMPLES)
    void aFactIsAcceptedRejectedAndThatIsTakenBack(Visitor visitor) {
        Fact call = call(visitor);
        visitor.open(path(call));
        visitor.write(visitor.page.getByLabel(visitor.say("decide.why")).first(), "seen & checked");
        visitor.follow(visitor.button(visitor.say("decide.accept")));
        Locator decisions = visitor.part(visitor.say("heading.decisions"));
        assertThat(decisions.getByRole(AriaRole.LISTITEM).first()).containsText(visitor.say("decision.accept"));
        assertThat(decisions).containsText("seen & checked");
        assertThat(decisions).containsText("mira");
        Assertions.assertThat(again(visitor, call).review()).isEqualTo(Review.ACCEPTED);
        visitor.follow(Visitor.button(decisions, visitor.say("decide.undo")));
        assertThat(decisions).containsText(visitor.say("decide.undone"));
        Assertions.assertThat(again(visitor, call).review()).isEqualTo(Review.OPEN);
        visitor.follow(visitor.button(visitor.say("decide.reject")));
        Assertions.assertThat(again(visitor, call).review()).isEqualTo(Review.REJECTED);
    }

    @EachScreen(over = EachScreen.Over.OWN_SAMPLES)
    void aSlotIsFilledWithSomebodyElseWhomTheTextNames(Visitor visitor) {
        Fact call = call(visitor);
        visitor.open(path(call));
        visitor.follow(visitor.link(visitor.say("decide.correct")));
        visitor.follow(visitor.link(visitor.say("slot.recipient")));
        Locator name = visitor.page.getByLabel(visitor.say("correct.words"));
        if (visitor.hand == Hand.MOUSE) {
            select(visitor, "أردوغان");
            assertThat(name).hasValue(Pattern.compile("أردوغان"));
        } else {
            visitor.write(name, "أردوغان");
        }
        visitor.send(name, visitor.button(visitor.say("correct.find")));
        String found = visitor.screen.language.fromTheRight() ? "رجب طيب أردوغان" : "Recep Tayyip Erdo";
        Locator box = visitor.page
                .getByRole(AriaRole.GROUP)
                .getByLabel(Pattern.compile(found))
                .first();
        if (!box.isChecked()) {
            visitor.tick(box);
        }
        for (Locator other :
                visitor.page.locator("fieldset input[name=value]:checked").all()) {
            if (!Objects.equals(other.getAttribute("value"), box.getAttribute("value"))) {
                visitor.tick(other);
            }
        }
        visitor.follow(visitor.button(visitor.say("correct.save")));
        Assertions.assertThat(again(visitor, call).who(Role.RECIPIENT)).containsExactly("person:recep-tayyip-erdogan");
        assertThat(visitor.part(visitor.say("heading.decisions"))).containsText(visitor.say("decision.correct"));
    }

    /** By mouse words are selected in the report; by keyboard they are chosen among those that Rasid noticed. */
    @EachScreen(over = EachScreen.Over.OWN_SAMPLES)
    void otherWordsOfAReportBecomeTheEvidenceOfASlot(Visitor visitor) {
        Fact call = call(visitor);
        visitor.open(path(call) + "/correct");
        visitor.page.evaluate("window.stayed = true");
        visitor.follow(visitor.link(visitor.say("slot.date")));
        Locator words = visitor.page.getByLabel(visitor.say("correct.words"));
        if (visitor.hand == Hand.MOUSE) {
            select(visitor, "الثلاثاء");
            assertThat(words).hasValue("الثلاثاء");
            visitor.send(words, visitor.button(visitor.say("correct.find")));
        } else {
            Locator noticed = visitor.page.locator("details.noticed");
            visitor.press(noticed.locator("summary"));
            visitor.follow(noticed.getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("الثلاثاء"))
                    .first());
        }
        assertThat(visitor.page.locator("fieldset.spot blockquote mark")).containsText("الثلاثاء");
        assertThat(visitor.page.getByLabel(visitor.say("correct.first"))).hasValue("2020-10-27");
        Assertions.assertThat(visitor.page.evaluate("window.stayed"))
                .as("the page stays")
                .isEqualTo(true);
        visitor.follow(visitor.button(visitor.say("correct.save")));
        assertThat(visitor.part(visitor.say("heading.decisions"))).containsText("الثلاثاء");
        Locator date = visitor.part(visitor.say("fact.slots"))
                .locator(".slot")
                .filter(new Locator.FilterOptions().setHasText(visitor.say("slot.date")));
        assertThat(date).containsText(visitor.say("slot.corrected", "mira"));
        visitor.pointAt(date);
        Assertions.assertThat((String) visitor.page.evaluate("[...CSS.highlights.get('lit')].join(' ')"))
                .contains("الثلاثاء");
        visitor.follow(visitor.button(visitor.say("decide.undo")));
        assertThat(date).not().containsText(visitor.say("slot.corrected", "mira"));
        Assertions.assertThat(again(visitor, call).days()).isEqualTo(call.days());
    }

    @EachScreen(over = EachScreen.Over.OWN_SAMPLES)
    void aClauseGetsAnotherDeadline(Visitor visitor) {
        Fact agreement = Views.agreement(visitor.stage.registry);
        visitor.open("/agreements/" + agreement.id());
        Clause first = clause(agreement);
        Locator clause = visitor.page.locator("#clause-" + first.id());
        visitor.follow(Visitor.link(clause, visitor.say("review.change", "").strip()));
        Locator day = visitor.page.getByLabel(
                visitor.say("slot.deadline"), new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true));
        visitor.pointAt(day);
        day.fill("2031-05-06");
        visitor.follow(visitor.button(visitor.say("correct.save")));
        assertThat(visitor.part(visitor.say("heading.decisions"))).containsText("2031");
        Assertions.assertThat(clause(again(visitor, agreement)).deadline()).isEqualTo("2031-05-06");
    }

    @EachScreen(over = EachScreen.Over.OWN_SAMPLES)
    void thePageStaysWhereItIsWhileSomebodyDecides(Visitor visitor) {
        visitor.open(path(call(visitor)));
        visitor.page.evaluate("window.stayed = true");
        Locator note = visitor.page.getByLabel(visitor.say("decide.note"), exactly());
        visitor.write(note, "ask again");
        Object at = visitor.page.evaluate("scrollY");
        visitor.send(note, visitor.button(visitor.say("decide.annotate")));
        assertThat(visitor.part(visitor.say("heading.decisions"))).containsText("ask again");
        Assertions.assertThat(visitor.page.evaluate("window.stayed")).isEqualTo(true);
        Assertions.assertThat(((Number) visitor.page.evaluate("scrollY")).doubleValue())
                .isCloseTo(((Number) at).doubleValue(), Assertions.within(400.0));
        Assertions.assertThat((boolean) visitor.page.evaluate("document.activeElement !== document.body"))
                .as("the keyboard goes on where it was")
                .isTrue();
    }

    /** Selects a word of the report as a hand does, by pressing on it twice. */
    private static void select(Visitor visitor, String word) {
        Locator report = visitor.page.locator("details[open] .report").first();
        report.scrollIntoViewIfNeeded();
        @SuppressWarnings("unchecked")
        List<Number> at = (List<Number>) report.evaluate("""
                (report, word) => {
                  const text = report.firstChild;
                  const range = new Range();
                  const start = text.data.indexOf(word);
                  range.setStart(text, start);
                  range.setEnd(text, start + word.length);
                  range.startContainer.parentElement.ownerDocument.defaultView.scrollTo(0, range.getBoundingClientRect().top + scrollY - 200);
                  const box = range.getBoundingClientRect();
                  return [box.left + box.width / 2, box.top + box.height / 2];
                }""", word);
        visitor.page.mouse().dblclick(at.get(0).doubleValue(), at.get(1).doubleValue());
    }

    @EachScreen(by = Hand.KEYBOARD, over = EachScreen.Over.OWN_SAMPLES)
    void aSlotThatHoldsOneOfAFewIsChanged(Visitor visitor) {
        Fact call = call(visitor);
        visitor.open(path(call) + "/correct?slot=channel");
        visitor.tick(visitor.page.getByLabel(visitor.say("channel.meeting"), exactly()));
        visitor.follow(visitor.button(visitor.say("correct.save")));
        assertThat(visitor.part(visitor.say("fact.slots"))).containsText(visitor.say("channel.meeting"));
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exactly() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }

    @EachScreen(over = EachScreen.Over.OWN_SAMPLES)
    void twoFactsAreMergedAndAReportIsSplitOff(Visitor visitor) {
        Fact call = call(visitor);
        int accounts = call.accounts().size();
        visitor.open(path(call) + "/correct");
        Locator merge = visitor.part(visitor.say("correct.merge"));
        Locator search = merge.getByRole(AriaRole.SEARCHBOX);
        visitor.write(search, "أردوغان");
        visitor.send(search, Visitor.button(merge, visitor.say("correct.find")));
        visitor.tick(merge.getByRole(AriaRole.CHECKBOX).first());
        visitor.follow(merge.getByRole(AriaRole.BUTTON).last());
        Assertions.assertThat(again(visitor, call).accounts()).hasSizeGreaterThan(accounts);
        visitor.follow(visitor.link(visitor.say("decide.correct")));
        Locator split = visitor.part(visitor.say("correct.split"));
        visitor.tick(split.getByRole(AriaRole.CHECKBOX).last());
        visitor.follow(split.getByRole(AriaRole.BUTTON));
        assertThat(visitor.part(visitor.say("heading.decisions")).getByRole(AriaRole.LISTITEM))
                .hasCount(2);
        visitor.open("/history");
        visitor.follow(visitor.button(visitor.say("decide.undo")));
        visitor.follow(visitor.button(visitor.say("decide.undo")));
        Assertions.assertThat(again(visitor, call).accounts()).hasSize(accounts);
    }

    @EachScreen(over = EachScreen.Over.OWN_SAMPLES)
    void howAPromiseStandsIsOverruled(Visitor visitor) {
        visitor.open("/agreements/" + Views.agreement(visitor.stage.registry).id());
        Locator clause = visitor.page.getByRole(AriaRole.ROW).nth(1);
        visitor.press(clause.locator("summary"));
        visitor.choose(clause.getByRole(AriaRole.COMBOBOX), visitor.say("due.disputed"));
        visitor.follow(Visitor.button(clause, visitor.say("decide.save")));
        assertThat(visitor.page.locator("tr:target .history")).containsText(visitor.say("due.disputed"));
    }

    @EachScreen(over = EachScreen.Over.OWN_SAMPLES)
    void whatIsSureIsAcceptedAtOnce(Visitor visitor) {
        Filter sure = Filter.ALL.asSureAs(0.97);
        int count = (int) visitor.stage.registry.count(sure);
        visitor.open("/review");
        Locator bulk = visitor.part(visitor.say("review.bulk"));
        Locator above = bulk.getByRole(AriaRole.SPINBUTTON);
        visitor.write(above, "97");
        visitor.send(above, Visitor.button(bulk, visitor.say("review.count")));
        visitor.follow(Visitor.button(bulk, visitor.say("review.accept-all", visitor.count("record.facts", count))));
        Assertions.assertThat(visitor.stage.registry.count(sure.reviewed(Set.of(Review.ACCEPTED))))
                .isEqualTo(count);
    }

    @EachScreen(by = Hand.KEYBOARD, over = EachScreen.Over.OWN_SAMPLES)
    void aReviewerGoesThroughTheQueueWithOneKeyAFact(Visitor visitor) {
        visitor.open("/review?kind=" + FactKind.EVENT.label());
        String all = visitor.title().innerText();
        Locator shown = visitor.cards().locator(".sentence");
        visitor.leave(() -> visitor.page.keyboard().press("a"));
        visitor.leave(() -> visitor.page.keyboard().press("r"));
        assertThat(visitor.title()).not().hasText(all);
        String third = shown.innerText();
        visitor.leave(() -> visitor.page.keyboard().press("s"));
        assertThat(shown).not().hasText(third);
        visitor.page.keyboard().press("?");
        assertThat(visitor.page.getByText(visitor.say("review.keys-off"))).isVisible();
        visitor.leave(() -> visitor.page.keyboard().press("c"));
        assertThat(visitor.title()).containsText(visitor.say("correct.title"));
        Filter events = Filter.ALL.ofKinds(Set.of(FactKind.EVENT));
        Assertions.assertThat(visitor.stage.registry.count(events.reviewed(Set.of(Review.ACCEPTED))))
                .isOne();
        Assertions.assertThat(visitor.stage.registry.count(events.reviewed(Set.of(Review.REJECTED))))
                .isOne();
    }

    private static Clause clause(Fact agreement) {
        return Objects.requireNonNull(agreement.agreed()).clauses().get(0);
    }

    private static String path(Fact fact) {
        return "/facts/" + fact.id();
    }

    private static Fact call(Visitor visitor) {
        return Views.call(visitor.stage.registry);
    }

    private static Fact again(Visitor visitor, Fact fact) {
        return Objects.requireNonNull(visitor.stage.registry.fact(fact.id()));
    }
}
