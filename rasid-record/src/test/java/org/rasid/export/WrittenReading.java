package org.rasid.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.rasid.report.Actor;
import org.rasid.report.ActorKind;
import org.rasid.report.Agreement;
import org.rasid.report.Credit;
import org.rasid.report.DateMention;
import org.rasid.report.Days;
import org.rasid.report.Event;
import org.rasid.report.HiddenWord;
import org.rasid.report.Mention;
import org.rasid.report.Place;
import org.rasid.report.Problem;
import org.rasid.report.Provision;
import org.rasid.report.Published;
import org.rasid.report.Quote;
import org.rasid.report.Reading;
import org.rasid.report.Report;
import org.rasid.report.Skipped;
import org.rasid.report.Span;
import org.rasid.report.Statement;

/** A reading written by hand in which every field occurs, filled and empty. */
final class WrittenReading {
    private static final LocalDate DAY = LocalDate.of(2022, 4, 3);
    private static final String TEXT = """
            😀 هدنة في اليمن
            أعلن المبعوث الأممي هانس غروندبرغ أمس أن الطرفين وافقا على هـ.ـدنة لمدة شهرين قابلة للتجديد.
            المصدر: وكالة""";

    private WrittenReading() {}

    static Reading full() {
        Report report =
                new Report("h-1", "😀 هدنة في اليمن", TEXT.substring(TEXT.indexOf('\n') + 1), DAY, "وكالة", null, null);
        return new Reading(
                report,
                "h-1",
                TEXT,
                sha256(TEXT),
                "ar",
                Published.on(DAY, Published.Basis.GIVEN),
                List.of(new Credit("source", "وكالة")),
                List.of(new HiddenWord(span("هـ.ـدنة"), "هـ.ـدنة", "هدنة")),
                List.of(new Skipped(span("المصدر: وكالة"), "credit")),
                actors(),
                List.of(new Place("p1", "اليمن", "Yemen", "YEM", 15.5, -0.1234567, "country")),
                List.of(event(), bareEvent()),
                List.of(statement()),
                List.of(agreement()),
                List.of(
                        new Mention(quote("هانس غروندبرغ"), "person", "a1"),
                        new Mention(quote("اليمن"), "place", null)),
                List.of(new DateMention(quote("أمس"), "2022-04-02", "2022-04-02", true)),
                List.of(new Problem("unread-sentence", "one sentence was not understood", span("أعلن"))));
    }

    /** A report of which nothing could be read. */
    static Reading empty() {
        return new Reading(
                Report.of("", "", null),
                "e3b0c44298fc1c14",
                "",
                sha256(""),
                "und",
                Published.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Problem("empty", "holds no text", null)));
    }

    private static List<Actor> actors() {
        return List.of(
                new Actor(
                        "a1",
                        "person:hans-grundberg",
                        "هانس غروندبرغ",
                        "Hans Grundberg",
                        List.of("المبعوث الأممي"),
                        ActorKind.PERSON,
                        null,
                        "IGO",
                        "envoy",
                        List.of(quote("هانس غروندبرغ"))),
                new Actor(
                        "a2",
                        "text:الطرفين",
                        "الطرفين",
                        null,
                        List.of(),
                        ActorKind.ARMED_GROUP,
                        "YEM",
                        null,
                        null,
                        List.of()));
    }

    private static Event event() {
        return new Event(
                "e1",
                "CONSULT",
                "third-party",
                "meeting",
                "046",
                1,
                Event.Status.ACTUAL,
                false,
                List.of("a1"),
                List.of("a2"),
                "a1",
                new Days("2022-04-02", "2022-04-02", "أمس"),
                List.of("p1"),
                List.of("YEM", "humanitarian-aid"),
                List.of("diplomatic"),
                List.of("a1"),
                0.925,
                List.of(quote("الطرفين وافقا")));
    }

    private static Event bareEvent() {
        return new Event(
                "e2",
                "AGREE",
                null,
                null,
                null,
                1,
                Event.Status.HYPOTHETICAL,
                true,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1,
                List.of(quote("وافقا")));
    }

    private static Statement statement() {
        return new Statement(
                "s1",
                "a1",
                "promise",
                "AGREE",
                null,
                List.of(),
                true,
                List.of(),
                quote("الطرفين وافقا"),
                0.9,
                List.of(quote("أعلن المبعوث")));
    }

    private static Agreement agreement() {
        return new Agreement(
                "g1",
                "ceasefire",
                "in-force",
                null,
                List.of("a2"),
                List.of("a1"),
                new Days("--04-02", "--04-02", ""),
                List.of("YEM"),
                0.505,
                List.of(quote("هـ.ـدنة")),
                List.of(
                        new Provision(
                                "g1.1",
                                "ceasefire",
                                List.of("a2"),
                                List.of("اليمن"),
                                "--06-02",
                                "P2M",
                                true,
                                List.of(quote("لمدة شهرين"))),
                        new Provision(
                                "g1.2", "other", List.of(), List.of(), null, null, null, List.of(quote("لمدة")))));
    }

    private static Quote quote(String words) {
        return new Quote(span(words), words);
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        int start = TEXT.codePointCount(0, at);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
