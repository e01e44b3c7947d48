package org.rasid.record.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Reader;
import org.rasid.record.Account;
import org.rasid.record.Agreed;
import org.rasid.record.Clause;
import org.rasid.record.Coding;
import org.rasid.record.FactKind;
import org.rasid.record.Filed;
import org.rasid.record.Finding;
import org.rasid.record.KnownActor;
import org.rasid.record.Part;
import org.rasid.record.Role;
import org.rasid.record.Said;
import org.rasid.report.ActorKind;
import org.rasid.report.Days;
import org.rasid.report.Place;
import org.rasid.report.Published;
import org.rasid.report.Quote;
import org.rasid.report.Span;
import org.rasid.text.Folding;

/** An account made up for tests, slot by slot. Unless something else is said, it is of a report of its own. */
final class Told {
    static final Reader READER = Reader.shipped();

    private static final Map<String, KnownActor> ACTORS = new TreeMap<>();

    static final String SAMI = person("sami-al-qaisi", "IRQ");
    static final String NADER = person("nader-al-rifai", "IRQ");
    static final String HANI = person("hani-al-zubi", "JOR");
    static final String FAWZI = person("fawzi-al-saadi", "EGY");
    static final String IRAQ = state("IRQ");
    static final String JORDAN = state("JOR");
    static final String EGYPT = state("EGY");
    static final String TUNISIA = state("TUN");
    static final String REBELS = actor("armed:rebels", ActorKind.ARMED_GROUP, null, null);
    static final String MILITIA = actor("armed:militia", ActorKind.ARMED_GROUP, null, null);
    static final String GUNMEN = actor("armed-group:مسلحون-مجهولون", ActorKind.ARMED_GROUP, null, null);
    static final String BRIGADE = named("كتائب الفجر الجديد", ActorKind.ARMED_GROUP);
    static final String CORPS = named("قوات الرئيس السابق سامي القيسي", ActorKind.ARMED_GROUP);
    static final String FIGHTERS = actor("armed-group:مقاتلون", ActorKind.ARMED_GROUP, null, null);

    private final FactKind kind;
    private final String type;
    private final List<Part> parts = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private List<String> topics = List.of();
    private @Nullable String mode;
    private @Nullable String channel;
    private String status = "actual";
    private @Nullable Days days;
    private String words = "";
    private String report = "r" + UUID.randomUUID();
    private long number = 1;
    private long family;
    private String published = "2021-03-10";
    private double confidence = 0.5;

    private Told(FactKind kind, String type) {
        this.kind = kind;
        this.type = type;
    }

    static Told call() {
        return new Told(FactKind.EVENT, "CONSULT").as("phone", "call");
    }

    static Told event(String type) {
        return new Told(FactKind.EVENT, type);
    }

    static Told statement(String act, String speaker, String words) {
        return new Told(FactKind.STATEMENT, act)
                .with(Role.SPEAKER, speaker)
                .status("")
                .words(words);
    }

    static Told agreement(String kind) {
        return new Told(FactKind.AGREEMENT, kind).status("signed");
    }

    Told as(String howDone, @Nullable String by) {
        mode = howDone;
        channel = by;
        return this;
    }

    Told with(Role role, String... actors) {
        for (String actor : actors) {
            parts.add(new Part(role, actor));
        }
        return this;
    }

    Told between(String one, String other) {
        return with(Role.ACTOR, one).with(Role.RECIPIENT, other);
    }

    Told status(String how) {
        status = how;
        return this;
    }

    /** The day, or the first and the last, that the account's own words give. */
    Told on(String... when) {
        days = new Days(when[0], when[when.length - 1], "يومها");
        return this;
    }

    Told at(String name, @Nullable String nameEn) {
        places.add(new Place("", name, nameEn, "IRQ", null, null, "city"));
        return this;
    }

    Told topics(String... about) {
        topics = List.of(about);
        return this;
    }

    Told words(String evidence) {
        words = evidence;
        return this;
    }

    Told clause(
            String what, @Nullable String obligor, @Nullable String place, @Nullable String deadline, String... lasts) {
        clauses.add(new Clause(
                UUID.randomUUID(),
                what,
                obligor == null ? List.of() : List.of(obligor),
                place == null ? List.of() : List.of(place),
                deadline,
                lasts.length == 0 ? null : lasts[0],
                null,
                List.of()));
        return this;
    }

    /** In which report: its number is its name too. */
    Told in(int reportNumber, String day) {
        number = reportNumber;
        report = String.valueOf(reportNumber);
        published = day;
        return this;
    }

    Told copyOf(int reportNumber) {
        family = reportNumber;
        return this;
    }

    Told sure(double howSure) {
        confidence = howSure;
        return this;
    }

    Account account() {
        Quote quote = new Quote(new Span(0, words.codePointCount(0, words.length())), words);
        Published day = published.isEmpty()
                ? Published.UNKNOWN
                : Published.on(LocalDate.parse(published), Published.Basis.GIVEN);
        return new Account(
                new Filed(number, 1, report, "", null, null, day, Instant.EPOCH, family == 0 ? number : family),
                new Finding(
                        UUID.nameUUIDFromBytes((report + words + type + days + parts)
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        report,
                        kind,
                        new Coding(type, mode, channel, null, null, 0),
                        status,
                        false,
                        parts,
                        days,
                        places,
                        topics,
                        List.of(),
                        kind == FactKind.STATEMENT ? new Said(quote, false) : null,
                        kind == FactKind.AGREEMENT ? new Agreed(null, clauses) : null,
                        confidence,
                        List.of(quote)));
    }

    static Profile profile(Account account) {
        return Profile.of(account, ACTORS::get, READER);
    }

    static @Nullable KnownActor actor(String key) {
        return ACTORS.get(key);
    }

    private static String person(String name, String country) {
        return actor("person:" + name, ActorKind.PERSON, country, "GOV");
    }

    private static String state(String country) {
        return actor("state:" + country, ActorKind.STATE, country, "GOV");
    }

    /** Under a key as the reader makes it for those whom the lexicon does not know. */
    private static String named(String name, ActorKind kind) {
        String key = kind.label() + ":" + Folding.fold(name).replace(' ', '-');
        ACTORS.put(key, new KnownActor(key, name, null, List.of(name), kind, null, null, List.of()));
        return key;
    }

    private static String actor(String key, ActorKind kind, @Nullable String country, @Nullable String sector) {
        ACTORS.put(key, new KnownActor(key, key, null, List.of(key), kind, country, sector, List.of()));
        return key;
    }
}
