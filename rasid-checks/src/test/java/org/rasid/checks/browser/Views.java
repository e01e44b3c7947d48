package org.rasid.checks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.Registry;

/** Every view there is, each with something to see in it. */
final class Views {
    /** A text that no sample holds. */
    static final String TEXT = """
            اتصال هاتفي بين القاهرة وعمّان

            اتصل وزير الخارجية المصري سامح شكري بنظيره الأردني أيمن الصفدي هاتفياً يوم الثلاثاء، وبحثا وقف إطلاق النار في سوريا.

            ودعا شكري إلى عودة النازحين إلى مدنهم، وأكد الصفدي أن بلاده ترفض أي تصعيد.""";

    /** Those over a record that holds nothing. */
    static final List<View> OF_NOTHING = List.of(
            View.at("empty", "/"),
            View.at("empty-history", "/history"),
            new View("fault", visitor -> visitor.openInVain("/facts/nothing")));

    private Views() {}

    /**
     * A view.
     *
     * @param name as its screenshots are named
     * @param shown brings somebody there
     */
    record View(String name, Consumer<Visitor> shown) {
        static View at(String name, String path) {
            return new View(name, visitor -> visitor.open(path));
        }

        static View drawn(String name, String path) {
            return new View(name, visitor -> {
                visitor.open(path);
                assertThat(visitor.page.locator(".drawing svg > g").first()).isVisible();
            });
        }
    }

    /** Those over a record of the samples. */
    static List<View> of(Registry registry) {
        String call = "/facts/" + call(registry).id();
        return List.of(
                View.at("first", "/"),
                View.at("facts", "/facts"),
                View.at("facts-filtered", "/facts?topic=SYR&since=2020-01-01&q=إدلب"),
                View.at("facts-none", "/facts?since=1990-01-01&until=1990-01-02"),
                View.drawn("timeline", "/timeline"),
                View.drawn("map", "/map"),
                View.drawn("network", "/network"),
                View.at("fact", call),
                View.at("agreement", "/agreements/" + agreement(registry).id()),
                View.at("report", "/reports/01-putin-erdogan-call"),
                View.at("actor", "/actors/person:recep-tayyip-erdogan"),
                View.at("topic", "/topics/NKR"),
                View.at("due", "/due"),
                View.at("read", "/read"),
                new View("read-found", Views::read),
                View.at("review", "/review?above=80"),
                View.at("correct", call + "/correct?slot=recipient"),
                View.at("correct-words", call + "/correct?slot=initiator&words=أردوغان"),
                View.at("correct-clause", clause(registry)),
                View.at("history", "/history"),
                View.at("settings", "/settings"),
                View.at("api", "/api"));
    }

    /** The call that most reports tell. */
    static Fact call(Registry registry) {
        return most(registry, FactKind.EVENT);
    }

    /** The agreement that most reports tell. */
    static Fact agreement(Registry registry) {
        return most(registry, FactKind.AGREEMENT);
    }

    /** The form for the deadline of a clause. */
    private static String clause(Registry registry) {
        Fact agreement = agreement(registry);
        return "/facts/" + agreement.id() + "/correct?slot=deadline&clause="
                + Objects.requireNonNull(agreement.agreed()).clauses().get(0).id();
    }

    private static Fact most(Registry registry, FactKind kind) {
        return registry.facts(Filter.ALL.ofKinds(Set.of(kind)))
                .max(Comparator.comparing((Fact fact) -> fact.accounts().size()).thenComparing(Fact::id))
                .orElseThrow();
    }

    /** Pastes a text and lets it be read. */
    static void read(Visitor visitor) {
        visitor.open("/read");
        visitor.write(visitor.page.getByLabel(visitor.say("read.text")), TEXT);
        visitor.press(visitor.button(visitor.say("read.read")));
        assertThat(visitor.button(visitor.say("read.add"))).isVisible();
    }
}
