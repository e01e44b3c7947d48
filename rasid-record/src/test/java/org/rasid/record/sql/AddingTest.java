package org.rasid.record.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasid.record.Account;
import org.rasid.record.Added;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filed;
import org.rasid.record.Filter;
import org.rasid.record.KnownActor;
import org.rasid.record.Receipt;
import org.rasid.record.Registry;
import org.rasid.record.Role;
import org.rasid.record.Tombstone;
import org.rasid.report.Reading;
import org.rasid.report.Report;

/** What the record makes of reports, on both databases. */
class AddingTest {
    private static final String CALL = "أجرى وزير الخارجية الروسي سيرغي لافروف أمس اتصالاً هاتفياً بنظيره التركي مولود"
            + " جاويش أوغلو وبحثا الوضع في سوريا.";
    private static final String SAME_CALL =
            "أجرى وزير الخارجية الروسي سيرغي لافروف اتصالاً هاتفياً يوم الثلاثاء مع وزير"
                    + " الخارجية التركي مولود جاويش أوغلو تناول الأزمة في سوريا.";

    @TempDir
    Path folder;

    private static Report call(String outlet) {
        return Made.report("call", outlet, "2020-10-28", "اتصال بين لافروف وأوغلو", CALL);
    }

    private static Report sameCall() {
        return Made.report("same-call", "second", "2020-10-28", "موسكو وأنقرة على الهاتف", SAME_CALL);
    }

    private static Fact contact(Registry registry) {
        List<Fact> contacts = registry.facts(Filter.ALL)
                .filter(fact -> fact.coding().type().equals("CONSULT"))
                .toList();
        assertThat(contacts).hasSize(1);
        return contacts.get(0);
    }

