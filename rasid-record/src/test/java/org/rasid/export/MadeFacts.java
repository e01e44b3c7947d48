package org.rasid.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Account;
import org.rasid.record.Agreed;
import org.rasid.record.Clause;
import org.rasid.record.Coding;
import org.rasid.record.Decision;
import org.rasid.record.Difference;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filed;
import org.rasid.record.Finding;
import org.rasid.record.KnownActor;
import org.rasid.record.Part;
import org.rasid.record.Review;
import org.rasid.record.Role;
import org.rasid.record.Said;
import org.rasid.record.Tombstone;
import org.rasid.record.world.Uuids;
import org.rasid.report.ActorKind;
import org.rasid.report.Days;
import org.rasid.report.Place;
import org.rasid.report.Published;
import org.rasid.report.Quote;
import org.rasid.report.Span;

/** Facts made up for tests of formats: one of each kind, and one whose words are as bad as words can be. */
final class MadeFacts {
    static final Instant SEEN = Instant.parse("2026-03-01T12:00:00Z");
    static final Instant CHANGED = Instant.parse("2026-03-02T12:00:00Z");

    /** What breaks tables, XML, JSON, calendars and terminals; the half surrogate pair stands at its end. */
    static final String HOSTILE =
            "=cmd|'/c calc'!A1\t\"quoted\", 'single'; semi\r\nnext\u0000\u0007\u001b[31m <b>&amp;]]></b> \u202eabc\u202c \ud83d\ude00 \\n \ud800";

    private static final KnownActor PUTIN =
            actor("person:vladimir-putin", "فلاديمير بوتين", "Vladimir Putin", ActorKind.PERSON, "RUS", "GOV");
    private static final KnownActor ERDOGAN = actor(
            "person:recep-tayyip-erdogan", "رجب طيب أردوغان", "Recep Tayyip Erdoğan", ActorKind.PERSON, "TUR", "GOV");
    private static final KnownActor ARMENIA = actor("state:ARM", "أرمينيا", "Armenia", ActorKind.STATE, "ARM", "GOV");
    private static final KnownActor AZERBAIJAN =
            actor("state:AZE", "أذربيجان", "Azerbaijan", ActorKind.STATE, "AZE", "GOV");
    private static final KnownActor FACTION = actor("text:faction", HOSTILE, null, ActorKind.ARMED_GROUP, null, "REB");
    private static final Place LACHIN = new Place("p", "لاتشين", "Lachin", "AZE", 39.64, 46.55, "city");

    private MadeFacts() {}

    static List<Told> all() {
        return List.of(call(), said(), truce(), attack(HOSTILE));
    }

    static Iterator<Told> each() {
        return all().iterator();
    }

    static List<Tombstone> gone() {
        return List.of(
                new Tombstone(Uuids.of("withdrawn"), FactKind.EVENT, null, CHANGED),
                new Tombstone(Uuids.of("merged"), FactKind.STATEMENT, Uuids.of("said"), CHANGED));
    }

    static Told call() {
        return told(
                "call",
                FactKind.EVENT,
                new Coding("CONSULT", "phone", "call", "042", "CONSULT", 1),
                "actual",
                List.of(
                        new Part(Role.ACTOR, PUTIN.key()),
                        new Part(Role.RECIPIENT, ERDOGAN.key()),
                        new Part(Role.INITIATOR, PUTIN.key())),
                new Days("2020-10-27", "2020-10-27", "أمس"),
                List.of(),
                null,
                null,
                "بحث الرئيسان هاتفيا");
    }

    static Told said() {
        return told(
                "said",
                FactKind.STATEMENT,
                new Coding("accuse", null, null, null, "ACCUSE", 0),
                "",
                List.of(new Part(Role.SPEAKER, ERDOGAN.key()), new Part(Role.ADDRESSEE, ARMENIA.key())),
                null,
                List.of(),
                new Said(new Quote(new Span(3, 9), "انتهكت الهدنة"), true),
                null,
                "اتهم أردوغان أرمينيا");
    }

