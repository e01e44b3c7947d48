package org.rasid.prose;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Actor;
import org.rasid.report.ActorKind;
import org.rasid.report.Agreement;
import org.rasid.report.Credit;
import org.rasid.report.Days;
import org.rasid.report.Event;
import org.rasid.report.HiddenWord;
import org.rasid.report.Place;
import org.rasid.report.Problem;
import org.rasid.report.Provision;
import org.rasid.report.Published;
import org.rasid.report.Quote;
import org.rasid.report.Reading;
import org.rasid.report.Report;
import org.rasid.report.Span;
import org.rasid.report.Statement;

/** A reading written by hand that has something in every section. */
final class TalksReading {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 4);
    private static final String TITLE = "وزير خارجية العراق يبحث مع نظيره اليمني الهدنة في الحديدة";
    private static final String BODY = """
            بحث وزير الخارجية العراقي سالم الكرخي، في اتصال هاتفي أمس الاثنين مع نظيره اليمني ناصر الحضرمي، تثبيت الهـ.ـدنة في مدينة الحديدة وإيصال المساعدات إلى سكانها، وذلك بمبادرة من الجانب العراقي.
            وأعرب الكرخي عن "قلقه العميق" إزاء تجدد القصف.
            وكان الطرفان وقعا في مايو مذكرة تنص على الانسحاب من الميناء قبل 1 كانون الأول المقبل، وعلى نشر مراقبين لمدة ستة أشهر قابلة للتجديد.
            وأصابت غارة جوية سوقاً في زبيد عام 2018.""";

    private TalksReading() {}

    static Reading full() {
        return reading(
                new Report("talks", TITLE, BODY, DAY, "وكالة الرافدين", null, "هدى سالم"),
                Published.on(DAY, Published.Basis.STATED),
                List.of(call(), strike()),
                List.of(statement()),
                List.of(memorandum()),
                List.of(new Problem("undated-report", "the report is undated", null)));
    }

    static Reading nothing() {
        return reading(
                new Report("nothing", "", "خبر بلا عنوان.", null, null, null, null),
                Published.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Reading reading(
            Report report,
            Published published,
            List<Event> events,
            List<Statement> statements,
            List<Agreement> agreements,
            List<Problem> problems) {
        boolean full = !events.isEmpty();
        return new Reading(
                report,
                String.valueOf(report.id()),
                report.text(),
                "0".repeat(64),
                "ar",
                published,
                full ? List.of(new Credit("photo", "أرشيف الوزارة")) : List.of(),
                full ? List.of(new HiddenWord(new Span(0, 8), "الهـ.ـدنة", "الهدنة")) : List.of(),
                List.of(),
                full ? actors() : List.of(),
                full ? List.of(new Place("p1", "زبيد", "Zabid", "YEM", 14.2, 43.3, "city")) : List.of(),
                events,
                statements,
                agreements,
                List.of(),
                List.of(),
                problems);
    }

    private static List<Actor> actors() {
        return List.of(
                actor("a1", "سالم الكرخي", "Salim al-Karkhi", ActorKind.PERSON),
                actor("a2", "ناصر الحضرمي", null, ActorKind.PERSON),
                actor("a3", "وزارة الخارجية العراقية", "Iraqi Foreign Ministry", ActorKind.GOVERNMENT));
    }

    private static Actor actor(String id, String name, @Nullable String english, ActorKind kind) {
        return new Actor(id, "text:" + name, name, english, List.of(), kind, null, null, null, List.of());
    }

    private static Event call() {
        return new Event(
                "e1",
                "CONSULT",
                "phone",
                "call",
                "042",
                1,
                Event.Status.ACTUAL,
                false,
                List.of("a1"),
                List.of("a2"),
                "a1",
                new Days("2019-06-03", "2019-06-03", "أمس الاثنين"),
                List.of(),
                List.of("YEM", "humanitarian-aid", "sea-ports"),
                List.of(),
                List.of("a3"),
                0.93,
                quotes(BODY.lines().findFirst().orElse("")));
    }

    private static Event strike() {
        return new Event(
                "e2",
                "ASSAULT",
                "aerial",
                null,
                "195",
                4,
                Event.Status.NEGATED,
                true,
                List.of(),
                List.of("a2"),
                null,
                new Days("2018-01-01", "2018-12-31", "عام 2018"),
                List.of("p1"),
                List.of(),
                List.of(),
                List.of(),
                0.55,
                quotes("وأصابت غارة جوية سوقاً في زبيد عام 2018"));
    }

    private static Statement statement() {
        return new Statement(
                "s1",
                "a1",
                "concern",
                null,
                "a2",
                List.of("YEM"),
                true,
                List.of("a3"),
                quote("تجدد القصف"),
                0.8,
                quotes("وأعرب الكرخي عن \"قلقه العميق\" إزاء تجدد القصف"));
    }

    private static Agreement memorandum() {
        return new Agreement(
                "g1",
                "memorandum",
                "signed",
                "مذكرة الحديدة",
                List.of("a1", "a2"),
                List.of(),
                new Days("2019-05-01", "2019-05-31", "في مايو"),
                List.of(),
                0.72,
                quotes("وكان الطرفان وقعا في مايو مذكرة"),
                List.of(
                        new Provision(
                                "g1.1",
                                "withdrawal",
                                List.of("a2"),
                                List.of("الميناء"),
                                "--12-01",
                                null,
                                null,
                                quotes("الانسحاب من الميناء قبل 1 كانون الأول المقبل")),
                        new Provision(
                                "g1.2",
                                "monitoring",
                                List.of(),
                                List.of(),
                                null,
                                "P6M",
                                true,
                                quotes("نشر مراقبين لمدة ستة أشهر قابلة للتجديد"))));
    }

    private static List<Quote> quotes(String words) {
        return List.of(quote(words));
    }

    private static Quote quote(String words) {
        return new Quote(new Span(0, words.codePointCount(0, words.length())), words);
    }
}