    @ParameterizedTest
    @EnumSource
    void twoReportsOfOneCallMakeOneFact(Records kind) {
        try (Registry registry = Made.open(kind.fresh(folder))) {
            Added added = registry.add(Made.readings(call("first"), sameCall()), receipts -> {});
            assertThat(added.added()).isEqualTo(2);
            Fact call = contact(registry);
            assertThat(call.kind()).isEqualTo(FactKind.EVENT);
            assertThat(call.sources()).isEqualTo(2);
            assertThat(call.who(Role.ACTOR)).contains("person:sergey-lavrov");
            List<Account> accounts = registry.accounts(call);
            assertThat(accounts).extracting(account -> account.report().id()).containsExactly("call", "same-call");
            assertThat(accounts)
                    .allSatisfy(account -> assertThat(
                                    account.finding().evidence().get(0).text())
                            .contains("لافروف"));
            assertThat(registry.fact(call.id())).isEqualTo(call);
            assertThat(registry.fact(accounts.get(1).finding().id())).isEqualTo(call);
            assertThat(registry.fact(call.id().toString().substring(0, 10))).isEqualTo(call);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameReportIsNeverThereTwice(Records kind) {
        Location location = kind.fresh(folder);
        Report elsewhere = new Report(
                "other-id",
                "اتصال بين لافروف وأوغلو",
                CALL,
                call("first").date(),
                "copier",
                "https://copier.example/1",
                null);
        Report unaddressed = new Report(null, "اتصال بين لافروف وأوغلو", CALL, null, null, null, null);
        try (Registry registry = Made.open(location)) {
            registry.add(Made.readings(call("first")), receipts -> {});
            assertThat(registry.known(call("first"))).isEqualTo("call");
            assertThat(registry.known(elsewhere)).as("its address is new").isNull();
        }
        try (Registry registry = Made.open(location)) {
            long change = registry.change();
            List<Receipt> receipts = new ArrayList<>();
            Added added =
                    registry.add(Made.readings(call("first"), elsewhere, unaddressed, elsewhere), receipts::addAll);
            assertThat(added).isEqualTo(new Added(0, 4, 0, 0));
            assertThat(receipts).extracting(Receipt::report).containsOnly("call");
            assertThat(registry.change()).as("nothing has changed").isEqualTo(change);
            assertThat(registry.reports()).hasSize(1);
            assertThat(registry.known(elsewhere)).isEqualTo("call");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangedTextBecomesANewVersion(Records kind) {
        Report corrected = Made.report(
                "call",
                "first",
                "2020-10-28",
                "اتصال بين لافروف وأوغلو",
                "ارتفعت أسعار النفط أمس في الأسواق العالمية.");
        try (Registry registry = Made.open(kind.fresh(folder))) {
            registry.add(Made.readings(call("first")), receipts -> {});
            UUID before = contact(registry).id();
            long change = registry.change();
            assertThat(registry.add(Made.readings(corrected), receipts -> {}).changed())
                    .isEqualTo(1);
            Filed filed = Objects.requireNonNull(registry.report("call"));
            assertThat(filed.version()).isEqualTo(2);
            assertThat(Objects.requireNonNull(registry.reading("call")).text()).contains("النفط");
            assertThat(registry.fact(before)).isNull();
            assertThat(registry.goneSince(change)).extracting(Tombstone::fact).contains(before);
            assertThat(registry.reportsChangedSince(change))
                    .extracting(Filed::id)
                    .containsExactly("call");
            // The first text is known, even though it is the text no more.
            assertThat(registry.add(Made.readings(call("first")), receipts -> {})
                            .known())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAChangedTextStillSaysKeepsItsId(Records kind) {
        Report longer = Made.report("call", "first", "2020-10-28", "عاجل: اتصال بين لافروف وأوغلو", CALL);
        try (Registry registry = Made.open(kind.fresh(folder))) {
            registry.add(Made.readings(call("first"), sameCall()), receipts -> {});
            Fact before = contact(registry);
            registry.add(Made.readings(longer), receipts -> {});
            Fact after = contact(registry);
            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.accounts()).hasSize(2);
            assertThat(registry.accounts(after))
                    .allSatisfy(account -> assertThat(
                                    account.finding().evidence().get(0).text())
                            .isNotBlank());
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoAddressesWithOneIdAreTwoReports(Records kind) {
        Report one = new Report("index", "خبر", CALL, null, null, "https://a.example/", null);
        Report other = new Report("index", "خبر آخر", SAME_CALL, null, null, "https://b.example/", null);
        try (Registry registry = Made.open(kind.fresh(folder))) {
            assertThat(registry.add(Made.readings(one, other), receipts -> {}).added())
                    .isEqualTo(2);
            assertThat(registry.reports().map(Filed::id)).hasSize(2).first().isEqualTo("index");
            assertThat(registry.add(Made.readings(one, other), receipts -> {}).known())
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readingsComeBackAsTheyWent(Records kind) {
        try (Registry registry = Made.open(kind.fresh(folder))) {
            List<Reading> readings = Made.many(30).map(Made.READER::read).toList();
            registry.add(readings.subList(0, 29).iterator(), receipts -> {});
            for (Reading reading : readings.subList(0, 29)) {
                Reading kept = Objects.requireNonNull(registry.reading(reading.id()));
                if (reading.report().date() != null) {
                    assertThat(kept).isEqualTo(reading);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void actorsAreKnownByTheirNamesAndOffices(Records kind) {
        try (Registry registry = Made.open(kind.fresh(folder))) {
            registry.add(Made.readings(call("first"), sameCall()), receipts -> {});
            for (String name : List.of("لافروف", "سيرغي لافروف", "Lavrov", "person:sergey-lavrov")) {
                List<KnownActor> who = registry.who(name);
                assertThat(who).as(name).extracting(KnownActor::key).contains("person:sergey-lavrov");
            }
            KnownActor lavrov = Objects.requireNonNull(
                    registry.actors(List.of("person:sergey-lavrov")).get("person:sergey-lavrov"));
            assertThat(lavrov.country()).isEqualTo("RUS");
            assertThat(lavrov.names()).contains("سيرغي لافروف");
            assertThat(registry.who("لا أحد بهذا الاسم")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void receiptsComeWhenReportsAreOnDisk(Records kind) {
        Location location = kind.fresh(folder);
        List<String> seen = new ArrayList<>();
        try (Registry registry = Made.open(location);
                Registry other = Made.open(location)) {
            registry.add(Made.many(60).map(Made.READER::read).iterator(), receipts -> {
                for (Receipt receipt : receipts) {
                    assertThat(other.report(receipt.report())).isNotNull();
                    seen.add(receipt.report());
                }
            });
        }
        assertThat(seen).hasSize(60);
    }
}