    static Told truce() {
        Clause clause = new Clause(
                Uuids.of("clause"),
                "withdrawal",
                List.of(ARMENIA.key()),
                List.of("لاتشين"),
                "2020-12-01",
                "P5Y",
                true,
                List.of(new Quote(new Span(0, 4), "تنسحب")));
        return told(
                "truce",
                FactKind.AGREEMENT,
                new Coding("ceasefire", null, null, null, null, 0),
                "signed",
                List.of(
                        new Part(Role.PARTY, ARMENIA.key()),
                        new Part(Role.PARTY, AZERBAIJAN.key()),
                        new Part(Role.SPONSOR, PUTIN.key())),
                new Days("--11-10", "--11-10", "10 نوفمبر"),
                List.of(),
                null,
                new Agreed("البيان الثلاثي", List.of(clause)),
                "وقف إطلاق النار");
    }

    static Told attack(String words) {
        return told(
                "attack",
                FactKind.EVENT,
                new Coding("ASSAULT", "aerial", null, "195", "ASSAULT", 4),
                "actual",
                List.of(new Part(Role.ACTOR, FACTION.key()), new Part(Role.RECIPIENT, ARMENIA.key())),
                new Days("2020-11-01", "2020-11-03", ""),
                List.of(LACHIN, new Place("q", words, null, null, 39.5, -46.5, "city")),
                null,
                null,
                words);
    }

    /** The same with another status. */
    static Told withStatus(Told told, String status) {
        Fact other = told.fact().but().status(status).made();
        return new Told(other, told.accounts(), told.actors(), told.notes());
    }

    private static Told told(
            String name,
            FactKind kind,
            Coding coding,
            String status,
            List<Part> parts,
            @Nullable Days days,
            List<Place> places,
            @Nullable Said said,
            @Nullable Agreed agreed,
            String words) {
        UUID id = Uuids.of(name);
        Finding finding = new Finding(
                id,
                name,
                kind,
                coding,
                status,
                false,
                parts,
                days,
                places,
                List.of("NKR", "SYR"),
                List.of("military"),
                said,
                agreed,
                0.9,
                List.of(new Quote(new Span(0, words.codePointCount(0, words.length())), words)));
        Fact fact = new Fact(
                id,
                kind,
                coding,
                status,
                false,
                parts,
                days,
                places,
                List.of("NKR", "SYR"),
                List.of("military"),
                said,
                agreed,
                0.9,
                List.of(id),
                1,
                List.of(new Difference(
                        "initiator",
                        List.of(
                                new Difference.Version(PUTIN.key(), List.of(name)),
                                new Difference.Version(ERDOGAN.key(), List.of(name))))),
                Review.OPEN,
                SEEN,
                CHANGED);
        Filed report = new Filed(
                1,
                1,
                name,
                words,
                "وكالة",
                "https://example.org/?a=1&b=" + name,
                Published.on(LocalDate.parse("2020-10-28"), Published.Basis.GIVEN),
                SEEN,
                1);
        return new Told(
                fact,
                List.of(new Account(report, finding)),
                Map.of(
                        PUTIN.key(),
                        PUTIN,
                        ERDOGAN.key(),
                        ERDOGAN,
                        ARMENIA.key(),
                        ARMENIA,
                        AZERBAIJAN.key(),
                        AZERBAIJAN,
                        FACTION.key(),
                        FACTION),
                List.of(new Decision(
                        1,
                        CHANGED,
                        "أمل",
                        null,
                        Decision.Action.ANNOTATE,
                        id,
                        List.of(),
                        null,
                        "=note; يُراجع \"النص\"",
                        null,
                        null)));
    }

    private static KnownActor actor(
            String key,
            String name,
            @Nullable String english,
            ActorKind kind,
            @Nullable String country,
            String sector) {
        return new KnownActor(
                key,
                name,
                english,
                List.of(name, "+" + name),
                kind,
                country,
                sector,
                kind == ActorKind.PERSON ? List.of(new KnownActor.Office("president", "2020-01-01", null)) : List.of());
    }
}
